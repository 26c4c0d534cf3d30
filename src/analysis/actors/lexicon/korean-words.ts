import type { ActorId } from '../actor.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * Words that begin as a country's name does and mean something else: languages, papers, companies, and nouns of the same
 * sound. Source: 국립국어원, 표준국어대사전.
 */
export const KOREAN_NOT_ACTORS: readonly string[] = list(`
  그리스도 한국어 한국일보 한국전쟁 한국은행권 한국화 한국전력 중국어 중국집 일본어 일본뇌염 독일어 프랑스어 러시아어 영국식정원 스페인어 베트남어 태국어 이탈리아어 몽골어 인도적 인도주의 인도양
  인도하 인도되 인도해 인도받 인도적인 인도차이나 수단과 수단이 수단을 수단으로 수단은 수단의 오만하 오만한 오만과 오만함 가나다 가나안 부탄가스 서울시 서울대 서울역 서울신문 서울특별시
  서울고 서울중앙 서울경제 서울지하철 남중국해 동중국해 미국흰불나방 터키석 칠레고추 기니피그 이란성 이란격석 말리는 말리지 말리고 말리려 도하가 도하하 로마자 로마법 로마네스크 사나흘 사나이 사나운 사나워 사우디아라비아인터내셔널
  파나마모자 페루산비둘기 쿠바산시가 몰타기사단 북극해 남극 고려해 고려하 고려한 고려할 고려하지 고려대 고려의대상 고려되 고려가 고려는 고려도 고려를 가나가와 한국인터넷 북한산 중국산업 노동당사 쿼드러플 모나코인 차드락 조지아주 바하칼리포르니아 호주제 호주머니 베른하르트 카타르시스 체코슬로 니제르델타 나우루시 통가죽 백제금동 신라면 신라호텔
`);

/** Names that are ordinary words too: they count only where the article names the state otherwise. */
export const KOREAN_AMBIGUOUS: ReadonlySet<string> = new Set(
  list(
    '수단 오만 가나 부탄 인도 기니 말리 차드 페루 통가 도하 사나 로마 베른 고려 신라 백제 적도 이란 팔라우 바하마 피지 건지 맨섬 괌 유고 북경 동경 소비에트 쿼드 월남',
  ),
);

/**
 * Abbreviations of Sino-Korean first syllables for states that are spoken of together. Source: 국립국어원, 표준국어대사전:
 * 한미, 한중, 북미 and the like.
 */
export const KOREAN_PAIRS: Readonly<Record<string, readonly ActorId[]>> = {
  한미일: ['south-korea', 'united-states', 'japan'],
  한·미·일: ['south-korea', 'united-states', 'japan'],
  한중일: ['south-korea', 'china', 'japan'],
  한·중·일: ['south-korea', 'china', 'japan'],
  한일중: ['south-korea', 'japan', 'china'],
  북중러: ['north-korea', 'china', 'russia'],
  북·중·러: ['north-korea', 'china', 'russia'],
  남북미: ['south-korea', 'north-korea', 'united-states'],
  한미: ['south-korea', 'united-states'],
  한·미: ['south-korea', 'united-states'],
  한중: ['south-korea', 'china'],
  한·중: ['south-korea', 'china'],
  한일: ['south-korea', 'japan'],
  한·일: ['south-korea', 'japan'],
  한러: ['south-korea', 'russia'],
  한·러: ['south-korea', 'russia'],
  북중: ['north-korea', 'china'],
  북·중: ['north-korea', 'china'],
  북러: ['north-korea', 'russia'],
  북·러: ['north-korea', 'russia'],
  북일: ['north-korea', 'japan'],
  북·일: ['north-korea', 'japan'],
  북·미: ['north-korea', 'united-states'],
  '북미 정상': ['north-korea', 'united-states'],
  '북미 회담': ['north-korea', 'united-states'],
  '북미 협상': ['north-korea', 'united-states'],
  '북미 관계': ['north-korea', 'united-states'],
  미중: ['united-states', 'china'],
  미·중: ['united-states', 'china'],
  미일: ['united-states', 'japan'],
  미·일: ['united-states', 'japan'],
  미러: ['united-states', 'russia'],
  미·러: ['united-states', 'russia'],
  중러: ['china', 'russia'],
  중·러: ['china', 'russia'],
  중일: ['china', 'japan'],
  중·일: ['china', 'japan'],
  러일: ['russia', 'japan'],
  러·일: ['russia', 'japan'],
  남북: ['south-korea', 'north-korea'],
  남·북: ['south-korea', 'north-korea'],
  '두 코리아': ['south-korea', 'north-korea'],
};
