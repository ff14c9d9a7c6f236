language es

[cues]
say: afirma, afirman, afirmó, afirmaron, afirmaba, afirmaban, ha afirmado, han afirmado, había afirmado, declara, declaran, declaró, declararon, declaraba
say: declaraban, ha declarado, han declarado, había declarado, explica, explican, explicó, explicaron, explicaba, explicaban, ha explicado, han explicado, había explicado, precisa
say: precisan, precisó, precisaron, precisaba, precisaban, ha precisado, han precisado, había precisado, señala, señalan, señaló, señalaron, señalaba, señalaban
say: ha señalado, han señalado, había señalado, asegura, aseguran, aseguró, aseguraron, aseguraba, aseguraban, ha asegurado, han asegurado, había asegurado, indica, indican
say: indicó, indicaron, indicaba, indicaban, ha indicado, han indicado, había indicado, manifiesta, manifiestan, manifestó, manifestaron, manifestaba, manifestaban, ha manifestado
say: han manifestado, había manifestado, subraya, subrayan, subrayó, subrayaron, subrayaba, subrayaban, ha subrayado, han subrayado, había subrayado, destaca, destacan, destacó
say: destacaron, destacaba, destacaban, ha destacado, han destacado, había destacado, recalca, recalcan, recalcó, recalcaron, recalcaba, recalcaban, ha recalcado, han recalcado
say: había recalcado, comenta, comentan, comentó, comentaron, comentaba, comentaban, ha comentado, han comentado, había comentado, recuerda, recuerdan, recordó, recordaron
say: recordaba, recordaban, ha recordado, han recordado, había recordado, anuncia, anuncian, anunció, anunciaron, anunciaba, anunciaban, ha anunciado, han anunciado, había anunciado
say: apunta, apuntan, apuntó, apuntaron, apuntaba, apuntaban, ha apuntado, han apuntado, había apuntado, aclara, aclaran, aclaró, aclararon, aclaraba
say: aclaraban, ha aclarado, han aclarado, había aclarado, lamenta, lamentan, lamentó, lamentaron, lamentaba, lamentaban, ha lamentado, han lamentado, había lamentado, critica
say: critican, criticó, criticaron, criticaba, criticaban, ha criticado, han criticado, había criticado, denuncia, denuncian, denunció, denunciaron, denunciaba, denunciaban
say: ha denunciado, han denunciado, había denunciado, confiesa, confiesan, confesó, confesaron, confesaba, confesaban, ha confesado, han confesado, había confesado, relata, relatan
say: relató, relataron, relataba, relataban, ha relatado, han relatado, había relatado, cuenta, cuentan, contó, contaron, contaba, contaban, ha contado
say: han contado, había contado, detalla, detallan, detalló, detallaron, detallaba, detallaban, ha detallado, han detallado, había detallado, adelanta, adelantan, adelantó
say: adelantaron, adelantaba, adelantaban, ha adelantado, han adelantado, había adelantado, avisa, avisan, avisó, avisaron, avisaba, avisaban, ha avisado, han avisado
say: había avisado, alerta, alertan, alertó, alertaron, alertaba, alertaban, ha alertado, han alertado, había alertado, matiza, matizan, matizó, matizaron
say: matizaba, matizaban, ha matizado, han matizado, había matizado, asevera, aseveran, aseveró, aseveraron, aseveraba, aseveraban, ha aseverado, han aseverado, había aseverado
say: argumenta, argumentan, argumentó, argumentaron, argumentaba, argumentaban, ha argumentado, han argumentado, había argumentado, enfatiza, enfatizan, enfatizó, enfatizaron, enfatizaba
say: enfatizaban, ha enfatizado, han enfatizado, había enfatizado, zanja, zanjan, zanjó, zanjaron, zanjaba, zanjaban, ha zanjado, han zanjado, había zanjado, sentencia
say: sentencian, sentenció, sentenciaron, sentenciaba, sentenciaban, ha sentenciado, han sentenciado, había sentenciado, ironiza, ironizan, ironizó, ironizaron, ironizaba, ironizaban
say: ha ironizado, han ironizado, había ironizado, bromea, bromean, bromeó, bromearon, bromeaba, bromeaban, ha bromeado, han bromeado, había bromeado, murmura, murmuran
say: murmuró, murmuraron, murmuraba, murmuraban, ha murmurado, han murmurado, había murmurado, grita, gritan, gritó, gritaron, gritaba, gritaban, ha gritado
say: han gritado, había gritado, exclama, exclaman, exclamó, exclamaron, exclamaba, exclamaban, ha exclamado, han exclamado, había exclamado, celebra, celebran, celebró
say: celebraron, celebraba, celebraban, ha celebrado, han celebrado, había celebrado, confirma, confirman, confirmó, confirmaron, confirmaba, confirmaban, ha confirmado, han confirmado
say: había confirmado, reclama, reclaman, reclamó, reclamaron, reclamaba, reclamaban, ha reclamado, han reclamado, había reclamado, jura, juran, juró, juraron
say: juraba, juraban, ha jurado, han jurado, había jurado, reitera, reiteran, reiteró, reiteraron, reiteraba, reiteraban, ha reiterado, han reiterado, había reiterado
say: constata, constatan, constató, constataron, constataba, constataban, ha constatado, han constatado, había constatado, puntualiza, puntualizan, puntualizó, puntualizaron, puntualizaba
say: puntualizaban, ha puntualizado, han puntualizado, había puntualizado, remata, rematan, remató, remataron, remataba, remataban, ha rematado, han rematado, había rematado, acota
say: acotan, acotó, acotaron, acotaba, acotaban, ha acotado, han acotado, había acotado, alega, alegan, alegó, alegaron, alegaba, alegaban
say: ha alegado, han alegado, había alegado, testifica, testifican, testificó, testificaron, testificaba, testificaban, ha testificado, han testificado, había testificado, confía, confían
say: confió, confiaron, confiaba, confiaban, ha confiado, han confiado, había confiado, opina, opinan, opinó, opinaron, opinaba, opinaban, ha opinado
say: han opinado, había opinado, ratifica, ratifican, ratificó, ratificaron, ratificaba, ratificaban, ha ratificado, han ratificado, había ratificado, valora, valoran, valoró
say: valoraron, valoraba, valoraban, ha valorado, han valorado, había valorado, resalta, resaltan, resaltó, resaltaron, resaltaba, resaltaban, ha resaltado, han resaltado
say: había resaltado, amenaza, amenazan, amenazó, amenazaron, amenazaba, amenazaban, ha amenazado, han amenazado, había amenazado, contesta, contestan, contestó, contestaron
say: contestaba, contestaban, ha contestado, han contestado, había contestado, revela, revelan, reveló, revelaron, revelaba, revelaban, ha revelado, han revelado, había revelado
say: reta, retan, retó, retaron, retaba, retaban, ha retado, han retado, había retado, evoca, evocan, evocó, evocaron, evocaba
say: evocaban, ha evocado, han evocado, había evocado
say ing: afirmando, declarando, explicando, precisando, señalando, asegurando, indicando, manifestando, subrayando, destacando, recalcando, comentando, recordando, anunciando, apuntando, aclarando, lamentando, criticando, denunciando, confesando, relatando, contando, detallando, adelantando, avisando, alertando, matizando, aseverando, argumentando, enfatizando, zanjando, sentenciando, ironizando, bromeando, murmurando, gritando, exclamando, celebrando, confirmando, reclamando, jurando, reiterando, constatando, puntualizando, rematando, acotando, alegando, testificando, confiando, opinando, ratificando, valorando, resaltando, amenazando, contestando, revelando, retando, evocando
say base: afirmar, declarar, explicar, precisar, señalar, asegurar, indicar, manifestar, subrayar, destacar, recalcar, comentar, recordar, anunciar, apuntar, aclarar, lamentar, criticar, denunciar, confesar, relatar, contar, detallar, adelantar, avisar, alertar, matizar, aseverar, argumentar, enfatizar, zanjar, sentenciar, ironizar, bromear, murmurar, gritar, exclamar, celebrar, confirmar, reclamar, jurar, reiterar, constatar, puntualizar, rematar, acotar, alegar, testificar, confiar, opinar, ratificar, valorar, resaltar, amenazar, contestar, revelar, retar, evocar
say: dijo, dicen, dice, dijeron, decía, decían, ha dicho, han dicho, había dicho, añadió, añade, añadieron, ha añadido, agregó, agrega, agregaron, ha agregado, sostuvo, sostiene, sostienen, sostuvieron, ha sostenido, insistió, insiste, insisten, ha insistido, expuso, expone, propuso, reconoció, reconoce, reconocen, ha reconocido, reconocieron, advirtió, advierte, advierten, advirtieron, ha advertido, admitió, admite, admiten, ha admitido, respondió, responde, responden, ha respondido, prometió, promete, ha prometido, concluyó, concluye, ha concluido, prosiguió, prosigue, sugirió, sugiere, refirió, defendió, defiende, ha defendido, pidió, pide, piden, ha pedido, repitió, repite, expresó, expresa, expresaron, replicó, replica, se quejó, se queja, se lamentó, se lamenta, se mostró, se pregunta, dijo que, resumió, resume, describió, describe, coincidió, coincide, exigió, exige, exigen, ha exigido, mantiene, mantuvo
say ing: diciendo, añadiendo, reconociendo, advirtiendo, insistiendo
say base: decir, añadir, agregar, sostener, insistir, exponer, reconocer, advertir, admitir, responder, prometer
say noun: palabras, declaraciones, declaración, comunicado, entrevista, discurso, intervención
tell: informó, informa, informaron, ha informado, comunicó, comunica, trasladó
write: escribió, escribe, escribieron, ha escrito, publicó, publica, ha publicado, tuiteó, tuitea, posteó
report: reportó, reporta, reportan, reportaron, cita, citó, recoge, recogió, citando
deny: negó, niega, niegan, negaron, ha negado, desmintió, desmiente, desmintieron, ha desmentido, rechazó, rechaza, rechazaron, ha rechazado, descartó, descarta, ha descartado, no dijo, nunca dijo, no ha dicho, rehusó comentar, declinó comentar, no confirmó, refutó, refuta
ask: preguntó, pregunta, preguntaron, ha preguntado, cuestionó, cuestiona
think: cree, creen, creía, piensa, piensan, considera, consideran, consideró, estima, estiman, estimó, espera, esperan, teme, temen, calcula, calculan, prevé, prevén, juzga
show: muestra, muestran, mostró, refleja, reflejan, revelan, apuntan a, cifra, cifran, cifró, sitúa, situó, arroja, constata
show noun: datos, cifras, estudio, informe, encuesta, sondeo, estadísticas
accord: según, de acuerdo con, a juicio de, en opinión de, en palabras de, conforme a, a decir de, tal y como, como dijo, como explicó, como señaló, según explicó, según ha explicado, según dijo, según informó, según señaló, según fuentes, citando a, con arreglo a, al decir de
passive: habría dicho, habría declarado, habrían dicho, fue citado diciendo, citado por, supuestamente, presuntamente, al parecer, habría, habrían, se dice que, se informó

[titles]
honorific: Sr., Sra., Srta., Sres., D., Dª, Dña., Don, Doña, don, doña, Dr., Dra., Prof., Lic., Ing., Arq., Mons., Fray, Sor, San, Santa, Padre, Papa, Cardenal, Obispo, Arzobispo, Rey, Reina, Príncipe, Princesa, señor, señora, rey, reina, doctor, doctora, papa
office: presidente, presidenta, vicepresidente, vicepresidenta, primer ministro, primera ministra, ministro, ministra, canciller, ministro de Exteriores, ministro de Defensa, ministro de Interior, ministra de Defensa, ministra de Hacienda, ministro de Economía, secretario, secretaria, secretario de Estado, secretario general, secretaria general, portavoz, alcalde, alcaldesa, senador, senadora, diputado, diputada, gobernador, gobernadora, embajador, embajadora, comisario, comisaria, fiscal, fiscal general, juez, jueza, magistrado, magistrada, abogado, abogada, director, directora, director general, directora general, consejero, consejera, consejero delegado, consejera delegada, jefe, jefa, líder, fundador, fundadora, economista, investigador, investigadora, historiador, historiadora, analista, experto, experta, médico, médica, profesor, profesora, catedrático, catedrática, entrenador, entrenadora, capitán, concejal, concejala, delegado, delegada, intendente, vocero, vocera, lehendakari, president, expresidente, expresidenta, exministro, exministra, presidente del Gobierno, jefe de Gobierno
rank: general, coronel, teniente, teniente coronel, comandante, capitán, almirante, sargento, mayor, brigadier

[roles]
role: portavoz, vocero, vocera, funcionario, funcionaria, funcionarios, ministro, ministra, presidente, presidenta, alcalde, alcaldesa, diputado, diputada, senador, senadora, experto, experta, expertos, analista, analistas, economista, economistas, investigador, investigadora, investigadores, científico, científica, científicos, médico, médica, médicos, abogado, abogada, fiscal, juez, jueza, director, directora, jefe, jefa, líder, vecino, vecina, vecinos, habitante, habitantes, testigo, testigos, víctima, madre, padre, hijo, hija, hermano, hermana, profesor, profesora, estudiante, sindicalista, diplomático, diplomáticos, militar, policía, bombero, periodista, periodistas, agricultor, agricultora, propietario, propietaria, entrenador, jugador, jugadora, responsable, responsables
organization: gobierno, ministerio, policía, Guardia Civil, fiscalía, tribunal, ejército, empresa, compañía, grupo, banco, banco central, sindicato, partido, universidad, instituto, agencia, periódico, diario, cadena, Parlamento, Congreso, Senado, Comisión, Comisión Europea, Moncloa, Kremlin, Casa Blanca, Pentágono, EFE, Efe, Reuters, AFP, INE, Banco de España, BCE, ayuntamiento, asociación, ONG, ONU, bomberos, Protección Civil, autoridades, hospital, Fiscalía, Gobierno, Ejecutivo, Generalitat, Junta, Ministerio
anonymous: una fuente, fuentes, un funcionario, un alto funcionario, fuentes diplomáticas, fuentes policiales, fuentes del Gobierno, fuentes cercanas, bajo condición de anonimato, a condición de anonimato, en condición de anonimato, que pidió el anonimato, que pidió no ser identificado, que pidió no ser identificada, que prefirió no dar su nombre, que prefirió mantener el anonimato, que habló bajo condición de anonimato, desde el anonimato

[pronouns]
I singular: yo, me, mí, mi, mis, conmigo
we plural: nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras
you: tú, te, ti, usted, ustedes, vosotros, tu, tus, vos
he masculine singular: él, lo
she feminine singular: ella
they plural: ellos, ellas, les, los
it neuter singular: ello, esto, eso

[negations]
not: no, nunca, jamás, tampoco, ni, ya no, aún no, todavía no, en absoluto, de ningún modo
no: ningún, ninguno, ninguna, nadie, nada
without: sin, salvo, excepto, a excepción de, en vez de, en lugar de
deny: niega, negó, desmiente, desmintió, rechaza, rechazó, falso, falsa, mentira, bulo, erróneo, incorrecto
doubt: duda, dudoso, improbable, incierto, supuesto, supuesta, poco probable, presunto
if: si, a menos que, a condición de que, siempre que, en caso de, en caso de que, salvo que, con tal de que
question: quién, qué, cuándo, dónde, por qué, cómo, cuánto, cuántos, cuántas, cuál
