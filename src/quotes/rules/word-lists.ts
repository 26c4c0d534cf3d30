/** Words of a language that rules look for, folded. A language that isn't here has the English ones. */
export interface WordLists {
  readonly negators: ReadonlySet<string>;
  /** A word with one of these in it negates; where a language negates inside words. */
  readonly negating?: RegExp | undefined;
  readonly modals: ReadonlySet<string>;
  readonly modal?: RegExp | undefined;
  /** Groups of words that exclude one another. */
  readonly opposites: readonly (readonly [string, string])[];
  /** Words for numbers, with their values; a scale multiplies what stands before it. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Months, days of the week and units: one for another is another date or amount. */
  readonly units: ReadonlySet<string>;
}

const list = (text: string): string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(list(text));
const pairs = (text: string): (readonly [string, string])[] => {
  return list(text).map((pair) => {
    const [one = '', other = ''] = pair.split('/');
    return [one, other] as const;
  });
};
const numbered = (text: string, first: number): [string, number][] => list(text).map((word, i) => [word, first + i]);

const UNITS_EVERYWHERE = '$ € £ ¥ ₩ % ° km m cm mm kg g t l ha kwh mwh kw mw gw';

/** Negation and its scope: Quirk et al., A Comprehensive Grammar of the English Language (1985), §10.54–10.70. */
const ENGLISH: WordLists = {
  negators: set(
    'not no never none nobody nothing nowhere neither nor without hardly scarcely barely seldom rarely cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt hasnt havent hadnt',
  ),
  /** Modal verbs (§4.49–4.66), and adverbs and verbs of the same meaning (§8.124–8.126, §16.83). */
  modals: set(
    'may might can could will would shall should must ought need needs perhaps maybe possibly probably likely surely certainly definitely allegedly reportedly supposedly apparently presumably seem seems seemed appear appears appeared',
  ),
  /** Gradable and complementary antonyms and converses (Lyons, Semantics, 1977, §9.1) that news and essays use. */
  opposites: pairs(
    'more/less more/fewer more/nearly more/almost more/about more/roughly over/nearly over/almost over/about nearly/exactly about/exactly lower/raise lower/increase reduce/increase reduced/increased most/least increase/decrease increased/decreased increases/decreases rise/fall rises/falls rose/fell risen/fallen up/down higher/lower high/low before/after all/none all/some all/few all/most most/few most/some many/few every/no always/never often/rarely often/seldom support/oppose supports/opposes supported/opposed accept/reject accept/refuse accepted/refused confirm/deny confirms/denies confirmed/denied succeeded/failed has/lacks had/lacked accepts/rejects accepted/rejected allow/forbid allows/forbids allowed/forbade allowed/forbidden allow/ban allowed/banned win/lose wins/loses won/lost begin/end began/ended begins/ends open/close opened/closed opens/closes first/last best/worst better/worse good/bad strong/weak stronger/weaker north/south east/west northern/southern eastern/western left/right over/under above/below inside/outside with/without for/against import/export imports/exports imported/exported buy/sell buys/sells bought/sold friend/enemy friends/enemies success/failure peace/war true/false right/wrong safe/dangerous warmer/cooler hot/cold hotter/colder large/small larger/smaller largest/smallest old/new older/newer older/younger early/late earlier/later rich/poor cheap/expensive public/private gain/loss gains/losses gained/lost improve/worsen improved/worsened strengthen/weaken strengthened/weakened minimum/maximum least/most men/women man/woman',
  ),
  numbers: new Map([
    ...numbered(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      0,
    ),
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['half', 0.5],
    ['halves', 0.5],
    ['quarter', 0.25],
    ['quarters', 0.25],
    ['third', 3],
    ['thirds', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
    ['twice', 2],
    ['thrice', 3],
    ['double', 2],
    ['triple', 3],
  ]),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 1e2],
    ['hundreds', 1e2],
    ['thousand', 1e3],
    ['thousands', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
    ['billions', 1e9],
    ['trillion', 1e12],
    ['trillions', 1e12],
    ['dozens', 12],
    ['tens', 10],
  ]),
  units: set(
    `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter today yesterday tomorrow second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries kilometer kilometers kilometre kilometres meter meters metre metres centimeter centimeters mile miles yard yards foot feet inch inches kilogram kilograms kilo kilos gram grams ton tons tonne tonnes pound pounds liter liters litre litres gallon gallons barrel barrels hectare hectares acre acres degree degrees celsius fahrenheit percent percentage dollar dollars euro euros yen yuan won ruble rubles rouble roubles kilowatt kilowatts megawatt megawatts kilowatts watt watts joule joules megajoules ${UNITS_EVERYWHERE}`,
  ),
};

/** Negation (부정 표현), endings of obligation, ability, conjecture and the future; number words: 표준국어문법론 (남기심·고영근), 12–13장. */
const KOREAN: WordLists = {
  negators: set('안 못 不 非'),
  negating: /않|못하|못한|못했|못할|못해|못합|없(?!애|앤)|아니|아닌|아닙|^(?:말아|말라|마라|말고|말자)|모르|모른|몰랐/u,
  modals: set('아마 아마도 어쩌면 반드시 꼭 결코 틀림없이 확실히'),
  modal: /(?<![분시평이])야$|^수$|것이다|것입니다|것으로|듯하|듯이|필요|려고|려는|겠/u,
  opposites: pairs(
    '많이/적게 많은/적은 많다/적다 높은/낮은 높다/낮다 높였다/낮췄다 올랐다/내렸다 늘었다/줄었다 증가/감소 증가했다/감소했다 찬성/반대 찬성했다/반대했다 이전/이후 전에/후에 먼저/나중에 처음/마지막 모두/일부 모든/일부 항상/가끔 위/아래 위에/아래에 남/북 남쪽/북쪽 동쪽/서쪽 쉬운/어려운 쉽다/어렵다 쉽게/어렵게 강한/약한 큰/작은 크다/작다 새/옛 이겼다/졌다 시작했다/끝났다 남성/여성 수입/수출 여름/겨울 봄/가을',
  ),
  numbers: new Map([
    ...numbered('하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열', 1),
    ...numbered('한 두 세 네', 1),
    ['스무', 20],
    ['스물', 20],
    ['서른', 30],
    ['마흔', 40],
    ['쉰', 50],
    ['예순', 60],
    ['일흔', 70],
    ['여든', 80],
    ['아흔', 90],
    ['절반', 0.5],
  ]),
  scales: new Map([
    ['천', 1e3],
    ['만', 1e4],
    ['억', 1e8],
    ['조', 1e12],
  ]),
  units: set(
    `월요일 화요일 수요일 목요일 금요일 토요일 일요일 오전 오후 원 달러 유로 엔 위안 킬로미터 미터 킬로그램 그램 톤 퍼센트 시간 분 초 일 주 달 개월 년 살 세 명 개 권 ${UNITS_EVERYWHERE}`,
  ),
};

/** The negators of other languages that articles come in; what else they have is compared by digits and names alone. */
const NEGATORS: Readonly<Record<string, string>> = {
  de: 'nicht kein keine keinen keinem keiner nie niemals niemand nichts ohne weder',
  fr: 'ne n pas jamais rien aucun aucune personne sans ni non',
  es: 'no nunca jamas nada nadie ningun ninguno ninguna sin ni tampoco',
  pt: 'nao nunca jamais nada ninguem nenhum nenhuma sem nem',
  it: 'non mai niente nulla nessuno nessuna senza ne',
  nl: 'niet geen nooit niemand niets zonder',
  ru: 'не ни нет никогда никто ничто ничего без',
  zh: '不 没 沒 無 无 未 非 別 别',
  ja: '不 無 未 非',
};
/** Japanese negates in endings; each character is a word here. */
const NONE: ReadonlySet<string> = new Set();

function otherLanguage(language: string): WordLists {
  const negators = NEGATORS[language];
  if (negators === undefined) return ENGLISH;
  const units = set(UNITS_EVERYWHERE);
  return { negators: set(negators), modals: NONE, opposites: [], numbers: new Map(), scales: new Map(), units };
}

const known = new Map<string, WordLists>([
  ['en', ENGLISH],
  ['ko', KOREAN],
]);

/** The lists for a BCP 47 tag. */
export function wordLists(tag: string): WordLists {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  const lists = known.get(language) ?? otherLanguage(language);
  known.set(language, lists);
  return lists;
}
