# Nombre de la clase: singular, plural, otras formas. Las clases mismas se definen en en/kinds.lex.
language es

[kinds]
person: persona, personas, gente
resident: habitante, habitantes, residentes, vecinos, vecino
citizen: ciudadano, ciudadanos, ciudadanas
man: hombre, hombres, varones
woman: mujer, mujeres
adult: adulto, adultos
child: niño, niños, niña, menores, menor, niñas y niños
girl: muchacha, niñas, chicas
boy: muchacho, muchachos, chicos
baby: bebé, bebés, recién nacidos
teenager: adolescente, adolescentes
pensioner: pensionista, pensionistas, jubilados, jubilado
pupil: alumno, alumnos, alumnas, escolares
student: estudiante, estudiantes, universitarios
family: familia, familias
couple: pareja, parejas
household: hogar, hogares
foreigner: extranjero, extranjeros
migrant: migrante, migrantes
immigrant: inmigrante, inmigrantes
refugee: refugiado, refugiados
asylum seeker: solicitante de asilo, solicitantes de asilo
displaced person: desplazado, desplazados
tourist: turista, turistas
visitor: visitante, visitantes
passenger: pasajero, pasajeros, viajeros, viajero
pedestrian: peatón, peatones
cyclist: ciclista, ciclistas
motorist: conductor, conductores
civilian: civil, civiles
prisoner: preso, presos, reclusos
prisoner of war: prisionero de guerra, prisioneros de guerra
hostage: rehén, rehenes
suspect: sospechoso, sospechosos
detainee: detenido, detenidos
protester: manifestante, manifestantes
activist: activista, activistas
fan: espectador, espectadores, aficionados
viewer: telespectador, telespectadores
reader: lector, lectores
user: usuario, usuarios
subscriber: abonado, abonados, suscriptores
member: miembro, miembros, socios
volunteer: voluntario, voluntarios
participant: participante, participantes, asistentes
witness: testigo, testigos
casualty: víctima, víctimas, damnificados
survivor: superviviente, supervivientes, sobrevivientes
patient: paciente, pacientes, enfermos
voter: votante, votantes, electores
customer: cliente, clientes, consumidores
candidate: candidato, candidatos
worker: trabajador, trabajadores, obreros, trabajadoras
employee: empleado, empleados, empleadas
farmer: agricultor, agricultores, ganaderos
teacher: profesor, profesores, maestros, docentes
doctor: médico, médicos, doctores
nurse: enfermera, enfermeras, enfermeros
scientist: científico, científicos, investigadores
engineer: ingeniero, ingenieros
lawyer: abogado, abogados
judge: juez, jueces
journalist: periodista, periodistas
police officer: policía, policías, agentes
firefighter: bombero, bomberos
rescue worker: rescatista, rescatistas, socorristas
lawmaker: diputado, diputados, parlamentarios, legisladores
senator: senador, senadores
minister: ministro, ministros
expert: experto, expertos
player: jugador, jugadores
athlete: atleta, atletas, deportistas
troop: soldado, soldados, militares, militar, efectivos, tropas
recruit: recluta, reclutas
fighter: combatiente, combatientes
militant: insurgente, insurgentes, rebeldes, guerrilleros
terrorist: terrorista, terroristas
mercenary: mercenario, mercenarios
weapon: arma, armas
bomb: bomba, bombas
mine: mina, minas
shell: proyectil, proyectiles, obuses
missile: misil, misiles
rocket: cohete, cohetes
drone: dron, drones
tank: tanque, tanques, carros de combate
fighter jet: caza, cazas, aviones de combate
building: edificio, edificios
house: casa, casas
dwelling: vivienda, viviendas, inmuebles
apartment: apartamento, apartamentos, pisos, departamentos
room: habitación, habitaciones
hotel: hotel, hoteles
school: escuela, escuelas, colegios, colegio
university: universidad, universidades
hospital: hospital, hospitales
church: iglesia, iglesias
shop: tienda, tiendas, comercios
restaurant: restaurante, restaurantes
factory: fábrica, fábricas
power plant: central, centrales
prison: cárcel, cárceles
museum: museo, museos
airport: aeropuerto, aeropuertos
bridge: puente, puentes
bed: cama, camas
seat: escaño, escaños, asientos, asiento
place: plaza, plazas
country: país, países
city: ciudad, ciudades
village: pueblo, pueblos, aldeas
community: municipio, municipios, comunidades
province: provincia, provincias
region: región, regiones
island: isla, islas
tree: árbol, árboles
company: empresa, empresas, compañías, compañía
party: partido, partidos
organization: organización, organizaciones
club: club, clubes
team: equipo, equipos
group: grupo, grupos
vehicle: vehículo, vehículos
car: coche, coches, automóviles, carros, auto, autos
electric car: coche eléctrico, coches eléctricos, vehículos eléctricos
truck: camión, camiones
bus: autobús, autobuses
bicycle: bicicleta, bicicletas
train: tren, trenes
aircraft: avión, aviones, aeronaves
helicopter: helicóptero, helicópteros
ship: buque, buques
boat: barco, barcos, embarcaciones
animal: animal, animales
dog: perro, perros
cow: vaca, vacas
pig: cerdo, cerdos
sheep: oveja, ovejas
bird: ave, aves
egg: huevo, huevos
species: especie, especies
case: caso, casos, contagios, contagio
death: muerte, muertes, muertos, fallecidos, fallecimientos, muerto, defunciones
injury: lesión, lesiones
injured person: herido, heridos, herida, heridas, lesionado, lesionados, lesionada, lesionadas
birth: nacimiento, nacimientos
marriage: matrimonio, matrimonios
divorce: divorcio, divorcios
crime: delito, delitos
murder: asesinato, asesinatos, homicidios, homicidio
arrest: detención, detenciones, arrestos
attack: ataque, ataques, atentados
airstrike: bombardeo, bombardeos
explosion: explosión, explosiones
fire: incendio, incendios
earthquake: terremoto, terremotos, sismos, seísmos
accident: accidente, accidentes
flight: vuelo, vuelos
trip: viaje, viajes
call: llamada, llamadas
election: elección, elecciones
vote: voto, votos
goal: gol, goles
win: victoria, victorias
defeat: derrota, derrotas
medal: medalla, medallas
ticket: entrada, entradas, billetes, boletos
test: prueba, pruebas
vaccination: vacunación, vacunaciones
dose: dosis, dosis
job: empleo, empleos, puestos de trabajo
position: puesto, puestos
contract: contrato, contratos
order: pedido, pedidos
share: acción, acciones
account: cuenta, cuentas
permit: permiso, permisos
application: solicitud, solicitudes
measure: medida, medidas
law: ley, leyes
page: página, páginas
book: libro, libros
copy: ejemplar, ejemplares
film: película, películas
message: mensaje, mensajes
letter: carta, cartas
phone: teléfono, teléfonos, móviles
computer: ordenador, ordenadores, computadoras
bottle: botella, botellas
step: paso, pasos
question: pregunta, preguntas
project: proyecto, proyectos
event: evento, eventos
body: cadáver, cadáveres, cuerpos
prize: premio, premios
floor: planta, plantas
respondent: encuestado, encuestados
decibel: decibelio, decibelios
