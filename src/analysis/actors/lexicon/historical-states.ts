/**
 * A name that two states share without saying which: an actor of its own. "North" or "South" before it says which, and
 * "the two Koreas" are both.
 */
export const UNDIVIDED = '- | Korea | Korean';

/**
 * States that are no more, with those that came after them. Same columns, but for the first: successors' ids, if any.
 * A state that only changed its government (Nazi Germany, Weimar) is the same state and stands above.
 *
 * Source: Minahan, Encyclopedia of the Stateless Nations (2002), and the Factbook's "background" fields.
 */
export const HISTORICAL = `
russia | Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia; CCCP | Soviet; Soviets | | 소련; 소비에트 연방; 소비에트연방; 소비에트
russia | Russian Empire; Tsarist Russia; Imperial Russia; Czarist Russia; tsarist Russia; imperial Russia | | | 러시아 제국; 제정 러시아
germany | East Germany; German Democratic Republic; GDR; G.D.R.; DDR | East German | East Berlin | 동독
germany | West Germany | West German | ~Bonn | 서독
germany | Prussia; Kingdom of Prussia | Prussian | | 프로이센
germany | German Empire; Imperial Germany; Kaiser's Germany; imperial Germany | | | 독일 제국
czechia; slovakia | Czechoslovakia; Czecho-Slovakia | Czechoslovak; Czechoslovakian; Czechoslovaks | | 체코슬로바키아
serbia; croatia; slovenia; bosnia-and-herzegovina; montenegro; north-macedonia | Yugoslavia; Jugoslavia; SFRY; Kingdom of Serbs, Croats and Slovenes | Yugoslav; Yugoslavs; Yugoslavian; Jugoslav | | 유고슬라비아; 유고
serbia; montenegro | Serbia and Montenegro
austria; hungary | Austria-Hungary; Austro-Hungarian Empire; Austro-Hungary; Austrian Empire; Habsburg Empire; Habsburg Monarchy; Hapsburg Empire; Dual Monarchy | Austro-Hungarian; Habsburg; Habsburgs; Hapsburg; Hapsburgs | | 오스트리아-헝가리; 오스트리아헝가리 제국
turkey | Ottoman Empire; Ottoman Turkey | Ottoman; Ottomans | | 오스만 제국; 오스만제국; 오스만튀르크
japan | Imperial Japan; Empire of Japan; Japanese Empire; imperial Japan; Meiji Japan | | | 일본 제국; 일제; 대일본제국
japan | Tokugawa shogunate; Tokugawa Japan | | | 에도 막부; 도쿠가와 막부
china | Qing dynasty; Qing Dynasty; Qing Empire; Qing China; Qing court; Manchu Empire | Manchu; Manchus | | 청나라; 청조
china | Ming dynasty; Ming Dynasty; Ming Empire; Ming China; Ming court | | | 명나라
china | Yuan dynasty; Yuan Dynasty | | | 원나라
china | Song dynasty; Song Dynasty | | | 송나라
china | Tang dynasty; Tang Dynasty; Tang China | | | 당나라
china | Han dynasty; Han Dynasty | | | 한나라
china | Manchukuo | | | 만주국
korea | Joseon; Choson; Chosun dynasty; Joseon dynasty; Joseon Dynasty; Yi dynasty | | | 조선왕조; 조선 왕조
korea | Korean Empire | | | 대한제국
korea | Goryeo; Koryo; Goryeo dynasty | | | 고려왕조; 고려 왕조
korea | Goguryeo; Koguryo | | | 고구려
korea | Baekje; Paekche | | | 백제
korea | Silla | | | 신라
vietnam | North Vietnam; Democratic Republic of Vietnam | North Vietnamese | | 북베트남; 월맹
vietnam | South Vietnam; Republic of Vietnam | South Vietnamese | ~Saigon | 남베트남; 월남
yemen | North Yemen; Yemen Arab Republic | North Yemeni
yemen | South Yemen | South Yemeni
vietnam; laos; cambodia | French Indochina; Indochina | Indochinese
indonesia | Dutch East Indies; Netherlands East Indies | | Batavia
india; pakistan; bangladesh | British India; British Raj; the Raj
india; pakistan | Mughal Empire; Mogul Empire; Moghul Empire | Mughal; Mughals; Moghul; Moghuls | | 무굴 제국
united-kingdom | British Empire | | | 대영제국; 대영 제국
spain | Spanish Empire
france | French Empire; First French Empire; Napoleonic France
france | Vichy France; Vichy regime | Vichy
united-states | Confederate States of America; Confederate States; Confederacy | Confederate; Confederates
bangladesh | East Pakistan | East Pakistani
egypt; syria | United Arab Republic
zimbabwe | Rhodesia; Southern Rhodesia | Rhodesian | ~Salisbury
zambia | Northern Rhodesia
burkina-faso | Upper Volta
benin | Dahomey
tanzania | Tanganyika | Tanganyikan
tanzania | Zanzibar; Sultanate of Zanzibar | Zanzibari
south-africa | Transvaal; South African Republic; Orange Free State | Boer; Boers
colombia; venezuela; ecuador; panama | Gran Colombia
jordan | Transjordan
mongolia | Mongol Empire | | | 몽골 제국; 몽골제국
iran | Persian Empire; Achaemenid Empire; Sasanian Empire; Safavid Empire; Qajar Iran; Qajar Persia | Achaemenid; Sasanian; Safavid | | 페르시아 제국
| Roman Empire; Roman Republic; Western Roman Empire; Ancient Rome; ancient Rome | | | 로마 제국; 로마제국
| Byzantine Empire; Byzantium; Eastern Roman Empire | Byzantine; Byzantines | | 비잔티움 제국; 비잔틴 제국
| Holy Roman Empire | | | 신성 로마 제국
| Inca Empire; Tawantinsuyu | Inca; Incas; Incan | | 잉카 제국
mexico | Aztec Empire | Aztec; Aztecs | | 아즈텍 제국
italy | Kingdom of Sardinia; Piedmont-Sardinia
italy | Kingdom of the Two Sicilies
italy | Papal States
italy | Republic of Venice; Venetian Republic
| Carthage | Carthaginian
united-states | Kingdom of Hawaii; Kingdom of Hawai'i; Hawaiian Kingdom
`;
