import type { Pattern } from '../pattern.ts';
import type { FigurePattern } from './english-patterns.ts';
import type { FigureKind } from './figure.ts';

const NUMBER =
  '(?:\\d[\\d,]*(?:\\.\\d+)?(?:[만억조천백](?: ?\\d[\\d,]*)?)*(?:[만억조천백])*|(?:수|몇)(?:십|백|천|만|억)+)';
const ABOUT = '(?<approximator>(?:약|대략|거의|최소|최대|적어도|무려|불과|모두|겨우|총|평균) )?';
const ROUGHLY = '(?:여|남짓)?';
const AFTER = '(?: ?(?:이상|이하|미만|초과|남짓|안팎|가량|정도|넘게|가까이))?';
const TO = '(?:\\s?[~∼–-]\\s?|에서 )';
const NATIVE =
  '(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두|열세|스무|스물|서른|서른한|서른일곱|마흔|쉰|예순|일흔|여든|아흔|백|천|수십|수백|수천|몇십|몇백)';
/** Counters (단위 명사) of 표준국어대사전 that news and essays use. */
const COUNTER =
  '(?:개국|개사|개교|개소|개|명|사람|인|분|마리|대|척|권|장|자루|채|건|곳|차례|번|회|가지|편|그루|발|통|쪽|줄|살|세|세대|가구|학교|나라|자|글자|줄기|석|표|종|점|배|배럴|상자|컨테이너|층|호)';
const MEASURE =
  '(?:킬로미터|미터|센티미터|밀리미터|킬로그램|그램|톤|리터|헥타르|평|에이커|마일|도|와트|킬로와트시?|메가와트시?|km|㎞|m|cm|mm|kg|t|L|㎡|GW|MW|kW|kWh|℃|노트|해리|TEU)';

const rule = (
  [kind, id]: readonly [FigureKind, string],
  pattern: string,
  rest: Pick<Pattern, 'reason' | 'matches' | 'doesNotMatch'>,
): FigurePattern => {
  return { kind, id, pattern: new RegExp(`(?<![\\d.,])(?:${pattern})`, 'gu'), ...rest };
};

/** How Korean texts write figures: number, (여), counter or unit. Source: 국립국어원, 한국어 어문 규범, 제43–44항. */
export const KOREAN_FIGURES: readonly FigurePattern[] = [
  rule(
    ['money', 'ko-money'],
    `${ABOUT}(?<number>${NUMBER})${ROUGHLY}(?:${TO}(?<number2>${NUMBER})${ROUGHLY})? ?(?<unit>원|달러|유로|엔|위안|파운드|루블)${AFTER}`,
    {
      reason: 'a number with a currency',
      matches: ['1952억 원', '약 3조 5000억원', '50억~60억 달러'],
      doesNotMatch: ['원이 엄마'],
    },
  ),
  rule(
    ['percent', 'ko-percent'],
    `${ABOUT}(?<number>${NUMBER})(?: ?(?:%|퍼센트))?(?:${TO}(?<number2>${NUMBER}))? ?(?<unit>%p?|퍼센트|퍼센트포인트)${AFTER}`,
    {
      reason: 'a number with a percent sign',
      matches: ['약 78%', '3.3%', '10~20퍼센트'],
      doesNotMatch: ['78명'],
    },
  ),
  rule(
    ['fraction', 'ko-fraction'],
    `${ABOUT}(?<number>(?:\\d+|절반|${NATIVE})분의 ?(?:\\d+|일|이|삼))${AFTER}|(?<![가-힣])(?:절반|반(?= ?(?:이|을|은|만)(?![가-힣])))`,
    {
      reason: '분의, 절반: fractions',
      matches: ['3분의 1', '절반'],
      doesNotMatch: ['반대'],
    },
  ),
  rule(
    ['multiple', 'ko-multiple'],
    `${ABOUT}(?<number>${NUMBER}|${NATIVE}) ?(?<unit>배)(?![가-힣]{0,1}[럴려우경])${AFTER}`,
    {
      reason: '배, times',
      matches: ['세 배', '1.5배'],
      doesNotMatch: ['배우는 사람'],
    },
  ),
  rule(['age', 'ko-age'], `(?<number>\\d{1,3}|${NATIVE}) ?(?<unit>살|세)(?= |에|의|로|이|가|,|\\.|인)${AFTER}`, {
    reason: '살, 세: ages',
    matches: ['12세 이상', '서른일곱 살로'],
    doesNotMatch: ['15세기'],
  }),
  rule(
    ['measure', 'ko-measure'],
    `${ABOUT}(?<number>${NUMBER})${ROUGHLY}(?:${TO}(?<number2>${NUMBER})${ROUGHLY})? ?(?<unit>${MEASURE})(?![A-Za-z])${AFTER}`,
    {
      reason: 'a number with a unit of measure',
      matches: ['3790만 톤', '15km', '약 30미터'],
      doesNotMatch: ['도성'],
    },
  ),
  rule(['ordinal', 'ko-numbered-anniversary'], '(?<number>\\d+)(?<unit>돌|주년)', {
    reason: 'an anniversary’s number tells how many years have passed',
    matches: ['480돌', '70주년'],
    doesNotMatch: ['돌담'],
  }),
  rule(
    ['count', 'ko-count'],
    `${ABOUT}(?<number>${NUMBER})${ROUGHLY}(?:${TO}(?<number2>${NUMBER})${ROUGHLY})? ?(?<unit>${COUNTER})(?![월일])${AFTER}|${ABOUT.replace('approximator', 'approximator2')}(?<number3>(?:두|세|네) (?=${COUNTER})|(?:다섯|여섯|일곱|여덟|아홉|열|열한|열두|스무|서른|마흔|쉰|수십|수백|수천|몇십|몇백) )(?<unit2>(?:${COUNTER}|(?!번째|해|달|시간|살|배)[가-힣]{1,3}?))(?=[이가을를은는의도만과와에으로, .]|$| )${AFTER}`,
    {
      reason: 'a number with a counter',
      matches: ['1000여 개', '146만 명', '28자', '여섯 권'],
      doesNotMatch: ['제14조', '3개월이라는 말이 아니라 석 달'],
    },
  ),
];

/** Reads the number off a Korean time: "430여 년 전", "열흘". */
export const KOREAN_DURATION =
  /^(?<approximator>(?:약|대략|거의|불과|최소|최대) )?(?:(?<number>\d[\d,]*|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열두|스무|하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름)(?:여)? ?(?<unit>년|해|달|개월|주일|주|일|시간|분|세기|세대|$|(?=\P{L}))?)/u;

const SCALES: Readonly<Record<string, number>> = { 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };
const NATIVE_VALUES: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열두: 12,
  스무: 20,
  서른: 30,
  서른일곱: 37,
  마흔: 40,
  쉰: 50,
  예순: 60,
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
  일흔: 70,
  여든: 80,
  아흔: 90,
};

/** The value of a Korean number in digits with 만, 억, 조, or in native words; undefined for 수십 and the like. */
export function koreanValue(number: string): number | undefined {
  const native = NATIVE_VALUES[number];
  if (native !== undefined) return native;
  if (/^[수몇]|분의|[^\d,.만억조천백 ]/u.test(number)) return undefined;
  let total = 0;
  let part = 0;
  for (const [token] of number.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?|[만억조천백]/gu)) {
    const scale = SCALES[token];
    if (scale === undefined) part = Number(token);
    else {
      total += (part === 0 ? 1 : part) * scale;
      part = 0;
    }
  }
  return total + part;
}
