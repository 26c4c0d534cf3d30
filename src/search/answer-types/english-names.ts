import type { AnswerPattern } from './answer-patterns.ts';
import { CALENDAR, CAPITALISED, NAME_JOINT, NOT_IN_WORD, OPENERS } from './english-words.ts';

const raw = String.raw;
const QUIRK = 'Quirk et al., A Comprehensive Grammar of the English Language (1985)';
const CHICAGO = 'The Chicago Manual of Style, 17th ed. (2017)';

/** Words before a name that make it a person's. */
const TITLE = raw`(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Dame|Saint|St|Gen|Col|Capt|Sen|Rep|President|Premier|Prime Minister|Chancellor|King|Queen|Emperor|Empress|Prince|Princess|Pope|Captain|Colonel|General|Admiral|Professor|Senator|Minister|Secretary|Ambassador|Governor|Mayor|Chairman|Judge|Justice|Marshal|Sheikh|Chief|Father|Mother|Sister|Brother|Uncle|Aunt)\.?`;
const ROLE = raw`(?:president|premier|chancellor|king|queen|emperor|minister|spokes(?:man|woman|person)|ambassador|diplomat|general|leader|governor|mayor|founder|inventor|author|writer|poet|novelist|historian|economist|ecologist|geologist|demographer|chemist|physicist|biologist|scientist|scholar|professor|researcher|analyst|expert|engineer|architect|artist|painter|composer|singer|actor|actress|director|editor|journalist|reporter|lawyer|judge|doctor|nurse|teacher|student|pupil|farmer|soldier|officer|policeman|sailor|merchant|trader|priest|monk|bishop|nun|wife|widow|husband|mother|father|daughter|son|brother|sister|friend|neighbou?r|colleague|owner|manager|executive|official|politician|activist|worker|employee|boss|chief|chairman|clerk|servant|girl|boy|woman|man|child|women|men|children|people|citizen|resident|householder|villager|team|panel|committee|council|government|company|agency|institute|group|union|parliament|court|ministry|police|army|volunteer|crew|crowd|prince|princess|knight|stepmother|step-mother|maiden|youth|lad|fellow|lady|gentleman|giant|troll|witch|angel|ghost|beggar|shepherd|hunter|robber|thief|guest|maid)(?:s|es)?`;
const ACTING = raw`(?:\p{Ll}+ed|said|says|wrote|writes|told|made|gave|took|came|went|met|led|held|built|found|founded|began|became|got|saw|knew|thought|brought|bought|sent|sold|won|lost|left|kept|put|paid|set|spoke|stood|fought|flew|drew|chose|broke|rose|ran|is|was|were|are|has|had|have|will|would|can|could)`;

const WHO: readonly AnswerPattern[] = [
  {
    id: 'en-who-name',
    type: 'who',
    language: 'en',
    pattern: new RegExp(
      raw`${NOT_IN_WORD}(?!(?:${OPENERS}|${CALENDAR})\b)${CAPITALISED}(?:(?<!['’]s)${NAME_JOINT}(?!${CALENDAR}\b)${CAPITALISED}){1,6}`,
      'u',
    ),
    source: `${CHICAGO}, §8.5: names of persons; two capitalised words or more, without what merely opens a sentence`,
    matches: ['Then Xi Jinping stood.', 'Luke Howard measured it.', 'by J. R. Smith', 'Ludwig van Beethoven'],
    doesNotMatch: ['The Tumen is narrow.', 'In July Kim left.', 'Officials met.'],
  },
  {
    id: 'en-who-title',
    type: 'who',
    language: 'en',
    pattern: new RegExp(raw`${NOT_IN_WORD}${TITLE} (?!${CALENDAR}\b)${CAPITALISED}(?: ${CAPITALISED}){0,6}`, 'u'),
    source: `${CHICAGO}, §8.19–33: titles before names`,
    matches: ['He met President Putin.', 'Mr. Kim left.', 'Queen Victoria'],
    doesNotMatch: ['The president left.'],
  },
  {
    id: 'en-who-role',
    type: 'who',
    language: 'en',
    pattern: new RegExp(raw`${NOT_IN_WORD}${ROLE}\b`, 'iu'),
    source: `WordNet 3.1, noun.person and noun.group: people are called by what they do, too`,
    matches: ['Researchers found it.', 'an economist', 'his wife'],
    doesNotMatch: ['The managerial class', 'a bossy manner'],
  },
  {
    id: 'en-who-agent',
    type: 'who',
    language: 'en',
    pattern: new RegExp(
      raw`${NOT_IN_WORD}(?!(?:${OPENERS}|${CALENDAR})\b)\p{Lu}[\p{L}\p{M}'’-]+(?=(?: (?:also|never|then|soon|later|first))? ${ACTING}\b)|(?<=\b(?:by|and|with|asked|told|beside|against|for|named|called) )(?!${CALENDAR}\b)\p{Lu}[\p{L}\p{M}-]+`,
      'u',
    ),
    source: `${QUIRK}, §10.19: agents; a single name that acts, or follows "by"`,
    matches: ['Donovan compared them.', 'Russia vetoed it.', 'signed by Putin'],
    doesNotMatch: ['They compared them.', 'The vote was close.', 'by Monday'],
  },
];

const WHERE: readonly AnswerPattern[] = [
  {
    id: 'en-where-name',
    type: 'where',
    language: 'en',
    pattern: new RegExp(
      raw`(?<=\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|to|into|around|[Oo]utside|[Aa]cross|toward|towards|via|through|[Aa]long|beside|behind|beyond|off|over|on|of|reached|entered|visited|left)(?: the)?(?: (?:north|south|east|west|northern|southern|eastern|western|central|downtown|nearby|far))? )(?!${CALENDAR}\b)${CAPITALISED}(?:(?:(?<!['’]s) |(?<=['’]s) )(?:(?:of|the|and|de|la|al) (?=\p{Lu}))?(?!${CALENDAR}\b)${CAPITALISED}){0,6}`,
      'u',
    ),
    source: `${QUIRK}, §9.15–32: prepositions of place before a name that isn't a month or a weekday`,
    matches: ['in Pyongyang', 'at the Vostochny Cosmodrome', 'near Detroit', 'in northern Italy'],
    doesNotMatch: ['in July', 'on Monday', 'in time', 'at home'],
  },
  {
    id: 'en-where-kind',
    type: 'where',
    language: 'en',
    pattern: new RegExp(
      raw`${NOT_IN_WORD}(?!${OPENERS}\b)${CAPITALISED}(?: ${CAPITALISED}){0,6}(?: (?:River|Street|Road|Avenue|Square|Island|Islands|Sea|Ocean|Lake|Bay|Mountains?|Valley|Peninsula|Strait|Province|County|City|District|Airport|University|Museum|Gate|Bridge|Park|Circus|Palace|Tower)\b| (?:province|county|city|district|region|peninsula|island|airport)\b)|\b(?:at home|abroad|overseas|(?:on|in|near|along|off) the (?:\p{Ll}+ )?(?:coast|shore|border|river|hill|hills|mountains|island|village|town|city|countryside|capital|streets?|north|south|east|west|bank|square|bridge|desert|forest|sea|roof)|(?:north|south|east|west|\d+ (?:kilomet(?:er|re)s|miles|km)) (?:of|from) \p{Lu}\p{L}+)\b`,
      'u',
    ),
    source: 'GeoNames feature classes H, L, P, R, S, T, V: kinds of place',
    matches: ['the Tumen River', 'Jilin province', 'along the border', 'north of Seoul', 'at home'],
    doesNotMatch: ['a river', 'The road'],
  },
];

const WHY: readonly AnswerPattern[] = [
  {
    id: 'en-why-connective',
    type: 'why',
    language: 'en',
    pattern:
      /\b(?:because(?: of)?|due to|owing to|thanks to|as a (?:result|consequence)(?: of)?|so that|so as to|in order (?:to|that)|therefore|consequently|hence|thus|that(?: is|['’]s) why|which is why|this is why|for (?:this|that|these|those|the same|many|several|some|\w+) reasons?|on account of|on the grounds? (?:that|of)|given that|seeing that|inasmuch as|lest|for fear of|for the sake of|in the hope (?:of|that)|in response to|by reason of|for lack of|for want of)\b/iu,
    source: `${QUIRK}, §8.86, 15.45–48: adjuncts and clauses of reason and purpose; Prasad et al., Penn Discourse Treebank 2.0 (2008): Contingency.Cause`,
    matches: ['It fell because it rained.', 'due to fog', 'so that ships may pass', 'That’s why', 'For this reason'],
    doesNotMatch: ['a result', 'thusly', 'in order'],
  },
  {
    id: 'en-why-conjunction',
    type: 'why',
    language: 'en',
    pattern:
      /(?<=[,;—] ?)since (?!then\b|the (?:\w+ )?(?:time|war|year|day|beginning|end|start|first|last|\d)|(?:last|early|late|mid|at|about)\b|\d|\p{Lu}\p{Ll}+ \d)(?=\p{L})|\bSince (?=(?:\S+ ){1,4}(?:is|are|cannot|can|can['’]t|must|do|does|don['’]t|doesn['’]t|will)\b)|(?<=[,;—] )as (?:it|he|she|they|we|I|there|this|that|the \p{Ll}+|their \p{Ll}+|its \p{Ll}+|his \p{Ll}+|\p{Lu}\p{Ll}+) (?:was|were|is|are|had|has|have|could|did|do|does|would|needed|wanted|feared)\b/u,
    source: `${QUIRK}, §15.45: "since" and "as" after a comma or with the present tense; else they speak of time or manner`,
    matches: [
      'It should, since the benefits overtake the costs.',
      'They left, as it was late.',
      'Since trees are alive, they die.',
    ],
    doesNotMatch: ['It has stood since 1959.', 'quiet, since then', 'as he said', 'Since the war ended'],
  },
  {
    id: 'en-why-cause',
    type: 'why',
    language: 'en',
    pattern:
      /\b(?:(?:the|one|a|another|main|only|part of the) (?:reasons?|causes?|purpose|motives?|aim|explanation)\b|reasons? (?:why|for|that|is|was)|caused? by|causes|(?:stems?|stemmed|results?|resulted|arises?|arose) from|(?:led|leads?|leading) to|results? in|resulted in|(?:was|were|is|are) (?:meant|intended|designed|supposed) to|out of (?:fear|love|pity|spite|respect|necessity|curiosity)|wanted to|(?:was|were) afraid|feared that|hop(?:ed|ing) (?:to|that)|explains? (?:why|the)|(?:to|and) (?:prevent|avoid|protect|ensure|make sure|save|keep)\b|blamed?(?= (?:on|the|for|it|his|her|their)))/iu,
    source: `Girju, Automatic Detection of Causal Relations for QA (2003): causal verbs and nouns; ${QUIRK}, §15.48: purpose`,
    matches: ['The reason is simple.', 'caused by rain', 'It led to war.', 'He wanted to sleep.', 'to avoid a fine'],
    doesNotMatch: ['a reasonable plan', 'He led the way.'],
  },
];

export const ENGLISH_NAMES_AND_REASONS: readonly AnswerPattern[] = [...WHO, ...WHERE, ...WHY];
