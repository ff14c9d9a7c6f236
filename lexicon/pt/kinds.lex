# Nome da espécie: singular, plural, outras formas. As espécies estão definidas em en/kinds.lex.
language pt

[kinds]
person: pessoa, pessoas, indivíduo, indivíduos, gente
resident: morador, moradores, moradora, moradoras, habitante, habitantes, residente, residentes
citizen: cidadão, cidadãos, cidadã, cidadãs
man: homem, homens
woman: mulher, mulheres
adult: adulto, adulta, adultos, adultas
child: criança, crianças, menor, menores, menor de idade, menores de idade
boy: menino, meninos, rapaz, rapazes, garoto, garotos
girl: menina, meninas, rapariga, raparigas, garota, garotas
baby: bebê, bebês, bebé, bebés, recém-nascido, recém-nascida, recém-nascidos, recém-nascidas
teenager: adolescente, adolescentes
young person: jovem, jovens
pensioner: aposentado, aposentada, aposentados, aposentadas, reformado, reformada, reformados, reformadas, pensionista, pensionistas, idoso, idosos, idosa, idosas
parent: pais e mães, pais e mães, encarregado de educação, encarregados de educação
mother: mãe, mães
father: pai, pais
pupil: aluno, aluna, alunos, alunas
student: estudante, estudantes, universitário, universitária, universitários, universitárias
graduate: diplomado, diplomada, diplomados, diplomadas, licenciado, licenciada, licenciados, licenciadas, formando, formanda, formandos, formandas
family: família, famílias
couple: casal, casais
household: domicílio, domicílios, agregado familiar, agregados familiares, lar, lares
foreigner: estrangeiro, estrangeira, estrangeiros, estrangeiras
immigrant: imigrante, imigrantes
migrant: migrante, migrantes
refugee: refugiado, refugiada, refugiados, refugiadas
asylum seeker: requerente de asilo, requerentes de asilo, solicitante de refúgio, solicitantes de refúgio
displaced person: deslocado, deslocada, deslocados, deslocadas, desalojado, desalojada, desalojados, desalojadas, desabrigado, desabrigada, desabrigados, desabrigadas
tourist: turista, turistas
visitor: visitante, visitantes
passenger: passageiro, passageira, passageiros, passageiras
pedestrian: pedestre, pedestres, peão, peões
cyclist: ciclista, ciclistas
motorist: motorista, motoristas, condutor, condutores
homeless person: sem-abrigo, sem-abrigo, morador de rua, moradores de rua, sem-teto
civilian: civil, civis
prisoner: preso, presa, presos, presas, detento, detenta, detentos, detentas, recluso, reclusa, reclusos, reclusas, prisioneiro, prisioneira, prisioneiros, prisioneiras
prisoner of war: prisioneiro de guerra, prisioneiros de guerra
hostage: refém, reféns
suspect: suspeito, suspeita, suspeitos, suspeitas
defendant: réu, réus, arguido, arguida, arguidos, arguidas, acusado, acusada, acusados, acusadas
offender: criminoso, criminosa, criminosos, criminosas
protester: manifestante, manifestantes
activist: ativista, ativistas, activista, activistas
supporter: apoiador, apoiadores, apoiante, apoiantes
fan: torcedor, torcedores, adepto, adeptos, espectador, espectadores, fã, fãs
viewer: telespectador, telespectadores
listener: ouvinte, ouvintes
reader: leitor, leitores
user: usuário, usuária, usuários, usuárias, utilizador, utilizadores, utente, utentes
follower: seguidor, seguidores
subscriber: assinante, assinantes
member: membro, membros, sócio, sócios, associado, associada, associados, associadas
volunteer: voluntário, voluntária, voluntários, voluntárias
participant: participante, participantes
witness: testemunha, testemunhas
victim: vítima, vítimas
survivor: sobrevivente, sobreviventes
patient: paciente, pacientes, doente, doentes, internado, internada, internados, internadas
donor: doador, doadores, dador, dadores
believer: fiel, fiéis
Catholic: católico, católica, católicos, católicas
Christian: cristão, cristãos
Muslim: muçulmano, muçulmana, muçulmanos, muçulmanas
Jew: judeu, judeus
voter: eleitor, eleitores, eleitora, eleitoras
taxpayer: contribuinte, contribuintes
consumer: consumidor, consumidores
customer: cliente, clientes
guest: hóspede, hóspedes, convidado, convidada, convidados, convidadas
tenant: inquilino, inquilina, inquilinos, inquilinas
candidate: candidato, candidata, candidatos, candidatas
winner: vencedor, vencedores
worker: operário, operária, operários, operárias
employee: funcionário, funcionária, funcionários, funcionárias, empregado, empregada, empregados, empregadas, trabalhador, trabalhadores, trabalhadora, trabalhadoras, colaborador, colaboradores, servidor, servidores
employer: empregador, empregadores
miner: mineiro, mineiros
farmer: agricultor, agricultores, agricultora, produtor rural, produtores rurais
fisherman: pescador, pescadores
teacher: professor, professores, professora, professoras, docente, docentes
doctor: médico, médica, médicos, médicas
nurse: enfermeiro, enfermeira, enfermeiros, enfermeiras
health worker: profissional de saúde, profissionais de saúde, profissionais da saúde
scientist: cientista, cientistas, pesquisador, pesquisadores, pesquisadora, investigador, investigadores
engineer: engenheiro, engenheira, engenheiros, engenheiras
lawyer: advogado, advogada, advogados, advogadas
judge: juiz, juízes, juíza
prosecutor: procurador, procuradores, promotor, promotores
journalist: jornalista, jornalistas, repórter, repórteres
police officer: policial, policiais, agente da polícia, agentes da polícia, polícias
officer: agente, agentes, oficial, oficiais
firefighter: bombeiro, bombeira, bombeiros, bombeiras
rescue worker: socorrista, socorristas
official: autoridade, autoridades
diplomat: diplomata, diplomatas
minister: ministro, ministra, ministros, ministras
lawmaker: deputado, deputada, deputados, deputadas, parlamentar, parlamentares, eurodeputado, eurodeputada, eurodeputados, eurodeputadas
senator: senador, senadores, senadora
councillor: vereador, vereadores, vereadora
mayor: prefeito, prefeita, prefeitos, prefeitas, autarca, autarcas
expert: especialista, especialistas, perito, perita, peritos, peritas
analyst: analista, analistas
economist: economista, economistas
investor: investidor, investidores
shareholder: acionista, acionistas
entrepreneur: empresário, empresária, empresários, empresárias, empreendedor, empreendedores
athlete: atleta, atletas
player: jogador, jogadores, jogadora, jogadoras
artist: artista, artistas
pilot: piloto, pilotos
sailor: marinheiro, marinheiros, tripulante, tripulantes
priest: padre, padres
troop: soldado, soldada, soldados, soldadas, militar, militares, tropa, tropas, efetivos militares
recruit: recruta, recrutas
reservist: reservista, reservistas
veteran: veterano, veteranos, veterana, veteranas, ex-combatente, ex-combatentes
fighter: combatente, combatentes
militant: rebelde, rebeldes, insurgente, insurgentes, miliciano, milicianos
terrorist: terrorista, terroristas
mercenary: mercenário, mercenários
brigade: brigada, brigadas
battalion: batalhão, batalhões
weapon: arma, armas
bomb: bomba, bombas
glide bomb: bomba planadora, bombas planadoras, bomba guiada, bombas guiadas
mine: mina, minas
shell: obus, obuses, projétil de artilharia, projéteis de artilharia
round: bala, balas, munição, munições
missile: míssil, mísseis
cruise missile: míssil de cruzeiro, mísseis de cruzeiro
ballistic missile: míssil balístico, mísseis balísticos
rocket: foguete, foguetes
drone: drone, drones
tank: tanque, tanques
armored vehicle: veículo blindado, veículos blindados
fighter jet: caça, caças
warship: navio de guerra, navios de guerra
submarine: submarino, submarinos
building: edifício, edifícios, prédio, prédios
house: casa, casas
home: moradia, moradias, residência, residências, imóvel, imóveis
apartment: apartamento, apartamentos
dwelling: habitação, habitações, fogo habitacional, fogos habitacionais
room: quarto, quartos
hotel: hotel, hotéis
school: escola, escolas
kindergarten: creche, creches, jardim de infância, jardins de infância
university: universidade, universidades
hospital: hospital, hospitais
pharmacy: farmácia, farmácias
church: igreja, igrejas
shop: loja, lojas
supermarket: supermercado, supermercados
restaurant: restaurante, restaurantes
bank: banco, bancos
factory: fábrica, fábricas
power plant: usina, usinas, central elétrica, centrais elétricas
nuclear power plant: usina nuclear, usinas nucleares, central nuclear, centrais nucleares
reactor: reator, reatores
turbine: turbina, turbinas, aerogerador, aerogeradores
solar panel: painel solar, painéis solares
farm: fazenda, fazendas, exploração agrícola, explorações agrícolas, quinta agrícola
shelter: abrigo, abrigos
prison: prisão, prisões, presídio, presídios, cadeia, cadeias
court: tribunal, tribunais
museum: museu, museus
library: biblioteca, bibliotecas
theater: teatro, teatros
stadium: estádio, estádios
airport: aeroporto, aeroportos
station: estação, estações
bridge: ponte, pontes
road: estrada, estradas, rodovia, rodovias
street: rua, ruas
bed: leito, leitos, cama, camas
seat: cadeira, cadeiras, assento, assentos, mandato, mandatos
parking space: vaga de estacionamento, vagas de estacionamento
charging station: posto de carregamento, postos de carregamento, ponto de recarga, pontos de recarga
country: país, países, nação, nações
state: estado, estados
city: cidade, cidades
town: vila, vilas
village: aldeia, aldeias, povoado, povoados
community: município, municípios, concelho, concelhos, comunidade, comunidades
district: bairro, bairros, distrito, distritos, freguesia, freguesias
province: província, províncias
region: região, regiões
island: ilha, ilhas
member state: Estado-membro, Estados-membros, Estado membro, Estados membros
tree: árvore, árvores
company: empresa, empresas, companhia, companhias, firma, firmas
airline: companhia aérea, companhias aéreas
party: partido, partidos
organization: organização, organizações, entidade, entidades
union: sindicato, sindicatos
club: clube, clubes
team: equipe, equipes, equipa, equipas, time, times
group: grupo, grupos
vehicle: veículo, veículos, viatura, viaturas
car: carro, carros, automóvel, automóveis
electric car: carro elétrico, carros elétricos
truck: caminhão, caminhões, camião, camiões
bus: ônibus, ônibus, autocarro, autocarros
motorcycle: moto, motos, motocicleta, motocicletas
bicycle: bicicleta, bicicletas
ambulance: ambulância, ambulâncias
train: trem, trens, comboio, comboios
aircraft: avião, aviões, aeronave, aeronaves
helicopter: helicóptero, helicópteros
ship: navio, navios, embarcação, embarcações
boat: barco, barcos
satellite: satélite, satélites
container: contêiner, contêineres, contentor, contentores
animal: animal, animais
dog: cão, cães, cachorro, cachorros
cat: gato, gatos
horse: cavalo, cavalos
cow: vaca, vacas
head of cattle: cabeça de gado, cabeças de gado
pig: porco, porcos, suíno, suínos
sheep: ovelha, ovelhas
chicken: galinha, galinhas, frango, frangos
bird: ave, aves, pássaro, pássaros
fish: peixe, peixes
egg: ovo, ovos
species: espécie, espécies
case: caso, casos, infecção, infecções, infeção, infeções
new case: novo caso, novos casos
death: morte, mortes, morto, mortos, morta, mortas, óbito, óbitos, falecimento, falecimentos, vítima mortal, vítimas mortais, vítima fatal, vítimas fatais
injury: lesão, lesões, ferimento, ferimentos
injured person: ferido, feridos, ferida, feridas
birth: nascimento, nascimentos
marriage: casamento, casamentos
divorce: divórcio, divórcios
murder: homicídio, homicídios, assassinato, assassinatos, assassínio
suicide: suicídio, suicídios
crime: crime, crimes, delito, delitos
robbery: roubo, roubos, assalto, assaltos
theft: furto, furtos
arrest: detenção, detenções
complaint: queixa, queixas, denúncia, denúncias
attack: ataque, ataques, atentado, atentados
airstrike: ataque aéreo, ataques aéreos, bombardeio, bombardeios
strike: greve, greves
explosion: explosão, explosões
fire: incêndio, incêndios
wildfire: incêndio florestal, incêndios florestais, queimada, queimadas, foco de incêndio, focos de incêndio
flood: enchente, enchentes, inundação, inundações, cheia, cheias
earthquake: terremoto, terremotos, terramoto, terramotos, sismo, sismos
landslide: deslizamento, deslizamentos
accident: acidente, acidentes
protest: protesto, protestos, manifestação, manifestações
war: guerra, guerras
flight: voo, voos
trip: viagem, viagens
visit: visita, visitas
overnight stay: dormida, dormidas, pernoite, pernoites, diária, diárias
call: ligação, ligações, chamada, chamadas, telefonema, telefonemas
meeting: reunião, reuniões, encontro, encontros
election: eleição, eleições
poll: pesquisa, pesquisas, sondagem, sondagens
vote: voto, votos
goal: gol, gols, golo, golos
win: vitória, vitórias
defeat: derrota, derrotas
draw: empate, empates
game: jogo, jogos, partida, partidas
medal: medalha, medalhas
record: recorde, recordes
ticket: ingresso, ingressos, bilhete, bilhetes
surgery: cirurgia, cirurgias
test: teste, testes, exame, exames
vaccination: vacinação, vacinações
dose: dose, doses
cigarette: cigarro, cigarros
meal: refeição, refeições
job: emprego, empregos, posto de trabalho, postos de trabalho
vacancy: vaga, vagas
layoff: demissão, demissões, despedimento, despedimentos
contract: contrato, contratos
order: encomenda, encomendas
sale: venda, vendas
loan: empréstimo, empréstimos
account: conta, contas
share: ação, ações
fine: multa, multas
permit: licença, licenças, autorização, autorizações
patent: patente, patentes
application: candidatura, candidaturas, inscrição, inscrições
request: pedido, pedidos
measure: medida, medidas
sanction: sanção, sanções
law: lei, leis
document: documento, documentos
page: página, páginas
book: livro, livros
copy: exemplar, exemplares
film: filme, filmes
song: música, músicas, canção, canções
message: mensagem, mensagens
letter: carta, cartas
word: palavra, palavras
language: língua, línguas
computer: computador, computadores
phone: celular, celulares, telemóvel, telemóveis, telefone, telefones, smartphone, smartphones
connection: conexão, conexões
device: dispositivo, dispositivos, aparelho, aparelhos
machine: máquina, máquinas
product: produto, produtos
unit: unidade, unidades
piece: peça, peças
package: pacote, pacotes
bottle: garrafa, garrafas
generator: gerador, geradores
attempt: tentativa, tentativas
step: passo, passos
reason: motivo, motivos, razão, razões
question: pergunta, perguntas
problem: problema, problemas
error: erro, erros
project: projeto, projetos, projecto, projectos
event: evento, eventos
body: corpo, corpos, cadáver, cadáveres
grave: sepultura, sepulturas
prize: prêmio, prêmios, prémio, prémios
place: lugar, lugares
floor: andar, andares, piso, pisos
respondent: entrevistado, entrevistada, entrevistados, entrevistadas, inquirido, inquirida, inquiridos, inquiridas
decibel: decibel, decibéis, decibels
