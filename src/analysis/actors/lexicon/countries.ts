/**
 * Every member state of the United Nations, its observers, and the territories and unrecognised states that the news
 * speaks of. A line a state: ISO 3166 code (`-` where it has none) | names, the first to show | demonyms and adjectives |
 * seats of government, and what else stands for the government | Korean names besides Unicode CLDR's.
 *
 * `~` before a word: it is a common name of other things too (Victoria, Male), and counts only in an article that names
 * the state otherwise. Plurals of demonyms in -an, -i and -er go without saying.
 *
 * Sources: names, capitals and nationalities are facts of the CIA World Factbook's fields "country name", "capital" and
 * "nationality" (public domain); Korean names of capitals as in 국립국어원's 외래어 표기법 용례집.
 */
export const COUNTRIES = `
AF | Afghanistan; Islamic Emirate of Afghanistan | Afghan | Kabul | 카불
AL | Albania | Albanian | Tirana
DZ | Algeria | Algerian | Algiers
AD | Andorra | Andorran | Andorra la Vella
AO | Angola | Angolan | Luanda
AG | Antigua and Barbuda; Antigua | Antiguan | ~St. John's
AR | Argentina; Argentine Republic | Argentine; Argentines; Argentinian; Argentinean | Buenos Aires; Casa Rosada | 부에노스아이레스
AM | Armenia | Armenian | Yerevan
AU | Australia; Commonwealth of Australia | Australian; Aussie; Aussies | Canberra | 호주; 캔버라
AT | Austria | Austrian | Vienna
AZ | Azerbaijan | Azerbaijani; Azeri | Baku
BS | Bahamas; The Bahamas | Bahamian | Nassau
BH | Bahrain | Bahraini | Manama
BD | Bangladesh | Bangladeshi | Dhaka | 다카
BB | Barbados | Barbadian; Bajan | ~Bridgetown
BY | Belarus; Byelorussia; Belorussia | Belarusian; Belarussian; Belorussian | Minsk | 민스크
BE | Belgium | Belgian; Belgians
BZ | Belize | Belizean | Belmopan
BJ | Benin | Beninese | Porto-Novo; Cotonou
BT | Bhutan | Bhutanese | Thimphu
BO | Bolivia; Plurinational State of Bolivia | Bolivian | La Paz; ~Sucre
BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia | Bosnian; Herzegovinian | Sarajevo
BW | Botswana | Botswanan; Motswana; Batswana | Gaborone
BR | Brazil; Federative Republic of Brazil; Brasil | Brazilian | Brasília; Brasilia; Planalto | 브라질리아
BN | Brunei; Brunei Darussalam | Bruneian | Bandar Seri Begawan
BG | Bulgaria | Bulgarian | Sofia
BF | Burkina Faso; Burkina | Burkinabe; Burkinabé | Ouagadougou
BI | Burundi | Burundian | Gitega; Bujumbura
KH | Cambodia; Kampuchea | Cambodian; Khmer | Phnom Penh | 프놈펜
CM | Cameroon; Cameroun | Cameroonian | Yaounde; Yaoundé
CA | Canada | Canadian | Ottawa; Parliament Hill | 오타와
CV | Cape Verde; Cabo Verde | Cape Verdean; Cabo Verdean | ~Praia
CF | Central African Republic | Central African | Bangui
TD | Chad | Chadian | N'Djamena
CL | Chile | Chilean | ~Santiago; La Moneda
CN | China; People's Republic of China; PRC; P.R.C.; PR China; P.R. China; mainland China; Communist China; Red China | Chinese | Beijing; Peking; Zhongnanhai | 중화인민공화국; 베이징; 북경; 중난하이
CO | Colombia | Colombian | Bogota; Bogotá
KM | Comoros; Union of the Comoros | Comorian; Comoran | Moroni
CG | Republic of the Congo; Republic of Congo; Congo-Brazzaville | Congolese-Brazzaville | Brazzaville
CR | Costa Rica | Costa Rican | San Jose, Costa Rica
CI | Ivory Coast; Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivoirian | Yamoussoukro; Abidjan
HR | Croatia | Croatian; Croat; Croats | Zagreb
CU | Cuba | Cuban | Havana | 아바나
CY | Cyprus; Republic of Cyprus | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | Nicosia
CZ | Czechia; Czech Republic | Czech; Czechs | Prague | 프라하
CD | DR Congo; Democratic Republic of the Congo; Democratic Republic of Congo; Congo-Kinshasa; DRC; D.R.C.; Congo; the Congo; Zaire | Congolese; Zairean; Zairian | Kinshasa | 콩고; 민주콩고
DK | Denmark | Danish; Dane; Danes | Copenhagen | 코펜하겐
DJ | Djibouti | Djiboutian
DM | Dominica | | ~Roseau
DO | Dominican Republic | Dominican | Santo Domingo
EC | Ecuador | Ecuadorian; Ecuadorean | ~Quito
EG | Egypt; Arab Republic of Egypt | Egyptian | Cairo | 카이로
SV | El Salvador | Salvadoran; Salvadorean; Salvadorian | San Salvador
GQ | Equatorial Guinea | Equatorial Guinean; Equatoguinean | ~Malabo
ER | Eritrea | Eritrean | Asmara
EE | Estonia | Estonian | Tallinn
SZ | Eswatini; eSwatini; Swaziland | Swazi | Mbabane
ET | Ethiopia; Abyssinia | Ethiopian; Abyssinian | Addis Ababa | 아디스아바바
FJ | Fiji | Fijian | Suva
FI | Finland | Finnish; Finn; Finns | Helsinki | 헬싱키
FR | France; French Republic | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | Paris; Élysée; Elysée; Elysee; Élysée Palace; Elysee Palace; Quai d'Orsay; Matignon | 엘리제궁
GA | Gabon | Gabonese | Libreville
GM | Gambia; The Gambia | Gambian | Banjul
GE | Georgia; Republic of Georgia | Georgian | Tbilisi | 트빌리시
DE | Germany; Federal Republic of Germany; Nazi Germany; Third Reich; Hitler's Germany; Weimar Republic; unified Germany | German; Germans | Berlin | 베를린
GH | Ghana | Ghanaian; Ghanian | Accra
GR | Greece; Hellenic Republic; Hellas | Greek; Greeks; Hellenic | Athens | 아테네
GD | Grenada | Grenadian | ~St. George's
GT | Guatemala | Guatemalan | Guatemala City
GN | Guinea; Guinea-Conakry | Guinean | Conakry
GW | Guinea-Bissau; Guinea Bissau | Bissau-Guinean | Bissau
GY | Guyana; British Guiana | Guyanese | ~Georgetown
HT | Haiti; Hayti | Haitian | Port-au-Prince
HN | Honduras | Honduran | Tegucigalpa
HU | Hungary | Hungarian; Magyar; Magyars | Budapest | 부다페스트
IS | Iceland | Icelandic; Icelander | Reykjavik; Reykjavík
IN | India; Republic of India; Bharat | Indian | New Delhi; Delhi; Rashtrapati Bhavan | 뉴델리
ID | Indonesia | Indonesian | Jakarta | 자카르타
IR | Iran; Islamic Republic of Iran; Persia | Iranian; Persian; Persians | Tehran; Teheran | 테헤란
IQ | Iraq | Iraqi | Baghdad | 바그다드
IE | Ireland; Republic of Ireland; Éire; Eire | Irish; Irishman; Irishmen; Irishwoman | Dublin; Leinster House
IL | Israel; State of Israel | Israeli | ~Jerusalem; Tel Aviv
IT | Italy; Italian Republic | Italian | Rome; Palazzo Chigi; Quirinale | 로마
JM | Jamaica | Jamaican | ~Kingston
JP | Japan; Nippon | Japanese | Tokyo; Kantei; Nagatacho; Nagata-cho; Kasumigaseki | 도쿄; 동경
JO | Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom | Jordanian | Amman
KZ | Kazakhstan; Kazakstan | Kazakh; Kazakhs; Kazakhstani | Astana; Nur-Sultan | 아스타나
KE | Kenya | Kenyan | Nairobi | 나이로비
KI | Kiribati | I-Kiribati; Kiribatian | South Tarawa; Tarawa
KP | North Korea; Democratic People's Republic of Korea; DPRK; D.P.R.K.; D.P.R. Korea; DPR Korea; N. Korea; N Korea; NK; N.K. | North Korean | Pyongyang; Pyeongyang; P'yongyang | 북한; 조선민주주의인민공화국; 북측; 평양
KR | South Korea; Republic of Korea; ROK; R.O.K.; S. Korea; S Korea | South Korean | Seoul; Blue House; Cheong Wa Dae; Yongsan presidential office | 한국; 남한; 남측; 청와대; 서울
KW | Kuwait | Kuwaiti | Kuwait City
KG | Kyrgyzstan; Kyrgyz Republic; Kirghizia | Kyrgyz; Kyrgyzstani | Bishkek
LA | Laos; Lao People's Democratic Republic; Lao PDR | Laotian; Lao | Vientiane
LV | Latvia | Latvian | ~Riga
LB | Lebanon; Lebanese Republic | Lebanese | Beirut | 베이루트
LS | Lesotho; Basutoland | Basotho; Mosotho | Maseru
LR | Liberia | Liberian | Monrovia
LY | Libya | Libyan | ~Tripoli
LI | Liechtenstein | Liechtensteiner | Vaduz
LT | Lithuania | Lithuanian | Vilnius
LU | Luxembourg; Luxemburg | Luxembourgish; Luxembourger
MG | Madagascar | Malagasy; Madagascan | Antananarivo
MW | Malawi; Nyasaland | Malawian | Lilongwe
MY | Malaysia; Malaya | Malaysian | Kuala Lumpur; Putrajaya
MV | Maldives | Maldivian | Malé; ~Male
ML | Mali | Malian | Bamako
MT | Malta | Maltese | ~Valletta
MH | Marshall Islands | Marshallese | Majuro
MR | Mauritania | Mauritanian | Nouakchott
MU | Mauritius | Mauritian | ~Port Louis
MX | Mexico; United Mexican States | Mexican | Mexico City; Los Pinos | 멕시코시티
FM | Micronesia; Federated States of Micronesia | Micronesian | Palikir
MD | Moldova; Republic of Moldova; Moldavia | Moldovan; Moldavian | Chisinau; Chișinău; Kishinev
MC | Monaco | Monegasque; Monégasque
MN | Mongolia; Outer Mongolia | Mongolian; Mongol; Mongols | Ulaanbaatar; Ulan Bator | 울란바토르
ME | Montenegro | Montenegrin | Podgorica
MA | Morocco | Moroccan | ~Rabat
MZ | Mozambique | Mozambican | Maputo
MM | Myanmar; Burma | Burmese; Burman; Myanmarese | Naypyidaw; Nay Pyi Taw; Naypyitaw; Yangon; Rangoon | 버마; 네피도; 양곤
NA | Namibia; South West Africa | Namibian | Windhoek
NR | Nauru | Nauruan | ~Yaren
NP | Nepal | Nepali; Nepalese | Kathmandu; Katmandu
NL | Netherlands; The Netherlands; Holland; Kingdom of the Netherlands | Dutch; Dutchman; Dutchmen; Netherlander | Amsterdam; ~The Hague | 헤이그; 암스테르담
NZ | New Zealand; Aotearoa | New Zealander; Kiwi; Kiwis | ~Wellington
NI | Nicaragua | Nicaraguan | Managua
NE | Niger | Nigerien; Nigeriens | Niamey
NG | Nigeria | Nigerian | Abuja; Aso Rock
MK | North Macedonia; Macedonia; FYROM | Macedonian; North Macedonian | Skopje
NO | Norway | Norwegian; Norseman; Norsemen | Oslo | 오슬로
OM | Oman | Omani | ~Muscat
PK | Pakistan; Islamic Republic of Pakistan | Pakistani | Islamabad; Rawalpindi | 이슬라마바드
PW | Palau | Palauan | Ngerulmud
PA | Panama; Panamá | Panamanian | Panama City
PG | Papua New Guinea; PNG | Papua New Guinean; Papua New Guineans | Port Moresby
PY | Paraguay | Paraguayan | Asunción; Asuncion
PE | Peru; Perú | Peruvian | ~Lima
PH | Philippines; The Philippines; Republic of the Philippines | Philippine; Filipino; Filipinos; Filipina; Filipinas | Manila; Malacañang; Malacanang; Malacañang Palace | 마닐라
PL | Poland; Polish Republic | Polish; Pole; Poles | Warsaw | 바르샤바
PT | Portugal | Portuguese | Lisbon
QA | Qatar | Qatari | Doha | 도하
RO | Romania; Rumania; Roumania | Romanian; Rumanian; Roumanian | Bucharest
RU | Russia; Russian Federation | Russian | Moscow; Kremlin | 러시아연방; 모스크바; 크렘린; 크렘린궁
RW | Rwanda | Rwandan; Rwandese | Kigali
KN | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis | Kittitian | Basseterre
LC | Saint Lucia; St. Lucia; St Lucia | Saint Lucian; St. Lucian; St Lucian | ~Castries
VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines | Vincentian | ~Kingstown
WS | Samoa; Western Samoa | Samoan | Apia
SM | San Marino | Sammarinese
ST | São Tomé and Príncipe; Sao Tome and Principe; São Tomé; Sao Tome | São Toméan; Santomean
SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh | 사우디; 리야드
SN | Senegal; Sénégal | Senegalese | Dakar
RS | Serbia | Serbian; Serb; Serbs | Belgrade
SC | Seychelles | Seychellois | ~Victoria
SL | Sierra Leone | Sierra Leonean | ~Freetown
SG | Singapore | Singaporean
SK | Slovakia; Slovak Republic | Slovak; Slovaks; Slovakian | Bratislava
SI | Slovenia | Slovenian; Slovene; Slovenes | Ljubljana
SB | Solomon Islands; the Solomons | Solomon Islander | Honiara
SO | Somalia | Somali; Somalian | Mogadishu | 모가디슈
ZA | South Africa; Union of South Africa; RSA | South African | Pretoria; Union Buildings; ~Cape Town | 남아공; 프리토리아
SS | South Sudan | South Sudanese | Juba
ES | Spain; Kingdom of Spain; España | Spanish; Spaniard; Spaniards | Madrid; Moncloa; La Moncloa | 마드리드
LK | Sri Lanka; Ceylon | Sri Lankan; Ceylonese | Colombo
SD | Sudan; the Sudan | Sudanese | Khartoum
SR | Suriname; Surinam; Dutch Guiana | Surinamese | Paramaribo
SE | Sweden | Swedish; Swede; Swedes | Stockholm | 스톡홀름
CH | Switzerland; Swiss Confederation | Swiss | Bern; Berne | 베른
SY | Syria; Syrian Arab Republic | Syrian | Damascus | 다마스쿠스
TW | Taiwan; Republic of China; ROC; R.O.C.; Formosa; Chinese Taipei | Taiwanese; Formosan | Taipei | 타이완; 중화민국; 타이베이; 타이페이
TJ | Tajikistan; Tadzhikistan | Tajik; Tajiks; Tajikistani | Dushanbe
TZ | Tanzania; United Republic of Tanzania | Tanzanian | Dodoma; Dar es Salaam
TH | Thailand; Siam | Thai; Thais | Bangkok | 방콕
TL | Timor-Leste; East Timor; Timor Leste | Timorese; East Timorese | ~Dili
TG | Togo; Togoland | Togolese | Lomé; Lome
TO | Tonga | Tongan | Nuku'alofa
TT | Trinidad and Tobago; Trinidad & Tobago; Trinidad | Trinidadian; Tobagonian | Port of Spain
TN | Tunisia | Tunisian | ~Tunis
TR | Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk; Turks | Ankara; Sublime Porte | 터키; 앙카라
TM | Turkmenistan | Turkmen; Turkmens | Ashgabat
TV | Tuvalu | Tuvaluan | Funafuti
UG | Uganda | Ugandan | Kampala
UA | Ukraine; the Ukraine | Ukrainian | Kyiv; Kiev; Bankova | 키이우; 키예프
AE | United Arab Emirates; UAE; U.A.E.; ~Emirates; the Emirates | Emirati | Abu Dhabi | 아랍에미리트; 아부다비
GB | United Kingdom; U.K.; UK; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland | British; Briton; Britons; Brit; Brits; English; Englishman; Englishmen; Englishwoman; Scottish; Scot; Scots; Welsh; Welshman; Northern Irish | London; Downing Street; 10 Downing Street; No. 10; Whitehall; Westminster; Buckingham Palace | 영국; 런던; 잉글랜드; 스코틀랜드; 북아일랜드
US | United States; United States of America; U.S.; US; U.S.A.; USA; U.S. of A.; America; the States | American | Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; White House; Capitol Hill; Oval Office; Foggy Bottom; Uncle Sam | 미합중국; 워싱턴; 백악관
UY | Uruguay | Uruguayan | Montevideo
UZ | Uzbekistan | Uzbek; Uzbeks; Uzbekistani | Tashkent | 타슈켄트
VU | Vanuatu; New Hebrides | Ni-Vanuatu | Port Vila
VA | Vatican City; Vatican; Holy See; the Vatican; the Holy See | | | 바티칸; 교황청
VE | Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Caracas; Miraflores; Miraflores Palace | 카라카스
VN | Vietnam; Viet Nam; Socialist Republic of Vietnam | Vietnamese | Hanoi; Ha Noi | 하노이
YE | Yemen | Yemeni; Yemenite | Sanaa; Sana'a | 사나
ZM | Zambia | Zambian | Lusaka
ZW | Zimbabwe | Zimbabwean | Harare
PS | Palestine; State of Palestine; Palestinian Territories; Palestinian territories; Palestinian Authority; Gaza Strip; Gaza; West Bank; occupied territories | Palestinian; Gazan | Ramallah | 팔레스타인; 가자지구; 가자 지구
XK | Kosovo | Kosovar; Kosovan; Kosovo Albanian; Kosovo Albanians | Pristina; Prishtina
HK | Hong Kong; Hongkong; Hong Kong SAR | Hong Konger; Hongkonger; Hong Kongers; Hongkongers | | 홍콩
MO | Macau; Macao | Macanese | | 마카오
PR | Puerto Rico | Puerto Rican
GL | Greenland | Greenlandic; Greenlander | Nuuk
EH | Western Sahara; Sahrawi Republic | Sahrawi; Saharawi
GI | Gibraltar | Gibraltarian
FK | Falkland Islands; Falklands; the Falklands; Malvinas; the Malvinas | Falkland Islander
BM | Bermuda | Bermudian; Bermudan
GU | Guam | Guamanian
NC | New Caledonia | New Caledonian; Kanak; Kanaks | Nouméa; Noumea
PF | French Polynesia; Tahiti | French Polynesian; Tahitian | Papeete
FO | Faroe Islands; Faroes; Faeroe Islands | Faroese | Tórshavn; Torshavn
KY | Cayman Islands; Caymans | Caymanian
VG | British Virgin Islands; BVI
VI | U.S. Virgin Islands; US Virgin Islands
AS | American Samoa | American Samoan
AW | Aruba | Aruban
CW | Curaçao; Curacao | Curaçaoan
IM | Isle of Man | Manx
GG | Guernsey
MQ | Martinique | Martinican
GP | Guadeloupe | Guadeloupean
GF | French Guiana | French Guianese
CK | Cook Islands | Cook Islander
NU | Niue | Niuean
AI | Anguilla | Anguillian
MS | ~Montserrat | Montserratian
TC | Turks and Caicos Islands; Turks and Caicos
MP | Northern Mariana Islands; Northern Marianas
YT | Mayotte | Mahoran
- | Somaliland | Somalilander | Hargeisa
- | Abkhazia | Abkhaz; Abkhazian | Sukhumi
- | South Ossetia | South Ossetian | Tskhinvali
- | Transnistria; Transdniestria | Transnistrian | Tiraspol
- | Nagorno-Karabakh; Artsakh; Karabakh | Karabakhi | Stepanakert
- | Northern Cyprus; TRNC; Turkish Republic of Northern Cyprus | Turkish Cypriot; Turkish Cypriots
- | Iraqi Kurdistan; Kurdistan Region | | Erbil; Irbil
`;
