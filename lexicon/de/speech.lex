language de

[cues]
say: sagt, sagte, sagten, erklärt, erklärte, erklärten, betont, betonte, betonten, meint, meinte, meinten
say: warnt, warnte, warnten, ergänzt, ergänzte, ergänzten, versichert, versicherte, versicherten, bestätigt, bestätigte, bestätigten
say: behauptet, behauptete, behaupteten, äußert, äußerte, äußerten, mahnt, mahnte, mahnten, fordert, forderte, forderten
say: kritisiert, kritisierte, kritisierten, erläutert, erläuterte, erläuterten, kündigt, kündigte, kündigten, fügt, fügte, fügten
say: hinzugefügt, teilt, teilte, teilten, mitgeteilt, unterstreicht, unterstrich, unterstrichen, räumt, räumte, räumten, eingeräumt
say: gibt, gab, gaben, zugegeben, schildert, schilderte, schilderten, berichtet, berichtete, berichteten, erzählt, erzählte
say: erzählten, antwortet, antwortete, antworteten, entgegnet, entgegnete, entgegneten, erwidert, erwiderte, erwiderten, ruft, rief
say: riefen, flüstert, flüsterte, klagt, klagte, klagten, beklagt, beklagte, beklagten, lobt, lobte, lobten
say: begrüßt, begrüßte, begrüßten, hofft, hoffte, hofften, verspricht, versprach, versprachen, versprochen, prophezeit, prophezeite
say: argumentiert, argumentierte, argumentierten, stellt, stellte, stellten, hebt, hob, hoben, hervorgehoben, resümiert, resümierte
say: bilanziert, bilanzierte, konstatiert, konstatierte, beteuert, beteuerte, beteuerten, appelliert, appellierte, appellierten, bekräftigt, bekräftigte
say: bekräftigten, bedauert, bedauerte, bedauerten, scherzt, scherzte, spottet, spottete, schimpft, schimpfte, kommentiert, kommentierte
say: kommentierten, urteilt, urteilte, urteilten, droht, drohte, drohten, verkündet, verkündete, verkündeten, verteidigt, verteidigte
say: verteidigten, plädiert, plädierte, plädierten, spricht, sprach, sprachen, befürchtet, befürchtete, befürchteten, empfiehlt, empfahl
say: empfahlen, empfohlen, verlangt, verlangte, verlangten, verweist, verwies, verwiesen
say: kontert, konterte, konterten, legt, legte, gesteht, gestand, gestanden, vermutet, vermutete
say: vermuteten, sichert, sicherte, zugesichert, bemerkt, bemerkte, bemerkten, murmelt, murmelte, seufzt, seufzte, schwärmt
say: schwärmte, jubelt, jubelte, jubelten, freut, freute, freuten
say base: sagen, erklären, betonen, meinen, warnen, ergänzen, versichern, bestätigen, behaupten, äußern, mahnen, fordern
say base: kritisieren, erläutern, ankündigen, hinzufügen, mitteilen, unterstreichen, einräumen, zugeben, schildern, berichten, erzählen, antworten
say base: entgegnen, erwidern, rufen, flüstern, klagen, beklagen, loben, begrüßen, hoffen, versprechen, prophezeien, argumentieren
say base: feststellen, hervorheben, resümieren, bilanzieren, konstatieren, beteuern, appellieren, bekräftigen, bedauern, scherzen, spotten, schimpfen
say base: kommentieren, urteilen, drohen, verkünden, verteidigen, plädieren, sprechen, befürchten, empfehlen, verlangen, verweisen, bezeichnen
say base: kontern, nachlegen, gestehen, vermuten, zusichern, bemerken, murmeln, seufzen, schwärmen, jubeln, freuen
say part: gesagt, gemeint, gewarnt, geäußert, gemahnt, gefordert, angekündigt, geschildert, geantwortet, gerufen, geklagt, gelobt
say part: gehofft, festgestellt, gedroht, gesprochen, genannt
tell: informiert, informierte, informierten, unterrichtet, unterrichtete, bittet, bat, baten, fordert, forderte, aufgefordert
tell base: informieren, unterrichten, bitten, auffordern
tell part: gebeten
write: schreibt, schrieb, schrieben, twittert, twitterte, postet, postete, notiert, notierte, veröffentlicht, veröffentlichte, veröffentlichten
write base: schreiben, twittern, posten, notieren, veröffentlichen
write part: geschrieben
report: meldet, meldete, meldeten, berichtet, berichtete, berichteten, zitiert, zitierte, zitierten
report base: melden, berichten, zitieren, wiedergeben
report part: gemeldet
call: nannte, nannten, nennt, nennen, bezeichnete, bezeichneten, bezeichnet, sprach von, spricht von
deny: bestreitet, bestritt, bestritten, dementiert, dementierte, dementierten, leugnet, leugnete, leugneten, zurückgewiesen, widerspricht, widersprach
deny: widersprachen, widersprochen, verneint, verneinte, verneinten
deny base: bestreiten, dementieren, leugnen, zurückweisen, widersprechen, verneinen
ask: fragt, fragte, fragten
ask base: fragen, wissen wollen
ask part: gefragt
think: glaubt, glaubte, glaubten, denkt, dachte, dachten, erwartet, erwartete, erwarteten, schätzt, schätzte, schätzten
think: rechnet, rechnete, rechneten, findet, fand, fanden, weiß, wusste, wussten, vermutet, vermutete
think base: glauben, denken, erwarten, schätzen, rechnen, finden, wissen, vermuten, annehmen
think part: gedacht, geschätzt
show: zeigt, zeigte, zeigten, ergibt, ergab, ergaben, belegt, belegte, belegten, beziffert, bezifferte, bezifferten
show: ermittelt, ermittelte, ermittelten
show base: zeigen, ergeben, belegen, beziffern, ermitteln, ausweisen
show part: gezeigt
say: heißt es, hieß es, so, heißt es in, heiße es, sagte er, betont er
say noun: Worte, Aussage, Aussagen, Erklärung, Mitteilung, Stellungnahme, Interview, Statement, Ansprache, Rede
accord: laut, nach Angaben, nach Angaben von, nach Angaben der, nach Angaben des, Angaben zufolge, zufolge, nach Aussage, nach Aussage von, nach den Worten, mit den Worten, den Worten zufolge, gemäß, nach Einschätzung, nach Einschätzung von, nach Ansicht, nach Ansicht von, nach Meinung, nach Auffassung, aus Sicht, wie aus, nach Informationen, unter Berufung auf, nach Worten, Berichten zufolge, nach eigenen Angaben, nach Darstellung, nach Erkenntnissen, nach Berechnungen, nach Schätzungen, Schätzungen zufolge, in den Worten, lt.
passive: wird zitiert, wurde zitiert, wurde mit den Worten zitiert, wird mit den Worten zitiert, zitiert mit den Worten, soll gesagt haben, sollen gesagt haben, soll erklärt haben, angeblich, offenbar, so heißt es, wie es heißt, hieß es weiter, wie es hieß
deny: habe nicht gesagt, hat nicht gesagt, hat nie gesagt, sagte nicht, sagte nie, wollte sich nicht äußern, lehnte eine Stellungnahme ab, wies zurück, wies den Vorwurf zurück, weist zurück
report: berichtet die, berichtete die, unter Verweis auf
show noun: Daten, Zahlen, Statistik, Studie, Bericht, Umfrage, Untersuchung, Erhebung

[titles]
honorific: Herr, Herrn, Frau, Dr., Dr, Prof., Prof, Professor, Professorin, Graf, Gräfin, Fürst, Prinz, Prinzessin, König, Königin, Papst, Kardinal, Bischof, Erzbischof, Pfarrer, Pater, Scheich, Ajatollah, Imam, Rabbiner, Freiherr, Sir
office: Präsident, Präsidentin, Vizepräsident, Vizepräsidentin, Bundespräsident, Bundespräsidentin, Bundeskanzler, Bundeskanzlerin, Kanzler, Kanzlerin, Vizekanzler, Ministerpräsident, Ministerpräsidentin, Premierminister, Premierministerin, Regierungschef, Regierungschefin, Staatschef, Minister, Ministerin, Außenminister, Außenministerin, Verteidigungsminister, Verteidigungsministerin, Innenminister, Innenministerin, Finanzminister, Finanzministerin, Wirtschaftsminister, Wirtschaftsministerin, Gesundheitsminister, Gesundheitsministerin, Justizminister, Justizministerin, Bildungsministerin, Bildungsminister, Umweltminister, Umweltministerin, Landwirtschaftsminister, Verkehrsminister, Arbeitsminister, Familienministerin, Bundesminister, Landesrat, Landesrätin, Landeshauptmann, Landrat, Landrätin, Staatssekretär, Staatssekretärin, Generalsekretär, Generalsekretärin, US-Präsident, US-Außenminister, EU-Kommissionspräsidentin, Kommissionspräsidentin, Bundesrat, Bundesrätin, Nationalrat, Nationalrätin, Ständerat
office: Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin, Stadtrat, Stadträtin, Gemeindepräsident, Abgeordneter, Abgeordnete, Senator, Senatorin, Gouverneur, Gouverneurin, Botschafter, Botschafterin, Kommissar, Kommissarin, Vorsitzender, Vorsitzende, Parteichef, Parteichefin, Fraktionschef, Fraktionschefin, Vorstand, Vorstandschef, Vorstandschefin, Vorstandsvorsitzender, Vorstandsvorsitzende, Geschäftsführer, Geschäftsführerin, Direktor, Direktorin, Leiter, Leiterin, Sprecher, Sprecherin, Polizeisprecher, Polizeisprecherin, Pressesprecher, Pressesprecherin, Regierungssprecher, Regierungssprecherin, Staatsanwalt, Oberstaatsanwalt, Oberstaatsanwältin, Richter, Richterin, Anwalt, Rechtsanwalt, Rechtsanwältin, Trainer, Trainerin, Chefin, Chef, Ökonom, Ökonomin, Experte, Expertin, Forscher, Forscherin, Historiker, Historikerin, Notenbankchef, EZB-Präsidentin, Kremlsprecher, Schulleiter, Schulleiterin, Rektor, Rektorin, Landwirt, Landwirtin, Ortsvorsteher, Feuerwehrkommandant, Einsatzleiter, Einsatzleiterin, Bauamtsleiter, Kommandant
rank: General, Generalleutnant, Generalmajor, Brigadegeneral, Oberst, Oberstleutnant, Major, Hauptmann, Leutnant, Admiral, Feldwebel, Oberkommandierender, Polizeipräsident, Hauptkommissar, Hauptkommissarin

[roles]
role: Sprecher, Sprecherin, Minister, Ministerin, Präsident, Präsidentin, Kanzler, Kanzlerin, Außenminister, Außenministerin, Bürgermeister, Bürgermeisterin, Vertreter, Vertreterin, Beamter, Beamte, Experte, Expertin, Experten, Analyst, Analystin, Analysten, Ökonom, Ökonomen, Forscher, Forscherin, Wissenschaftler, Zeuge, Zeugin, Zeugen, Augenzeuge, Augenzeugen, Anwohner, Anwohnerin, Bewohner, Arzt, Ärztin, Lehrer, Lehrerin, Anwalt, Anwältin, Chef, Chefin, Leiter, Leiterin, Direktor, Direktorin, Geschäftsführer, Geschäftsführerin, Vorsitzender, Vorsitzende, Trainer, Spieler, Politiker, Politikerin, Diplomat, Diplomaten, Opfer, Mutter, Vater, Sohn, Tochter, Nachbar, Nachbarin, Polizist, Soldat, Botschafter, Abgeordnete, Abgeordneter, Autor, Autorin, Journalist, Journalistin, Gründer, Gründerin
organization: Regierung, Ministerium, Außenministerium, Verteidigungsministerium, Innenministerium, Finanzministerium, Behörde, Behörden, Polizei, Staatsanwaltschaft, Gericht, Armee, Bundeswehr, Feuerwehr, Unternehmen, Konzern, Verband, Gewerkschaft, Partei, Bank, Zentralbank, Bundesbank, Universität, Institut, Agentur, Nachrichtenagentur, Zeitung, Sender, Bundestag, Bundesregierung, Parlament, Kommission, EU-Kommission, Kreml, Weißes Haus, Statistisches Bundesamt, Bundesamt, Landesregierung, Stadtverwaltung, Gemeinde, dpa, AFP, Reuters, Spiegel, ARD, ZDF, Generalstab, Betreiber, Pressestelle, Stiftung, Verein
anonymous: ein Beamter, Kreise, Kreisen, aus Kreisen, Regierungskreise, Regierungskreisen, Insider, ein Insider, eine Quelle, Quellen, der anonym bleiben wollte, die anonym bleiben wollte, der nicht namentlich genannt werden wollte, die nicht namentlich genannt werden wollte, der namentlich nicht genannt werden wollte, unter der Bedingung der Anonymität, unter Zusicherung der Anonymität, eingeweihte Personen, mit der Sache vertraute Personen, mit der Angelegenheit vertraute Personen

[pronouns]
I singular: ich, mich, mir, mein, meine, meinen, meinem, meiner
we plural: wir, uns, unser, unsere, unseren, unserem, unserer
you: du, dich, dir, dein, deine, ihr, euch, euer, eure
he masculine singular: er, ihn, ihm, sein, seine, seinen, seinem, seiner
she feminine singular: sie, ihr, ihre, ihren, ihrem, ihrer
they plural: sie, ihnen, ihre, ihren
it neuter singular: es

[negations]
not: nicht, nie, niemals, keineswegs, kaum, nicht mehr, noch nicht, mitnichten, keinesfalls, auf keinen Fall, weder, noch
no: kein, keine, keinen, keinem, keiner, keines, niemand, niemanden, niemandem, nichts, nirgends
without: ohne, außer, abgesehen von, anstatt, statt
deny: bestreitet, bestritt, bestritten, dementiert, dementierte, leugnet, falsch, unwahr, unzutreffend, eine Lüge, lehnt ab, lehnte ab, widerlegt, zurückgewiesen
doubt: zweifelt, bezweifelt, bezweifelte, zweifelhaft, unwahrscheinlich, fraglich, unklar, angeblich, vermeintlich, sogenannt, sogenannte
if: wenn, falls, sofern, ob, es sei denn, vorausgesetzt, solange, im Falle, im Fall, würde, könnte, hätte, wäre, als ob
question: wer, was, wann, wo, warum, wie, welche, welcher, welches, weshalb, wieso, wozu, wie viele, wie viel
