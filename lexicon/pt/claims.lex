language pt

[changes]
up verb: aumenta, aumentam, aumentou, aumentaram, aumentava, aumentavam, aumentará, aumentar, aumentado, aumentada, aumentados, aumentadas, aumentando, subiu, subiram
up verb: subirá, subir, subindo, subia, subiam, sobe, sobem, subido, subida, cresce, crescem, cresceu, cresceram, crescia, cresciam, crescer, crescido, crescida
up verb: crescendo, crescerá, avança, avançam, avançou, avançaram, avançar, avançado, eleva, elevam, elevou, elevaram, elevar, elevado, elevada, elevou-se, saltou
up verb: saltaram, dispara, disparou, dispararam, ganha, ganham, ganhou, ganharam, acelera, acelerou, aceleraram, valorizou, valoriza, valorizaram, valorizou-se
up verb: encareceu, melhorou, melhora, melhoraram, ampliou, amplia, ampliaram, recuperou, recupera, recuperaram, expandiu, expandiu-se, reajustado, incrementou
up verb: tem aumentado, tinha aumentado, havia aumentado, tem crescido, havia crescido
up noun: aumento, aumentos, alta, altas, subida, subidas, crescimento, acréscimo, acréscimos, elevação, avanço, salto, incremento, expansão, ganho, valorização
up noun: reajuste
up adverb: em alta, superior, superiores, mais alto, mais alta, mais altos, mais altas, maior, maiores, para cima
down verb: caiu, caíram, cairá, cair, caindo, caía, caíam, cai, caem, caído, caída, diminui, diminuem, diminuiu, diminuíram, diminuir, diminuído, diminuída, diminuindo
down verb: diminuirá, reduziu, reduziram, reduzir, reduzido, reduzida, reduzindo, reduz, reduzem, reduziu-se, recua, recuam, recuou, recuaram, recuar, recuado, desce
down verb: descem, desceu, desceram, descer, descido, descendo, descerá, baixa, baixam, baixou, baixaram, baixar, baixado, baixada, encolhe, encolheu, encolheram
down verb: retraiu, retraíram, retraiu-se, contraiu, contraíram, contraiu-se, perde, perdem, perdeu, perderam, perder, perdido, despenca, despencou, despencaram
down verb: tomba, tombou, tombaram, corta, cortou, cortaram, cortado, cortada, desacelerou, desacelera, desaceleraram, desvalorizou, desvaloriza, desvalorizaram
down verb: afundou, afunda, quebrou, tem caído, havia caído, tem diminuído
down noun: queda, quedas, redução, reduções, diminuição, diminuições, recuo, recuos, baixa, descida, descidas, decréscimo, encolhimento, retração, contração, perda
down noun: perdas, corte, cortes, desaceleração, quebra, desvalorização
down adverb: em queda, em baixa, inferior, inferiores, mais baixo, mais baixa, mais baixos, mais baixas, menor, menores, para baixo
flat: estável, estáveis, inalterado, inalterada, inalterados, inalteradas, estagnou, estagnado, estagnada, manteve-se, mantiveram-se, se manteve, se mantiveram
flat: mantém-se, permaneceu, permaneceram, ficou igual, sem alteração
times: dobra, dobram, dobrou, dobraram, dobrar, dobrado, duplica, duplicam, duplicou, duplicaram, duplicar, duplicado, duplicada, o dobro, o dobro de, dobro = 2
times: duas vezes mais, duas vezes maior, em dobro, duplicação = 2
times: triplica, triplicam, triplicou, triplicaram, triplicar, triplicado, triplicada, o triplo, o triplo de, triplo, três vezes mais, três vezes maior = 3
times: quadruplica, quadruplicam, quadruplicou, quadruplicaram, quadruplicar, quadruplicado, o quádruplo, quatro vezes mais, quatro vezes maior = 4
times: quintuplica, quintuplicou, quintuplicaram, quintuplicado, o quíntuplo, cinco vezes mais, cinco vezes maior = 5
times: decuplicou, dez vezes mais, dez vezes maior = 10
times: caiu pela metade, caíram pela metade, reduziu pela metade, caiu para metade, caíram para metade, reduziu para metade, pela metade, reduzido à metade, reduzida à metade = 1/2
times: reduzido para metade, reduzida para metade, metade do que era = 1/2
times unit: vezes, vez, vezes mais, vezes maior, vezes superior = 1
to: para, a, ao, aos, às, até, chega a, chegou a, chegaram a, chegam a, chegando a, atingiu, atingiram, atinge, atingem, atingindo, atingir, alcançou, alcançaram
to: alcança, alcançam, soma, somam, somou, somaram, totalizou, totalizaram, totaliza, totalizam, ascende a, ascendeu a, situa-se em, situou-se em, fixou-se em
to: ficou em, ficaram em, está em, estava em, corresponde a
by: em, de
from: de, do, desde, contra, contra os, em relação a, em relação ao, em relação aos, em comparação com, comparado a, comparado com, face a, face ao, face aos
from: frente a, ante, ante os, em vez de

[aggregations]
total: no total, total, totais, ao todo, ao total, soma, somados, no conjunto, em conjunto, no cômputo geral, globalmente, na totalidade, juntos, juntas, o total de
total: um total de
mean: em média, média, médio, médios, médias, na média, mediana, mediano
cumulative: até agora, até o momento, até ao momento, até hoje, acumulado, acumulada, acumulados, acumuladas, no acumulado, desde o início, já, até à data, até então
increment: adicional, adicionais, a mais, mais, extra, extras, novo, nova, novos, novas, outro, outra, outros, outras, suplementar, suplementares, novamente, ainda
rate: per capita, por habitante, por pessoa, por cabeça, por 100 mil habitantes, por cada 100 mil habitantes, por mil habitantes, taxa, taxas, proporção, parcela
rate: percentual, ritmo, quota, fatia, índice
instant: atualmente, actualmente, hoje, agora, neste momento, no momento, no fim de, no final de, no início de, ao fim de, simultaneamente

[modalities]
proposed: proposto, proposta, propostos, propostas, propõe, propõem, propôs, propuseram, planeja, planejam, planejou, planejaram, planejado, planejada, planeia
proposed: planeiam, planeou, planearam, planeado, planeada, pretende, pretendem, pretendia, quer, querem, queria, queriam, pode, podem, poderá, poderão, poderia
proposed: poderiam, deve, devem, deverá, deverão, deveria, deveriam, meta, metas, objetivo, objectivo, promete, prometem, prometeu, prometeram, projeto de, plano
proposed: planos, visa, visam, pede, pedem, pediu, sugere, recomenda, recomendou, talvez, possível, possíveis, possivelmente, eventual, eventuais, anunciou planos
proposed: intenção, ambição, estuda
estimated: estimado, estimada, estimados, estimadas, estima, estimam, estimou, estima-se, estimativa, estimativas, segundo estimativas, provavelmente, supostamente
estimated: alegadamente, presumivelmente, presumido, presumida, presumidos, presumidas, provisório, provisória, provisórios, provisórias, preliminar, preliminares
estimated: aparentemente, teria, teriam, seria, seriam, ao que tudo indica
forecast: previsto, prevista, previstos, previstas, prevê, preveem, prevêem, previa, previu, previsão, previsões, espera-se, espera, esperam, esperado, esperada
forecast: esperados, esperadas, projeta, projetam, projeção, projeções, projecção, será, serão, terá, terão, vai, vão, deve chegar, expectativa, até o fim de
conditional: se, caso, desde que, contanto que, a menos que, na hipótese, em caso de, no caso de, cenário, hipotético, hipotética, supondo, hipótese, se fosse, se fossem
withdrawn: em uma versão anterior, numa versão anterior, uma versão anterior, na versão anterior, versão anterior, inicialmente informado, inicialmente foi informado
withdrawn: inicialmente tinha sido, inicialmente havia sido, inicialmente divulgado, erroneamente, por engano, por erro, incorretamente, incorrectamente, errata
withdrawn: correção, correcção, corrigido, corrigida, corrigidos, corrigidas, retificação, retificado, retificada, rectificado, rectificada, ao contrário do que foi publicado
withdrawn: ao contrário do publicado, ao contrário do que foi noticiado, diferentemente do que foi publicado, diferentemente do publicado, diferentemente do informado
withdrawn: e não, anteriormente publicado, anteriormente divulgado, informou anteriormente, desmentido, desmentida, chegou a ser informado, chegou a ser divulgado

[polarity]
negative: déficit, déficits, défice, défices, prejuízo, prejuízos, perda, perdas, negativo, negativa, negativos, negativas, saldo negativo, no vermelho, dívida
negative: dívidas, rombo, escassez, abaixo de zero, falta, buraco, saídas líquidas
positive: superávit, superavit, superávits, excedente, excedentes, lucro, lucros, ganho, ganhos, positivo, positiva, positivos, positivas, saldo positivo, acima de zero
positive: entradas líquidas
neutral: saldo, balanço, resultado

[rest]
stop: mas, porém, contudo, entretanto, no entanto, todavia, embora, enquanto, porque, pois, portanto, incluindo, inclusive, dos quais, das quais, entre eles
stop: entre elas, apesar de, após, depois, antes, quando, onde, que, e, ao passo que, já que, sendo
filler: por exemplo, ou seja, isto é, na verdade, aliás, claro, apenas, só, somente, simplesmente, em particular, sobretudo, principalmente, digamos, de fato
filler: de facto
hesitation: hum, eh, ahn

[function]
det: o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, cada, todo, toda, todos, todas
det: outro, outra, outros, outras, algum, alguma, alguns, algumas, nenhum, nenhuma, seu, sua, seus, suas, mesmo, mesma, tal, tais, cujo, cuja, qualquer
prep of: de, do, da, dos, das, dum, duma
prep: em, no, na, nos, nas, num, numa, a, ao, à, aos, às, com, sem, por, pelo, pela, pelos, pelas, para, pra, entre, contra, sobre, sob, após, ante, até, desde
prep: durante, perante, segundo, conforme, mediante, exceto, salvo, trás, através de, por meio de, junto a, junto de, diante de, devido a, graças a, por causa de
prep: neste, nesta, nesse, nessa, naquele, naquela, deste, desta, desse, dessa, ao longo de, ao longo do, dentro de, fora de, antes de, depois de, além de
prep place: perto de, próximo a
conj: e, ou, mas, porém, que, se, porque, quando, enquanto, como, nem, pois, portanto, logo, embora, caso, para que, a fim de que, assim que, já que, contudo
conj: todavia, entretanto
aux: é, são, foi, foram, era, eram, será, serão, seria, seriam, ser, sido, está, estão, estava, estavam, esteve, estiveram, estar, tem, têm, tinha, tinham
aux: teve, tiveram, terá, ter, há, havia, haverá, houve, haver, vai, vão, pode, podem, deve, devem
rel: que, se, quem, o qual, a qual, os quais, as quais, onde, cujo, cuja, cujos, cujas, dos quais, das quais
adv: também, ainda, já, muito, mais, aqui, ali, lá, depois, então, sempre, nunca, ontem, hoje, agora, só, apenas, sobretudo, além disso, finalmente, assim
adv: quase, logo, antes, cedo, tarde, novamente, inclusive

[abbreviations]
Sr, Sra, Srs, Srta, Dr, Dra, Prof, Profa, Eng, Exmo, Exma, D, Gen, Cel, Maj, Cap, Ten, Sgt, Pe, S, Sto, Sta, art, arts, n, p, pp, pág, págs, cap, vol
ed, ex, etc, cf, aprox, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, a.C, d.C, Ltda, Lda, S.A, Cia, Av, R, tel, máx, mín, min, seg, h, hab
fig, tab, obs, op, cit, p.ex, dep, sen, gov, núm, km, i.e, v, Jr, St

[identifiers]
part: artigo, art., artigos, parágrafo, inciso, página, p., pág., capítulo, cap., volume, vol., número, n.º, nº, n°, anexo, figura, tabela, título, episódio
part: temporada, fase, etapa, versão, alínea, seção, secção, item
product: Boeing, Airbus, Covid, Covid-19, COVID-19, Embraer, iPhone, Windows, Ariane, Falcon, Soyuz, modelo, tipo, classe, Fiat, Gol, Leopard, MiG, Gripen
route: voo, linha, rodovia, BR, SP, estrada nacional, autoestrada, A, EN, IC, IP, avenida, rua, travessa, praça, plataforma, portão, quarto, sala, ônibus, autocarro n.º
route: terminal, bloco, lote, apartamento, apto., km
event: Apollo, Euro, Copa, Agenda, grupo, Expo, Fórmula, Série, rodada, jornada, Olimpíada, COP
code: ISO, telefone, tel., PIN, CEP, CPF, CNPJ, RG, NIF, IBAN, código, processo, protocolo, PL, PEC, Lei, Decreto, ABNT

[endings]
suffix: s = 
suffix: ões, ão = ão
suffix: ais = al
suffix: éis = el
suffix: res = r
suffix: zes = z
suffix: ns = m
suffix: o, a, os, as =
suffix: ar, ou, aram, ado, ada, ados, adas, ando, ava, avam, ará, am =
suffix: er, eu, eram, ido, ida, idos, idas, endo, em =
suffix: ir, iu, iram, indo =

[lemmas]
morrer: morto, morta, mortos, mortas, morre, morrem, morreu, morreram, morria, faleceu, faleceram, falecido, falecidos
matar: matou, mataram, mata, matam
ferir: ferido, ferida, feridos, feridas, feriu, feriram
subir: sobe, sobem, subiu, subiram
cair: cai, caem, caiu, caíram
crescer: cresce, crescem, cresceu, cresceram
perder: perdeu, perderam, perde, perdem
destruir: destruído, destruída, destruídos, destruídas, destruiu, destruíram
danificar: danificado, danificada, danificados, danificadas, danificou
abater: abatido, abatidos, abateu, abateram
lançar: lançado, lançados, lançou, lançaram
prender: preso, presa, presos, presas, prendeu, prenderam, detido, detidos, detida, detidas
resgatar: resgatado, resgatados, resgatou, resgataram
vender: vendido, vendida, vendidos, vendidas, vendeu, venderam, vende, vendem
nascer: nasceu, nasceram, nasce, nascem, nascido, nascidos
produzir: produziu, produziram, produz, produzem, produzido, produzidos
gastar: gastou, gastaram, gasto, gasta, gastam
mês: meses
homem: homens

[synonyms]
killed: morrer, matar, morte, mortes, óbito, óbitos, vítima mortal, vítimas mortais, vítima fatal, vítimas fatais, perder a vida, perdeu a vida, perderam a vida, assassinado, assassinada, assassinados, assassinadas
injured: ferir, ferido, ferida, feridos, feridas, lesionado, lesionados
missing: desaparecido, desaparecida, desaparecidos, desaparecidas
casualties: mortos e feridos, baixas
arrested: prender, detenção, detenções, prisão, prisões
evacuated: evacuado, evacuada, evacuados, evacuadas, retirados de casa, retiradas de casa
rescued: resgatar, resgate, salvos
displaced: desalojado, desalojada, desalojados, desalojadas, desabrigado, desabrigada, desabrigados, desabrigadas
destroyed: destruir, destruição
damaged: danificar, danos
intercepted: abater, intercetado, intercetados, interceptado, interceptada, interceptados, interceptadas
launched: lançar, lançamento, disparado, disparados
population: população, habitantes, moradores, residentes
households: domicílio, domicílios, agregado familiar, agregados familiares
born: nascer, nascimento, nascimentos
life expectancy: expectativa de vida, esperança de vida
GDP: PIB, produto interno bruto, Produto Interno Bruto
inflation: inflação, taxa de inflação, IPCA
interest rate: taxa de juros, taxa de juro, juros básicos, Selic, taxa Selic
employed: empregado, empregada, empregados, empregadas, ocupados, ocupadas, população ocupada
unemployed: desempregado, desempregada, desempregados, desempregadas, desocupados
unemployment rate: taxa de desemprego, taxa de desocupação
unemployment: desemprego
revenue: receita, receitas, faturamento, faturação, volume de negócios
profit: lucro, lucros, lucro líquido
operating profit: lucro operacional, resultado operacional
exported: exportação, exportações, exportar, exportou, exportaram
imported: importação, importações, importar, importou, importaram
public debt: dívida pública
budget deficit: déficit orçamentário, défice orçamental, déficit público
wages: salário, salários, remuneração, vencimento, vencimentos
real wages: salários reais, salário real
minimum wage: salário mínimo
emissions: emissão, emissões
rainfall: precipitação, chuva, chuvas
temperature: temperatura, temperaturas
sold: vender, venda, vendas
produced: produzir, produção
turnout: comparecimento, participação eleitoral, afluência
visitors: visitante, visitantes
passengers: passageiro, passageiros
overnight stays: dormida, dormidas
nominal: nominal, nominais
real: em termos reais, descontada a inflação
gross: bruto, bruta
net: líquido, líquida
average: média, médio, em média
median: mediana

[distinct]
killed, injured, missing, casualties, arrested, evacuated, rescued, displaced
destroyed, damaged
launched, intercepted
population, households, born, employed, unemployed
unemployment rate
GDP, inflation, revenue
profit, operating profit
exported, imported
public debt, budget deficit
wages, real wages, minimum wage
nominal, real
gross, net
average, median
visitors, passengers, overnight stays
sold, produced

[places]
Brazil in South America: Brasil; adjective brasileiro, brasileira, brasileiros, brasileiras
Portugal in European Union: Portugal; adjective português, portuguesa, portugueses, portuguesas
Angola in Africa: Angola; adjective angolano, angolana, angolanos, angolanas
Mozambique in Africa: Moçambique; adjective moçambicano, moçambicana, moçambicanos, moçambicanas
Cape Verde in Africa: Cabo Verde
Spain in European Union: Espanha; adjective espanhol, espanhola, espanhóis, espanholas
France in European Union: França; adjective francês, francesa, franceses, francesas
Germany in European Union: Alemanha; adjective alemão, alemã, alemães, alemãs
Italy in European Union: Itália; adjective italiano, italiana, italianos, italianas
United Kingdom in Europe: Reino Unido, Grã-Bretanha, Inglaterra; adjective britânico, britânica, britânicos, britânicas
Switzerland in Europe: Suíça; adjective suíço, suíça, suíços, suíças
Netherlands in European Union: Países Baixos, Holanda; adjective holandês, holandesa, holandeses
Belgium in European Union: Bélgica
Austria in European Union: Áustria
Greece in European Union: Grécia; adjective grego, grega, gregos, gregas
Poland in European Union: Polônia, Polónia; adjective polonês, polonesa, poloneses, polaco, polaca, polacos, polacas
Hungary in European Union: Hungria
Sweden in European Union: Suécia
Norway in Europe: Noruega
Ukraine in Europe: Ucrânia; adjective ucraniano, ucraniana, ucranianos, ucranianas
Russia in Europe: Rússia; adjective russo, russa, russos, russas
Turkey in Asia: Turquia; adjective turco, turca, turcos, turcas
Israel in Middle East: Israel; adjective israelense, israelenses, israelita, israelitas
Iran in Middle East: Irã, Irão; adjective iraniano, iraniana, iranianos, iranianas
United States in North America: Estados Unidos, EUA; adjective americano, americana, americanos, americanas, norte-americano, norte-americana, norte-americanos, norte-americanas
Canada in North America: Canadá
Mexico in North America: México; adjective mexicano, mexicana, mexicanos, mexicanas
Argentina in South America: Argentina; adjective argentino, argentinos, argentinas
Chile in South America: Chile
Colombia in South America: Colômbia
Venezuela in South America: Venezuela
Uruguay in South America: Uruguai
Paraguay in South America: Paraguai
Bolivia in South America: Bolívia
Peru in South America: Peru
China in Asia: China; adjective chinês, chinesa, chineses, chinesas
Japan in Asia: Japão; adjective japonês, japonesa, japoneses, japonesas
India in Asia: Índia; adjective indiano, indiana, indianos, indianas
South Africa in Africa: África do Sul
European Union in Europe: União Europeia, UE
eurozone in European Union: zona do euro, zona euro
NATO in world: Otan, OTAN, NATO
Europe in world: Europa; adjective europeu, europeia, europeus, europeias
Africa in world: África
Asia in world: Ásia
South America in world: América do Sul
Latin America in world: América Latina
world: mundo, no mundo todo, em todo o mundo, mundial
São Paulo in Brazil: São Paulo
Rio de Janeiro in Brazil: Rio de Janeiro, Rio
Brasília in Brazil: Brasília
Salvador in Brazil: Salvador
Belo Horizonte in Brazil: Belo Horizonte
Fortaleza in Brazil: Fortaleza
Recife in Brazil: Recife
Curitiba in Brazil: Curitiba
Porto Alegre in Brazil: Porto Alegre
Manaus in Brazil: Manaus
Belém in Brazil: Belém
Goiânia in Brazil: Goiânia
Minas Gerais in Brazil: Minas Gerais
Bahia in Brazil: Bahia
Paraná in Brazil: Paraná
Santa Catarina in Brazil: Santa Catarina
Rio Grande do Sul in Brazil: Rio Grande do Sul
Pernambuco in Brazil: Pernambuco
Ceará in Brazil: Ceará
Amazonas in Brazil: Amazonas
Amazon in South America: Amazônia, Amazónia
Lisbon in Portugal: Lisboa
Porto in Portugal: Porto
Braga in Portugal: Braga
Coimbra in Portugal: Coimbra
Algarve in Portugal: Algarve
Madeira in Portugal: Madeira
Azores in Portugal: Açores
Kyiv in Ukraine: Kiev, Kyiv
Moscow in Russia: Moscou, Moscovo
