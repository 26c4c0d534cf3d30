import type { ActorKind } from '#src/articles/article.ts';

/** An actor and the names under which texts speak of it. */
export interface ActorNames {
  readonly name: string;
  readonly kind?: ActorKind | undefined;
  /** Demonyms, capitals that stand for the government, abbreviations, names in other languages. */
  readonly aliases: readonly string[];
}

const country = (name: string, aliases: string): ActorNames => ({ name, kind: 'country', aliases: aliases.split('|') });
const organisation = (name: string, aliases: string): ActorNames => {
  return { name, kind: 'organisation', aliases: aliases.split('|') };
};

/**
 * A small list of the countries and bodies that the news speaks of most, so that "Moscow" finds Russia. Names, capitals
 * and demonyms are facts of the UN's list of member states and of the CIA World Factbook's fields "country name",
 * "capital" and "nationality" (public domain); Korean names follow Unicode CLDR. A curator adds more in front matter.
 */
export const KNOWN_ACTORS: readonly ActorNames[] = [
  country('Russia', 'Russian|Russians|Russian Federation|Moscow|Kremlin|러시아|모스크바|크렘린'),
  country('Soviet Union', 'Soviet|Soviets|USSR|U.S.S.R.|소련'),
  country('China', "Chinese|PRC|P.R.C.|People's Republic of China|Beijing|중국|베이징"),
  country(
    'North Korea',
    'North Korean|North Koreans|DPRK|D.P.R.K.|Pyongyang|the North|북한|평양|조선민주주의인민공화국',
  ),
  country(
    'South Korea',
    'South Korean|South Koreans|ROK|R.O.K.|Republic of Korea|Seoul|the South|대한민국|한국|남한|서울',
  ),
  country('United States', 'U.S.|US|U.S.A.|USA|America|American|Americans|Washington|White House|미국|워싱턴|백악관'),
  country('Japan', 'Japanese|Tokyo|일본|도쿄'),
  country('Ukraine', 'Ukrainian|Ukrainians|Kyiv|Kiev|우크라이나|키이우'),
  country('Taiwan', 'Taiwanese|Taipei|대만|타이베이'),
  country('United Kingdom', 'U.K.|UK|Britain|British|Great Britain|London|영국|런던'),
  country('France', 'French|Paris|프랑스|파리'),
  country('Germany', 'German|Germans|Berlin|독일|베를린'),
  country('India', 'Indian|Indians|New Delhi|Delhi|인도|뉴델리'),
  country('Iran', 'Iranian|Iranians|Tehran|이란|테헤란'),
  country('Israel', 'Israeli|Israelis|이스라엘'),
  country('Turkey', 'Türkiye|Turkish|Turks|Ankara|튀르키예|터키'),
  country('Greece', 'Greek|Greeks|Athens|그리스|아테네'),
  country('Italy', 'Italian|Italians|Rome|이탈리아|로마'),
  country('Spain', 'Spanish|Spaniards|Madrid|스페인'),
  country('Poland', 'Polish|Poles|Warsaw|폴란드'),
  country('Canada', 'Canadian|Canadians|Ottawa|캐나다'),
  country('Mexico', 'Mexican|Mexicans|멕시코'),
  country('Brazil', 'Brazilian|Brazilians|Brasília|Brasilia|브라질'),
  country('Australia', 'Australian|Australians|Canberra|호주|오스트레일리아'),
  country('Vietnam', 'Vietnamese|Hanoi|베트남|하노이'),
  country('Mongolia', 'Mongolian|Mongolians|Ulaanbaatar|몽골'),
  country('Belarus', 'Belarusian|Belarusians|Minsk|벨라루스'),
  country('Saudi Arabia', 'Saudi|Saudis|Riyadh|사우디아라비아'),
  country('Egypt', 'Egyptian|Egyptians|Cairo|이집트'),
  country('Syria', 'Syrian|Syrians|Damascus|시리아'),
  country('Pakistan', 'Pakistani|Pakistanis|Islamabad|파키스탄'),
  country('Indonesia', 'Indonesian|Indonesians|Jakarta|인도네시아'),
  country('Netherlands', 'Dutch|Holland|The Hague|네덜란드'),
  country('Sweden', 'Swedish|Swedes|Stockholm|스웨덴'),
  country('Cuba', 'Cuban|Cubans|Havana|쿠바'),
  organisation('United Nations', 'UN|U.N.|Security Council|General Assembly|유엔|국제연합'),
  organisation('European Union', 'EU|E.U.|Brussels|European Commission|유럽연합'),
  organisation('NATO', 'North Atlantic Treaty Organization|나토|북대서양조약기구'),
];
