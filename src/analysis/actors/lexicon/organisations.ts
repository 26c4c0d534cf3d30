/**
 * Blocs, international bodies, and bodies of one country that the news names without it. A line a body: id of its
 * country where it acts for one | names, the first to show | Korean names. News agencies and companies speak for
 * themselves, so they have no country here; state media and armed forces do.
 *
 * Sources: the UN System Chart (2024); the Factbook's appendix "International organizations and groups"; names of
 * national bodies as in the Factbook's fields "Legislative branch" and "Military and security forces".
 */
export const ORGANISATIONS = `
| United Nations; UN; U.N.; United Nations Organization; Security Council; UNSC; U.N.S.C.; General Assembly; UNGA | 유엔; 국제연합; 안전보장이사회; 안보리
| European Union; EU; E.U.; European Commission; European Council; European Parliament; EC; Brussels | 유럽연합; 유럽집행위원회; 브뤼셀
| NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance | 나토; 북대서양조약기구
| ASEAN; Asean; Association of Southeast Asian Nations; Association of South East Asian Nations | 아세안; 동남아시아국가연합
| African Union; AU | 아프리카연합
| Arab League; League of Arab States | 아랍연맹
| Organization of American States; OAS | 미주기구
| Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; OSCE | 유럽안보협력기구
| Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
| Gulf Cooperation Council; GCC
| Commonwealth of Nations; the Commonwealth
| Commonwealth of Independent States; CIS | 독립국가연합
| Collective Security Treaty Organization; CSTO
| Eurasian Economic Union; EAEU
| Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO | 상하이협력기구
| BRICS; Brics | 브릭스
| G7; G-7; Group of Seven; Group of 7 | 주요 7개국
| G8; G-8; Group of Eight
| G20; G-20; Group of 20; Group of Twenty | 주요 20개국
| G77; G-77; Group of 77
| the Quad; Quadrilateral Security Dialogue | 쿼드
| AUKUS; Aukus | 오커스
| Five Eyes
| APEC; Asia-Pacific Economic Cooperation | 아시아태평양경제협력체; 에이펙
| ECOWAS; Ecowas; Economic Community of West African States
| East African Community; EAC
| Southern African Development Community; SADC
| Intergovernmental Authority on Development; IGAD
| Mercosur; Mercosul
| CARICOM; Caricom; Caribbean Community
| CELAC; Community of Latin American and Caribbean States
| Pacific Islands Forum
| Alliance of Sahel States; AES
| Non-Aligned Movement
| Comintern; Communist International
| Comecon; COMECON
| League of Nations | 국제연맹
| European Economic Community; EEC; European Community; Common Market; European Coal and Steel Community
| Council of Europe
| European Central Bank; ECB | 유럽중앙은행
| European Court of Human Rights; ECHR
| European Court of Justice; Court of Justice of the European Union; ECJ; CJEU
| Frontex
| Europol
| Eurostat
| Interpol; INTERPOL
| International Atomic Energy Agency; IAEA; I.A.E.A. | 국제원자력기구
| World Trade Organization; World Trade Organisation; WTO; W.T.O. | 세계무역기구
| International Monetary Fund; IMF; I.M.F. | 국제통화기금
| World Bank; International Bank for Reconstruction and Development; IBRD | 세계은행
| World Health Organization; World Health Organisation; WHO; W.H.O. | 세계보건기구
| World Food Programme; World Food Program; WFP | 세계식량계획
| Food and Agriculture Organization; FAO
| International Labour Organization; International Labor Organization; ILO
| UNESCO; Unesco | 유네스코
| UNICEF; Unicef | 유니세프
| UNHCR; U.N. refugee agency; UN refugee agency | 유엔난민기구
| UNRWA; Unrwa
| UNDP; United Nations Development Programme; United Nations Development Program
| UNEP; United Nations Environment Programme; UN Environment Programme
| UNAIDS
| UNCTAD
| OCHA; UNOCHA
| UNIFIL
| IPCC; Intergovernmental Panel on Climate Change
| World Meteorological Organization; World Meteorological Organisation; WMO | 세계기상기구
| International Organization for Migration; IOM
| International Maritime Organization; IMO
| International Civil Aviation Organization; ICAO
| International Criminal Court; ICC | 국제형사재판소
| International Court of Justice; ICJ; World Court | 국제사법재판소
| Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW
| OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development | 경제협력개발기구
| OPEC; Opec; Organization of the Petroleum Exporting Countries | 석유수출국기구
| OPEC+; Opec+; OPEC Plus
| International Energy Agency; IEA | 국제에너지기구
| World Economic Forum; WEF | 세계경제포럼
| Asian Development Bank; ADB | 아시아개발은행
| African Development Bank; AfDB
| Inter-American Development Bank
| European Investment Bank
| Asian Infrastructure Investment Bank; AIIB | 아시아인프라투자은행
| Bank for International Settlements
| Red Cross; International Committee of the Red Cross; ICRC; International Federation of Red Cross and Red Crescent Societies; IFRC; Red Crescent | 적십자; 적십자사
| Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF | 국경없는의사회
| Amnesty International | 국제앰네스티
| Human Rights Watch; HRW
| Greenpeace | 그린피스
| Oxfam
| Save the Children
| World Wildlife Fund; World Wide Fund for Nature; WWF
| International Union for Conservation of Nature; IUCN
| Transparency International
| Reporters Without Borders
| International Olympic Committee; IOC | 국제올림픽위원회
| FIFA; Fifa | 피파; 국제축구연맹
| UEFA; Uefa
| World Anti-Doping Agency; WADA
| CERN; Cern; European Organization for Nuclear Research
| European Space Agency; ESA | 유럽우주국
| European Southern Observatory; ESO
| Associated Press; AP
| Reuters | 로이터
| Agence France-Presse; AFP
| Bloomberg; Bloomberg News
| BBC; British Broadcasting Corporation
| CNN
| Al Jazeera; Al-Jazeera
| Yonhap; Yonhap News Agency; Yonhap news agency; Yonhap News | 연합뉴스
| Kyodo; Kyodo News
| Jiji Press
| Interfax
| Al-Qaeda; al-Qaeda; Al Qaeda; al Qaeda; al-Qaida | 알카에다
| Islamic State; ISIS; ISIL; Daesh | 이슬람국가
| Boko Haram
| al-Shabaab; Al-Shabaab; al-Shabab; Al-Shabab
| Muslim Brotherhood
| Wagner Group
| Kurdistan Workers' Party; PKK
| Congress
| Parliament
| Supreme Court
united-states | Pentagon; U.S. Department of Defense; Department of Defense | 펜타곤; 미 국방부
united-states | State Department; U.S. State Department; Department of State | 미 국무부
united-states | Federal Reserve; the Fed; Federal Reserve Board; Federal Open Market Committee; FOMC | 연방준비제도; 연준
united-states | CIA; C.I.A.; Central Intelligence Agency
united-states | FBI; F.B.I.; Federal Bureau of Investigation
united-states | National Security Agency; NSA
united-states | Department of Homeland Security; DHS
united-states | NASA; Nasa; National Aeronautics and Space Administration | 미 항공우주국
united-states | NOAA; National Oceanic and Atmospheric Administration
united-states | Centers for Disease Control and Prevention; CDC
united-states | Food and Drug Administration; FDA
united-states | Environmental Protection Agency; EPA
united-states | Securities and Exchange Commission; SEC
united-states | Federal Trade Commission; FTC
united-states | Federal Aviation Administration; FAA
united-states | USAID; U.S. Agency for International Development
united-states | Indo-Pacific Command; INDOPACOM; CENTCOM; Central Command; AFRICOM
united-kingdom | House of Commons; House of Lords
united-kingdom | Bank of England
united-kingdom | Royal Air Force; RAF
united-kingdom | Royal Navy
united-kingdom | MI5
united-kingdom | MI6
united-kingdom | National Health Service; NHS
united-kingdom | Scotland Yard; Metropolitan Police
germany | Bundestag; Bundesrat | 분데스탁; 연방의회
germany | Bundeswehr
germany | Bundesbank
germany | Wehrmacht
germany | Luftwaffe
germany | Gestapo
france | Assemblée Nationale
russia | State Duma; Duma; Federation Council | 국가두마
russia | FSB; Federal Security Service
russia | GRU
russia | Tass; TASS; TASS news agency; RIA Novosti; Sputnik News; Russia Today
russia | Roscosmos
russia | Gazprom
russia | Rosatom
soviet-union | Red Army | 붉은 군대
soviet-union | KGB
soviet-union | NKVD
china | Chinese Communist Party; Communist Party of China; CCP; CPC | 중국공산당
china | People's Liberation Army; PLA | 인민해방군
china | Xinhua; Xinhua News Agency; People's Daily; Global Times; CCTV; CGTN | 신화통신; 인민일보; 환구시보
china | National People's Congress; NPC | 전국인민대표대회; 전인대
china | Politburo Standing Committee
taiwan | Kuomintang; KMT; Democratic Progressive Party; DPP; Legislative Yuan
north-korea | Workers' Party of Korea; WPK | 조선노동당; 노동당
north-korea | Korean People's Army; KPA | 조선인민군; 인민군
north-korea | Korean Central News Agency; KCNA | 조선중앙통신
north-korea | Rodong Sinmun | 노동신문
north-korea | Supreme People's Assembly | 최고인민회의
south-korea | National Intelligence Service; NIS | 국가정보원; 국정원
south-korea | Bank of Korea; BOK | 한국은행
south-korea | People Power Party | 국민의힘
south-korea | Democratic Party of Korea | 더불어민주당
japan | Bank of Japan; BOJ | 일본은행
japan | the Diet; National Diet; House of Councillors
japan | Self-Defense Forces; Japan Self-Defense Forces; Self-Defence Forces; SDF; JSDF | 자위대
japan | Liberal Democratic Party of Japan; LDP; Liberal Democratic Party | 자민당
india | Lok Sabha; Rajya Sabha
india | Bharatiya Janata Party; BJP
india | Reserve Bank of India; RBI
india | ISRO; Indian Space Research Organisation
israel | Knesset | 크네세트
israel | Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; IDF | 이스라엘방위군
israel | Mossad; Shin Bet | 모사드
israel | Likud
palestine | Hamas | 하마스
palestine | Fatah; PLO; Palestine Liberation Organization; Palestine Liberation Organisation | 파타
palestine | Islamic Jihad; Palestinian Islamic Jihad
lebanon | Hezbollah; Hizbollah; Hizbullah | 헤즈볼라
yemen | Houthis; Houthi; Huthis; Ansar Allah | 후티
afghanistan | Taliban; Taleban | 탈레반
iran | Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; Islamic Revolutionary Guard Corps; IRGC; Quds Force | 혁명수비대
iran | Majlis
iran | IRNA; Fars News Agency; Tasnim
egypt | Suez Canal Authority
ukraine | Verkhovna Rada; Rada
poland | Sejm
poland | Law and Justice party; Civic Platform
spain | Guardia Civil
turkey | Justice and Development Party; AKP
south-africa | African National Congress; ANC
sudan | Rapid Support Forces; RSF; Sudanese Armed Forces
myanmar | Tatmadaw
myanmar | National League for Democracy
ireland | Fianna Fáil; Fine Gael; Dáil; Oireachtas
brazil | Petrobras
mexico | Pemex
saudi-arabia | Saudi Aramco; Aramco
`;

/**
 * Named programmes through which countries act: id of the country they are of | names | Korean names. Other ones are
 * found by their last word ("… Initiative").
 */
export const INITIATIVES = `
china | Belt and Road Initiative; Belt and Road initiative; Belt and Road; BRI; One Belt One Road; One Belt, One Road; New Silk Road; Belt and Road Summit; Belt and Road Forum | 일대일로
china | Made in China 2025
china | Global Development Initiative
china | Global Security Initiative
united-states | Marshall Plan; European Recovery Program | 마셜 플랜
united-states | Truman Doctrine | 트루먼 독트린
united-states | Monroe Doctrine
united-states | Inflation Reduction Act
united-states | CHIPS Act; CHIPS and Science Act
united-states | New Deal
united-states | Indo-Pacific Economic Framework; IPEF
| Trans-Pacific Partnership; TPP; CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership | 환태평양경제동반자협정
| Regional Comprehensive Economic Partnership; RCEP
| Paris Agreement; Paris Accord; Paris accord; Paris Accords; Paris climate agreement; Paris climate accord | 파리협정
| Kyoto Protocol | 교토의정서
| European Green Deal; Green Deal
| Schengen Area; Schengen area
| Sustainable Development Goals
| Iran nuclear deal; Joint Comprehensive Plan of Action; JCPOA
| Oslo Accords; Abraham Accords; Camp David Accords
| Good Friday Agreement
| Sunshine Policy; sunshine policy | 햇볕정책
`;
