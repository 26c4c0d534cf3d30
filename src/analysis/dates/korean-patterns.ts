import type { Pattern } from '../pattern.ts';
import type { TimePattern } from './time-pattern.ts';
import type { TimeKind } from './time-expression.ts';

const rule = (
  [kind, id]: readonly [TimeKind, string],
  pattern: string,
  rest: Pick<Pattern, 'reason' | 'matches' | 'doesNotMatch'>,
): TimePattern => {
  return { kind, id, pattern: new RegExp(`(?<![\\d.,])(?:${pattern})`, 'gu'), ...rest };
};

const NUMBER = '(?:\\d[\\d,]*|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열두|스무|몇|여러|수)';
const ROUGH = '(?:약 |대략 |거의 |불과 |최소 |최대 )?';

/** How Korean texts tell times. Source: 국립국어원, 한국어 어문 규범 (dates in 년, 월, 일) and 표준국어대사전. */
export const KOREAN_TIMES: readonly TimePattern[] = [
  rule(
    ['lunar', 'ko-lunar'],
    '(?:(?<year>\\d{4})년 )?음력 (?<month>\\d{1,2})월(?: (?<day>\\d{1,2})일| (?:상순|중순|하순))?',
    {
      reason: 'days of the lunar calendar aren’t those of the solar one',
      matches: ['1443년 음력 12월 30일', '음력 9월 상순'],
      doesNotMatch: ['1443년 12월 30일'],
    },
  ),
  rule(
    ['day', 'ko-day'],
    '(?:(?<year>\\d{4})년 |(?<relation>지난해|작년|올해|내년|이듬해) )?(?<month>1[0-2]|0?[1-9])월 (?<day>3[01]|[12]\\d|0?[1-9])일(?:부터|까지|경|께)?',
    {
      reason: 'year, month, day in their order',
      matches: ['2024년 8월 29일', '10월 9일', '지난해 3월 1일'],
      doesNotMatch: ['3월', '10일'],
    },
  ),
  rule(
    ['month', 'ko-month'],
    '(?:(?<year>\\d{4})년 |(?<relation>지난해|작년|올해|내년|이듬해|지난|오는) ?)?(?<month>1[0-2]|0?[1-9])월(?! ?\\d+일|개|간)(?: ?(?:초|중순|말|하순|상순))?(?:부터|까지)?',
    {
      reason: 'a month with or without its year',
      matches: ['2023년 9월', '지난 3월', '1942년 10월'],
      doesNotMatch: ['3개월', '10월 9일'],
    },
  ),
  rule(
    ['range', 'ko-range'],
    '(?<year>\\d{4})년?(?: (?<month>\\d{1,2})월)?(?:부터| ?[-–~∼] ?)\\s?(?<year2>\\d{4})년(?: (?<month2>\\d{1,2})월)?(?:까지|에 걸쳐|사이)?',
    {
      reason: 'from … to',
      matches: ['1954년부터 1958년까지', '2010~2020년'],
      doesNotMatch: ['1954년부터'],
    },
  ),
  rule(
    ['decade', 'ko-decade'],
    '(?<decade>(?:1\\d|20)\\d0)년대(?: ?(?:초반?|중반|말|후반))?(?:부터|까지)?|(?<short>[2-9]0)년대(?: ?(?:초반?|중반|말|후반))?',
    {
      reason: '년대, decade',
      matches: ['1910년대 초', '80년대'],
      doesNotMatch: ['1910년'],
    },
  ),
  rule(
    ['year', 'ko-year'],
    '(?:서기 )?(?<year>1\\d{3}|20\\d{2}|[3-9]\\d{2})년(?!대|간|여|부터 ?\\d|\\s?동안|\\s?만에|\\s?남짓| 전| 뒤| 후)(?! (?:\\d{1,2}월|음력))(?:부터|까지|경|께|도)?|기원전 (?<bc>\\d+)년|(?:지난해|작년|재작년|올해|내년|후년|이듬해|그해)(?! ?(?:\\d{1,2}월|봄|여름|가을|겨울))',
    {
      reason: '년 after three or four digits, or a year by its distance from now',
      matches: ['1998년', '2013년에', '지난해', '올해'],
      doesNotMatch: ['1998년 4월', '30년', '450년 남짓'],
    },
  ),
  rule(['century', 'ko-century'], '(?<century>\\d{1,2})세기(?: ?(?:초반?|중반|말|후반))?', {
    reason: '세기, century',
    matches: ['15세기 중반'],
    doesNotMatch: ['세기의 결혼'],
  }),
  rule(
    ['season', 'ko-season'],
    '(?:(?<year>\\d{4})년|(?<relation>지난해|작년|올해|내년|지난|이번|오는|그해)) (?<season>봄|여름|가을|겨울)',
    {
      reason: 'a season with its year',
      matches: ['지난해 여름', '2021년 봄'],
      doesNotMatch: ['봄은 온다'],
    },
  ),
  rule(
    ['weekday', 'ko-weekday'],
    '(?:(?<relation>지난|오는|다음|이번)(?: ?주)? )?(?<weekday>[월화수목금토일])요일(?: (?:오전|오후|아침|저녁|밤))?',
    {
      reason: '요일, day of the week',
      matches: ['지난 목요일', '월요일 오후'],
      doesNotMatch: ['요일'],
    },
  ),
  rule(
    ['relative', 'ko-relative'],
    '(?<![가-힣])(?:어제|오늘(?= (?:오전|오후|아침|밤|새벽))|내일|그제|모레|지난주|이번 주|다음 주|지난달|이번 달|이달|다음 달|다음 날|이튿날|전날|같은 해|같은 날)(?![가-힣]{2})',
    {
      reason: 'calendar deixis',
      matches: ['어제 비가 왔다', '지난달', '이튿날'],
      doesNotMatch: ['오늘의 문턱'],
    },
  ),
  rule(
    ['relative', 'ko-ago'],
    `${ROUGH}${NUMBER}(?:여)? ?(?:년|해|달|개월|주|주일|일|시간|세기)(?:여)? ?(?:전|뒤|후|만에)(?![가-힣]{2})`,
    {
      reason: 'a time by its distance: 전, 뒤, 후, 만에',
      matches: ['430여 년 전', '사흘 뒤가 아니라 3일 뒤', '두 달 전'],
      doesNotMatch: ['두 달'],
    },
  ),
  rule(
    ['duration', 'ko-duration'],
    `${ROUGH}(?:${NUMBER}(?:여)? ?(?:년|해|달|개월|주|주일|일|시간|분|세기|세대)(?:여|간| 동안| 남짓| 넘게| 가까이| 이상)|(?:\\d[\\d,]*|한|두|세|네|여러|몇)(?:여)? ?(?:시간|개월|주일|분(?!의)|달|세기)(?! ?(?:전|뒤|후|만에))|(?:하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|반년|한평생|반세기)|(?<!\\d)(?:[1-9]\\d{0,2})년(?! ?(?:전|뒤|후|만에|대|도|부터 ?\\d))|(?<!\\d월 )(?<!\\d)(?:[1-9]\\d{0,2})일(?! ?(?:전|뒤|후|만에|에|부터|은|이라|[가-힣]))|(?:몇|두|세|네|수) 해(?=[를가의 ]))`,
    {
      reason: 'a number with a unit of time and no point it counts from',
      matches: ['450년 남짓', '열흘이면', '48시간', '3년간', '140년,'],
      doesNotMatch: ['1998년', '3월 1일'],
    },
  ),
  rule(
    ['frequency', 'ko-frequency'],
    '(?:해마다|매년|매달|매월|매주|매일|날마다|달마다|주마다|철마다|연간|월간|하루에|한 해(?= \\d)|연(?= \\d)|하루(?= \\d))',
    {
      reason: 'how often: -마다, 매-, 연간',
      matches: ['해마다 되풀이된다', '매년'],
      doesNotMatch: ['사람마다'],
    },
  ),
  rule(['anniversary', 'ko-anniversary'], '\\d+(?:돌|주년|주기)', {
    reason: '돌, 주년, anniversary',
    matches: ['480돌', '70주년'],
    doesNotMatch: ['돌담'],
  }),
  rule(['time', 'ko-clock'], '(?:오전|오후|새벽|밤|낮) \\d{1,2}시(?: ?\\d{1,2}분| ?반)?|(?:정오|자정)', {
    reason: '시, hour of the day',
    matches: ['오후 3시 30분', '자정'],
    doesNotMatch: ['3시간'],
  }),
];
