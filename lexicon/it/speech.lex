language it

[cues]
say: dice, dicono, disse, dissero, diceva, dicevano, ha detto, hanno detto, aveva detto, avevano detto, avrebbe detto, afferma, affermano, affermava, affermavano
say: affermò, affermarono, ha affermato, hanno affermato, aveva affermato, avevano affermato, avrebbe affermato, dichiara, dichiarano, dichiarava, dichiaravano
say: dichiarò, dichiararono, ha dichiarato, hanno dichiarato, aveva dichiarato, avevano dichiarato, avrebbe dichiarato, spiega, spiegano, spiegava, spiegavano
say: spiegò, spiegarono, ha spiegato, hanno spiegato, aveva spiegato, avevano spiegato, avrebbe spiegato, sottolinea, sottolineano, sottolineava, sottolineavano
say: sottolineò, sottolinearono, ha sottolineato, hanno sottolineato, aveva sottolineato, avevano sottolineato, avrebbe sottolineato, precisa, precisano, precisava
say: precisavano, precisò, precisarono, ha precisato, hanno precisato, aveva precisato, avevano precisato, avrebbe precisato, aggiunge, aggiungono, aggiunse
say: aggiunsero, aggiungeva, aggiungevano, ha aggiunto, hanno aggiunto, aveva aggiunto, avevano aggiunto, avrebbe aggiunto, assicura, assicurano, assicurava
say: assicuravano, assicurò, assicurarono, ha assicurato, hanno assicurato, aveva assicurato, avevano assicurato, avrebbe assicurato, commenta, commentano
say: commentava, commentavano, commentò, commentarono, ha commentato, hanno commentato, aveva commentato, avevano commentato, avrebbe commentato, osserva, osservano
say: osservava, osservavano, osservò, osservarono, ha osservato, hanno osservato, aveva osservato, avevano osservato, avrebbe osservato, annuncia, annunciano
say: annunciava, annunciavano, annunciò, annunciarono, ha annunciato, hanno annunciato, aveva annunciato, avevano annunciato, avrebbe annunciato, ribadisce
say: ribadiscono, ribadì, ribadirono, ribadiva, ribadivano, ha ribadito, hanno ribadito, aveva ribadito, avevano ribadito, avrebbe ribadito, sostiene, sostengono
say: sostenne, sostennero, sosteneva, sostenevano, ha sostenuto, hanno sostenuto, aveva sostenuto, avevano sostenuto, avrebbe sostenuto, conferma, confermano
say: confermava, confermavano, confermò, confermarono, ha confermato, hanno confermato, aveva confermato, avevano confermato, avrebbe confermato, ammette, ammettono
say: ammise, ammisero, ammetteva, ammettevano, ha ammesso, hanno ammesso, aveva ammesso, avevano ammesso, avrebbe ammesso, avverte, avvertono, avvertì, avvertirono
say: avvertiva, avvertivano, ha avvertito, hanno avvertito, aveva avvertito, avevano avvertito, avrebbe avvertito, risponde, rispondono, rispose, risposero
say: rispondeva, rispondevano, ha risposto, hanno risposto, aveva risposto, avevano risposto, avrebbe risposto, replica, replicano, replicava, replicavano
say: replicò, replicarono, ha replicato, hanno replicato, aveva replicato, avevano replicato, avrebbe replicato, ricorda, ricordano, ricordava, ricordavano
say: ricordò, ricordarono, ha ricordato, hanno ricordato, aveva ricordato, avevano ricordato, avrebbe ricordato, racconta, raccontano, raccontava, raccontavano
say: raccontò, raccontarono, ha raccontato, hanno raccontato, aveva raccontato, avevano raccontato, avrebbe raccontato, rivela, rivelano, rivelava, rivelavano
say: rivelò, rivelarono, ha rivelato, hanno rivelato, aveva rivelato, avevano rivelato, avrebbe rivelato, denuncia, denunciano, denunciava, denunciavano, denunciò
say: denunciarono, ha denunciato, hanno denunciato, aveva denunciato, avevano denunciato, avrebbe denunciato, lamenta, lamentano, lamentava, lamentavano, lamentò
say: lamentarono, ha lamentato, hanno lamentato, aveva lamentato, avevano lamentato, avrebbe lamentato, critica, criticano, criticava, criticavano, criticò
say: criticarono, ha criticato, hanno criticato, aveva criticato, avevano criticato, avrebbe criticato, attacca, attaccano, attaccava, attaccavano, attaccò
say: attaccarono, ha attaccato, hanno attaccato, aveva attaccato, avevano attaccato, avrebbe attaccato, accusa, accusano, accusava, accusavano, accusò, accusarono
say: ha accusato, hanno accusato, aveva accusato, avevano accusato, avrebbe accusato, evidenzia, evidenziano, evidenziava, evidenziavano, evidenziò, evidenziarono
say: ha evidenziato, hanno evidenziato, aveva evidenziato, avevano evidenziato, avrebbe evidenziato, rileva, rilevano, rilevava, rilevavano, rilevò, rilevarono
say: ha rilevato, hanno rilevato, aveva rilevato, avevano rilevato, avrebbe rilevato, segnala, segnalano, segnalava, segnalavano, segnalò, segnalarono, ha segnalato
say: hanno segnalato, aveva segnalato, avevano segnalato, avrebbe segnalato, nota, notano, notava, notavano, notò, notarono, ha notato, hanno notato, aveva notato
say: avevano notato, avrebbe notato, conclude, concludono, concluse, conclusero, concludeva, concludevano, ha concluso, hanno concluso, aveva concluso, avevano concluso
say: avrebbe concluso, prosegue, proseguono, proseguì, proseguirono, proseguiva, proseguivano, ha proseguito, hanno proseguito, aveva proseguito, avevano proseguito
say: avrebbe proseguito, continua, continuano, continuava, continuavano, continuò, continuarono, ha continuato, hanno continuato, aveva continuato, avevano continuato
say: avrebbe continuato, ripete, ripetono, ripeté, ripeterono, ripeteva, ripetevano, ha ripetuto, hanno ripetuto, aveva ripetuto, avevano ripetuto, avrebbe ripetuto
say: insiste, insistono, insistette, insistettero, insisteva, insistevano, ha insistito, hanno insistito, aveva insistito, avevano insistito, avrebbe insistito
say: esclama, esclamano, esclamava, esclamavano, esclamò, esclamarono, ha esclamato, hanno esclamato, aveva esclamato, avevano esclamato, avrebbe esclamato
say: grida, gridano, gridava, gridavano, gridò, gridarono, ha gridato, hanno gridato, aveva gridato, avevano gridato, avrebbe gridato, urla, urlano, urlava
say: urlavano, urlò, urlarono, ha urlato, hanno urlato, aveva urlato, avevano urlato, avrebbe urlato, mormora, mormorano, mormorava, mormoravano, mormorò, mormorarono
say: ha mormorato, hanno mormorato, aveva mormorato, avevano mormorato, avrebbe mormorato, sussurra, sussurrano, sussurrava, sussurravano, sussurrò, sussurrarono
say: ha sussurrato, hanno sussurrato, aveva sussurrato, avevano sussurrato, avrebbe sussurrato, scherza, scherzano, scherzava, scherzavano, scherzò, scherzarono
say: ha scherzato, hanno scherzato, aveva scherzato, avevano scherzato, avrebbe scherzato, ironizza, ironizzano, ironizzava, ironizzavano, ironizzò, ironizzarono
say: ha ironizzato, hanno ironizzato, aveva ironizzato, avevano ironizzato, avrebbe ironizzato, promette, promettono, promise, promisero, prometteva, promettevano
say: ha promesso, hanno promesso, aveva promesso, avevano promesso, avrebbe promesso, garantisce, garantiscono, garantì, garantirono, garantiva, garantivano
say: ha garantito, hanno garantito, aveva garantito, avevano garantito, avrebbe garantito, minaccia, minacciano, minacciava, minacciavano, minacciò, minacciarono
say: ha minacciato, hanno minacciato, aveva minacciato, avevano minacciato, avrebbe minacciato, confessa, confessano, confessava, confessavano, confessò, confessarono
say: ha confessato, hanno confessato, aveva confessato, avevano confessato, avrebbe confessato, confida, confidano, confidava, confidavano, confidò, confidarono
say: ha confidato, hanno confidato, aveva confidato, avevano confidato, avrebbe confidato, argomenta, argomentano, argomentava, argomentavano, argomentò, argomentarono
say: ha argomentato, hanno argomentato, aveva argomentato, avevano argomentato, avrebbe argomentato, puntualizza, puntualizzano, puntualizzava, puntualizzavano
say: puntualizzò, puntualizzarono, ha puntualizzato, hanno puntualizzato, aveva puntualizzato, avevano puntualizzato, avrebbe puntualizzato, specifica, specificano
say: specificava, specificavano, specificò, specificarono, ha specificato, hanno specificato, aveva specificato, avevano specificato, avrebbe specificato, chiarisce
say: chiariscono, chiarì, chiarirono, chiariva, chiarivano, ha chiarito, hanno chiarito, aveva chiarito, avevano chiarito, avrebbe chiarito, riferisce, riferiscono
say: riferì, riferirono, riferiva, riferivano, ha riferito, hanno riferito, aveva riferito, avevano riferito, avrebbe riferito, esorta, esortano, esortava
say: esortavano, esortò, esortarono, ha esortato, hanno esortato, aveva esortato, avevano esortato, avrebbe esortato, auspica, auspicano, auspicava, auspicavano
say: auspicò, auspicarono, ha auspicato, hanno auspicato, aveva auspicato, avevano auspicato, avrebbe auspicato, loda, lodano, lodava, lodavano, lodò, lodarono
say: ha lodato, hanno lodato, aveva lodato, avevano lodato, avrebbe lodato, elogia, elogiano, elogiava, elogiavano, elogiò, elogiarono, ha elogiato, hanno elogiato
say: aveva elogiato, avevano elogiato, avrebbe elogiato, tuona, tuonano, tuonava, tuonavano, tuonò, tuonarono, ha tuonato, hanno tuonato, aveva tuonato, avevano tuonato
say: avrebbe tuonato, sbotta, sbottano, sbottava, sbottavano, sbottò, sbottarono, ha sbottato, hanno sbottato, aveva sbottato, avevano sbottato, avrebbe sbottato
say: rincara, rincarano, rincarava, rincaravano, rincarò, rincararono, ha rincarato, hanno rincarato, aveva rincarato, avevano rincarato, avrebbe rincarato
say: ribatte, ribattono, ribatté, ribatterono, ribatteva, ribattevano, ha ribattuto, hanno ribattuto, aveva ribattuto, avevano ribattuto, avrebbe ribattuto
say: obietta, obiettano, obiettava, obiettavano, obiettò, obiettarono, ha obiettato, hanno obiettato, aveva obiettato, avevano obiettato, avrebbe obiettato
say: constata, constatano, constatava, constatavano, constatò, constatarono, ha constatato, hanno constatato, aveva constatato, avevano constatato, avrebbe constatato
say: riconosce, riconoscono, riconobbe, riconobbero, riconosceva, riconoscevano, ha riconosciuto, hanno riconosciuto, aveva riconosciuto, avevano riconosciuto
say: avrebbe riconosciuto, testimonia, testimoniano, testimoniava, testimoniavano, testimoniò, testimoniarono, ha testimoniato, hanno testimoniato, aveva testimoniato
say: avevano testimoniato, avrebbe testimoniato, propone, propongono, propose, proposero, proponeva, proponevano, ha proposto, hanno proposto, aveva proposto
say: avevano proposto, avrebbe proposto, suggerisce, suggeriscono, suggerì, suggerirono, suggeriva, suggerivano, ha suggerito, hanno suggerito, aveva suggerito
say: avevano suggerito, avrebbe suggerito, raccomanda, raccomandano, raccomandava, raccomandavano, raccomandò, raccomandarono, ha raccomandato, hanno raccomandato
say: aveva raccomandato, avevano raccomandato, avrebbe raccomandato, rimarca, rimarcano, rimarcava, rimarcavano, rimarcò, rimarcarono, ha rimarcato, hanno rimarcato
say: aveva rimarcato, avevano rimarcato, avrebbe rimarcato, rivendica, rivendicano, rivendicava, rivendicavano, rivendicò, rivendicarono, ha rivendicato, hanno rivendicato
say: aveva rivendicato, avevano rivendicato, avrebbe rivendicato, riassume, riassumono, riassunse, riassunsero, riassumeva, riassumevano, ha riassunto, hanno riassunto
say: aveva riassunto, avevano riassunto, avrebbe riassunto, sintetizza, sintetizzano, sintetizzava, sintetizzavano, sintetizzò, sintetizzarono, ha sintetizzato
say: hanno sintetizzato, aveva sintetizzato, avevano sintetizzato, avrebbe sintetizzato, allarma, allarmano, allarmava, allarmavano, allarmò, allarmarono, ha allarmato
say: hanno allarmato, aveva allarmato, avevano allarmato, avrebbe allarmato, invoca, invocano, invocava, invocavano, invocò, invocarono, ha invocato, hanno invocato
say: aveva invocato, avevano invocato, avrebbe invocato, rassicura, rassicurano, rassicurava, rassicuravano, rassicurò, rassicurarono, ha rassicurato, hanno rassicurato
say: aveva rassicurato, avevano rassicurato, avrebbe rassicurato, scandisce, scandiscono, scandì, scandirono, scandiva, scandivano, ha scandito, hanno scandito
say: aveva scandito, avevano scandito, avrebbe scandito, chiosa, chiosano, chiosava, chiosavano, chiosò, chiosarono, ha chiosato, hanno chiosato, aveva chiosato
say: avevano chiosato, avrebbe chiosato, giura, giurano, giurava, giuravano, giurò, giurarono, ha giurato, hanno giurato, aveva giurato, avevano giurato, avrebbe giurato
say: sentenzia, sentenziano, sentenziava, sentenziavano, sentenziò, sentenziarono, ha sentenziato, hanno sentenziato, aveva sentenziato, avevano sentenziato
say: avrebbe sentenziato, valuta, valutano, valutava, valutavano, valutò, valutarono, ha valutato, hanno valutato, aveva valutato, avevano valutato, avrebbe valutato
say base: dire, affermare, dichiarare, spiegare, sottolineare, precisare, aggiungere, assicurare, commentare, osservare, annunciare, ribadire, sostenere, confermare
say base: ammettere, avvertire, rispondere, replicare, ricordare, raccontare, rivelare, denunciare, lamentare, criticare, attaccare, accusare, evidenziare, rilevare
say base: segnalare, notare, concludere, proseguire, continuare, ripetere, insistere, esclamare, gridare, urlare, mormorare, sussurrare, scherzare, ironizzare, promettere
say base: garantire, minacciare, confessare, confidare, argomentare, puntualizzare, specificare, chiarire, riferire, esortare, auspicare, lodare, elogiare, tuonare
say base: sbottare, rincarare, ribattere, obiettare, constatare, riconoscere, testimoniare, proporre, suggerire, raccomandare, rimarcare, rivendicare, riassumere
say base: sintetizzare, allarmare, invocare, rassicurare, scandire, chiosare, giurare, sentenziare, valutare
say ing: dicendo, affermando, dichiarando, spiegando, sottolineando, precisando, aggiungendo, assicurando, commentando, osservando, annunciando, ribadendo, sostenendo
say ing: confermando, ammettendo, avvertendo, rispondendo, replicando, ricordando, raccontando, rivelando, denunciando, lamentando, criticando, attaccando, accusando
say ing: evidenziando, rilevando, segnalando, notando, concludendo, proseguendo, continuando, ripetendo, insistendo, esclamando, gridando, urlando, mormorando
say ing: sussurrando, scherzando, ironizzando, promettendo, garantendo, minacciando, confessando, confidando, argomentando, puntualizzando, specificando, chiarendo
say ing: riferendo, esortando, auspicando, lodando, elogiando, tuonando, sbottando, rincarando, ribattendo, obiettando, constatando, riconoscendo, testimoniando
say ing: proponendo, suggerendo, raccomandando, rimarcando, rivendicando, riassumendo, sintetizzando, allarmando, invocando, rassicurando, scandendo, chiosando
say ing: giurando, sentenziando, valutando
say: fa sapere, fanno sapere, ha fatto sapere, hanno fatto sapere, fa notare, ha fatto notare, si legge, si legge in, tiene a precisare, ci tiene a precisare
say: ci ha detto, si lamenta, si è lamentato, si è lamentata, si sfoga, si è sfogato, si è sfogata, si è detto, si è detta, si dice, ha detto di, fa eco, gli fa eco
say: le fa eco, si difende, si giustifica, ci spiega, ci racconta, mi ha detto, taglia corto, ha tagliato corto, ha preso la parola, ha messo in guardia, mette in guardia
say noun: parole, dichiarazione, dichiarazioni, commento, commenti, intervista, comunicato, nota, discorso, intervento, messaggio, parole di, annuncio, risposta
tell: informa, informano, informava, informavano, informò, informarono, ha informato, hanno informato, aveva informato, avevano informato, avrebbe informato
tell: avvisa, avvisano, avvisava, avvisavano, avvisò, avvisarono, ha avvisato, hanno avvisato, aveva avvisato, avevano avvisato, avrebbe avvisato, comunica
tell: comunicano, comunicava, comunicavano, comunicò, comunicarono, ha comunicato, hanno comunicato, aveva comunicato, avevano comunicato, avrebbe comunicato
tell: invita, invitano, invitava, invitavano, invitò, invitarono, ha invitato, hanno invitato, aveva invitato, avevano invitato, avrebbe invitato, prega, pregano
tell: pregava, pregavano, pregò, pregarono, ha pregato, hanno pregato, aveva pregato, avevano pregato, avrebbe pregato, convince, convincono, convinse, convinsero
tell: convinceva, convincevano, ha convinto, hanno convinto, aveva convinto, avevano convinto, avrebbe convinto
tell base: informare, avvisare, comunicare, invitare, pregare, convincere
tell ing: informando, avvisando, comunicando, invitando, pregando, convincendo
write: scrive, scrivono, scrisse, scrissero, scriveva, scrivevano, ha scritto, hanno scritto, aveva scritto, avevano scritto, avrebbe scritto, pubblica, pubblicano
write: pubblicava, pubblicavano, pubblicò, pubblicarono, ha pubblicato, hanno pubblicato, aveva pubblicato, avevano pubblicato, avrebbe pubblicato, twitta, twittano
write: twittava, twittavano, twittò, twittarono, ha twittato, hanno twittato, aveva twittato, avevano twittato, avrebbe twittato, posta, postano, postava, postavano
write: postò, postarono, ha postato, hanno postato, aveva postato, avevano postato, avrebbe postato, annota, annotano, annotava, annotavano, annotò, annotarono
write: ha annotato, hanno annotato, aveva annotato, avevano annotato, avrebbe annotato
write base: scrivere, pubblicare, twittare, postare, annotare
write ing: scrivendo, pubblicando, twittando, postando, annotando
report: riporta, riportano, riportava, riportavano, riportò, riportarono, ha riportato, hanno riportato, aveva riportato, avevano riportato, avrebbe riportato
report: cita, citano, citava, citavano, citò, citarono, ha citato, hanno citato, aveva citato, avevano citato, avrebbe citato, riferisce, riferiscono, riferì
report: riferirono, riferiva, riferivano, ha riferito, hanno riferito, aveva riferito, avevano riferito, avrebbe riferito, scrive, scrivono, scrisse, scrissero
report: scriveva, scrivevano, ha scritto, hanno scritto, aveva scritto, avevano scritto, avrebbe scritto
report base: riportare, citare, riferire, scrivere
report ing: riportando, citando, riferendo, scrivendo
report: rende noto, rendono noto, ha reso noto, hanno reso noto, dà notizia, si apprende
deny: nega, negano, negava, negavano, negò, negarono, ha negato, hanno negato, aveva negato, avevano negato, avrebbe negato, smentisce, smentiscono, smentì
deny: smentirono, smentiva, smentivano, ha smentito, hanno smentito, aveva smentito, avevano smentito, avrebbe smentito, respinge, respingono, respinse, respinsero
deny: respingeva, respingevano, ha respinto, hanno respinto, aveva respinto, avevano respinto, avrebbe respinto, contesta, contestano, contestava, contestavano
deny: contestò, contestarono, ha contestato, hanno contestato, aveva contestato, avevano contestato, avrebbe contestato, rigetta, rigettano, rigettava, rigettavano
deny: rigettò, rigettarono, ha rigettato, hanno rigettato, aveva rigettato, avevano rigettato, avrebbe rigettato, confuta, confutano, confutava, confutavano
deny: confutò, confutarono, ha confutato, hanno confutato, aveva confutato, avevano confutato, avrebbe confutato, esclude, escludono, escluse, esclusero, escludeva
deny: escludevano, ha escluso, hanno escluso, aveva escluso, avevano escluso, avrebbe escluso
deny base: negare, smentire, respingere, contestare, rigettare, confutare, escludere
deny ing: negando, smentendo, respingendo, contestando, rigettando, confutando, escludendo
deny: non ha detto, non hanno detto, non ha mai detto, non hanno mai detto, nega di aver detto, ha negato di aver detto, non ha confermato, non hanno confermato
deny: non ha voluto commentare, non hanno voluto commentare, si è rifiutato di commentare, si è rifiutata di commentare, non commenta, non dice, non disse
ask: chiede, chiedono, chiese, chiesero, chiedeva, chiedevano, ha chiesto, hanno chiesto, aveva chiesto, avevano chiesto, avrebbe chiesto, domanda, domandano
ask: domandava, domandavano, domandò, domandarono, ha domandato, hanno domandato, aveva domandato, avevano domandato, avrebbe domandato
ask base: chiedere, domandare
ask ing: chiedendo, domandando
ask: si chiede, si chiedono, si domanda, si è chiesto, si è chiesta, si domandano
think: pensa, pensano, pensava, pensavano, pensò, pensarono, ha pensato, hanno pensato, aveva pensato, avevano pensato, avrebbe pensato, crede, credono, credette
think: credettero, credeva, credevano, ha creduto, hanno creduto, aveva creduto, avevano creduto, avrebbe creduto, ritiene, ritengono, ritenne, ritennero, riteneva
think: ritenevano, ha ritenuto, hanno ritenuto, aveva ritenuto, avevano ritenuto, avrebbe ritenuto, prevede, prevedono, previde, previdero, prevedeva, prevedevano
think: ha previsto, hanno previsto, aveva previsto, avevano previsto, avrebbe previsto, stima, stimano, stimava, stimavano, stimò, stimarono, ha stimato, hanno stimato
think: aveva stimato, avevano stimato, avrebbe stimato, spera, sperano, sperava, speravano, sperò, sperarono, ha sperato, hanno sperato, aveva sperato, avevano sperato
think: avrebbe sperato, teme, temono, temette, temettero, temeva, temevano, ha temuto, hanno temuto, aveva temuto, avevano temuto, avrebbe temuto, ipotizza, ipotizzano
think: ipotizzava, ipotizzavano, ipotizzò, ipotizzarono, ha ipotizzato, hanno ipotizzato, aveva ipotizzato, avevano ipotizzato, avrebbe ipotizzato, considera
think: considerano, considerava, consideravano, considerò, considerarono, ha considerato, hanno considerato, aveva considerato, avevano considerato, avrebbe considerato
think: suppone, suppongono, suppose, supposero, supponeva, supponevano, ha supposto, hanno supposto, aveva supposto, avevano supposto, avrebbe supposto, si aspetta
think: si aspettano, si aspettò, si aspettarono, si aspettava, si aspettavano, ha aspettato, hanno aspettato, aveva aspettato, avevano aspettato, avrebbe aspettato
think: sospetta, sospettano, sospettava, sospettavano, sospettò, sospettarono, ha sospettato, hanno sospettato, aveva sospettato, avevano sospettato, avrebbe sospettato
think: dubita, dubitano, dubitava, dubitavano, dubitò, dubitarono, ha dubitato, hanno dubitato, aveva dubitato, avevano dubitato, avrebbe dubitato
think base: pensare, credere, ritenere, prevedere, stimare, sperare, temere, ipotizzare, considerare, supporre, aspettarsi, sospettare, dubitare
think ing: pensando, credendo, ritenendo, prevedendo, stimando, sperando, temendo, ipotizzando, considerando, supponendo, aspettandosi, sospettando, dubitando
think: è convinto che, è convinta che, sono convinti che, si augura, si augurano
show: mostra, mostrano, mostrava, mostravano, mostrò, mostrarono, ha mostrato, hanno mostrato, aveva mostrato, avevano mostrato, avrebbe mostrato, dimostra
show: dimostrano, dimostrava, dimostravano, dimostrò, dimostrarono, ha dimostrato, hanno dimostrato, aveva dimostrato, avevano dimostrato, avrebbe dimostrato
show: indica, indicano, indicava, indicavano, indicò, indicarono, ha indicato, hanno indicato, aveva indicato, avevano indicato, avrebbe indicato, attesta, attestano
show: attestava, attestavano, attestò, attestarono, ha attestato, hanno attestato, aveva attestato, avevano attestato, avrebbe attestato, rivela, rivelano, rivelava
show: rivelavano, rivelò, rivelarono, ha rivelato, hanno rivelato, aveva rivelato, avevano rivelato, avrebbe rivelato, registra, registrano, registrava, registravano
show: registrò, registrarono, ha registrato, hanno registrato, aveva registrato, avevano registrato, avrebbe registrato, certifica, certificano, certificava
show: certificavano, certificò, certificarono, ha certificato, hanno certificato, aveva certificato, avevano certificato, avrebbe certificato, calcola, calcolano
show: calcolava, calcolavano, calcolò, calcolarono, ha calcolato, hanno calcolato, aveva calcolato, avevano calcolato, avrebbe calcolato
show base: mostrare, dimostrare, indicare, attestare, rivelare, registrare, certificare, calcolare
show ing: mostrando, dimostrando, indicando, attestando, rivelando, registrando, certificando, calcolando
show: emerge da, emerge, risulta da, risulta
show noun: dati, statistiche, studio, indagine, rapporto, sondaggio, ricerca, rilevazione
accord: secondo, a detta di, a detta del, a detta della, stando a, stando ai, stando al, stando alle, stando alla, a giudizio di, a giudizio del, a parere di
accord: a parere del, ad avviso di, in base a, in base ai, come riferito da, come riferisce, come riporta, come spiega, come ha spiegato, come ha detto, come ha dichiarato
accord: come ha sottolineato, come affermato da, come scrive, come dice, nelle parole di, nelle parole del, per voce di, a dire di, a suo dire, a suo avviso, a suo giudizio
accord: secondo lui, secondo lei, secondo loro, citando, d'accordo con, sulla base di, sulla base dei, per bocca di, ad avviso del, a sentire
passive: avrebbe detto, avrebbe dichiarato, avrebbe affermato, avrebbero detto, avrebbero dichiarato, si dice che, a quanto si apprende, a quanto pare, sarebbe
passive: sarebbero, presumibilmente, stando alle indiscrezioni, viene citato, secondo quanto riferito, secondo quanto si apprende, secondo indiscrezioni
call: chiama, chiamano, ha chiamato, definisce, definiscono, definì, ha definito, hanno definito, descrive, ha descritto, soprannominato, soprannominata, bolla
call: ha bollato, bollato come, bollata come, etichettato, etichettata, battezzato, battezzata, paragona
call base: chiamare, definire, descrivere, bollare
call ing: definendo, definendola, definendolo, chiamando, bollando

[titles]
honorific: signor, signora, sig., sig.ra, dottor, dottore, dottoressa, dott., dott.ssa, professor, professore, professoressa, prof., prof.ssa, ingegner, ing., avvocato
honorific: avv., don, padre, suor, monsignor, mons., cardinale, cardinal, vescovo, arcivescovo, papa, Papa, re, regina, principe, san, santo, santa, onorevole, on.
office: presidente, presidentessa, premier, primo ministro, vicepresidente, vicepremier, ministro, ministra, ministro della Difesa, ministro degli Esteri, ministro dell'Economia
office: ministro dell'Interno, ministro della Salute, ministro dell'Istruzione, viceministro, sottosegretario, sottosegretaria, cancelliere, cancelliera, segretario
office: segretaria, segretario generale, segretario di Stato, senatore, senatrice, deputato, deputata, sindaco, sindaca, vicesindaco, assessore, assessora, consigliere
office: consigliera, governatore, governatrice, prefetto, questore, procuratore, procuratrice, giudice, direttore, direttrice, direttore generale, amministratore delegato
office: amministratrice delegata, ad, capo, capogruppo, leader, portavoce, responsabile, comandante, ambasciatore, ambasciatrice, allenatore, allenatrice, commissario
office: commissaria, economista, analista, esperto, esperta, storico, storica, giornalista, scrittore, scrittrice, regista, attore, attrice, cantante, medico
office: primario, rettore, rettrice, imprenditore, imprenditrice, fondatore, presidente della Repubblica, presidente del Consiglio, sindacalista
rank: generale, gen., colonnello, col., maggiore, capitano, tenente, maresciallo, ammiraglio, brigadiere, sergente, appuntato

[roles]
role: portavoce, funzionario, funzionaria, funzionari, ministro, ministra, presidente, premier, sindaco, sindaca, assessore, assessora, direttore, direttrice
role: esperto, esperta, esperti, analista, analisti, economista, economisti, ricercatore, ricercatrice, ricercatori, scienziato, scienziata, scienziati, medico
role: medici, infermiera, infermiere, insegnante, insegnanti, preside, testimone, testimoni, residente, residenti, abitante, abitanti, vicino, vicina, vicini
role: madre, padre, figlio, figlia, marito, moglie, fratello, sorella, genitori, soldato, militare, poliziotto, agente, vigile del fuoco, giornalista, deputato
role: deputata, senatore, senatrice, diplomatico, avvocato, avvocata, procuratore, giudice, proprietario, proprietaria, imprenditore, imprenditrice, agricoltore
role: agricoltrice, commerciante, pensionato, pensionata, volontario, volontaria, studente, studentessa, allenatore, calciatore, segretario, segretaria, responsabile
role: leader, parroco, sindacalista, meteorologo, cliente, paziente, vittima
organization: governo, ministero, polizia, carabinieri, procura, tribunale, Corte, esercito, guardia di finanza, Guardia di Finanza, guardia costiera, Guardia costiera
organization: azienda, società, gruppo, banca, Banca d'Italia, Bankitalia, Istat, ISTAT, Inps, INPS, Bce, BCE, Fmi, FMI, Confindustria, Cgil, Cisl, Uil, Coldiretti
organization: Legambiente, partito, università, istituto, agenzia, Ansa, ANSA, Reuters, giornale, quotidiano, Parlamento, Camera, Senato, Commissione europea, Commissione Ue
organization: Quirinale, Palazzo Chigi, Farnesina, Viminale, Cremlino, Casa Bianca, Pentagono, Onu, ONU, Oms, OMS, Protezione civile, Regione, Comune, Provincia, prefettura
organization: questura, sindacato, sindacati, associazione, ospedale, Vaticano, Santa Sede, opposizione, autorità, Corte dei conti, Eni, Enel
anonymous: una fonte, fonte, fonti, alcune fonti, una fonte vicina, fonti vicine, fonti diplomatiche, fonti di governo, che ha chiesto l'anonimato, che ha chiesto di restare anonimo
anonymous: che ha chiesto di restare anonima, che chiede l'anonimato, che preferisce restare anonimo, a condizione di anonimato, sotto anonimato, in forma anonima
anonymous: un funzionario, un alto funzionario, persona vicina, persone vicine al dossier

[pronouns]
I singular: io, mi, me, mio, mia, miei, mie
we plural: noi, ci, nostro, nostra, nostri, nostre
you: tu, ti, te, voi, vi, tuo, tua, vostro, vostra, vostri
he masculine singular: lui, egli, lo, gli
she feminine singular: lei, ella, la
it neuter singular: esso, essa, ciò
they plural: loro, essi, esse, li, le

[negations]
not: non, no, né, mai, neanche, nemmeno, neppure, non più, non ancora, affatto, per niente, niente affatto, mica, in nessun modo, in alcun modo, in nessun caso
not: tutt'altro che, manco, giammai, non solo, difficilmente
no: nessuno, nessuna, nessun, nessun', niente, nulla, alcun, alcuna, da nessuna parte, assenza di, manca, mancano
without: senza, tranne, salvo, eccetto, fuorché, ad eccezione di, a eccezione di, escluso, esclusi, anziché, invece di, al posto di
deny: nega, negano, negato, negò, negando, ha negato, hanno negato, smentisce, smentiscono, ha smentito, hanno smentito, smentito, respinge, respingono, ha respinto
deny: hanno respinto, esclude, escludono, ha escluso, contesta, contestano, rifiuta, rifiutano, ha rifiutato, si rifiuta, si oppone, contrario, contraria, contrarii
deny: falso, falsa, falsi, false, il falso, non vero, bugia, menzogna, bufala, sbagliato, sbagliata, errato, errata, erroneamente, infondato, infondata, infondati
deny: infondate, mito, smette, ha smesso, fake
doubt: dubita, dubitano, dubito, dubbio, dubbia, dubbi, improbabile, impossibile, incerto, incerta, presunto, presunta, presunti, presunte, cosiddetto, cosiddetta
doubt: cosiddetti, cosiddette, sedicente, poco probabile, scettico, scettica, non è chiaro, discutibile, a malapena
if: se, qualora, purché, a meno che, a meno di, a condizione che, a patto che, nel caso, in caso di, ammesso che, salvo che, sempre che, anche se, come se
if: fosse, fossero, sarebbe, sarebbero, avrebbe, avrebbero, ipotizzando, supponiamo, caso mai, altrimenti
question: chi, che cosa, cosa, quando, dove, perché, come, quale, quali, quanto, quanti, quante, quanta, forse che

[labels]
teaser: leggi anche, leggi tutto, vedi anche, guarda anche, approfondisci, potrebbe interessarti, ti potrebbe interessare, per approfondire
notice: seguici, seguici su, iscriviti, abbonati, condividi, pubblicità, tutti i diritti riservati, clicca qui, sostienici, scarica l'app, guarda il video
work: film, libro, libri, romanzo, poesia, canzone, singolo, album, disco, opera, musical, commedia, serie, programma, trasmissione, rivista, giornale, quotidiano, quadro, dipinto, gioco, documentario, spettacolo, intitolato, intitolata, dal titolo, titolo, nave, yacht, petroliera, operazione, progetto, ristorante, hotel, bar, locale, gruppo, band, marchio, ribattezzato, nome in codice, denominato, denominata
word: parola, parole, termine, espressione, nome, soprannome, etichetta, aggettivo, sostantivo, slogan, sigla, acronimo, definizione, noto come, nota come, concetto
doubt: cosiddetto, cosiddetta, cosiddetti, cosiddette, presunto, presunta, sedicente
