/** A paragraph in the manner of some newspaper, and what it names. */
export interface NewsSentence {
  readonly text: string;
  /** Ids of the countries and historical states that are named, through officials too. */
  readonly countries: readonly string[];
  /** `name | role | country or body`, the last two empty where the text doesn't say. */
  readonly people: readonly string[];
}

const news = (text: string, countries = '', people: readonly string[] = []): NewsSentence => {
  return { text, countries: countries.split(' ').filter((id) => id !== ''), people };
};

/** Written for the tests, before the rules ran on them; names and events are invented or common knowledge. */
export const NEWS_SENTENCES: readonly NewsSentence[] = [
  news(
    'Kenyan President William Ruto told reporters in Nairobi that Uganda had closed the crossing at Busia.',
    'kenya uganda',
    ['William Ruto | President | kenya'],
  ),
  news('Nigeria’s finance minister, Wale Edun, met bankers in Lagos. Edun said inflation would slow.', 'nigeria', [
    'Wale Edun | finance minister | nigeria',
  ]),
  news(
    'Cyril Ramaphosa, the president of South Africa, urged Rwanda to withdraw its troops from eastern Congo.',
    'south-africa rwanda dr-congo',
    ['Cyril Ramaphosa | president | south-africa'],
  ),
  news(
    'Burkina Faso, Mali and Niger left ECOWAS; Ivory Coast and Ghana stayed, and Togo offered to mediate.',
    'burkina-faso mali niger ivory-coast ghana togo',
  ),
  news(
    'The African Union condemned the coup in Guinea-Bissau, though neither Senegal nor the Gambia recalled its envoy.',
    'guinea-bissau senegal gambia',
  ),
  news(
    'Brasília and Buenos Aires signed a customs deal. Brazilian exporters cheered; Argentine unions did not.',
    'brazil argentina',
  ),
  news(
    'Chilean Foreign Minister Alberto van Klaveren flew to La Paz, where Bolivian officials received van Klaveren coldly.',
    'chile bolivia',
    ['Alberto van Klaveren | Foreign Minister | chile'],
  ),
  news(
    'Mexican President Claudia Sheinbaum and her Colombian counterpart, Gustavo Petro, discussed Haiti.',
    'mexico colombia haiti',
    ['Claudia Sheinbaum | President | mexico', 'Gustavo Petro | | colombia'],
  ),
  news('European Commission President Ursula von der Leyen said Brussels would act. Von der Leyen named no date.', '', [
    'Ursula von der Leyen | President | european-commission',
  ]),
  news(
    'German Chancellor Friedrich Merz, French President Emmanuel Macron and Polish Prime Minister Donald Tusk met in Weimar. Merz and Macron backed Tusk.',
    'germany france poland',
    [
      'Friedrich Merz | Chancellor | germany',
      'Emmanuel Macron | President | france',
      'Donald Tusk | Prime Minister | poland',
    ],
  ),
  news(
    'The Hungarian government vetoed the aid; Slovakia and the Czech Republic abstained.',
    'hungary slovakia czechia',
  ),
  news(
    'Swedish climate activist Greta Thunberg joined the march in Copenhagen, as did the Danish prime minister, Mette Frederiksen.',
    'sweden denmark',
    ['Greta Thunberg | climate activist | sweden', 'Mette Frederiksen | prime minister | denmark'],
  ),
  news(
    'Tesla chief executive Elon Musk sold shares, according to Bloomberg, while Apple CEO Tim Cook declined to comment.',
    '',
    ['Elon Musk | chief executive | tesla', 'Tim Cook | CEO | apple'],
  ),
  news(
    'Samsung will build the plant in Texas with $6 billion of American subsidies; Taiwan’s TSMC chose Arizona.',
    'united-states taiwan',
  ),
  news('Toyota recalled 40,000 cars in Japan and Thailand. Its chairman, Akio Toyoda, apologised.', 'japan thailand', [
    'Akio Toyoda | chairman |',
  ]),
  news('Shares of Turkish Airlines rose after Ankara lifted the tax, and Qatar Airways fell in Doha.', 'turkey qatar'),
  news(
    'Marine biologist Sylvia Earle dived off Mexico in the Gulf of California. Earle, now 85, counted the fish.',
    'mexico',
    ['Sylvia Earle | Marine biologist |'],
  ),
  news(
    'The Mars rover, built by NASA, found clay, Katherine Freeman, a geochemist at Penn State, wrote in the journal.',
    'united-states',
    ['Katherine Freeman | |'],
  ),
  news(
    'Researchers at the University of Oslo measured ice in the Barents Sea, north of Norway, and near Svalbard.',
    'norway',
  ),
  news('Jordan Henderson passed to Declan Rice before England beat Senegal.', 'united-kingdom senegal', [
    'Jordan Henderson | |',
    'Declan Rice | |',
  ]),
  news(
    'Kenya’s Eliud Kipchoge won the London Marathon ahead of two Ethiopians; the American came fifth.',
    'kenya ethiopia united-states',
    ['Eliud Kipchoge | | kenya'],
  ),
  news('Michael Jordan bought the team. Jordan said he had never been to Jordan.', 'jordan', ['Michael Jordan | |']),
  news(
    'New Zealand beat Australia by six wickets at Eden Park; the Kiwis’ captain, Kane Williamson, made 80.',
    'new-zealand australia',
    ['Kane Williamson | captain | new-zealand'],
  ),
  news(
    'In 1914 Austria-Hungary declared war on Serbia, and the Ottoman Empire joined Germany that autumn.',
    'austria-hungary serbia ottoman-empire germany',
  ),
  news(
    'At Yalta Franklin Roosevelt, Winston Churchill and Joseph Stalin divided the map. Churchill distrusted Stalin.',
    'united-states united-kingdom soviet-union',
    ['Franklin Roosevelt | | united-states', 'Winston Churchill | | united-kingdom', 'Joseph Stalin | | soviet-union'],
  ),
  news('Imperial Japan occupied Manchuria in 1931; the League of Nations protested.', 'imperial-japan'),
  news(
    'East German border guards opened the Berlin Wall in 1989, and West Germany rejoiced.',
    'east-germany west-germany',
  ),
  news('Yugoslav partisans under Tito held the hills while Czechoslovakia lay occupied.', 'yugoslavia czechoslovakia', [
    'Josip Broz Tito | | yugoslavia',
  ]),
  news(
    'Ho Chi Minh spoke in Hanoi. North Vietnam received Soviet arms, and the South asked Washington for more.',
    'vietnam north-vietnam soviet-union south-vietnam united-states',
    ['Ho Chi Minh | | vietnam'],
  ),
  news(
    'The city council of Springfield voted 7-2 on Tuesday to repave Elm Street, Mayor Dana Whitfield said. Whitfield called it overdue.',
    '',
    ['Dana Whitfield | Mayor |'],
  ),
  news('Police in Athens, Georgia, arrested two men after a chase through Oconee County.', ''),
  news('The school’s principal, Maria Delgado, thanked volunteers. “They came in the snow,” Delgado said.', '', [
    'Maria Delgado | principal |',
  ]),
  news(
    'Governor Laura Kelly of Kansas signed the bill. State Senator Tom Holland, a Democrat, had opposed it, and Holland said so.',
    '',
    ['Laura Kelly | Governor |', 'Tom Holland | State Senator |'],
  ),
  news('Farmers in New Mexico and Washington state await rain; Georgia and Alabama flood.', ''),
  news(
    'Sino-Indian trade grew, although New Delhi banned Chinese apps and Beijing kept troops in Ladakh.',
    'china india',
  ),
  news(
    'Israeli Prime Minister Benjamin Netanyahu met Antony Blinken, the U.S. secretary of state, in Jerusalem. Netanyahu thanked Blinken.',
    'israel united-states',
    ['Benjamin Netanyahu | Prime Minister | israel', 'Antony Blinken | secretary of state | united-states'],
  ),
  news(
    'Hamas rejected the terms, Egypt’s foreign ministry said, and the Houthis fired at ships in the Red Sea.',
    'palestine egypt yemen',
  ),
  news(
    'Saudi Crown Prince Mohammed bin Salman hosted Syria’s new leader, Ahmed al-Sharaa, in Riyadh.',
    'saudi-arabia syria',
    ['Mohammed bin Salman | Crown Prince | saudi-arabia', 'Ahmed al-Sharaa | leader | syria'],
  ),
  news(
    'Iranian and Omani diplomats met in Muscat; a Qatari official carried messages to the Americans.',
    'iran oman qatar united-states',
  ),
  news(
    'Philippine coast guard ships and Chinese vessels collided in the South China Sea near Scarborough Shoal. Manila protested.',
    'philippines china',
  ),
  news('Indonesia’s Prabowo Subianto toured Australia. “We are neighbours,” said Prabowo.', 'indonesia australia', [
    'Prabowo Subianto | | indonesia',
  ]),
  news('Vatican Secretary of State Cardinal Pietro Parolin met Colombian singer Shakira.', 'vatican-city colombia', [
    'Pietro Parolin | Secretary of State | vatican-city',
    'Shakira | singer | colombia',
  ]),
  news(
    'Israel’s army struck Lebanon, and Nepal protested. Defense Minister Israel Katz said Israel would not wait.',
    'israel lebanon nepal',
    ['Israel Katz | Defense Minister | israel'],
  ),
  news(
    'Benjamin Disraeli, the prime minister, bought shares from Egypt’s ruler. Eli Lilly and Lockheed Martin came later.',
    'egypt',
    ['Benjamin Disraeli | prime minister |'],
  ),
  news(
    'Industry Minister Claire Roy said Ottawa would wait. Slovakia’s Robert Fico and Andrej Babis of the Czech Republic did not.',
    'canada slovakia czechia',
    ['Claire Roy | Industry Minister | canada', 'Robert Fico | | slovakia', 'Andrej Babis | | czechia'],
  ),
  news('The two Koreas exchanged fire; Seoul and Pyongyang blamed each other.', 'north-korea south-korea'),
  news(
    'South Korean President Lee Jae-myung and Japanese Prime Minister Sanae Takaichi spoke by telephone. Lee and Takaichi agreed to meet.',
    'south-korea japan',
    ['Lee Jae-myung | President | south-korea', 'Sanae Takaichi | Prime Minister | japan'],
  ),
  news('Wang Yi, China’s top diplomat, arrived in Islamabad. Wang will go on to Kabul.', 'china pakistan afghanistan', [
    'Wang Yi | diplomat | china',
  ]),
  news('The US-China rivalry worries ASEAN; US officials told us little.', 'united-states china'),
  news(
    'NATO Secretary-General Mark Rutte praised Finland and Sweden, which share the Baltic Sea with Russia.',
    'finland sweden russia',
    ['Mark Rutte | Secretary-General | nato'],
  ),
  news(
    'Moldovans voted to join the EU. Transnistria, which Russian troops patrol, held no vote.',
    'moldova transnistria russia',
  ),
  news('Korean Americans in Los Angeles and Irish-American writers in Boston marked the day.', ''),
  news('Turkey vultures and Canada geese nest on the Jordan River.', ''),
  news('She teaches French at the Lycée in Dakar, and her son speaks Polish.', 'france senegal poland'),
  news('He wrote in English about Dutch painters and the Spanish court.', 'netherlands spain'),
  news('The Paris Agreement and the Kyoto Protocol bind France and Japan.', 'france japan'),
  news('The Washington Post and the Irish Times carried the story; the Kremlin denied it.', 'russia'),
  news('Researchers from Georgia Tech presented in Tbilisi, said Georgian officials.', 'georgia'),
  news('Charles Dickens toured America in 1842. Dickens wrote home that Americans spat.', 'united-states', [
    'Charles Dickens | |',
  ]),
  news('Marie Curie, born in Warsaw, worked in Paris with her husband, Pierre Curie, a physicist.', 'poland france', [
    'Marie Curie | |',
    'Pierre Curie | physicist |',
  ]),
  news(
    'Cuban doctors arrived in Trinidad and Tobago, Saint Lucia and Antigua and Barbuda.',
    'cuba trinidad-and-tobago saint-lucia antigua-and-barbuda',
  ),
  news(
    'Papua New Guinea and the Solomon Islands share a maritime border; Fiji and Vanuatu mediate.',
    'papua-new-guinea solomon-islands fiji vanuatu',
  ),
  news(
    'The Dominican Republic built a wall on its border with Haiti. Dominican troops guard it.',
    'dominican-republic haiti',
  ),
  news('South Sudan and Sudan agreed on oil. Juba needs Khartoum’s pipeline.', 'south-sudan sudan'),
  news(
    'Equatorial Guinea, Guinea and Papua New Guinea are three countries.',
    'equatorial-guinea guinea papua-new-guinea',
  ),
  news('Prince William, the Prince of Wales, visited Cardiff in Wales.', 'united-kingdom', ['Prince William | |']),
  news(
    'Dr. Amina Yusuf, a cardiologist in Accra, treats patients from Lomé. “They walk for days,” Yusuf said.',
    'ghana togo',
    ['Amina Yusuf | cardiologist |'],
  ),
  news('Former U.S. President Jimmy Carter built houses. Carter died at home in Plains, Georgia.', 'united-states', [
    'Jimmy Carter | President | united-states',
  ]),
  news('UN chief António Guterres warned Khartoum; Guterres named no names.', 'sudan', [
    'António Guterres | chief | united-nations',
  ]),
  news('Alphabet’s Sundar Pichai testified before the Senate Judiciary Committee.', '', ['Sundar Pichai | | google']),
  news(
    'Lord Cameron, then British foreign secretary, visited the Falkland Islands, which Argentina claims.',
    'united-kingdom falkland-islands argentina',
    ['Lord Cameron | foreign secretary | united-kingdom'],
  ),
  news('Zambian economist Dambisa Moyo and Indian novelist Arundhati Roy shared the stage.', 'zambia india', [
    'Dambisa Moyo | economist | zambia',
    'Arundhati Roy | novelist | india',
  ]),
  news(
    'Defense Secretary Lloyd Austin briefed Congress. The Pentagon said Austin would travel to Manila.',
    'united-states philippines',
    ['Lloyd Austin | Defense Secretary | united-states'],
  ),
  news(
    '“Canada will not be bullied,” Prime Minister Mark Carney said in Ottawa, a day after Donald Trump threatened tariffs.',
    'canada united-states',
    ['Mark Carney | Prime Minister | canada', 'Donald Trump | | united-states'],
  ),
];
