language pt

[cues]
say: diz, dizem, disse, disseram, dizia, diziam, havia dito, tinha dito, tem dito, teria dito, afirma, afirmam, afirmou, afirmaram, afirmava, afirmavam, havia afirmado
say: tinha afirmado, tem afirmado, teria afirmado, declara, declaram, declarou, declararam, declarava, declaravam, havia declarado, tinha declarado, tem declarado
say: teria declarado, explica, explicam, explicou, explicaram, explicava, explicavam, havia explicado, tinha explicado, tem explicado, teria explicado, destaca
say: destacam, destacou, destacaram, destacava, destacavam, havia destacado, tinha destacado, tem destacado, teria destacado, ressalta, ressaltam, ressaltou
say: ressaltaram, ressaltava, ressaltavam, havia ressaltado, tinha ressaltado, tem ressaltado, teria ressaltado, acrescenta, acrescentam, acrescentou, acrescentaram
say: acrescentava, acrescentavam, havia acrescentado, tinha acrescentado, tem acrescentado, teria acrescentado, informa, informam, informou, informaram, informava
say: informavam, havia informado, tinha informado, tem informado, teria informado, garante, garantem, garantiu, garantiram, garantia, garantiam, havia garantido
say: tinha garantido, tem garantido, teria garantido, assegura, asseguram, assegurou, asseguraram, assegurava, asseguravam, havia assegurado, tinha assegurado
say: tem assegurado, teria assegurado, comenta, comentam, comentou, comentaram, comentava, comentavam, havia comentado, tinha comentado, tem comentado, teria comentado
say: observa, observam, observou, observaram, observava, observavam, havia observado, tinha observado, tem observado, teria observado, anuncia, anunciam, anunciou
say: anunciaram, anunciava, anunciavam, havia anunciado, tinha anunciado, tem anunciado, teria anunciado, reitera, reiteram, reiterou, reiteraram, reiterava
say: reiteravam, havia reiterado, tinha reiterado, tem reiterado, teria reiterado, sustenta, sustentam, sustentou, sustentaram, sustentava, sustentavam, havia sustentado
say: tinha sustentado, tem sustentado, teria sustentado, confirma, confirmam, confirmou, confirmaram, confirmava, confirmavam, havia confirmado, tinha confirmado
say: tem confirmado, teria confirmado, admite, admitem, admitiu, admitiram, admitia, admitiam, havia admitido, tinha admitido, tem admitido, teria admitido
say: reconhece, reconhecem, reconheceu, reconheceram, reconhecia, reconheciam, havia reconhecido, tinha reconhecido, tem reconhecido, teria reconhecido, alerta
say: alertam, alertou, alertaram, alertava, alertavam, havia alertado, tinha alertado, tem alertado, teria alertado, avisa, avisam, avisou, avisaram, avisava
say: avisavam, havia avisado, tinha avisado, tem avisado, teria avisado, adverte, advertem, advertiu, advertiram, advertia, advertiam, havia advertido, tinha advertido
say: tem advertido, teria advertido, responde, respondem, respondeu, responderam, respondia, respondiam, havia respondido, tinha respondido, tem respondido
say: teria respondido, replica, replicam, replicou, replicaram, replicava, replicavam, havia replicado, tinha replicado, tem replicado, teria replicado, rebate
say: rebatem, rebateu, rebateram, rebatia, rebatiam, havia rebatido, tinha rebatido, tem rebatido, teria rebatido, retruca, retrucam, retrucou, retrucaram
say: retrucava, retrucavam, havia retrucado, tinha retrucado, tem retrucado, teria retrucado, lembra, lembram, lembrou, lembraram, lembrava, lembravam, havia lembrado
say: tinha lembrado, tem lembrado, teria lembrado, recorda, recordam, recordou, recordaram, recordava, recordavam, havia recordado, tinha recordado, tem recordado
say: teria recordado, conta, contam, contou, contaram, contava, contavam, havia contado, tinha contado, tem contado, teria contado, relata, relatam, relatou
say: relataram, relatava, relatavam, havia relatado, tinha relatado, tem relatado, teria relatado, narra, narram, narrou, narraram, narrava, narravam, havia narrado
say: tinha narrado, tem narrado, teria narrado, revela, revelam, revelou, revelaram, revelava, revelavam, havia revelado, tinha revelado, tem revelado, teria revelado
say: denuncia, denunciam, denunciou, denunciaram, denunciava, denunciavam, havia denunciado, tinha denunciado, tem denunciado, teria denunciado, lamenta, lamentam
say: lamentou, lamentaram, lamentava, lamentavam, havia lamentado, tinha lamentado, tem lamentado, teria lamentado, critica, criticam, criticou, criticaram
say: criticava, criticavam, havia criticado, tinha criticado, tem criticado, teria criticado, acusa, acusam, acusou, acusaram, acusava, acusavam, havia acusado
say: tinha acusado, tem acusado, teria acusado, aponta, apontam, apontou, apontaram, apontava, apontavam, havia apontado, tinha apontado, tem apontado, teria apontado
say: frisa, frisam, frisou, frisaram, frisava, frisavam, havia frisado, tinha frisado, tem frisado, teria frisado, salienta, salientam, salientou, salientaram
say: salientava, salientavam, havia salientado, tinha salientado, tem salientado, teria salientado, sublinha, sublinham, sublinhou, sublinharam, sublinhava
say: sublinhavam, havia sublinhado, tinha sublinhado, tem sublinhado, teria sublinhado, enfatiza, enfatizam, enfatizou, enfatizaram, enfatizava, enfatizavam
say: havia enfatizado, tinha enfatizado, tem enfatizado, teria enfatizado, nota, notam, notou, notaram, notava, notavam, havia notado, tinha notado, tem notado
say: teria notado, conclui, concluem, concluiu, concluíram, concluía, concluíam, havia concluído, tinha concluído, tem concluído, teria concluído, prossegue
say: prosseguem, prosseguiu, prosseguiram, prosseguia, prosseguiam, havia prosseguido, tinha prosseguido, tem prosseguido, teria prosseguido, continua, continuam
say: continuou, continuaram, continuava, continuavam, havia continuado, tinha continuado, tem continuado, teria continuado, repete, repetem, repetiu, repetiram
say: repetia, repetiam, havia repetido, tinha repetido, tem repetido, teria repetido, insiste, insistem, insistiu, insistiram, insistia, insistiam, havia insistido
say: tinha insistido, tem insistido, teria insistido, exclama, exclamam, exclamou, exclamaram, exclamava, exclamavam, havia exclamado, tinha exclamado, tem exclamado
say: teria exclamado, grita, gritam, gritou, gritaram, gritava, gritavam, havia gritado, tinha gritado, tem gritado, teria gritado, berra, berram, berrou, berraram
say: berrava, berravam, havia berrado, tinha berrado, tem berrado, teria berrado, murmura, murmuram, murmurou, murmuraram, murmurava, murmuravam, havia murmurado
say: tinha murmurado, tem murmurado, teria murmurado, sussurra, sussurram, sussurrou, sussurraram, sussurrava, sussurravam, havia sussurrado, tinha sussurrado
say: tem sussurrado, teria sussurrado, brinca, brincam, brincou, brincaram, brincava, brincavam, havia brincado, tinha brincado, tem brincado, teria brincado
say: ironiza, ironizam, ironizou, ironizaram, ironizava, ironizavam, havia ironizado, tinha ironizado, tem ironizado, teria ironizado, promete, prometem, prometeu
say: prometeram, prometia, prometiam, havia prometido, tinha prometido, tem prometido, teria prometido, ameaça, ameaçam, ameaçou, ameaçaram, ameaçava, ameaçavam
say: havia ameaçado, tinha ameaçado, tem ameaçado, teria ameaçado, confessa, confessam, confessou, confessaram, confessava, confessavam, havia confessado, tinha confessado
say: tem confessado, teria confessado, desabafa, desabafam, desabafou, desabafaram, desabafava, desabafavam, havia desabafado, tinha desabafado, tem desabafado
say: teria desabafado, argumenta, argumentam, argumentou, argumentaram, argumentava, argumentavam, havia argumentado, tinha argumentado, tem argumentado, teria argumentado
say: pontua, pontuam, pontuou, pontuaram, pontuava, pontuavam, havia pontuado, tinha pontuado, tem pontuado, teria pontuado, detalha, detalham, detalhou, detalharam
say: detalhava, detalhavam, havia detalhado, tinha detalhado, tem detalhado, teria detalhado, especifica, especificam, especificou, especificaram, especificava
say: especificavam, havia especificado, tinha especificado, tem especificado, teria especificado, esclarece, esclarecem, esclareceu, esclareceram, esclarecia
say: esclareciam, havia esclarecido, tinha esclarecido, tem esclarecido, teria esclarecido, defende, defendem, defendeu, defenderam, defendia, defendiam, havia defendido
say: tinha defendido, tem defendido, teria defendido, exige, exigem, exigiu, exigiram, exigia, exigiam, havia exigido, tinha exigido, tem exigido, teria exigido
say: pede, pedem, pediu, pediram, pedia, pediam, havia pedido, tinha pedido, tem pedido, teria pedido, cobra, cobram, cobrou, cobraram, cobrava, cobravam, havia cobrado
say: tinha cobrado, tem cobrado, teria cobrado, elogia, elogiam, elogiou, elogiaram, elogiava, elogiavam, havia elogiado, tinha elogiado, tem elogiado, teria elogiado
say: celebra, celebram, celebrou, celebraram, celebrava, celebravam, havia celebrado, tinha celebrado, tem celebrado, teria celebrado, comemora, comemoram
say: comemorou, comemoraram, comemorava, comemoravam, havia comemorado, tinha comemorado, tem comemorado, teria comemorado, pondera, ponderam, ponderou, ponderaram
say: ponderava, ponderavam, havia ponderado, tinha ponderado, tem ponderado, teria ponderado, avalia, avaliam, avaliou, avaliaram, avaliava, avaliavam, havia avaliado
say: tinha avaliado, tem avaliado, teria avaliado, reclama, reclamam, reclamou, reclamaram, reclamava, reclamavam, havia reclamado, tinha reclamado, tem reclamado
say: teria reclamado, queixa-se, queixam-se, queixou-se, queixaram-se, queixava-se, queixavam-se, havia queixado, tinha queixado, tem queixado, teria queixado
say: justifica, justificam, justificou, justificaram, justificava, justificavam, havia justificado, tinha justificado, tem justificado, teria justificado, resume
say: resumem, resumiu, resumiram, resumia, resumiam, havia resumido, tinha resumido, tem resumido, teria resumido, recomenda, recomendam, recomendou, recomendaram
say: recomendava, recomendavam, havia recomendado, tinha recomendado, tem recomendado, teria recomendado, sugere, sugerem, sugeriu, sugeriram, sugeria, sugeriam
say: havia sugerido, tinha sugerido, tem sugerido, teria sugerido, propõe, propõem, propôs, propuseram, propunha, propunham, havia proposto, tinha proposto
say: tem proposto, teria proposto, aconselha, aconselham, aconselhou, aconselharam, aconselhava, aconselhavam, havia aconselhado, tinha aconselhado, tem aconselhado
say: teria aconselhado, apela, apelam, apelou, apelaram, apelava, apelavam, havia apelado, tinha apelado, tem apelado, teria apelado, jura, juram, jurou, juraram
say: jurava, juravam, havia jurado, tinha jurado, tem jurado, teria jurado, testemunha, testemunham, testemunhou, testemunharam, testemunhava, testemunhavam
say: havia testemunhado, tinha testemunhado, tem testemunhado, teria testemunhado, refere, referem, referiu, referiram, referia, referiam, havia referido, tinha referido
say: tem referido, teria referido, adianta, adiantam, adiantou, adiantaram, adiantava, adiantavam, havia adiantado, tinha adiantado, tem adiantado, teria adiantado
say: vinca, vincam, vincou, vincaram, vincava, vincavam, havia vincado, tinha vincado, tem vincado, teria vincado, completa, completam, completou, completaram
say: completava, completavam, havia completado, tinha completado, tem completado, teria completado, emenda, emendam, emendou, emendaram, emendava, emendavam
say: havia emendado, tinha emendado, tem emendado, teria emendado, atira, atiram, atirou, atiraram, atirava, atiravam, havia atirado, tinha atirado, tem atirado
say: teria atirado, dispara, disparam, disparou, dispararam, disparava, disparavam, havia disparado, tinha disparado, tem disparado, teria disparado, desafia
say: desafiam, desafiou, desafiaram, desafiava, desafiavam, havia desafiado, tinha desafiado, tem desafiado, teria desafiado, atesta, atestam, atestou, atestaram
say: atestava, atestavam, havia atestado, tinha atestado, tem atestado, teria atestado, reforça, reforçam, reforçou, reforçaram, reforçava, reforçavam, havia reforçado
say: tinha reforçado, tem reforçado, teria reforçado, menciona, mencionam, mencionou, mencionaram, mencionava, mencionavam, havia mencionado, tinha mencionado
say: tem mencionado, teria mencionado, indica, indicam, indicou, indicaram, indicava, indicavam, havia indicado, tinha indicado, tem indicado, teria indicado
say: manifesta, manifestam, manifestou, manifestaram, manifestava, manifestavam, havia manifestado, tinha manifestado, tem manifestado, teria manifestado, prega
say: pregam, pregou, pregaram, pregava, pregavam, havia pregado, tinha pregado, tem pregado, teria pregado, tranquiliza, tranquilizam, tranquilizou, tranquilizaram
say: tranquilizava, tranquilizavam, havia tranquilizado, tinha tranquilizado, tem tranquilizado, teria tranquilizado, crava, cravam, cravou, cravaram, cravava
say: cravavam, havia cravado, tinha cravado, tem cravado, teria cravado, condena, condenam, condenou, condenaram, condenava, condenavam, havia condenado, tinha condenado
say: tem condenado, teria condenado, considera, consideram, considerou, consideraram, considerava, consideravam, havia considerado, tinha considerado, tem considerado
say: teria considerado
say base: dizer, afirmar, declarar, explicar, destacar, ressaltar, acrescentar, informar, garantir, assegurar, comentar, observar, anunciar, reiterar, sustentar
say base: confirmar, admitir, reconhecer, alertar, avisar, advertir, responder, replicar, rebater, retrucar, lembrar, recordar, contar, relatar, narrar, revelar
say base: denunciar, lamentar, criticar, acusar, apontar, frisar, salientar, sublinhar, enfatizar, notar, concluir, prosseguir, continuar, repetir, insistir, exclamar
say base: gritar, berrar, murmurar, sussurrar, brincar, ironizar, prometer, ameaçar, confessar, desabafar, argumentar, pontuar, detalhar, especificar, esclarecer
say base: defender, exigir, pedir, cobrar, elogiar, celebrar, comemorar, ponderar, avaliar, reclamar, queixar-se, justificar, resumir, recomendar, sugerir, propor
say base: aconselhar, apelar, jurar, testemunhar, referir, adiantar, vincar, completar, emendar, atirar, disparar, desafiar, atestar, reforçar, mencionar, indicar
say base: manifestar, pregar, tranquilizar, cravar, condenar, considerar
say ing: dizendo, afirmando, declarando, explicando, destacando, ressaltando, acrescentando, informando, garantindo, assegurando, comentando, observando, anunciando
say ing: reiterando, sustentando, confirmando, admitindo, reconhecendo, alertando, avisando, advertindo, respondendo, replicando, rebatendo, retrucando, lembrando
say ing: recordando, contando, relatando, narrando, revelando, denunciando, lamentando, criticando, acusando, apontando, frisando, salientando, sublinhando, enfatizando
say ing: notando, concluindo, prosseguindo, continuando, repetindo, insistindo, exclamando, gritando, berrando, murmurando, sussurrando, brincando, ironizando
say ing: prometendo, ameaçando, confessando, desabafando, argumentando, pontuando, detalhando, especificando, esclarecendo, defendendo, exigindo, pedindo, cobrando
say ing: elogiando, celebrando, comemorando, ponderando, avaliando, reclamando, queixando-se, justificando, resumindo, recomendando, sugerindo, propondo, aconselhando
say ing: apelando, jurando, testemunhando, referindo, adiantando, vincando, completando, emendando, atirando, disparando, desafiando, atestando, reforçando, mencionando
say ing: indicando, manifestando, pregando, tranquilizando, cravando, condenando, considerando
say: disse-nos, disse-me, disse-lhe, conta-nos, contou-nos, explica-nos, explicou-nos, afirma-se, lê-se, lê-se em, chamou a atenção, deixou claro, fez questão de dizer
say: fez saber, veio dizer, vai dizer, dirá, dirão, foi claro, referiu-se a, deu a entender, tomou a palavra
say noun: palavras, declaração, declarações, comentário, comentários, entrevista, comunicado, nota, discurso, mensagem, pronunciamento, fala, resposta, anúncio
say noun: intervenção
tell: informa, informam, informou, informaram, informava, informavam, havia informado, tinha informado, tem informado, teria informado, comunica, comunicam
tell: comunicou, comunicaram, comunicava, comunicavam, havia comunicado, tinha comunicado, tem comunicado, teria comunicado, notifica, notificam, notificou
tell: notificaram, notificava, notificavam, havia notificado, tinha notificado, tem notificado, teria notificado, avisa, avisam, avisou, avisaram, avisava, avisavam
tell: havia avisado, tinha avisado, tem avisado, teria avisado, pede, pedem, pediu, pediram, pedia, pediam, havia pedido, tinha pedido, tem pedido, teria pedido
tell: convence, convencem, convenceu, convenceram, convencia, convenciam, havia convencido, tinha convencido, tem convencido, teria convencido, orienta, orientam
tell: orientou, orientaram, orientava, orientavam, havia orientado, tinha orientado, tem orientado, teria orientado
tell base: informar, comunicar, notificar, avisar, pedir, convencer, orientar
tell ing: informando, comunicando, notificando, avisando, pedindo, convencendo, orientando
write: escreve, escrevem, escreveu, escreveram, escrevia, escreviam, havia escrito, tinha escrito, tem escrito, teria escrito, publica, publicam, publicou, publicaram
write: publicava, publicavam, havia publicado, tinha publicado, tem publicado, teria publicado, posta, postam, postou, postaram, postava, postavam, havia postado
write: tinha postado, tem postado, teria postado, tuita, tuitam, tuitou, tuitaram, tuitava, tuitavam, havia tuitado, tinha tuitado, tem tuitado, teria tuitado
write: anota, anotam, anotou, anotaram, anotava, anotavam, havia anotado, tinha anotado, tem anotado, teria anotado
write base: escrever, publicar, postar, tuitar, anotar
write ing: escrevendo, publicando, postando, tuitando, anotando
report: noticia, noticiam, noticiou, noticiaram, noticiava, noticiavam, havia noticiado, tinha noticiado, tem noticiado, teria noticiado, reporta, reportam, reportou
report: reportaram, reportava, reportavam, havia reportado, tinha reportado, tem reportado, teria reportado, divulga, divulgam, divulgou, divulgaram, divulgava
report: divulgavam, havia divulgado, tinha divulgado, tem divulgado, teria divulgado, cita, citam, citou, citaram, citava, citavam, havia citado, tinha citado
report: tem citado, teria citado, relata, relatam, relatou, relataram, relatava, relatavam, havia relatado, tinha relatado, tem relatado, teria relatado, publica
report: publicam, publicou, publicaram, publicava, publicavam, havia publicado, tinha publicado, tem publicado, teria publicado, informa, informam, informou, informaram
report: informava, informavam, havia informado, tinha informado, tem informado, teria informado, veicula, veiculam, veiculou, veicularam, veiculava, veiculavam
report: havia veiculado, tinha veiculado, tem veiculado, teria veiculado
report base: noticiar, reportar, divulgar, citar, relatar, publicar, informar, veicular
report ing: noticiando, reportando, divulgando, citando, relatando, publicando, informando, veiculando
deny: nega, negam, negou, negaram, negava, negavam, havia negado, tinha negado, tem negado, teria negado, desmente, desmentem, desmentiu, desmentiram, desmentia
deny: desmentiam, havia desmentido, tinha desmentido, tem desmentido, teria desmentido, rejeita, rejeitam, rejeitou, rejeitaram, rejeitava, rejeitavam, havia rejeitado
deny: tinha rejeitado, tem rejeitado, teria rejeitado, refuta, refutam, refutou, refutaram, refutava, refutavam, havia refutado, tinha refutado, tem refutado
deny: teria refutado, contesta, contestam, contestou, contestaram, contestava, contestavam, havia contestado, tinha contestado, tem contestado, teria contestado
deny: descarta, descartam, descartou, descartaram, descartava, descartavam, havia descartado, tinha descartado, tem descartado, teria descartado, recusa, recusam
deny: recusou, recusaram, recusava, recusavam, havia recusado, tinha recusado, tem recusado, teria recusado, repudia, repudiam, repudiou, repudiaram, repudiava
deny: repudiavam, havia repudiado, tinha repudiado, tem repudiado, teria repudiado
deny base: negar, desmentir, rejeitar, refutar, contestar, descartar, recusar, repudiar
deny ing: negando, desmentindo, rejeitando, refutando, contestando, descartando, recusando, repudiando
deny: não disse, não disseram, nunca disse, nunca disseram, não afirmou, nunca afirmou, não confirmou, não confirmaram, não quis comentar, não quiseram comentar
deny: recusou-se a comentar, se recusou a comentar, recusaram-se a comentar, não comentou, negou ter dito, nega ter dito, não diz
ask: pergunta, perguntam, perguntou, perguntaram, perguntava, perguntavam, havia perguntado, tinha perguntado, tem perguntado, teria perguntado, questiona
ask: questionam, questionou, questionaram, questionava, questionavam, havia questionado, tinha questionado, tem questionado, teria questionado, indaga, indagam
ask: indagou, indagaram, indagava, indagavam, havia indagado, tinha indagado, tem indagado, teria indagado
ask base: perguntar, questionar, indagar
ask ing: perguntando, questionando, indagando
think: acredita, acreditam, acreditou, acreditaram, acreditava, acreditavam, havia acreditado, tinha acreditado, tem acreditado, teria acreditado, pensa, pensam
think: pensou, pensaram, pensava, pensavam, havia pensado, tinha pensado, tem pensado, teria pensado, acha, acham, achou, acharam, achava, achavam, havia achado
think: tinha achado, tem achado, teria achado, julga, julgam, julgou, julgaram, julgava, julgavam, havia julgado, tinha julgado, tem julgado, teria julgado, crê
think: creem, creu, creram, havia crido, tinha crido, tem crido, teria crido, considera, consideram, considerou, consideraram, considerava, consideravam, havia considerado
think: tinha considerado, tem considerado, teria considerado, estima, estimam, estimou, estimaram, estimava, estimavam, havia estimado, tinha estimado, tem estimado
think: teria estimado, espera, esperam, esperou, esperaram, esperava, esperavam, havia esperado, tinha esperado, tem esperado, teria esperado, teme, temem, temeu
think: temeram, temia, temiam, havia temido, tinha temido, tem temido, teria temido, prevê, preveem, previu, previram, previa, previam, havia previsto, tinha previsto
think: tem previsto, teria previsto, supõe, supõem, supôs, supuseram, supunha, supunham, havia suposto, tinha suposto, tem suposto, teria suposto, duvida, duvidam
think: duvidou, duvidaram, duvidava, duvidavam, havia duvidado, tinha duvidado, tem duvidado, teria duvidado, suspeita, suspeitam, suspeitou, suspeitaram, suspeitava
think: suspeitavam, havia suspeitado, tinha suspeitado, tem suspeitado, teria suspeitado, imagina, imaginam, imaginou, imaginaram, imaginava, imaginavam, havia imaginado
think: tinha imaginado, tem imaginado, teria imaginado, entende, entendem, entendeu, entenderam, entendia, entendiam, havia entendido, tinha entendido, tem entendido
think: teria entendido, calcula, calculam, calculou, calcularam, calculava, calculavam, havia calculado, tinha calculado, tem calculado, teria calculado, projeta
think: projetam, projetou, projetaram, projetava, projetavam, havia projetado, tinha projetado, tem projetado, teria projetado
think base: acreditar, pensar, achar, julgar, crer, considerar, estimar, esperar, temer, prever, supor, duvidar, suspeitar, imaginar, entender, calcular, projetar
think ing: acreditando, pensando, achando, julgando, crendo, considerando, estimando, esperando, temendo, prevendo, supondo, duvidando, suspeitando, imaginando, entendendo
think ing: calculando, projetando
think: está convencido, está convencida, tem certeza, têm certeza, entende que
show: mostra, mostram, mostrou, mostraram, mostrava, mostravam, havia mostrado, tinha mostrado, tem mostrado, teria mostrado, demonstra, demonstram, demonstrou
show: demonstraram, demonstrava, demonstravam, havia demonstrado, tinha demonstrado, tem demonstrado, teria demonstrado, indica, indicam, indicou, indicaram
show: indicava, indicavam, havia indicado, tinha indicado, tem indicado, teria indicado, revela, revelam, revelou, revelaram, revelava, revelavam, havia revelado
show: tinha revelado, tem revelado, teria revelado, aponta, apontam, apontou, apontaram, apontava, apontavam, havia apontado, tinha apontado, tem apontado, teria apontado
show: registra, registram, registrou, registraram, registrava, registravam, havia registrado, tinha registrado, tem registrado, teria registrado, regista, registam
show: registou, registaram, registava, registavam, havia registado, tinha registado, tem registado, teria registado, constata, constatam, constatou, constataram
show: constatava, constatavam, havia constatado, tinha constatado, tem constatado, teria constatado, apura, apuram, apurou, apuraram, apurava, apuravam, havia apurado
show: tinha apurado, tem apurado, teria apurado, contabiliza, contabilizam, contabilizou, contabilizaram, contabilizava, contabilizavam, havia contabilizado
show: tinha contabilizado, tem contabilizado, teria contabilizado, evidencia, evidenciam, evidenciou, evidenciaram, evidenciava, evidenciavam, havia evidenciado
show: tinha evidenciado, tem evidenciado, teria evidenciado
show base: mostrar, demonstrar, indicar, revelar, apontar, registrar, registar, constatar, apurar, contabilizar, evidenciar
show ing: mostrando, demonstrando, indicando, revelando, apontando, registrando, registando, constatando, apurando, contabilizando, evidenciando
show noun: dados, números, estatísticas, estudo, levantamento, pesquisa, sondagem, relatório, balanço, inquérito, análise
accord: segundo, de acordo com, conforme, na opinião de, na opinião do, na opinião da, na avaliação de, na avaliação do, na avaliação da, na visão de, na visão do
accord: no entender de, no entender do, nas palavras de, nas palavras do, nas palavras da, a julgar por, com base em, com base nos, com base nas, citando, segundo o
accord: segundo a, segundo os, como disse, como afirmou, como explicou, como noticiou, como informou, como destacou, como refere, como conta, ao que informou
accord: ao que disse, em entrevista a, em entrevista ao, em entrevista à, pelas contas de, pelas contas do, no dizer de, aos olhos de, a crer em, na perspetiva de
accord: na perspectiva de, ele próprio diz, segundo ele, segundo ela, segundo eles, para ele, para ela
passive: teria dito, teria afirmado, teria declarado, teriam dito, alegadamente, supostamente, diz-se que, dizem que, segundo relatos, é citado, foi citado, é citada
passive: foi citada, ao que consta, consta que
call: chama, chamam, chamou, chamaram, chamou de, chama de, classifica, classificou, classificaram, classificou de, classificou como, descreve, descreveu, define
call: definiu, apelidou, apelidado, apelidada, batizou, batizado, batizada, rotulou, rotulado, rotulada, qualificou, qualifica, tratou como, comparou, compara
call: considerado, considerada
call base: chamar, classificar, descrever, definir
call ing: chamando, classificando, descrevendo, chamando de

[titles]
honorific: senhor, senhora, sr., sra., Sr., Sra., doutor, doutora, dr., dra., Dr., Dra., professor, professora, prof., Prof., Profa., dom, dona, D., padre, irmã
honorific: bispo, arcebispo, cardeal, papa, rei, rainha, príncipe, princesa, são, santo, santa, pastor, engenheiro, Eng.
office: presidente, ex-presidente, vice-presidente, primeiro-ministro, primeira-ministra, vice-primeiro-ministro, ministro, ministra, ministro da Defesa, ministro da Fazenda
office: ministro das Finanças, ministro da Saúde, ministro da Educação, ministro da Justiça, ministro das Relações Exteriores, ministro dos Negócios Estrangeiros
office: ministra da Saúde, secretário, secretária, secretário de Estado, secretária de Estado, secretário-geral, chanceler, senador, senadora, deputado, deputada
office: eurodeputado, eurodeputada, vereador, vereadora, prefeito, prefeita, presidente da Câmara, governador, governadora, delegado, delegada, promotor, promotora
office: procurador, procuradora, procurador-geral, juiz, juíza, desembargador, desembargadora, diretor, diretora, director, directora, diretor-geral, diretor-executivo
office: presidente-executivo, CEO, chefe, coordenador, coordenadora, gerente, líder, porta-voz, comandante, embaixador, embaixadora, treinador, treinadora, técnico
office: técnica, economista, analista, especialista, historiador, historiadora, cientista político, sociólogo, socióloga, jornalista, escritor, escritora, cineasta
office: ator, atriz, cantor, cantora, médico, médica, enfermeira, advogado, advogada, pesquisador, pesquisadora, reitor, reitora, empresário, empresária, fundador
office: fundadora, comissário, comissária, relator, relatora, autarca
rank: general, coronel, tenente-coronel, major, capitão, tenente, sargento, cabo, almirante, brigadeiro, inspetor, comissário, subtenente

[roles]
role: porta-voz, funcionário, funcionária, ministro, ministra, presidente, prefeito, prefeita, secretário, secretária, diretor, diretora, especialista, especialistas
role: perito, perita, analista, analistas, economista, economistas, pesquisador, pesquisadora, pesquisadores, investigador, investigadora, cientista, cientistas
role: médico, médica, médicos, enfermeira, enfermeiro, professor, professora, professores, testemunha, testemunhas, morador, moradora, moradores, residente
role: vizinho, vizinha, vizinhos, mãe, pai, filho, filha, marido, mulher, esposa, irmão, irmã, pais, soldado, militar, policial, agente, bombeiro, jornalista
role: deputado, deputada, senador, senadora, diplomata, advogado, advogada, promotor, promotora, juiz, delegado, delegada, proprietário, proprietária, dono
role: dona, empresário, empresária, agricultor, agricultora, comerciante, aposentado, aposentada, voluntário, voluntária, estudante, treinador, técnico, jogador
role: jogadora, coordenador, coordenadora, líder, responsável, dirigente, sindicalista, meteorologista, cliente, paciente, vítima, autarca
organization: governo, ministério, polícia, Polícia Federal, Polícia Militar, Polícia Civil, PF, PM, PSP, GNR, PJ, Polícia Judiciária, Ministério Público, MP, procuradoria
organization: tribunal, Supremo, STF, STJ, TSE, TCU, exército, Exército, Marinha, bombeiros, Corpo de Bombeiros, Defesa Civil, Proteção Civil, empresa, companhia, grupo
organization: banco, Banco Central, BC, Banco de Portugal, IBGE, INE, Inpe, Inmet, IPMA, Ipea, FGV, Datafolha, Ibope, Petrobras, Vale, BCE, FMI, Banco Mundial, ONU
organization: OMS, Unesco, OCDE, partido, universidade, USP, instituto, agência, Agência Brasil, Lusa, Reuters, AFP, jornal, emissora, Parlamento, Câmara, Câmara dos Deputados
organization: Senado, Assembleia da República, Congresso, Comissão Europeia, Planalto, Palácio do Planalto, Itamaraty, Kremlin, Casa Branca, Pentágono, prefeitura, secretaria
organization: sindicato, associação, hospital, autoridades, oposição, Receita Federal, Anvisa, Anatel, Aneel, Ibama, CGTP, UGT, clube, fundação
anonymous: uma fonte, fonte, fontes, fontes próximas, uma fonte próxima, fonte oficial, fontes oficiais, fontes do governo, sob condição de anonimato, sob anonimato
anonymous: em condição de anonimato, na condição de anonimato, que pediu anonimato, que pediu para não ser identificado, que pediu para não ser identificada, que não quis se identificar
anonymous: que não quis ser identificado, que não quis ser identificada, que preferiu não se identificar, um funcionário, um alto funcionário, pessoa próxima, pessoas próximas
anonymous: interlocutor, interlocutores

[pronouns]
I singular: eu, me, mim, meu, minha, meus, minhas, comigo
we plural: nós, nos, nosso, nossa, nossos, nossas, conosco, connosco, a gente
you: tu, te, ti, você, vocês, vós, teu, tua
he masculine singular: ele, dele, nele, lhe
she feminine singular: ela, dela, nela
it neuter singular: isso, isto, aquilo
they plural: eles, elas, deles, delas, lhes

[negations]
not: não, nunca, jamais, nem, nem sequer, tampouco, já não, ainda não, de modo nenhum, de modo algum, de forma alguma, de jeito nenhum, em hipótese alguma
not: em caso algum, mal, dificilmente, longe de, não mais, não só, nunca mais
no: nenhum, nenhuma, nenhuns, nenhumas, ninguém, nada, em lugar nenhum, não há, não havia, ausência de, falta
without: sem, exceto, excepto, à exceção de, com exceção de, em vez de, ao invés de, excluindo, excluídos
deny: nega, negam, negou, negaram, negando, desmente, desmentiu, desmentiram, rejeita, rejeitou, rejeitaram, refuta, refutou, recusa, recusou, recusaram, recusou-se
deny: descarta, descartou, descartaram, contesta, contestou, opõe-se, se opõe, contra, falso, falsa, falsos, falsas, mentira, mentiras, errado, errada, incorreto
deny: incorrecta, incorreta, inverdade, boato, fake, mito, deixou de, erroneamente, infundado, infundada, exclui, excluiu
doubt: duvida, duvidam, duvido, duvidou, duvidoso, duvidosa, dúvida, dúvidas, improvável, impossível, incerto, incerta, suposto, suposta, supostos, supostas
doubt: supostamente, alegado, alegada, alegados, alegadas, alegadamente, chamado, chamada, chamados, chamadas, pretenso, pretensa, cético, cética, céptico, céptica
doubt: questionável, pouco provável
if: se, caso, a menos que, a não ser que, desde que, contanto que, na condição de, em caso de, no caso de, supondo, mesmo que, mesmo se, como se, ainda que
if: seria, seriam, teria, teriam, haveria, talvez, senão
question: quem, que, o que, quê, quando, onde, por que, porquê, como, qual, quais, quanto, quantos, quantas, quanta, será que

[labels]
teaser: leia também, leia mais, veja também, veja mais, saiba mais, confira também, leia ainda, ler também, ver também, mais sobre
notice: siga-nos, siga a gente, inscreva-se, assine, compartilhe, partilhe, publicidade, todos os direitos reservados, clique aqui, baixe o aplicativo, assista ao vídeo
work: filme, filmes, livro, livros, romance, poema, canção, música, single, álbum, disco, ópera, musical, peça, série, novela, programa, revista, jornal, quadro, jogo, documentário, podcast, espetáculo, intitulado, intitulada, título, navio, iate, petroleiro, operação, projeto, restaurante, hotel, bar, banda, marca, batizado, batizada, denominado, denominada, codinome
word: palavra, palavras, termo, termos, expressão, nome, apelido, alcunha, rótulo, adjetivo, substantivo, slogan, sigla, acrônimo, definição, conhecido como, conhecida como, conceito
doubt: chamado, chamada, suposto, suposta, supostos, supostas, autodenominado, autoproclamado, alegado, alegada, dito
