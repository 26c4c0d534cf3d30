import type { QuestionCue } from './question-type.ts';

/** Where an English question word asks and isn't a relative or a conjunction: it opens the clause or follows its verb. */
const ASKED = String.raw`(?<=^["“(]?|[,;:.?!–—-] ?["“]?|\b(?:and|but|so|or|by|to|for|from|with|of|about|on|in|at|into|since|until|till|as|than|over|during|within|know|say|says|said|tell|tell me|tell us|explain|explains|describe|remember|out|show|ask|wonder|understand|clear|exactly|did|was|is|were|are|then) )`;
/** Verbs and adverbs after which a question word can't be a relative or a conjunction. */
const AUXILIARY = String.raw`(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)(?:n't)?`;
const LENGTHS = 'far|fast|tall|high|deep|wide|broad|heavy|thick|hot|warm|cold|big|large|small|strong|loud|steep';
const PAYING = String.raw`cost|costs|pays?|paid|prices?|priced|worth|spend|spends|spent|spending|money|charged?|charges|fees?|earns?|earned|owed?|owes|raised?|invest(?:ed|s)?|funds?|funding|funded|donat(?:e|ed|es)|fined?|debt|salary|wages?|rent|tax(?:es)?|loans?|lent|budget|revenue|profit|dollars|euros|yen|yuan|rubles|compensation`;
const TIMES = String.raw`year|years|date|dates|day|days|month|months|century|centuries|decade|decades|time|era|season|period|hour|week|weekday|morning|evening`;
const PLACES = String.raw`country|countries|city|cities|town|towns|village|place|places|state|states|province|provinces|region|regions|location|continent|island|county|district|street|sea|river|capital|port|area|areas|part of the (?:world|country|city)`;
const PEOPLE = String.raw`person|people|man|woman|men|women|leader|leaders|politician|president|prime minister|minister|king|queen|emperor|ruler|author|authors|writer|scholar|scholars|scientist|scientists|researcher|researchers|official|officials|general|economist|historian|inventor|founder|player|actor|actress|singer|artist|poet|philosopher|winner|candidate|diplomat|spokesman|spokeswoman|spokesperson|wife|husband|son|daughter|brother|sister|mother|father|mayor|boss|coach|captain|chairman|chairwoman|chairperson|director|manager|judge|teacher|doctor|commander|governor|chancellor|senator|bishop|pope|lawyer|composer|painter|explorer|owner|heir|successor|predecessor|rival|engineer|sultan|tsar|duke|prince|princess|[a-z]{3,20}(?:ographer|ologist|omist|icist|orian|ician)s?`;

const GRAMMAR = 'Quirk et al., A Comprehensive Grammar of the English Language (1985), §11.14–19: wh-questions';
const TAXONOMY = 'Li and Roth, Learning Question Classifiers (2002): the fine classes under';

/** Of two that begin at one place the earlier in this list decides. */
export const ENGLISH_CUES: readonly QuestionCue[] = [
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
      /\bhow long\b(?! ago\b)(?! (?:is|are|was|were) (?:(?:the|a|an|this|that|its|their) )(?!.*\b(?:wars?|siege|reign|truce|journey|voyage|strike|trip|wait|lessons?|course|term|sentence|ban|pause|delay|valid|open|closed|in|at|under)\b))|\bhow many (?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|generations)\b|\bfor how (?:long|many (?:days|weeks|months|years))\b|\bwhat (?:is|was|are|were) the (?:duration|length of time|lifespan|life expectancy)\b/u,
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
      String.raw`\bhow (?:many|much|long|${LENGTHS})\b(?! (?:an?|of an?|ago)\b)(?!.* (?:want|like|love|care|matter|know|rely|depend|trust|influence)s?\b)|\b(?:what|which) (?:(?:is|was|are|were) )?(?:the )?(?:(?:total|average|exact|approximate) )?(?:number|amount|quantity|population|height|depth|width|weight|distance|speed|temperature|size|death toll)\b`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:count, :dist, :size, :speed, :temp`,
    matches: ['how many trees died?', 'how far is it?', 'what is the number of members?'],
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
      String.raw`${ASKED}who(?:m|se|'s|'d|'ll)?\b(?! cares)|\bwho\?$|\b(?:what|which) (?:(?:[a-z-]+(?:an|ish|ese)|french|dutch|greek|swiss|former|first|other|foreign|south|north|military) ){0,2}(?:${PEOPLE})\b`,
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
    id: 'en-name',
    type: 'who',
    language: 'en',
    pattern: new RegExp(
      String.raw`\bwhat (?:is|was|are|were) (?:the )?(?:(?:full|real|first|last) )?names? of (?:[\p{L}'-]+ ){0,4}?(?:${PEOPLE})\b|\bwhat (?:is|was|are|were) [^,;?]{1,40}\b(?:${PEOPLE})(?:s?'s?)? (?:names?|called)\b|^(?:name|identify) (?:[\p{L}'-]+ ){0,4}?(?:${PEOPLE})\b`,
      'u',
    ),
    source: `${TAXONOMY} HUMAN:ind; a person is also asked for by name`,
    matches: ["what is the name of france's president?", "what was his wife's name", 'name the founder of the club'],
    doesNotMatch: ['what is the name of the river?', 'what did the president say?'],
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
