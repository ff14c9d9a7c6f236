language fr

[cues]
say: affirme, affirment, affirmait, affirma, a affirmé, ont affirmé, a-t-il affirmé, a-t-elle affirmé, ont-ils affirmé, avait affirmé, affirme-t-il, affirme-t-elle, déclare, déclarent
say: déclarait, déclara, a déclaré, ont déclaré, a-t-il déclaré, a-t-elle déclaré, ont-ils déclaré, avait déclaré, déclare-t-il, déclare-t-elle, explique, expliquent, expliquait, expliqua
say: a expliqué, ont expliqué, a-t-il expliqué, a-t-elle expliqué, ont-ils expliqué, avait expliqué, explique-t-il, explique-t-elle, précise, précisent, précisait, précisa, a précisé, ont précisé
say: a-t-il précisé, a-t-elle précisé, ont-ils précisé, avait précisé, précise-t-il, précise-t-elle, ajoute, ajoutent, ajoutait, ajouta, a ajouté, ont ajouté, a-t-il ajouté, a-t-elle ajouté
say: ont-ils ajouté, avait ajouté, ajoute-t-il, ajoute-t-elle, assure, assurent, assurait, assura, a assuré, ont assuré, a-t-il assuré, a-t-elle assuré, ont-ils assuré, avait assuré
say: assure-t-il, assure-t-elle, indique, indiquent, indiquait, indiqua, a indiqué, ont indiqué, a-t-il indiqué, a-t-elle indiqué, ont-ils indiqué, avait indiqué, indique-t-il, indique-t-elle
say: confie, confient, confiait, confia, a confié, ont confié, a-t-il confié, a-t-elle confié, ont-ils confié, avait confié, confie-t-il, confie-t-elle, estime, estiment
say: estimait, estima, a estimé, ont estimé, a-t-il estimé, a-t-elle estimé, ont-ils estimé, avait estimé, estime-t-il, estime-t-elle, souligne, soulignent, soulignait, souligna
say: a souligné, ont souligné, a-t-il souligné, a-t-elle souligné, ont-ils souligné, avait souligné, souligne-t-il, souligne-t-elle, insiste, insistent, insistait, insista, a insisté, ont insisté
say: a-t-il insisté, a-t-elle insisté, ont-ils insisté, avait insisté, insiste-t-il, insiste-t-elle, rappelle, rappellent, rappelait, rappela, a rappelé, ont rappelé, a-t-il rappelé, a-t-elle rappelé
say: ont-ils rappelé, avait rappelé, rappelle-t-il, rappelle-t-elle, martèle, martèlent, martelait, martela, a martelé, ont martelé, a-t-il martelé, a-t-elle martelé, ont-ils martelé, avait martelé
say: martèle-t-il, martèle-t-elle, raconte, racontent, racontait, raconta, a raconté, ont raconté, a-t-il raconté, a-t-elle raconté, ont-ils raconté, avait raconté, raconte-t-il, raconte-t-elle
say: annonce, annoncent, annonçait, annonça, a annoncé, ont annoncé, a-t-il annoncé, a-t-elle annoncé, ont-ils annoncé, avait annoncé, annonce-t-il, annonce-t-elle, rétorque, rétorquent
say: rétorquait, rétorqua, a rétorqué, ont rétorqué, a-t-il rétorqué, a-t-elle rétorqué, ont-ils rétorqué, avait rétorqué, rétorque-t-il, rétorque-t-elle, réplique, répliquent, répliquait, répliqua
say: a répliqué, ont répliqué, a-t-il répliqué, a-t-elle répliqué, ont-ils répliqué, avait répliqué, réplique-t-il, réplique-t-elle, lance, lancent, lançait, lança, a lancé, ont lancé
say: a-t-il lancé, a-t-elle lancé, ont-ils lancé, avait lancé, lance-t-il, lance-t-elle, lâche, lâchent, lâchait, lâcha, a lâché, ont lâché, a-t-il lâché, a-t-elle lâché
say: ont-ils lâché, avait lâché, lâche-t-il, lâche-t-elle, commente, commentent, commentait, commenta, a commenté, ont commenté, a-t-il commenté, a-t-elle commenté, ont-ils commenté, avait commenté
say: commente-t-il, commente-t-elle, constate, constatent, constatait, constata, a constaté, ont constaté, a-t-il constaté, a-t-elle constaté, ont-ils constaté, avait constaté, constate-t-il, constate-t-elle
say: conclue, concluent, concluait, conclua, a conclué, ont conclué, a-t-il conclué, a-t-elle conclué, ont-ils conclué, avait conclué, conclue-t-il, conclue-t-elle, ironise, ironisent
say: ironisait, ironisa, a ironisé, ont ironisé, a-t-il ironisé, a-t-elle ironisé, ont-ils ironisé, avait ironisé, ironise-t-il, ironise-t-elle, plaide, plaident, plaidait, plaida
say: a plaidé, ont plaidé, a-t-il plaidé, a-t-elle plaidé, ont-ils plaidé, avait plaidé, plaide-t-il, plaide-t-elle, regrette, regrettent, regrettait, regretta, a regretté, ont regretté
say: a-t-il regretté, a-t-elle regretté, ont-ils regretté, avait regretté, regrette-t-il, regrette-t-elle, déplore, déplorent, déplorait, déplora, a déploré, ont déploré, a-t-il déploré, a-t-elle déploré
say: ont-ils déploré, avait déploré, déplore-t-il, déplore-t-elle, dénonce, dénoncent, dénonçait, dénonça, a dénoncé, ont dénoncé, a-t-il dénoncé, a-t-elle dénoncé, ont-ils dénoncé, avait dénoncé
say: dénonce-t-il, dénonce-t-elle, critique, critiquent, critiquait, critiqua, a critiqué, ont critiqué, a-t-il critiqué, a-t-elle critiqué, ont-ils critiqué, avait critiqué, critique-t-il, critique-t-elle
say: félicite, félicitent, félicitait, félicita, a félicité, ont félicité, a-t-il félicité, a-t-elle félicité, ont-ils félicité, avait félicité, félicite-t-il, félicite-t-elle, témoigne, témoignent
say: témoignait, témoigna, a témoigné, ont témoigné, a-t-il témoigné, a-t-elle témoigné, ont-ils témoigné, avait témoigné, témoigne-t-il, témoigne-t-elle, avoue, avouent, avouait, avoua
say: a avoué, ont avoué, a-t-il avoué, a-t-elle avoué, ont-ils avoué, avait avoué, avoue-t-il, avoue-t-elle, confirme, confirment, confirmait, confirma, a confirmé, ont confirmé
say: a-t-il confirmé, a-t-elle confirmé, ont-ils confirmé, avait confirmé, confirme-t-il, confirme-t-elle, alerte, alertent, alertait, alerta, a alerté, ont alerté, a-t-il alerté, a-t-elle alerté
say: ont-ils alerté, avait alerté, alerte-t-il, alerte-t-elle, avance, avancent, avançait, avança, a avancé, ont avancé, a-t-il avancé, a-t-elle avancé, ont-ils avancé, avait avancé
say: avance-t-il, avance-t-elle, argumente, argumentent, argumentait, argumenta, a argumenté, ont argumenté, a-t-il argumenté, a-t-elle argumenté, ont-ils argumenté, avait argumenté, argumente-t-il, argumente-t-elle
say: tonne, tonnent, tonnait, tonna, a tonné, ont tonné, a-t-il tonné, a-t-elle tonné, ont-ils tonné, avait tonné, tonne-t-il, tonne-t-elle, murmure, murmurent
say: murmurait, murmura, a murmuré, ont murmuré, a-t-il murmuré, a-t-elle murmuré, ont-ils murmuré, avait murmuré, murmure-t-il, murmure-t-elle, crie, crient, criait, cria
say: a crié, ont crié, a-t-il crié, a-t-elle crié, ont-ils crié, avait crié, crie-t-il, crie-t-elle, exulte, exultent, exultait, exulta, a exulté, ont exulté
say: a-t-il exulté, a-t-elle exulté, ont-ils exulté, avait exulté, exulte-t-il, exulte-t-elle, détaille, détaillent, détaillait, détailla, a détaillé, ont détaillé, a-t-il détaillé, a-t-elle détaillé
say: ont-ils détaillé, avait détaillé, détaille-t-il, détaille-t-elle, résume, résument, résumait, résuma, a résumé, ont résumé, a-t-il résumé, a-t-elle résumé, ont-ils résumé, avait résumé
say: résume-t-il, résume-t-elle, relève, relèvent, relevait, releva, a relevé, ont relevé, a-t-il relevé, a-t-elle relevé, ont-ils relevé, avait relevé, relève-t-il, relève-t-elle
say: note, notent, notait, nota, a noté, ont noté, a-t-il noté, a-t-elle noté, ont-ils noté, avait noté, note-t-il, note-t-elle, remarque, remarquent
say: remarquait, remarqua, a remarqué, ont remarqué, a-t-il remarqué, a-t-elle remarqué, ont-ils remarqué, avait remarqué, remarque-t-il, remarque-t-elle, observe, observent, observait, observa
say: a observé, ont observé, a-t-il observé, a-t-elle observé, ont-ils observé, avait observé, observe-t-il, observe-t-elle, signale, signalent, signalait, signala, a signalé, ont signalé
say: a-t-il signalé, a-t-elle signalé, ont-ils signalé, avait signalé, signale-t-il, signale-t-elle, glisse, glissent, glissait, glissa, a glissé, ont glissé, a-t-il glissé, a-t-elle glissé
say: ont-ils glissé, avait glissé, glisse-t-il, glisse-t-elle, tranche, tranchent, tranchait, trancha, a tranché, ont tranché, a-t-il tranché, a-t-elle tranché, ont-ils tranché, avait tranché
say: tranche-t-il, tranche-t-elle, balaye, balayent, balayait, balaya, a balayé, ont balayé, a-t-il balayé, a-t-elle balayé, ont-ils balayé, avait balayé, balaye-t-il, balaye-t-elle
say: exhorte, exhortent, exhortait, exhorta, a exhorté, ont exhorté, a-t-il exhorté, a-t-elle exhorté, ont-ils exhorté, avait exhorté, exhorte-t-il, exhorte-t-elle, réclame, réclament
say: réclamait, réclama, a réclamé, ont réclamé, a-t-il réclamé, a-t-elle réclamé, ont-ils réclamé, avait réclamé, réclame-t-il, réclame-t-elle, exige, exigent, exigeait, exigea
say: a exigé, ont exigé, a-t-il exigé, a-t-elle exigé, ont-ils exigé, avait exigé, exige-t-il, exige-t-elle, jure, jurent, jurait, jura, a juré, ont juré
say: a-t-il juré, a-t-elle juré, ont-ils juré, avait juré, jure-t-il, jure-t-elle, clame, clament, clamait, clama, a clamé, ont clamé, a-t-il clamé, a-t-elle clamé
say: ont-ils clamé, avait clamé, clame-t-il, clame-t-elle, proclame, proclament, proclamait, proclama, a proclamé, ont proclamé, a-t-il proclamé, a-t-elle proclamé, ont-ils proclamé, avait proclamé
say: proclame-t-il, proclame-t-elle, soupire, soupirent, soupirait, soupira, a soupiré, ont soupiré, a-t-il soupiré, a-t-elle soupiré, ont-ils soupiré, avait soupiré, soupire-t-il, soupire-t-elle
say: plaisante, plaisantent, plaisantait, plaisanta, a plaisanté, ont plaisanté, a-t-il plaisanté, a-t-elle plaisanté, ont-ils plaisanté, avait plaisanté, plaisante-t-il, plaisante-t-elle, nuance, nuancent
say: nuançait, nuança, a nuancé, ont nuancé, a-t-il nuancé, a-t-elle nuancé, ont-ils nuancé, avait nuancé, nuance-t-il, nuance-t-elle, justifie, justifient, justifiait, justifia
say: a justifié, ont justifié, a-t-il justifié, a-t-elle justifié, ont-ils justifié, avait justifié, justifie-t-il, justifie-t-elle, peste, pestent, pestait, pesta, a pesté, ont pesté
say: a-t-il pesté, a-t-elle pesté, ont-ils pesté, avait pesté, peste-t-il, peste-t-elle, tempête, tempêtent, tempêtait, tempêta, a tempêté, ont tempêté, a-t-il tempêté, a-t-elle tempêté
say: ont-ils tempêté, avait tempêté, tempête-t-il, tempête-t-elle, s'indigne, s'indignent, s'indignait, s'indigna, s'est indigné, s'est indignée, s'exclame, s'exclament, s'exclamait, s'exclama
say: s'est exclamé, s'est exclamée, s'inquiète, s'inquiètent, s'inquiétait, s'inquiéta, s'est inquiété, s'est inquiétée, énumére, énumérent, énumérait, énuméra, a énuméré, ont énuméré
say: a-t-il énuméré, a-t-elle énuméré, ont-ils énuméré, avait énuméré, énumére-t-il, énumére-t-elle, explicite, explicitent, explicitait, explicita, a explicité, ont explicité, a-t-il explicité, a-t-elle explicité
say: ont-ils explicité, avait explicité, explicite-t-il, explicite-t-elle, sermonne, sermonnent, sermonnait, sermonna, a sermonné, ont sermonné, a-t-il sermonné, a-t-elle sermonné, ont-ils sermonné, avait sermonné
say: sermonne-t-il, sermonne-t-elle, menace, menacent, menaçait, menaça, a menacé, ont menacé, a-t-il menacé, a-t-elle menacé, ont-ils menacé, avait menacé, menace-t-il, menace-t-elle
say: relativise, relativisent, relativisait, relativisa, a relativisé, ont relativisé, a-t-il relativisé, a-t-elle relativisé, ont-ils relativisé, avait relativisé, relativise-t-il, relativise-t-elle, enchaîne, enchaînent
say: enchaînait, enchaîna, a enchaîné, ont enchaîné, a-t-il enchaîné, a-t-elle enchaîné, ont-ils enchaîné, avait enchaîné, enchaîne-t-il, enchaîne-t-elle, abonde, abondent, abondait, abonda
say: a abondé, ont abondé, a-t-il abondé, a-t-elle abondé, ont-ils abondé, avait abondé, abonde-t-il, abonde-t-elle, mentionne, mentionnent, mentionnait, mentionna, a mentionné, ont mentionné
say: a-t-il mentionné, a-t-elle mentionné, ont-ils mentionné, avait mentionné, mentionne-t-il, mentionne-t-elle, évoque, évoquent, évoquait, évoqua, a évoqué, ont évoqué, a-t-il évoqué, a-t-elle évoqué
say: ont-ils évoqué, avait évoqué, évoque-t-il, évoque-t-elle, préconise, préconisent, préconisait, préconisa, a préconisé, ont préconisé, a-t-il préconisé, a-t-elle préconisé, ont-ils préconisé, avait préconisé
say: préconise-t-il, préconise-t-elle, recommande, recommandent, recommandait, recommanda, a recommandé, ont recommandé, a-t-il recommandé, a-t-elle recommandé, ont-ils recommandé, avait recommandé, recommande-t-il, recommande-t-elle
say ing: affirmant, déclarant, expliquant, précisant, ajoutant, assurant, indiquant, confiant, estimant, soulignant, insistant, rappelant, martelant, racontant, annonçant, rétorquant, répliquant, lançant, lâchant, commentant, constatant, concluant, ironisant, plaidant, regrettant, déplorant, dénonçant, critiquant, félicitant, témoignant, avouant, confirmant, alertant, avançant, argumentant, tonnant, murmurant, criant, exultant, détaillant, résumant, relevant, notant, remarquant, observant, signalant, glissant, tranchant, balayant, exhortant, réclamant, exigeant, jurant, clamant, proclamant, soupirant, plaisantant, nuançant, justifiant, pestant, tempêtant, s'indignant, s'exclamant, s'inquiétant, énumérant, explicitant, sermonnant, menaçant, relativisant, enchaînant, abondant, mentionnant, évoquant, préconisant, recommandant
say base: affirmer, déclarer, expliquer, préciser, ajouter, assurer, indiquer, confier, estimer, souligner, insister, rappeler, marteler, raconter, annoncer, rétorquer, répliquer, lancer, lâcher, commenter, constater, conclure, ironiser, plaider, regretter, déplorer, dénoncer, critiquer, féliciter, témoigner, avouer, confirmer, alerter, avancer, argumenter, tonner, murmurer, crier, exulter, détailler, résumer, relever, noter, remarquer, observer, signaler, glisser, trancher, balayer, exhorter, réclamer, exiger, jurer, clamer, proclamer, soupirer, plaisanter, nuancer, justifier, pester, tempêter, s'indigner, s'exclamer, s'inquiéter, énumérer, expliciter, sermonner, menacer, relativiser, enchaîner, abonder, mentionner, évoquer, préconiser, recommander
say: dit, disent, disait, disaient, a dit, ont dit, a-t-il dit, a-t-elle dit, ont-ils dit, dit-il, dit-elle, dira, avait dit, soutient, soutiennent, soutenait, a soutenu, répond, répondent, répondait, a répondu, répond-il, répond-elle, a-t-il répondu, reconnaît, reconnaissent, a reconnu, a-t-il reconnu, a-t-elle reconnu, prévient, a prévenu, a-t-il prévenu, a-t-elle prévenu, avertit, a averti, promet, a promis, admet, a admis, a-t-il admis, prétend, prétendent, a prétendu, poursuit, poursuivait, a poursuivi, a-t-il poursuivi, reprend, renchérit, se félicite, se réjouit, s'est félicité, s'est réjoui, se souvient, se désole, met en garde, a mis en garde, fait savoir, a fait savoir, fait valoir, a fait valoir, s'interroge, conclut, a conclu, sourit, rit, a-t-il conclu, fait remarquer
say ing: disant, soutenant, répondant, reconnaissant, promettant, avertissant
say base: dire, soutenir, répondre, reconnaître, prévenir, avertir, promettre, admettre, prétendre, poursuivre
say noun: propos, mots, déclaration, communiqué, discours, entretien, interview, allocution, selon ses mots
tell: informe, informent, informait, informa, a informé, ont informé, a-t-il informé, a-t-elle informé, ont-ils informé, avait informé, informe-t-il, informe-t-elle, conseille, conseillent
tell: conseillait, conseilla, a conseillé, ont conseillé, a-t-il conseillé, a-t-elle conseillé, ont-ils conseillé, avait conseillé, conseille-t-il, conseille-t-elle
tell ing: informant, conseillant
tell base: informer, conseiller
report: rapporte, rapportent, rapportait, rapporta, a rapporté, ont rapporté, a-t-il rapporté, a-t-elle rapporté, ont-ils rapporté, avait rapporté, rapporte-t-il, rapporte-t-elle, cite, citent
report: citait, cita, a cité, ont cité, a-t-il cité, a-t-elle cité, ont-ils cité, avait cité, cite-t-il, cite-t-elle, relate, relatent, relatait, relata
report: a relaté, ont relaté, a-t-il relaté, a-t-elle relaté, ont-ils relaté, avait relaté, relate-t-il, relate-t-elle, relaye, relayent, relayait, relaya, a relayé, ont relayé
report: a-t-il relayé, a-t-elle relayé, ont-ils relayé, avait relayé, relaye-t-il, relaye-t-elle
report ing: rapportant, citant, relatant, relayant
report base: rapporter, citer, relater, relayer
write: écrit, écrivent, écrivait, a écrit, ont écrit, a-t-il écrit, a-t-elle écrit, tweete, a tweeté, publie, a publié, peut-on lire, poste, a posté
deny: nie, nient, niait, a nié, ont nié, dément, démentent, démentait, a démenti, ont démenti, réfute, réfutent, a réfuté, conteste, contestent, a contesté, rejette, rejettent, a rejeté, n'a pas dit, n'a jamais dit, n'ont pas dit, a refusé de commenter, refuse de commenter, n'a pas confirmé, n'a pas souhaité commenter, récuse, a récusé
ask: demande, demandait, a demandé, a-t-il demandé, a-t-elle demandé, se demande, interroge, questionne, demande-t-il, demande-t-elle
think: croit, croient, croyait, pense, pensent, pensait, juge, jugent, jugeait, a jugé, considère, considèrent, craint, craignent, redoute, espère, espèrent, s'attend, prévoit, prévoient, juge-t-il, juge-t-elle
show: montre, montrent, a montré, révèle, révèlent, a révélé, démontre, établit, chiffre, recense, a recensé, dénombre
show noun: données, chiffres, étude, rapport, sondage, enquête, statistiques
accord: selon, d'après, aux dires de, aux yeux de, de l'avis de, de l'aveu de, suivant, citant, à en croire, comme l'a dit, comme l'a déclaré, comme l'explique, pour, selon les mots de, au dire de, à en juger par, de source, selon des sources
passive: aurait déclaré, aurait dit, auraient déclaré, aurait affirmé, est cité, a été cité, cité par, serait, auraient, aurait, prétendument, dit-on, selon toute vraisemblance, à ce qu'il paraît

[titles]
honorific: M., MM., Mme, Mmes, Mlle, Dr, Pr, Me, Monsieur, Madame, Mademoiselle, Docteur, Professeur, Maître, Sir, Lord, Saint, Père, Sœur, Mgr, Monseigneur, Cardinal, Pape, Roi, Reine, Prince, Princesse, Cheikh, Ayatollah, Imam, Rabbin
office: président, présidente, vice-président, vice-présidente, premier ministre, Premier ministre, première ministre, Première ministre, ministre, chancelier, chancelière, ministre des Affaires étrangères, ministre de l'Intérieur, ministre des Finances, ministre de l'Économie, ministre de la Défense, ministre de la Santé, ministre de la Justice, ministre de l'Éducation, ministre des Armées, secrétaire d'État, secrétaire général, secrétaire générale, porte-parole, maire, maire adjoint, sénateur, sénatrice, député, députée, gouverneur, gouverneure, ambassadeur, ambassadrice, commissaire, préfet, préfète, procureur, procureure, juge, avocat, avocate, directeur, directrice, directeur général, directrice générale, PDG, patron, patronne, chef, cheffe, fondateur, fondatrice, responsable, économiste, chercheur, chercheuse, historien, historienne, sociologue, analyste, expert, experte, médecin, infirmière, professeur, professeure, entraîneur, entraîneuse, sélectionneur, capitaine, secrétaire, conseiller, conseillère, conseiller fédéral, conseillère fédérale, conseiller d'État, conseillère d'État, adjoint, adjointe, éleveur, agriculteur, agricultrice, présidente de la Commission européenne
rank: général, générale, colonel, lieutenant, commandant, commandante, capitaine, amiral, sergent, major, brigadier, lieutenant-colonel

[roles]
role: porte-parole, responsable, responsables, ministre, président, présidente, maire, député, sénateur, élu, élue, élus, expert, experte, experts, analyste, analystes, économiste, économistes, chercheur, chercheuse, chercheurs, scientifique, scientifiques, médecin, médecins, infirmière, avocat, avocate, procureur, procureure, juge, directeur, directrice, patron, patronne, chef, habitant, habitante, habitants, riverain, riverains, voisin, voisine, témoin, témoins, victime, victimes, mère, père, fils, fille, frère, sœur, enseignant, enseignante, étudiant, étudiante, syndicaliste, diplomate, diplomates, militaire, policier, pompier, journaliste, journalistes, agriculteur, commerçant, commerçante, propriétaire, entraîneur, joueur, joueuse
organization: gouvernement, ministère, préfecture, police, gendarmerie, parquet, tribunal, cour, armée, entreprise, société, groupe, banque, banque centrale, syndicat, parti, université, institut, agence, journal, chaîne, quotidien, Parlement, Assemblée, Sénat, Commission, Commission européenne, Élysée, Matignon, Kremlin, Maison Blanche, Pentagone, AFP, Reuters, Insee, INSEE, Banque de France, BCE, mairie, association, ONG, ONU, pompiers, Quai d'Orsay, état-major, hôpital, autorités, administration, Météo-France
anonymous: une source, une source proche du dossier, une source policière, une source diplomatique, des sources, un responsable, un haut responsable, sous couvert d'anonymat, sous couvert de l'anonymat, sous le couvert de l'anonymat, qui a requis l'anonymat, ayant requis l'anonymat, qui a souhaité rester anonyme, qui souhaite rester anonyme, sous condition d'anonymat, sous anonymat

[pronouns]
I singular: je, j', me, m', moi, mon, ma, mes
we plural: nous, notre, nos, on
you: tu, te, t', toi, vous, votre, vos, ton, ta, tes
he masculine singular: il, lui, le
she feminine singular: elle
they plural: ils, elles, eux, leur, leurs
it neuter singular: ce, cela, ça, c'

[negations]
not: pas, ne, n', jamais, plus, ni, non, guère, nullement, aucunement, pas du tout, ne pas, pas encore
no: aucun, aucune, personne ne, rien, nul, nulle
without: sans, sauf, hormis, excepté, hors, à l'exception de, au lieu de
deny: nie, dément, a démenti, a nié, réfute, conteste, faux, fausse, inexact, mensonge, à tort, refuse, a refusé, rejette
doubt: doute, douteux, improbable, incertain, prétendu, prétendue, soi-disant, peu probable
if: si, s'il, s'ils, à condition que, à moins que, en cas de, pourvu que, sous réserve, au cas où, à supposer que
question: qui, que, quoi, quand, où, pourquoi, comment, combien, quel, quelle, quels, quelles, est-ce que
