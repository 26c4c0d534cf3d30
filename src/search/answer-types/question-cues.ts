import { CHINESE_CUES } from './chinese-cues.ts';
import { GERMAN_CUES } from './german-cues.ts';
import { FRENCH_CUES } from './french-cues.ts';
import { JAPANESE_CUES } from './japanese-cues.ts';
import type { QuestionCue } from './question-type.ts';
import { RUSSIAN_CUES } from './russian-cues.ts';
import { SPANISH_CUES } from './spanish-cues.ts';

/** Where an English question word asks and isn't a relative or a conjunction: it opens the clause or follows its verb. */
const ASKED = String.raw`(?<=^["“(]?|[,;:.?!–—-] ?["“]?|\b(?:and|but|so|or|by|to|for|from|with|of|about|on|in|at|into|since|until|till|as|than|over|during|within|know|say|says|said|tell|tell me|tell us|explain|explains|describe|remember|out|show|ask|wonder|understand|clear|exactly|did|was|is|were|are|then) )`;
/** Verbs and adverbs after which a question word can't be a relative or a conjunction. */
const AUXILIARY = String.raw`(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)(?:n't)?`;
const LENGTHS = 'far|fast|tall|high|deep|wide|broad|heavy|thick|hot|warm|cold|big|large|small|strong|loud|steep';
const PAYING = String.raw`cost|costs|pays?|paid|prices?|priced|worth|spend|spends|spent|spending|money|charged?|charges|fees?|earns?|earned|owed?|owes|raised?|invest(?:ed|s)?|funds?|funding|funded|donat(?:e|ed|es)|fined?|debt|salary|wages?|rent|tax(?:es)?|loans?|lent|budget|revenue|profit|dollars|euros|yen|yuan|rubles|compensation`;
const TIMES = String.raw`year|years|date|dates|day|days|month|months|century|centuries|decade|decades|time|era|season|period|hour|week|weekday|morning|evening`;
const PLACES = String.raw`country|countries|city|cities|town|towns|village|place|places|state|states|province|provinces|region|regions|location|continent|island|county|district|street|sea|river|capital|port|area|areas|part of the (?:world|country|city)`;
const PEOPLE = String.raw`person|people|man|woman|men|women|leader|leaders|politician|president|prime minister|minister|king|queen|emperor|ruler|author|authors|writer|scholar|scholars|scientist|scientists|researcher|researchers|official|officials|general|economist|historian|inventor|founder|player|actor|actress|singer|artist|poet|philosopher|winner|candidate|diplomat|spokesman|spokeswoman|spokesperson|[a-z]{3,20}(?:ographer|ologist|omist|icist|orian|ician)s?`;

const GRAMMAR = 'Quirk et al., A Comprehensive Grammar of the English Language (1985), §11.14–19: wh-questions';
const TAXONOMY = 'Li and Roth, Learning Question Classifiers (2002): the fine classes under';

/** Of two that begin at one place the earlier in this list decides. */
const ENGLISH: readonly QuestionCue[] = [
  {
    id: 'en-how-much-money',
    type: 'money',
    language: 'en',
    pattern: new RegExp(
      String.raw`\bhow much\b(?! (?:percent|per cent))(?=[^,;.?]{0,120}\b(?:${PAYING})\b)|\bhow many (?:\p{L}+ ){0,2}(?:dollars|euros|cents|yen|yuan|r(?:o)?ubles|rupees|francs|shillings|pounds sterling)\b`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:money; the verb says that money is counted`,
    matches: ['how much did the bridge cost?', 'how much money was spent', 'how many dollars were paid?'],
    doesNotMatch: ['how much oil was delivered?', 'how many prizes has she earned?'],
  },
  {
    id: 'en-price',
    type: 'money',
    language: 'en',
    pattern:
      /\b(?:what|which) (?:(?:is|was|are|were|did|does|do|has|had) )?(?:the )?(?:(?:average|total|annual|current|estimated|original) )?(?:(?:sale|market|purchase) )?(?:price|prices|cost|costs|salary|fee|fine|budget|sum|amount of money)\b(?! of (?:war|doing|failure|inaction))|\bwhat (?:did|does|do|would|will) [^,;?]{1,60} (?:cost|pay|earn|charge)\b/u,
    source: `${TAXONOMY} NUMERIC:money`,
    matches: ['what was the price of the house?', 'what does a tree cost?', 'what is the average cost'],
    doesNotMatch: ['what is the cost of doing nothing?', 'what did he buy?'],
  },
  {
    id: 'en-percentage',
    type: 'percent',
    language: 'en',
    pattern:
      /\b(?:what|which) (?:(?:is|was|are|were) )?(?:the )?(?:percent|per cent|percentage|proportion|share|fraction|(?:unemployment|interest|literacy|growth|inflation|birth|death|mortality) rate)\b|\bhow (?:many|much) (?:percent|per cent)\b|\bwhat % /u,
    source: `${TAXONOMY} NUMERIC:percent`,
    matches: ['what percentage of trade', 'what is the share of exports?', 'how many percent', 'in what proportion'],
    doesNotMatch: ['what did they share?'],
  },
  {
    id: 'en-how-long',
    type: 'duration',
    language: 'en',
    pattern:
      /\bhow long\b(?! (?:is|are|was|were) (?:(?:the|a|an|this|that|its|their) )(?!.*\b(?:wars?|siege|reign|truce|journey|voyage|strike|trip|wait|lessons?|course|term|sentence|ban|pause|delay|valid|open|closed|in|at|under)\b))|\bhow many (?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|generations)\b|\bfor how (?:long|many (?:days|weeks|months|years))\b|\bwhat (?:is|was|are|were) the (?:duration|length of time|lifespan|life expectancy)\b/u,
    source: `${TAXONOMY} NUMERIC:period`,
    matches: [
      'how long did the war last?',
      'how many years did he rule?',
      'how long was the siege?',
      'how long has it been',
    ],
    doesNotMatch: ['how long is the border?', 'how many trees'],
  },
  {
    id: 'en-how-many',
    type: 'number',
    language: 'en',
    pattern: new RegExp(
      String.raw`\bhow (?:many|much|old|long|${LENGTHS})\b(?! (?:an?|of an?)\b)(?!.* (?:want|like|love|care|matter|know|rely|depend|trust|influence)s?\b)|\b(?:what|which) (?:(?:is|was|are|were) )?(?:the )?(?:(?:total|average|exact|approximate) )?(?:number|amount|quantity|population|height|depth|width|weight|distance|speed|temperature|age|size|death toll)\b`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:count, :dist, :size, :speed, :temp; an age may be any number`,
    matches: [
      'how many trees died?',
      'how far is it?',
      'what is the number of members?',
      'how old is it?',
      'at what age',
    ],
    doesNotMatch: ['how much does china want peace?', 'how big a threat is it?', 'how did it end?', 'how often'],
  },
  {
    id: 'en-when',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      String.raw`^(?:and |so |but )?when\b(?!.*, ${AUXILIARY}\b)(?! (?!${AUXILIARY}\b).*\b(?:who|what|which|where|why|how)\b)|${ASKED}when\b(?= (?:exactly |first |else )?${AUXILIARY}\b)|\b(?:know|say|says|tell me|tell us|explain|find out|remember|exactly|since|until|by|from|and) when\b|\bwhen(?: exactly)?\?$`,
      'u',
    ),
    source: `${GRAMMAR}; §14.12: a fronted "when" clause before a question is a conjunction`,
    matches: ['when did it open?', 'does it say when it opened?', 'since when has it been so?', 'it opened when?'],
    doesNotMatch: [
      'when the war ended, who signed?',
      'what happened when it opened?',
      'when drops freeze what is it called?',
    ],
  },
  {
    id: 'en-which-year',
    type: 'when',
    language: 'en',
    pattern: new RegExp(
      String.raw`\b(?:what|which) (?:(?:calendar|exact|is the|was the) ){0,3}(?:${TIMES})\b|\bhow (?:long ago|early|recently|soon|late)\b|\bwhat (?:is|was) [^,;?]{1,50}\b(?:birthday|birth date|date of birth)\b`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:date`,
    matches: [
      'what year',
      'in which century was it?',
      'on what date',
      'how long ago',
      'what was the date of the treaty?',
    ],
    doesNotMatch: ['what did they do that year?'],
  },
  {
    id: 'en-where',
    type: 'where',
    language: 'en',
    pattern: new RegExp(
      String.raw`^(?:and |so |but )?where(?:'s|'d)?\b(?!.*, (?:who|what|which|when|why|how|${AUXILIARY})\b)|${ASKED}where(?:'s)?\b(?= (?:exactly |else )?${AUXILIARY}\b)|\b(?:know|say|says|tell me|tell us|explain|find out|remember|exactly|from|and) where\b|\bwhere(?: exactly| to| from)?\?$`,
      'u',
    ),
    source: GRAMMAR,
    matches: ['where is the bridge?', 'tell me where it is', 'from where did they come?', "where's the tower?"],
    doesNotMatch: ['what is the place where they met?', 'where trees grow, what falls?'],
  },
  {
    id: 'en-which-place',
    type: 'where',
    language: 'en',
    pattern: new RegExp(
      String.raw`\b(?:what|which) (?:(?:is|was) the (?:name of the )?)?(?:(?:two|three|four|five|six|seven|eight|nine|ten) )?(?:(?:european|asian|american|african|south|north|other|neighbou?ring|first) )?(?:${PLACES})\b(?! do| does| did| think)`,
      'u',
    ),
    source: `${TAXONOMY} LOCATION`,
    matches: ['which country', 'in what city was he born?', 'what is the capital of russia?', 'what part of the world'],
    doesNotMatch: ['what do countries want?'],
  },
  {
    id: 'en-who',
    type: 'who',
    language: 'en',
    pattern: new RegExp(
      String.raw`${ASKED}who(?:m|se|'s|'d|'ll)?\b(?! cares)|\bwho\?$|\b(?:what|which) (?:(?:is|was|are|were) the (?:name|names) of the )?(?:(?:[a-z-]+(?:an|ish|ese)|french|dutch|greek|swiss|former|first|other|foreign|south|north|military) ){0,2}(?:${PEOPLE})\b`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} HUMAN:ind`,
    matches: [
      'who signed it?',
      'by whom was it signed?',
      'which russian president',
      'does it say who came?',
      'whose idea',
    ],
    doesNotMatch: ['what did the man who signed it say?', 'is there anyone who agrees?'],
  },
  {
    id: 'en-why',
    type: 'why',
    language: 'en',
    pattern:
      /\bwhy\b|\bhow come\b|\b(?:what|which) (?:(?:is|was|are|were) )?(?:the |some |other )?(?:main |real |chief )?(?:reasons?|causes?|purpose|motives?|motivation|explanation|rationale)\b|\bwhat (?:caused?|causes|made|makes|led|leads|drove|drives|motivated|explains|prompted)\b|\bfor what (?:reason|purpose)\b|\bwhat (?:is|was|did) [^,;?]{1,60} for\?$|\b(?:give|name|list|state)s? (?:the |a |some )?reasons?\b/u,
    source: `${GRAMMAR}; ${TAXONOMY} DESCRIPTION:reason`,
    matches: ['why did it fall?', 'how come', 'what is the reason', 'what caused the fire?', 'what led to the war?'],
    doesNotMatch: ['what did he do?', 'is that reasonable?'],
  },
  {
    id: 'en-other',
    type: 'other',
    language: 'en',
    pattern:
      /(?<=^(?:(?:and|so|but|in|on|to|at|by|for|from|with|of) )?)(?:what|which|how)\b|, (?:what|which|how)\b|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n't)? (?!(?:you|it|the article|the text|the author|anyone|they) (?:know|say|tell|explain|mention|remember))/u,
    source: `${GRAMMAR}; §11.5: yes–no questions open with their operator. What they ask for no pattern finds.`,
    matches: ['how did it end?', 'what is a mempat?', 'is it true that the man who came left?'],
    doesNotMatch: ['who came?', 'does it say when it opened?'],
  },
];

const KOREAN_GRAMMAR = '국립국어원, 한국어 문법 1 (2005): 의문 대명사와 의문 관형사';

const KOREAN: readonly QuestionCue[] = [
  {
    id: 'ko-which-in-order',
    type: 'other',
    language: 'ko',
    pattern:
      /제 ?몇 ?[가-힣]|몇 ?(?:번 ?째|째|조(?![각 ]?원)|항|호|회 ?때|대(?= ?(?:[가-힣]+ )?[가-힣]*(?:왕|천황|황제|대통령|장관|총리|교황|총장)))/u,
    source: `${KOREAN_GRAMMAR}; asks for an ordinal`,
    matches: ['몇 번째 아들이었나?', '제 몇 조인가?', '몇 대 대통령'],
    doesNotMatch: ['몇 명', '차가 몇 대인가?'],
  },
  {
    id: 'ko-why',
    type: 'why',
    language: 'ko',
    pattern:
      /(?<![가-힣])왜(?![가-힣]*[곡군란])|(?:무슨|어떤|어느) (?:이유|까닭|목적|원인)|(?:이유|까닭|원인|목적)(?:은|는|이|가)? ?(?:\?|$|무엇|뭐|뭔)|어째서|무엇 때문/u,
    source: KOREAN_GRAMMAR,
    matches: ['왜 반대했나요?', '반대한 이유는 무엇인가?', '무슨 까닭으로', '어째서', '반대한 이유는?'],
    doesNotMatch: ['왜곡은 무엇인가?', '왜군이 온 날'],
  },
  {
    id: 'ko-percent',
    type: 'percent',
    language: 'ko',
    pattern:
      /몇 ?(?:퍼센트|프로|%|할)|(?:비율|비중|백분율|[점지]유율|지지율|득표율|실업률|성장률)(?:은|는|이|가)? ?(?:\?|$|(?:[가-힣]+ ){0,3}(?:얼마|어느|몇))/u,
    source: KOREAN_GRAMMAR,
    matches: ['몇 퍼센트인가요?', '비중은 얼마인가?', '지지율은?'],
    doesNotMatch: ['몇 명인가?'],
  },
  {
    id: 'ko-money',
    type: 'money',
    language: 'ko',
    pattern:
      /몇 ?(?:[만억천백] ?){0,4}(?:원|달러|유로|엔|위안|파운드|루블)|얼마(?:예요|에요|를? (?:냈|내|주고|줬|벌|받|썼|지불)|짜리)|(?:값|가격|비용|요금|월급|예산|금액|돈|벌금|임금|집세)[가-힣]{0,2} ?(?:[가-힣]+ ){0,2}얼마/u,
    source: `${KOREAN_GRAMMAR}; "얼마예요" asks a price`,
    matches: ['값이 얼마인가요?', '몇 달러였나?', '비용은 모두 얼마', '이것은 얼마예요?'],
    doesNotMatch: ['얼마나 멀어요?', '물이 얼마나'],
  },
  {
    id: 'ko-duration',
    type: 'duration',
    language: 'ko',
    pattern:
      /얼마나 (?:오래|오랫동안|긴 시간|걸)|얼마 ?(?:동안|만에)|(?:며칠|몇 ?(?:년|해|달|개월|주|일|시간|분|초|세기)) ?(?:동안|간|이나|걸|만에|남짓|이? ?지나|이 걸|이내|안에|마다|연속|형|의 징역|을 선고|에 한 ?번)|(?:징역|금고|수명[가-힣]?|기간[가-힣]?) ?몇 ?(?:년|개월)|총 ?(?:며칠|몇 ?일)|시간이 얼마나|기간(?:은|이)? ?(?:\?|$|얼마|몇|어떻게|어느)/u,
    source: KOREAN_GRAMMAR,
    matches: ['얼마나 오래 걸렸나?', '몇 년 동안 다스렸나?', '며칠 동안', '몇 시간이나', '얼마 만에', '수명은 몇 년'],
    doesNotMatch: ['몇 년에 만들었나?', '얼마나 많은 사람'],
  },
  {
    id: 'ko-when',
    type: 'when',
    language: 'ko',
    pattern:
      /언제(?!나(?![가-힣])|든)|(?<![가-힣])(?:몇 ?(?:년|월|일|시(?!간)|세기)|며칠|어느 ?(?:해|날|때|시대|세기|시기|연도|계절)|무슨 ?(?:요일|해)|몇 ?년도)|(?:날|날짜|연도|년도|시기|때|해|시점)(?:은|는) ?(?:\?|$)/u,
    source: `${KOREAN_GRAMMAR}; or the noun asked for ends the question`,
    matches: ['언제 반포되었나?', '몇 년에 만들었나?', '어느 시대', '무슨 요일인가?', '며칠에 왔나?', '발표된 해는?'],
    doesNotMatch: ['언제나 옳은가?', '몇 명이 왔나?'],
  },
  {
    id: 'ko-number',
    type: 'number',
    language: 'ko',
    pattern:
      /(?<![가-힣])몇(?! ?(?:몇|해 전))|얼마나(?: (?:많|멀|높|깊|크|큰|넓|길|긴|빠|빨|무거|더운|추운)| ?되| ?됩|(?=[^가-힣]*$))|얼마(?!나|간|든|큼|쯤 (?:전|뒤)| ?(?:전|후|뒤|동안))|(?:인원|인구|나이|거리|높이|길이|무게|면적|(?<![가-힣])수|(?:인구|개|갯|횟|점|건|편|층|쪽|권|마릿|글자|학생|관객|관중|회원|신도|가구|직원|팔로워|의석|득표|[망상여가자]자)수)(?:는|은) ?(?:\?|$)/u,
    source: `${KOREAN_GRAMMAR}; a sum or a share is a number, too; of nouns in -수 those that count (가수, 선수 and 교수 are people)`,
    matches: [
      '몇 명이 왔나?',
      '인구는 얼마인가?',
      '얼마나 많은 사람',
      '나이가 몇 살',
      '인구는?',
      '모인 관객 수는?',
      '사망자수는?',
    ],
    doesNotMatch: ['몇몇 사람은 왜', '얼마나 슬펐을까', '얼마 전', '인기를 끈 가수는?', '큰 호수는?'],
  },
  {
    id: 'ko-where',
    type: 'where',
    language: 'ko',
    pattern:
      /어디(?!까지나)|(?:어느|무슨) ?(?:나라|도시|지역|곳|마을|지방|고을|섬|대륙|강|바다|동네)|(?:나라|국가|도시|지역|장소|마을|지방|섬|대륙|(?<![가-힣])곳)(?:은|는|의 이름은) ?(?:\?|$|무엇|어디)/u,
    source: `${KOREAN_GRAMMAR}; or the noun asked for ends the question`,
    matches: ['어디에서 나왔나?', '어느 나라인가?', '어디서', '태어난 곳은?', '나라의 이름은 무엇인가?'],
    doesNotMatch: ['어느 해', '어디까지나 뜻'],
  },
  {
    id: 'ko-who',
    type: 'who',
    language: 'ko',
    pattern:
      /누가|누구(?!나(?![가-힣])|든)|(?<![가-힣])뉘|(?:어느|어떤) ?(?:사람|왕|임금|학자|대통령|인물)|(?:사람|인물|왕|임금|학자|저자|대통령|총리|장관|의원|의장|회장|감독|배우|가수|선수|교수|장수|장군|목수|작가|화가|작곡가|시인|아버지|어머니|아들|딸|아내|남편|형|동생)(?:은|는|의? ?이름은) ?(?:\?|$|무엇|뭐)/u,
    source: `${KOREAN_GRAMMAR}; or the noun asked for ends the question`,
    matches: ['누가 만들었나?', '누구의 편지인가?', '어느 임금', '저자는 누구인가?', '편지를 쓴 사람은?'],
    doesNotMatch: ['누구나 읽게', '누구든지', '상의 이름은 무엇인가?'],
  },
];

export const QUESTION_CUES: readonly QuestionCue[] = [
  ...ENGLISH,
  ...KOREAN,
  ...SPANISH_CUES,
  ...RUSSIAN_CUES,
  ...FRENCH_CUES,
  ...GERMAN_CUES,
  ...CHINESE_CUES,
  ...JAPANESE_CUES,
];
