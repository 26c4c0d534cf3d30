/**
 * Names with a country's name in them that are no actor: longer names win over shorter ones, so these hide the country.
 * Each group has the reason; the tests look for the countries in each.
 */
export interface NotActors {
  readonly id: string;
  readonly source: string;
  readonly names: readonly string[];
}

const list = (names: string): string[] => names.split(';').map((name) => name.trim());

export const NOT_ACTORS: readonly NotActors[] = [
  {
    id: 'continents',
    source: 'parts of the world, and the people of them: UN Statistics Division, Standard Country Codes (M49)',
    names: list(
      'North America; North American; North Americans; South America; South American; South Americans; Latin America; Latin American; Latin Americans; Central America; Central American; Central Americans; Spanish America; British America; Anglo-America; Middle America; Pan-American; Ibero-American; Ibero-America; Inter-American; West Indian; West Indians; East Indian; East Indians',
    ),
  },
  {
    id: 'peoples',
    source: 'peoples and communities inside a country: US Census Bureau, race and ethnicity; Merriam-Webster',
    names: list(
      'Native American; Native Americans; African American; African Americans; African-American; African-Americans; Asian American; Asian Americans; Asian-American; Asian-Americans; Hispanic American; Hispanic Americans; Black American; Black Americans; American Indian; American Indians; Indian reservation; Indian reservations; Indian Country; Indian tribe; Indian tribes; Indian Affairs; French and Indian War; Pennsylvania Dutch; English-speaking; French-speaking; Spanish-speaking; Portuguese-speaking; German-speaking; English-language; French-language; Spanish-language',
    ),
  },
  {
    id: 'regions-with-a-country-in-their-name',
    source:
      'provinces, states, islands and towns named after a country or sharing its name: CIA World Factbook, "administrative divisions"',
    names: list(
      'New Mexico; New Mexican; New Mexicans; New England; New South Wales; British Columbia; New Guinea; New Britain; New Ireland; New Spain; New France; New Holland; Inner Mongolia; Inner Mongolian; Jordan Valley; South Georgia; Prince of Wales; Princess of Wales; Little Italy; Panama City Beach; Lake Malawi; East India Company; West India Company; Dutch East India Company; French Quarter; French Riviera; Spanish Town; Spanish Fork; Holland Tunnel; Delhi Sultanate; Georgia Aquarium; Georgia Tech; Georgia Southern; Georgia Power; Georgia Bulldogs',
    ),
  },
  {
    id: 'agreements-named-after-a-town',
    source: 'treaties, conventions and schools of thought that only bear the town where they were made',
    names: list(
      'Warsaw Pact; Warsaw Ghetto; Vienna Convention; Vienna Conventions; Congress of Vienna; Vienna Circle; Paris Club; Paris Commune; Paris Peace Conference; Paris Peace Accords; Treaty of Paris; Rome Statute; Treaty of Rome; Club of Rome; Washington Consensus; Washington Treaty; Washington Naval Treaty; Beijing Consensus; Bern Convention; Berne Convention; Berlin Wall; Berlin Airlift; Berlin Conference; Congress of Berlin; Minsk agreements; Minsk Agreements; Minsk accords; Budapest Memorandum; Helsinki Accords; Helsinki Final Act; Helsinki Process; Ottawa Treaty; Ottawa Convention; Oslo process; Doha Round; Doha round; Lisbon Treaty; Treaty of Lisbon; Prague Spring; Stockholm syndrome; Stockholm Convention; London Protocol; London Interbank; Copenhagen criteria; Copenhagen interpretation; Bucharest Nine; Nairobi Convention; Bangkok Declaration; Baghdad Pact; Dublin Regulation; Dublin Core; Korean War; Korean Wars',
    ),
  },
  {
    id: 'korea-as-a-land',
    source: 'the peninsula and what lies around it belong to both states and to neither',
    names: list('Korean Peninsula; Korean peninsula; Korea Strait; Korean Strait; Korea Bay; Korean wave'),
  },
  {
    id: 'media',
    source: 'newspapers, stations and agencies without one of the usual last words; others are found by pattern',
    names: list(
      'Times of India; Times of Israel; Voice of America; Radio France; Agence France-Presse; France 24; France-Presse; Korea JoongAng Daily; USA Today; Press Trust of India; All India Radio; South China Morning Post; Good Morning America; Captain America; Miss America; Little Britain',
    ),
  },
  {
    id: 'companies',
    source: 'companies with a country in their name that it doesn’t own or speak through: Forbes Global 2000 (2024)',
    names: list(
      'Bank of America; American Express; British American Tobacco; British Petroleum; British Gas; British Telecom; Royal Dutch Shell; Royal Bank of Scotland; Royal Bank of Canada; Korean Air; Air France; Air France-KLM; Air Canada; Air India; Air China; Air New Zealand; China Eastern; China Southern; China Mobile; China Evergrande; Japan Tobacco; Canada Goose; Canadian Tire; Canadian Pacific; Swiss Re; Swiss Life; Vietnam Airlines; American Eagle; American Idol; American Apparel; American Girl; Panama Papers; Cuba Libre; Philippine Airlines',
    ),
  },
  {
    id: 'idioms',
    source: 'dishes, plants, animals, illnesses and sayings in which the country is history: Merriam-Webster',
    names: list(
      'Guinea pig; Guinea pigs; Guinea fowl; Guinea worm; French fries; French fry; French toast; French press; French horn; French door; French doors; French windows; French kiss; French bulldog; French bread; French dressing; Swiss cheese; Swiss chard; Swiss Army knife; Swiss army knife; Danish pastry; Danish pastries; Turkish delight; Turkish coffee; Turkish bath; Turkish baths; Turkish Delight; Russian roulette; Russian doll; Russian dolls; Russian dressing; Chinese whispers; Chinese wall; Chinese checkers; Chinese cabbage; Chinese New Year; Indian summer; Indian ink; Dutch oven; Dutch courage; Dutch elm; Dutch auction; Dutch disease; Dutch uncle; Panama hat; Panama hats; Cuban sandwich; German shepherd; German shepherds; German Shepherd; German measles; Spanish flu; Spanish moss; Persian cat; Persian rug; Persian rugs; Persian carpet; English breakfast; English muffin; English muffins; English Channel; English Premier League; English horn; Irish setter; Irish coffee; Irish stew; Japanese knotweed; Japanese maple; Japanese encephalitis; Japanese beetle; Mexican wave; Mexican standoff; Brazil nut; Brazil nuts; Jerusalem artichoke; Jerusalem artichokes; Bermuda shorts; Bermuda Triangle; Bermuda grass; Vienna sausage; Norway spruce; Norway maple; Norway rat; Scots pine; Canada geese; Canada goose; Canadian bacon; Lebanon cedar; cedar of Lebanon; Lima bean; Lima beans; Havana cigar; Havana cigars; Havana syndrome; Egyptian cotton; Greek salad; Greek yogurt; Greek yoghurt; Greek life; Greek chorus; Welsh rarebit; Welsh corgi; Afghan hound; Brussels sprouts; Brussels sprout; Berlin Philharmonic; Vienna Philharmonic; London fog; London plane; London planes; London broil; Manila envelope; Manila folder; Oslo Philharmonic; Delhi belly; North Pole; South Pole; Magnetic Pole; Order of Malta; Knights of Malta; Sovereign Military Order of Malta; America the Beautiful; God Bless America; Make America Great Again; Hungarian goulash; Maltese cross; Maltese Falcon; Maltese falcon; Greek letter; Greek letters; Turkey Day; Tokyo Rose; Paris green; Prussian blue; India ink; India pale ale; India Pale Ale; Niger Delta; Niger River; Congo River; Congo Basin; Congo basin; Jordan River; River Jordan',
    ),
  },
];
