/**
 * Bodies of one country that the news names without it, as lines of `ORGANISATIONS`. State media and armed forces act for
 * their state.
 *
 * Sources: names as in the Factbook's fields "Legislative branch" and "Military and security forces" (public domain).
 */
export const NATIONAL_BODIES = `
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
mexico | Pemex
`;
