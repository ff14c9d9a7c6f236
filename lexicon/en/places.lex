# Names of places. A line says the name, what it lies in, a colon, all that it is called; then the adjective and what its
# people are called. Without a colon the name is all.
language en

[places]
world: world, the world, globe, the globe, worldwide, global, globally
Europe in world: Europe; adjective European; people Europeans
European Union in Europe: European Union, EU, E.U., the bloc, the 27-nation bloc
eurozone in European Union: eurozone, euro zone, euro area, euro-zone
Asia in world: Asia; adjective Asian; people Asians
Africa in world: Africa; adjective African; people Africans
North America in world: North America; adjective North American; people North Americans
South America in world: South America; adjective South American; people South Americans
Latin America in world: Latin America; adjective Latin American; people Latin Americans
Central America in North America: Central America; adjective Central American
Oceania in world: Oceania
Antarctica in world: Antarctica, Antarctic
Arctic in world: Arctic, the Arctic
Middle East in Asia: Middle East, the Middle East, Mideast; adjective Middle Eastern
Southeast Asia in Asia: Southeast Asia, South-East Asia, south-east Asia; adjective Southeast Asian
South Asia in Asia: South Asia; adjective South Asian
Central Asia in Asia: Central Asia; adjective Central Asian
Sub-Saharan Africa in Africa: Sub-Saharan Africa, sub-Saharan Africa
Western Balkans in Europe: Western Balkans, Balkans, the Balkans
Scandinavia in Europe: Scandinavia; adjective Scandinavian; people Scandinavians
NATO in world: NATO, Nato
United Nations in world: United Nations, UN, U.N.
G7 in world: G7, G-7
OECD in world
Ukraine in Europe: Ukraine; adjective Ukrainian; people Ukrainians
Russia in Europe: Russia, Russian Federation, the Russian Federation; adjective Russian; people Russians
Belarus in Europe: Belarus; adjective Belarusian, Belarussian; people Belarusians, Belarussians
Moldova in Europe: Moldova; adjective Moldovan; people Moldovans
Poland in European Union: Poland; adjective Polish; people Poles
Germany in European Union: Germany, Federal Republic of Germany; adjective German; people Germans
France in European Union: France; adjective French; people Frenchmen
Italy in European Union: Italy; adjective Italian; people Italians
Spain in European Union: Spain; adjective Spanish; people Spaniards
Portugal in European Union: Portugal; adjective Portuguese
Netherlands in European Union: Netherlands, the Netherlands, The Netherlands, Holland; adjective Dutch; people Dutchmen
Belgium in European Union: Belgium; adjective Belgian; people Belgians
Luxembourg in European Union: Luxembourg; adjective Luxembourgish; people Luxembourgers
Austria in European Union: Austria; adjective Austrian; people Austrians
Switzerland in Europe: Switzerland; adjective Swiss
Czech Republic in European Union: Czech Republic, the Czech Republic, Czechia; adjective Czech; people Czechs
Slovakia in European Union: Slovakia; adjective Slovak, Slovakian; people Slovaks
Hungary in European Union: Hungary; adjective Hungarian; people Hungarians
Romania in European Union: Romania; adjective Romanian; people Romanians
Bulgaria in European Union: Bulgaria; adjective Bulgarian; people Bulgarians
Greece in European Union: Greece; adjective Greek; people Greeks
Cyprus in European Union: Cyprus; adjective Cypriot; people Cypriots
Malta in European Union: Malta; adjective Maltese
Croatia in European Union: Croatia; adjective Croatian; people Croatians, Croats
Slovenia in European Union: Slovenia; adjective Slovenian, Slovene; people Slovenians, Slovenes
Serbia in Europe: Serbia; adjective Serbian; people Serbs, Serbians
Bosnia and Herzegovina in Europe: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia; adjective Bosnian; people Bosnians
Montenegro in Europe: Montenegro; adjective Montenegrin; people Montenegrins
North Macedonia in Europe: North Macedonia, Macedonia; adjective Macedonian; people Macedonians
Albania in Europe: Albania; adjective Albanian; people Albanians
Kosovo in Europe: Kosovo; adjective Kosovan, Kosovar; people Kosovars, Kosovans
Denmark in European Union: Denmark; adjective Danish; people Danes
Sweden in European Union: Sweden; adjective Swedish; people Swedes
Norway in Europe: Norway; adjective Norwegian; people Norwegians
Finland in European Union: Finland; adjective Finnish; people Finns
Iceland in Europe: Iceland; adjective Icelandic; people Icelanders
Ireland in European Union: Ireland, Republic of Ireland, Irish Republic; adjective Irish; people Irishmen
Estonia in European Union: Estonia; adjective Estonian; people Estonians
Latvia in European Union: Latvia; adjective Latvian; people Latvians
Lithuania in European Union: Lithuania; adjective Lithuanian; people Lithuanians
United Kingdom in Europe: United Kingdom, the United Kingdom, UK, U.K., Britain, Great Britain; adjective British; people Britons, Brits
England in United Kingdom: England; adjective English; people Englishmen
Scotland in United Kingdom: Scotland; adjective Scottish; people Scots
Wales in United Kingdom: Wales; adjective Welsh; people Welshmen
Northern Ireland in United Kingdom: Northern Ireland; adjective Northern Irish
Vatican in Europe: Vatican, the Vatican, Vatican City, Holy See
Monaco in Europe: Monaco; adjective Monegasque
Liechtenstein in Europe: Liechtenstein
Andorra in Europe: Andorra; adjective Andorran; people Andorrans
San Marino in Europe: San Marino
Turkey in Asia: Turkey, Türkiye, Turkiye; adjective Turkish; people Turks
Georgia in Asia: Georgia; adjective Georgian; people Georgians
Armenia in Asia: Armenia; adjective Armenian; people Armenians
Azerbaijan in Asia: Azerbaijan; adjective Azerbaijani, Azeri; people Azerbaijanis, Azeris
Kazakhstan in Central Asia: Kazakhstan; adjective Kazakh; people Kazakhs
Uzbekistan in Central Asia: Uzbekistan; adjective Uzbek; people Uzbeks
Turkmenistan in Central Asia: Turkmenistan; adjective Turkmen
Kyrgyzstan in Central Asia: Kyrgyzstan; adjective Kyrgyz
Tajikistan in Central Asia: Tajikistan; adjective Tajik; people Tajiks
China in Asia: China, People's Republic of China, PRC, mainland China; adjective Chinese
Hong Kong in China: Hong Kong; adjective Hongkonger; people Hongkongers
Macau in China: Macau, Macao
Taiwan in Asia: Taiwan; adjective Taiwanese
Japan in Asia: Japan; adjective Japanese
South Korea in Asia: South Korea, Republic of Korea, Korea; adjective South Korean, Korean; people South Koreans, Koreans
North Korea in Asia: North Korea, DPRK; adjective North Korean; people North Koreans
Mongolia in Asia: Mongolia; adjective Mongolian; people Mongolians
India in South Asia: India; adjective Indian; people Indians
Pakistan in South Asia: Pakistan; adjective Pakistani; people Pakistanis
Bangladesh in South Asia: Bangladesh; adjective Bangladeshi; people Bangladeshis
Sri Lanka in South Asia: Sri Lanka; adjective Sri Lankan; people Sri Lankans
Nepal in South Asia: Nepal; adjective Nepali, Nepalese; people Nepalis
Bhutan in South Asia: Bhutan; adjective Bhutanese
Maldives in South Asia: Maldives, the Maldives; adjective Maldivian; people Maldivians
Afghanistan in South Asia: Afghanistan; adjective Afghan; people Afghans
Iran in Middle East: Iran, Islamic Republic of Iran, the Islamic Republic; adjective Iranian; people Iranians
Iraq in Middle East: Iraq; adjective Iraqi; people Iraqis
Syria in Middle East: Syria; adjective Syrian; people Syrians
Lebanon in Middle East: Lebanon; adjective Lebanese
Israel in Middle East: Israel; adjective Israeli; people Israelis
Palestine in Middle East: Palestine, Palestinian territories, the Palestinian territories; adjective Palestinian; people Palestinians
Gaza in Palestine: Gaza, Gaza Strip, the Gaza Strip; adjective Gazan; people Gazans
West Bank in Palestine: West Bank, the West Bank, occupied West Bank
Jordan in Middle East: Jordan; adjective Jordanian; people Jordanians
Saudi Arabia in Middle East: Saudi Arabia; adjective Saudi, Saudi Arabian; people Saudis
Yemen in Middle East: Yemen; adjective Yemeni; people Yemenis
Oman in Middle East: Oman; adjective Omani; people Omanis
United Arab Emirates in Middle East: United Arab Emirates, the United Arab Emirates, UAE, U.A.E., Emirates; adjective Emirati; people Emiratis
Qatar in Middle East: Qatar; adjective Qatari; people Qataris
Bahrain in Middle East: Bahrain; adjective Bahraini; people Bahrainis
Kuwait in Middle East: Kuwait; adjective Kuwaiti; people Kuwaitis
Egypt in Africa: Egypt; adjective Egyptian; people Egyptians
Libya in Africa: Libya; adjective Libyan; people Libyans
Tunisia in Africa: Tunisia; adjective Tunisian; people Tunisians
Algeria in Africa: Algeria; adjective Algerian; people Algerians
Morocco in Africa: Morocco; adjective Moroccan; people Moroccans
Sudan in Africa: Sudan; adjective Sudanese
South Sudan in Africa: South Sudan; adjective South Sudanese
Ethiopia in Africa: Ethiopia; adjective Ethiopian; people Ethiopians
Eritrea in Africa: Eritrea; adjective Eritrean; people Eritreans
Somalia in Africa: Somalia; adjective Somali; people Somalis
Djibouti in Africa: Djibouti; adjective Djiboutian; people Djiboutians
Kenya in Africa: Kenya; adjective Kenyan; people Kenyans
Uganda in Africa: Uganda; adjective Ugandan; people Ugandans
Tanzania in Africa: Tanzania; adjective Tanzanian; people Tanzanians
Rwanda in Africa: Rwanda; adjective Rwandan; people Rwandans
Burundi in Africa: Burundi; adjective Burundian; people Burundians
Democratic Republic of the Congo in Africa: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC; adjective Congolese
Republic of the Congo in Africa: Republic of the Congo, Congo-Brazzaville
Central African Republic in Africa: Central African Republic, the Central African Republic; adjective Central African
Cameroon in Africa: Cameroon; adjective Cameroonian; people Cameroonians
Nigeria in Africa: Nigeria; adjective Nigerian; people Nigerians
Niger in Africa: Niger; adjective Nigerien; people Nigeriens
Chad in Africa: Chad; adjective Chadian; people Chadians
Mali in Africa: Mali; adjective Malian; people Malians
Burkina Faso in Africa: Burkina Faso; adjective Burkinabe
Senegal in Africa: Senegal; adjective Senegalese
Gambia in Africa: Gambia, the Gambia, The Gambia; adjective Gambian; people Gambians
Guinea in Africa: Guinea; adjective Guinean; people Guineans
Guinea-Bissau in Africa: Guinea-Bissau
Sierra Leone in Africa: Sierra Leone; adjective Sierra Leonean; people Sierra Leoneans
Liberia in Africa: Liberia; adjective Liberian; people Liberians
Ivory Coast in Africa: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; adjective Ivorian; people Ivorians
Ghana in Africa: Ghana; adjective Ghanaian; people Ghanaians
Togo in Africa: Togo; adjective Togolese
Benin in Africa: Benin; adjective Beninese
Gabon in Africa: Gabon; adjective Gabonese
Equatorial Guinea in Africa: Equatorial Guinea; adjective Equatoguinean
Angola in Africa: Angola; adjective Angolan; people Angolans
Zambia in Africa: Zambia; adjective Zambian; people Zambians
Zimbabwe in Africa: Zimbabwe; adjective Zimbabwean; people Zimbabweans
Malawi in Africa: Malawi; adjective Malawian; people Malawians
Mozambique in Africa: Mozambique; adjective Mozambican; people Mozambicans
Madagascar in Africa: Madagascar; adjective Malagasy
Mauritius in Africa: Mauritius; adjective Mauritian; people Mauritians
Seychelles in Africa: Seychelles
Comoros in Africa: Comoros
Cape Verde in Africa: Cape Verde, Cabo Verde; adjective Cape Verdean; people Cape Verdeans
Mauritania in Africa: Mauritania; adjective Mauritanian; people Mauritanians
Namibia in Africa: Namibia; adjective Namibian; people Namibians
Botswana in Africa: Botswana; adjective Botswanan; people Batswana
South Africa in Africa: South Africa; adjective South African; people South Africans
Lesotho in Africa: Lesotho
Eswatini in Africa: Eswatini, Swaziland; adjective Swazi; people Swazis
United States in North America: United States, the United States, US, U.S., USA, U.S.A., America, United States of America, the States; adjective American, US-made, U.S.-made; people Americans
Canada in North America: Canada; adjective Canadian; people Canadians
Mexico in North America: Mexico; adjective Mexican; people Mexicans
Greenland in Denmark: Greenland; adjective Greenlandic; people Greenlanders
Guatemala in Central America: Guatemala; adjective Guatemalan; people Guatemalans
Belize in Central America: Belize; adjective Belizean; people Belizeans
El Salvador in Central America: El Salvador; adjective Salvadoran, Salvadorean; people Salvadorans
Honduras in Central America: Honduras; adjective Honduran; people Hondurans
Nicaragua in Central America: Nicaragua; adjective Nicaraguan; people Nicaraguans
Costa Rica in Central America: Costa Rica; adjective Costa Rican; people Costa Ricans
Panama in Central America: Panama; adjective Panamanian; people Panamanians
Cuba in North America: Cuba; adjective Cuban; people Cubans
Haiti in North America: Haiti; adjective Haitian; people Haitians
Dominican Republic in North America: Dominican Republic, the Dominican Republic
Jamaica in North America: Jamaica; adjective Jamaican; people Jamaicans
Puerto Rico in United States: Puerto Rico; adjective Puerto Rican; people Puerto Ricans
Bahamas in North America: Bahamas, the Bahamas; adjective Bahamian; people Bahamians
Barbados in North America: Barbados; adjective Barbadian; people Barbadians
Trinidad and Tobago in North America: Trinidad and Tobago; adjective Trinidadian; people Trinidadians
Brazil in South America: Brazil; adjective Brazilian; people Brazilians
Argentina in South America: Argentina; adjective Argentine, Argentinian; people Argentines, Argentinians
Chile in South America: Chile; adjective Chilean; people Chileans
Peru in South America: Peru; adjective Peruvian; people Peruvians
Bolivia in South America: Bolivia; adjective Bolivian; people Bolivians
Colombia in South America: Colombia; adjective Colombian; people Colombians
Venezuela in South America: Venezuela; adjective Venezuelan; people Venezuelans
Ecuador in South America: Ecuador; adjective Ecuadorian, Ecuadorean; people Ecuadorians, Ecuadoreans
Paraguay in South America: Paraguay; adjective Paraguayan; people Paraguayans
Uruguay in South America: Uruguay; adjective Uruguayan; people Uruguayans
Guyana in South America: Guyana; adjective Guyanese
Suriname in South America: Suriname; adjective Surinamese
Australia in Oceania: Australia; adjective Australian; people Australians, Aussies
New Zealand in Oceania: New Zealand; adjective New Zealander; people New Zealanders
Papua New Guinea in Oceania: Papua New Guinea
Fiji in Oceania: Fiji; adjective Fijian; people Fijians
Samoa in Oceania: Samoa; adjective Samoan; people Samoans
Tonga in Oceania: Tonga; adjective Tongan; people Tongans
Vanuatu in Oceania: Vanuatu
Solomon Islands in Oceania: Solomon Islands, the Solomon Islands
Tuvalu in Oceania: Tuvalu
Kiribati in Oceania: Kiribati
Indonesia in Southeast Asia: Indonesia; adjective Indonesian; people Indonesians
Malaysia in Southeast Asia: Malaysia; adjective Malaysian; people Malaysians
Singapore in Southeast Asia: Singapore; adjective Singaporean; people Singaporeans
Thailand in Southeast Asia: Thailand; adjective Thai; people Thais
Vietnam in Southeast Asia: Vietnam, Viet Nam; adjective Vietnamese
Cambodia in Southeast Asia: Cambodia; adjective Cambodian; people Cambodians
Laos in Southeast Asia: Laos; adjective Laotian, Lao; people Laotians
Myanmar in Southeast Asia: Myanmar, Burma; adjective Burmese
Philippines in Southeast Asia: Philippines, the Philippines; adjective Philippine, Filipino; people Filipinos
Brunei in Southeast Asia: Brunei; adjective Bruneian; people Bruneians
East Timor in Southeast Asia: East Timor, Timor-Leste; adjective Timorese
Kyiv in Ukraine: Kyiv, Kiev
Kharkiv in Ukraine: Kharkiv, Kharkov
Odesa in Ukraine: Odesa, Odessa
Lviv in Ukraine: Lviv, Lvov
Dnipro in Ukraine
Zaporizhzhia in Ukraine: Zaporizhzhia, Zaporizhia, Zaporozhye
Kherson in Ukraine
Mykolaiv in Ukraine: Mykolaiv, Nikolaev
Mariupol in Ukraine
Donetsk in Ukraine
Luhansk in Ukraine: Luhansk, Lugansk
Chernihiv in Ukraine
Sumy in Ukraine
Poltava in Ukraine
Vinnytsia in Ukraine
Zhytomyr in Ukraine
Ivano-Frankivsk in Ukraine
Ternopil in Ukraine
Rivne in Ukraine
Lutsk in Ukraine
Uzhhorod in Ukraine
Chernivtsi in Ukraine
Kryvyi Rih in Ukraine
Bakhmut in Ukraine
Avdiivka in Ukraine
Crimea in Ukraine: Crimea, Crimean Peninsula
Donbas in Ukraine: Donbas, Donbass
Sevastopol in Ukraine
Kramatorsk in Ukraine
Sloviansk in Ukraine
Bucha in Ukraine
Irpin in Ukraine
Chernobyl in Ukraine: Chernobyl, Chornobyl
Melitopol in Ukraine
Berdiansk in Ukraine
Moscow in Russia
Saint Petersburg in Russia: Saint Petersburg, St Petersburg, St. Petersburg
Belgorod in Russia
Kursk in Russia
Bryansk in Russia
Rostov-on-Don in Russia: Rostov-on-Don, Rostov
Novosibirsk in Russia
Yekaterinburg in Russia
Kazan in Russia
Siberia in Russia
Vladivostok in Russia
Chechnya in Russia
Kaliningrad in Russia
Krasnodar in Russia
Voronezh in Russia
Samara in Russia
Volgograd in Russia
Berlin in Germany
Hamburg in Germany
Munich in Germany
Cologne in Germany
Frankfurt in Germany
Stuttgart in Germany
Düsseldorf in Germany: Düsseldorf, Dusseldorf
Leipzig in Germany
Dresden in Germany
Bonn in Germany
Bavaria in Germany
Saxony in Germany
Hesse in Germany
Lower Saxony in Germany
North Rhine-Westphalia in Germany
Brandenburg in Germany
Thuringia in Germany
Bremen in Germany
Hanover in Germany
Nuremberg in Germany
Paris in France
Marseille in France: Marseille, Marseilles
Lyon in France: Lyon, Lyons
Toulouse in France
Bordeaux in France
Strasbourg in France
Lille in France
Nantes in France
Normandy in France
Brittany in France
Corsica in France
New Caledonia in France
Rome in Italy
Milan in Italy
Naples in Italy
Turin in Italy
Venice in Italy
Florence in Italy
Sicily in Italy
Sardinia in Italy
Lampedusa in Italy
Bologna in Italy
Genoa in Italy
Palermo in Italy
Madrid in Spain
Barcelona in Spain
Valencia in Spain
Seville in Spain
Catalonia in Spain
Bilbao in Spain
Canary Islands in Spain
Galicia in Spain
Andalusia in Spain
Malaga in Spain
Basque Country in Spain
Gibraltar in United Kingdom
London in England
Manchester in England
Birmingham in England
Liverpool in England
Leeds in England
Sheffield in England
Bristol in England
Newcastle in England
Nottingham in England
Leicester in England
Oxford in England
Cambridge in England
Brighton in England
Plymouth in England
Southampton in England
Portsmouth in England
Yorkshire in England
Cornwall in England
Kent in England
Essex in England
Edinburgh in Scotland
Glasgow in Scotland
Aberdeen in Scotland
Dundee in Scotland
Inverness in Scotland
Cardiff in Wales
Swansea in Wales
Newport in Wales
Belfast in Northern Ireland
Derry in Northern Ireland: Derry, Londonderry
Dublin in Ireland
Galway in Ireland
Limerick in Ireland
Amsterdam in Netherlands
Rotterdam in Netherlands
The Hague in Netherlands: The Hague, Hague
Utrecht in Netherlands
Eindhoven in Netherlands
Brussels in Belgium
Antwerp in Belgium
Ghent in Belgium
Bruges in Belgium
Flanders in Belgium
Wallonia in Belgium
Warsaw in Poland
Krakow in Poland: Krakow, Kraków, Cracow
Gdansk in Poland: Gdansk, Gdańsk
Wroclaw in Poland: Wroclaw, Wrocław
Poznan in Poland
Lodz in Poland: Lodz, Łódź
Rzeszow in Poland
Prague in Czech Republic
Brno in Czech Republic
Ostrava in Czech Republic
Bratislava in Slovakia
Budapest in Hungary
Bucharest in Romania
Cluj in Romania
Sofia in Bulgaria
Varna in Bulgaria
Athens in Greece
Thessaloniki in Greece
Crete in Greece
Lesbos in Greece
Lisbon in Portugal
Porto in Portugal
Azores in Portugal
Madeira in Portugal
Vienna in Austria
Salzburg in Austria
Graz in Austria
Tyrol in Austria
Zurich in Switzerland: Zurich, Zürich
Geneva in Switzerland
Bern in Switzerland: Bern, Berne
Basel in Switzerland
Davos in Switzerland
Lausanne in Switzerland
Copenhagen in Denmark
Aarhus in Denmark
Stockholm in Sweden
Gothenburg in Sweden
Malmo in Sweden: Malmo, Malmö
Oslo in Norway
Bergen in Norway
Svalbard in Norway
Helsinki in Finland
Tampere in Finland
Lapland in Finland
Reykjavik in Iceland
Tallinn in Estonia
Riga in Latvia
Vilnius in Lithuania
Kaunas in Lithuania
Minsk in Belarus
Chisinau in Moldova
Transnistria in Moldova
Belgrade in Serbia
Zagreb in Croatia
Ljubljana in Slovenia
Sarajevo in Bosnia and Herzegovina
Srebrenica in Bosnia and Herzegovina
Tirana in Albania
Skopje in North Macedonia
Pristina in Kosovo
Podgorica in Montenegro
Ankara in Turkey
Istanbul in Turkey
Izmir in Turkey
Gaziantep in Turkey
Antalya in Turkey
Tbilisi in Georgia
Abkhazia in Georgia
South Ossetia in Georgia
Yerevan in Armenia
Baku in Azerbaijan
Nagorno-Karabakh in Azerbaijan
Almaty in Kazakhstan
Astana in Kazakhstan
Tashkent in Uzbekistan
Beijing in China
Shanghai in China
Wuhan in China
Guangzhou in China
Shenzhen in China
Chongqing in China
Tianjin in China
Xinjiang in China
Tibet in China
Guangdong in China
Sichuan in China
Hubei in China
Taipei in Taiwan
Tokyo in Japan
Osaka in Japan
Kyoto in Japan
Fukushima in Japan
Hiroshima in Japan
Nagasaki in Japan
Okinawa in Japan
Hokkaido in Japan
Noto in Japan
Seoul in South Korea
Busan in South Korea
Pyongyang in North Korea
New Delhi in India: New Delhi, Delhi
Mumbai in India: Mumbai, Bombay
Bangalore in India: Bangalore, Bengaluru
Kolkata in India: Kolkata, Calcutta
Chennai in India
Hyderabad in India
Kashmir in India
Kerala in India
Gujarat in India
Punjab in India
Uttar Pradesh in India
Assam in India
Manipur in India
Islamabad in Pakistan
Karachi in Pakistan
Lahore in Pakistan
Peshawar in Pakistan
Balochistan in Pakistan
Dhaka in Bangladesh
Colombo in Sri Lanka
Kathmandu in Nepal
Kabul in Afghanistan
Kandahar in Afghanistan
Herat in Afghanistan
Tehran in Iran
Isfahan in Iran
Baghdad in Iraq
Mosul in Iraq
Basra in Iraq
Kurdistan in Iraq
Damascus in Syria
Aleppo in Syria
Idlib in Syria
Raqqa in Syria
Beirut in Lebanon
Jerusalem in Israel
Tel Aviv in Israel
Haifa in Israel
Golan Heights in Israel
Rafah in Gaza
Khan Younis in Gaza: Khan Younis, Khan Yunis
Gaza City in Gaza
Ramallah in West Bank
Jenin in West Bank
Hebron in West Bank
Nablus in West Bank
Amman in Jordan
Riyadh in Saudi Arabia
Jeddah in Saudi Arabia
Mecca in Saudi Arabia
Sanaa in Yemen
Aden in Yemen
Hodeidah in Yemen
Dubai in United Arab Emirates
Abu Dhabi in United Arab Emirates
Doha in Qatar
Cairo in Egypt
Alexandria in Egypt
Sinai in Egypt
Suez in Egypt
Tripoli in Libya
Benghazi in Libya
Derna in Libya
Tunis in Tunisia
Algiers in Algeria
Rabat in Morocco
Casablanca in Morocco
Marrakesh in Morocco: Marrakesh, Marrakech
Khartoum in Sudan
Darfur in Sudan
Juba in South Sudan
Addis Ababa in Ethiopia
Tigray in Ethiopia
Mogadishu in Somalia
Nairobi in Kenya
Mombasa in Kenya
Kampala in Uganda
Dar es Salaam in Tanzania
Kigali in Rwanda
Kinshasa in Democratic Republic of the Congo
Goma in Democratic Republic of the Congo
Lagos in Nigeria
Abuja in Nigeria
Dakar in Senegal
Accra in Ghana
Abidjan in Ivory Coast
Bamako in Mali
Johannesburg in South Africa
Cape Town in South Africa
Pretoria in South Africa
Durban in South Africa
Harare in Zimbabwe
Maputo in Mozambique
Antananarivo in Madagascar
Washington in United States: Washington, Washington DC, Washington D.C.
New York in United States: New York, New York State
Alabama in United States
Alaska in United States
Arizona in United States
Arkansas in United States
California in United States
Colorado in United States
Connecticut in United States
Delaware in United States
Florida in United States
Hawaii in United States
Idaho in United States
Illinois in United States
Indiana in United States
Iowa in United States
Kansas in United States
Kentucky in United States
Louisiana in United States
Maine in United States
Maryland in United States
Massachusetts in United States
Michigan in United States
Minnesota in United States
Mississippi in United States
Missouri in United States
Montana in United States
Nebraska in United States
Nevada in United States
New Hampshire in United States
New Jersey in United States
New Mexico in United States
North Carolina in United States
North Dakota in United States
Ohio in United States
Oklahoma in United States
Oregon in United States
Pennsylvania in United States
Rhode Island in United States
South Carolina in United States
South Dakota in United States
Tennessee in United States
Texas in United States
Utah in United States
Vermont in United States
Virginia in United States
West Virginia in United States
Wisconsin in United States
Wyoming in United States
Guam in United States
Guantanamo Bay in United States: Guantanamo Bay, Guantanamo
New England in United States
Midwest in United States
New York City in New York: New York City
Manhattan in New York
Brooklyn in New York
Los Angeles in California: Los Angeles, L.A.
San Francisco in California
San Diego in California
Sacramento in California
Silicon Valley in California
Hollywood in California
Chicago in Illinois
Houston in Texas
Dallas in Texas
Austin in Texas
San Antonio in Texas
El Paso in Texas
Uvalde in Texas
Miami in Florida
Orlando in Florida
Tampa in Florida
Boston in Massachusetts
Philadelphia in Pennsylvania
Pittsburgh in Pennsylvania
Detroit in Michigan
Cleveland in Ohio
Cincinnati in Ohio
Denver in Colorado
Las Vegas in Nevada
Baltimore in Maryland
New Orleans in Louisiana
Minneapolis in Minnesota
St. Louis in Missouri: St. Louis, St Louis
Honolulu in Hawaii
Maui in Hawaii
Portland in Oregon
Nashville in Tennessee
Memphis in Tennessee
Salt Lake City in Utah
Ottawa in Canada
Toronto in Canada
Montreal in Canada: Montreal, Montréal
Vancouver in Canada
Calgary in Canada
Edmonton in Canada
Quebec in Canada: Quebec, Québec
Ontario in Canada
British Columbia in Canada
Alberta in Canada
Manitoba in Canada
Nova Scotia in Canada
Winnipeg in Canada
Mexico City in Mexico
Guadalajara in Mexico
Monterrey in Mexico
Tijuana in Mexico
Acapulco in Mexico
Havana in Cuba
Port-au-Prince in Haiti
Brasilia in Brazil: Brasilia, Brasília
Rio de Janeiro in Brazil: Rio de Janeiro, Rio
Sao Paulo in Brazil: Sao Paulo, São Paulo
Amazonas in Brazil
Buenos Aires in Argentina
Santiago in Chile
Lima in Peru
Bogota in Colombia: Bogota, Bogotá
Medellin in Colombia
Caracas in Venezuela
Quito in Ecuador
Guayaquil in Ecuador
La Paz in Bolivia
Montevideo in Uruguay
Asuncion in Paraguay
Canberra in Australia
Sydney in Australia
Melbourne in Australia
Brisbane in Australia
Perth in Australia
Adelaide in Australia
Queensland in Australia
New South Wales in Australia
Tasmania in Australia
South Australia in Australia
Western Australia in Australia
Northern Territory in Australia
Darwin in Australia
Wellington in New Zealand
Auckland in New Zealand
Christchurch in New Zealand
Jakarta in Indonesia
Bali in Indonesia
Java in Indonesia
Sumatra in Indonesia
Aceh in Indonesia
Papua in Indonesia
Kuala Lumpur in Malaysia
Bangkok in Thailand
Hanoi in Vietnam
Ho Chi Minh City in Vietnam: Ho Chi Minh City, Saigon
Phnom Penh in Cambodia
Yangon in Myanmar
Naypyidaw in Myanmar
Rakhine in Myanmar: Rakhine, Rakhine State
Manila in Philippines
Mindanao in Philippines
Ulaanbaatar in Mongolia: Ulaanbaatar, Ulan Bator
