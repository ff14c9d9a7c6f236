language fr

[changes]
up verb: augmente, augmentent, augmentait, augmenté, a augmenté, ont augmenté, augmenter, progresse, progressent, progressé, a progressé, ont progressé, progresser, grimpe, grimpent, grimpé, a grimpé, bondi, bondit, a bondi, croît, crû, s'accroît, s'est accru, accru, hausse de, monte, montent, monté, est monté, gagne, gagnent, gagné, a gagné, relevé, relève, relever, renchérit, explosé, a explosé, s'envole, s'est envolé, rebondi, élevé
up noun: hausse, augmentation, progression, croissance, bond, envolée, rebond, accroissement, gain, relèvement
up adverb: en hausse, supérieur, plus
down verb: baisse, baissent, baissait, baissé, a baissé, ont baissé, baisser, diminue, diminuent, diminué, a diminué, ont diminué, diminuer, recule, reculent, reculé, a reculé, ont reculé, chute, chutent, chuté, a chuté, ont chuté, perd, perdent, perdu, a perdu, ont perdu, réduit, réduite, a réduit, réduire, se contracte, s'est contracté, tombe, tombé, est tombé, est tombée, plonge, plongé, a plongé, fléchi, fléchit, s'effondre, s'est effondré, s'est effondrée, régresse, régressé, décroît, abaissé, abaisse
down noun: baisse, diminution, recul, chute, réduction, repli, contraction, effondrement, déclin, fléchissement
down adverb: en baisse, inférieur, moins
flat: stable, stables, stagne, stagnent, stagné, a stagné, inchangé, inchangée, se maintient, s'est maintenu, reste, est resté, est restée
times: double, doublé, a doublé, ont doublé, doubler, doublement, deux fois plus, multiplié par deux, multipliée par deux = 2
times: triple, triplé, a triplé, ont triplé, tripler, triplement, trois fois plus, multiplié par trois = 3
times: quadruple, quadruplé, a quadruplé, ont quadruplé, quatre fois plus, multiplié par quatre = 4
times: quintuplé, a quintuplé, cinq fois plus, multiplié par cinq = 5
times: décuplé, a décuplé, dix fois plus, multiplié par dix = 10
times: divisé par deux, divisée par deux, deux fois moins, réduit de moitié, réduite de moitié = 1/2
times unit: fois, fois plus, multiplié par, multipliée par, multipliés par = 1
to: à, atteint, atteignait, a atteint, ont atteint, atteignent, s'élève à, s'élevait à, s'est élevé à, s'élèvent à, se monte à, s'établit à, s'est établi à, s'est établie à, se chiffre à
by: de, d'
from: contre, par rapport à, comparé à, au lieu de, depuis

[aggregations]
total: au total, en tout, total, totale, ensemble, globalement, au global, somme, cumul
mean: en moyenne, moyenne, moyen, moyens, moyennes, médiane, médian
cumulative: à ce jour, jusqu'à présent, depuis le début, jusqu'ici, cumulé, cumulés, déjà
increment: supplémentaire, supplémentaires, de plus, nouveau, nouveaux, nouvelle, nouvelles, nouvel, additionnel, additionnels, autre, autres, en plus
rate: par habitant, par tête, par personne, taux, part, pour 100.000 habitants, pour 100 000 habitants
instant: actuellement, à l'heure actuelle, en ce moment, fin, à la fin de, au début de

[modalities]
proposed: prévu, prévue, prévus, prévues, prévoit, prévoient, envisage, envisagent, envisagé, propose, proposent, proposé, proposée, a proposé, projet, projette, pourrait, pourraient, doit, doivent, devrait, devraient, veut, veulent, compte, entend, objectif, vise, promet, a promis, souhaite, souhaitent, peut, peuvent, éventuel, éventuelle, possible, ambition
estimated: estimé, estimée, estimés, estime, estiment, selon les estimations, serait, seraient, aurait, auraient, environ, probablement, sans doute, présumé, présumés, provisoire, provisoires, selon un bilan provisoire, vraisemblablement, apparemment, peut-être
forecast: attendu, attendue, attendus, prévision, prévisions, prévoit, table sur, tablent sur, sera, seront, aura, auront, va, vont, anticipe, anticipent, s'attend à, s'attendent à, projections, d'ici
conditional: si, à condition que, en cas de, sous réserve, pourvu que, à moins que, au cas où, hypothèse
withdrawn: dans une version précédente, dans une précédente version, une version antérieure, une version précédente, initialement annoncé, contrairement à ce que nous avions écrit, contrairement à ce qui avait été annoncé, par erreur, rectificatif, erratum, corrigé, revu, avait d'abord annoncé, avait d'abord été annoncé

[polarity]
negative: déficit, déficits, perte, pertes, moins, négatif, négative, recul, dette, dettes, manque, sous zéro
positive: excédent, excédents, bénéfice, bénéfices, gain, gains, plus, positif, positive, au-dessus de zéro

[rest]
stop: mais, cependant, toutefois, alors que, tandis que, parce que, car, donc, dont, y compris, notamment, malgré, après, avant, lorsque, quand, qui, que, et
filler: bien sûr, en fait, par exemple, c'est-à-dire, voilà, tout simplement
hesitation: euh, hum, ben

[function]
det: le, la, les, l', un, une, des, du, de la, de l', au, aux, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, chaque, tout, toute, tous, toutes, quel, quelle, certains, certaines, aucun, aucune
prep: de, d', à, en, dans, sur, sous, pour, par, avec, sans, entre, vers, chez, depuis, pendant, durant, avant, après, contre, devant, derrière, dès, jusque, malgré, parmi, selon, outre, hors, lors de, au cours de, auprès de, face à, afin de, grâce à, à cause de, en raison de, à travers, le long de, via
conj: et, ou, mais, donc, or, ni, car, que, qu', si, quand, lorsque, comme, puisque, parce que, alors que, tandis que, bien que, afin que, dès que, tant que
aux: est, sont, était, étaient, sera, seront, serait, seraient, été, être, a, ont, avait, avaient, aura, auront, aurait, auraient, eu, avoir, ai, as, avons, avez, suis, sommes, fait, font, peut, peuvent, doit, doivent, va, vont, s'élève, s'élevait, s'élevaient, s'est élevé, s'est élevée, s'établit, s'établissait, s'est établi, s'est établie, atteint, atteignait, atteignaient, compte, comptait, comptaient, représente, représentait
rel: qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles, auquel, duquel
adv: aussi, encore, déjà, très, trop, ici, là, alors, puis, ensuite, toujours, souvent, hier, désormais, également, seulement, surtout, même, ainsi, enfin, notamment, plutôt, en effet, par ailleurs

[abbreviations]
M, MM, Mme, Mlle, Dr, Pr, Me, Mgr, St, Ste, art, al, etc, ex, cf, p, pp, vol, éd, fig, env, av, apr, boul, bd, tél, janv, févr, fév, avr, juil, sept, oct, nov, déc, n, no, nos, max, min, p. ex, c.-à-d, J.-C, id, ibid, op, cit, hab, dép, dir, fr, mio, mrd

[identifiers]
part: article, Article, articles, art., chapitre, page, p., volume, tome, section, paragraphe, alinéa, annexe, n°, nº, numéro, figure, tableau, titre, épisode, saison, étape, phase, version, acte
product: Boeing, Airbus, Covid, Covid-19, COVID-19, Rafale, Mirage, Leclerc, iPhone, Windows, Ariane, Falcon, Soyouz, Peugeot, Renault, Citroën, Type, modèle, uranium, PSA, Clio
route: vol, ligne, route, autoroute, rue, avenue, quai, porte, TGV, TER, bus n°, départementale, nationale, sortie, voie, salle, chambre, bloc, terminal
event: Apollo, Euro, Formule, Expo, groupe, catégorie, étape, jour, Ligue, G, COP, Mondial
code: ISO, téléphone, tél., code postal, CAC, Dax, Nikkei, FTSE, DOI, ISBN, PIN, IBAN, CP

[endings]
suffix: ements, ement, issements, issement =
suffix: aient, ait, ais, ant, ants, ante, antes, ées, és, ée, é, er, ez, ent, era, eront, erait, eraient =
suffix: ations, ation = ation
suffix: eaux = eau
suffix: aux = al
suffix: elles = el
suffix: elle = el
suffix: euses = eur
suffix: euse = eur
suffix: eurs = eur
suffix: es, e, s =
suffix: x =
suffix: ss = ss

[lemmas]
mourir: mort, morts, morte, mortes, meurt, meurent, mourut
tuer: tué, tués, tuée, tuées, tue, tuent, tuait
blesser: blessé, blessés, blessée, blessées, blesse
dire: dit, disent, disait, dite
faire: fait, font, faisait, faits
être: est, sont, était, étaient, été
avoir: a, ont, avait, avaient, eu
vendre: vendu, vendus, vendue, vendues, vend, vendent
produire: produit, produits, produite, produisent
détruire: détruit, détruits, détruite, détruites
naître: né, nés, née, nées, naît, naissent
œil: yeux
travail: travaux
pays: pays
mois: mois
fois: fois
bras: bras
cas: cas
prix: prix
corps: corps
temps: temps

[synonyms]
killed: tuer, mourir, mort, décès, décéder, perdre la vie, ont perdu la vie, a perdu la vie, bilan mortel
injured: blesser, blessure
missing: disparu, disparus, porté disparu, portés disparus
casualties: victime, victimes, morts et blessés, pertes humaines
arrested: arrêter, interpeller, arrestation, interpellation
destroyed: détruire, destruction
damaged: endommager, endommagé, dégâts
rescued: sauver, secourir
evacuated: évacuer, évacuation
population: population, habitant, habitants
households: foyer, foyers, ménage, ménages
born: naissance, naissances, naître
employed: emploi, actifs occupés
unemployed: chômeur, chômeurs, demandeurs d'emploi, sans emploi
unemployment rate: taux de chômage
GDP: PIB, produit intérieur brut
inflation: inflation, taux d'inflation, hausse des prix
interest rate: taux directeur, taux d'intérêt
revenue: chiffre d'affaires, ventes, recettes, revenus
profit: bénéfice, bénéfices, bénéfice net, résultat net
operating profit: résultat opérationnel, bénéfice d'exploitation
exported: exporter, exportation, exportations
imported: importer, importation, importations
public debt: dette publique, dette de l'État
budget deficit: déficit budgétaire, déficit public
wages: salaire, salaires, rémunération
turnout: participation, taux de participation
sold: vendre, vente
produced: produire, production
nominal: nominal, nominale, en euros courants
real: réel, réelle, en euros constants, corrigé de l'inflation
gross: brut, brute
net: net, nette
median: médian, médiane
average: moyen, moyenne
emissions: émissions, émission
CO2 emissions: émissions de CO2, émissions de carbone
visitors: visiteur, visiteurs, fréquentation
overnight stays: nuitée, nuitées

[distinct]
killed, injured, missing, casualties, arrested, rescued, evacuated
destroyed, damaged
population, households, born, employed, unemployed
unemployed, unemployment rate
GDP, inflation
revenue, profit, operating profit
exported, imported
budget deficit, public debt
nominal, real
gross, net
median, average
sold, produced
visitors, overnight stays

[places]
France in European Union: France; adjective français, française, françaises; people Français, Françaises
Germany in European Union: Allemagne; adjective allemand, allemande, allemands, allemandes; people Allemands
Switzerland in Europe: Suisse; adjective suisse, suisses; people Suisses
Belgium in European Union: Belgique; adjective belge, belges; people Belges
Italy in European Union: Italie; adjective italien, italienne, italiens; people Italiens
Spain in European Union: Espagne; adjective espagnol, espagnole, espagnols; people Espagnols
United Kingdom in Europe: Royaume-Uni, Grande-Bretagne; adjective britannique, britanniques; people Britanniques
United States in North America: États-Unis, Etats-Unis, USA, Amérique; adjective américain, américaine, américains, américaines; people Américains
Canada in North America: Canada; adjective canadien, canadienne, canadiens; people Canadiens
Ukraine in Europe: Ukraine; adjective ukrainien, ukrainienne, ukrainiens, ukrainiennes; people Ukrainiens
Russia in Europe: Russie; adjective russe, russes; people Russes
China in Asia: Chine; adjective chinois, chinoise; people Chinois
Japan in Asia: Japon; adjective japonais, japonaise; people Japonais
Morocco in Africa: Maroc; adjective marocain, marocaine; people Marocains
Algeria in Africa: Algérie; adjective algérien, algérienne; people Algériens
Tunisia in Africa: Tunisie; adjective tunisien, tunisienne; people Tunisiens
Senegal in Africa: Sénégal; adjective sénégalais, sénégalaise; people Sénégalais
Mali in Africa: Mali; adjective malien, malienne; people Maliens
Israel in Middle East: Israël; adjective israélien, israélienne, israéliens; people Israéliens
European Union in Europe: Union européenne, UE
Europe in world: Europe; adjective européen, européenne, européens, européennes; people Européens
NATO in world: Otan, OTAN
world: monde, le monde
Paris in France: Paris; adjective parisien, parisienne
Lyon in France: Lyon
Marseille in France: Marseille
Brussels in Belgium: Bruxelles
Geneva in Switzerland: Genève
Kyiv in Ukraine: Kiev, Kyiv
Moscow in Russia: Moscou
London in England: Londres

[labels]
# What a collection of figures is, not what they measure.
table: données, jeu de données, statistique, statistiques, série, tableau, indicateur, relevés
