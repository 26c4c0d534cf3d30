import type { Cue } from './cue.ts';

/** Adverbs that stand between a subject, a modal and its verb. */
const ADVERB = String.raw`(?:also|now|therefore|thus|then|still|just|only|first|finally|surely|simply|urgently|instead|all|both|at least|as well|once again|again|\p{Ll}+ly)`;

/** Modal verbs and semi-modals that oblige or advise. */
export const ENGLISH_MODALS: readonly Cue[] = [
  {
    id: 'should',
    strength: 'prescribes',
    pattern: /\bshould(?:n[’']t)?\b/gu,
    reason: 'Palmer, Mood and Modality (2001), §3.2: the deontic modal of advice; other uses are vetoed one by one',
    matches: ['Cities should plant trees before summer.', 'Seoul shouldn’t wait.'],
    doesNotMatch: ['The shoulder of the road is soft.'],
  },
  {
    id: 'ought-to',
    strength: 'prescribes',
    pattern: /\bought (?:not )?to\b/gu,
    reason: 'Palmer (2001), §3.2: deontic "ought"',
    matches: ['Parliament ought to ask.', 'They ought not to wait.'],
    doesNotMatch: ['They bought tomatoes.'],
  },
  {
    id: 'had-better',
    strength: 'prescribes',
    pattern:
      /\b(?:had|[’']d) (?:better|best)(?: not)? (?=(?:be|act|do|take|make|start|begin|prepare|find|keep|stop|learn|get|watch|hurry|think|remember|listen|plan|look|let|leave|hope|come|go|tell|ask|pay|use|have|wait)\b|\p{Ll}+ (?:the|an?|its|their|his|her|our|your|my|this|these|those|it|them|up|out|now|soon|some|more|every|all)\b)/gu,
    reason: 'Quirk et al. (1985), §3.45: "had better" advises; with a noun after it, it compares',
    matches: ['Banks had better prepare for the worst.', 'We’d better not wait long.'],
    doesNotMatch: ['They had better weather.', 'She had the best seat.'],
  },
  {
    id: 'must',
    strength: 'obliges',
    pattern: /\bmust(?:n[’']t)?\b(?!-)/gu,
    reason: 'Palmer (2001), §3.2: deontic "must"; it also states circumstances and inferences, so the subject decides',
    matches: ['Seoul must talk.', 'Schools mustn’t close.'],
    doesNotMatch: ['The mustard was hot.', 'It is a must-see.'],
  },
  {
    id: 'need-to',
    strength: 'obliges',
    pattern:
      /(?<!\b(?:the|an?|no|any|urgent|real|pressing|growing|clear|our|their|its|this|of|more|desperate|great|dire|special|basic) )\b(?:needs? to|needs? only)(?= (?:not )?\p{Ll}+)/gu,
    reason: 'Quirk et al. (1985), §3.42: "need to" of necessity; after a determiner it is a noun',
    matches: ['Planners need to begin with bus stops.', 'Seoul needs to talk.'],
    doesNotMatch: ['There is no need to hurry.', 'She needs a rest.', 'They felt an urgent need to eat.'],
  },
  {
    id: 'have-to',
    strength: 'obliges',
    pattern: /\b(?:has|have|[’']ve got|has got) to\b(?= (?!do with\b|say\b|offer\b|show\b)\p{Ll}+)/gu,
    reason: 'Quirk et al. (1985), §3.48: "have to" obliges by circumstances; "have to do with" is an idiom',
    matches: ['We have to change course.', 'The city has to decide.'],
    doesNotMatch: ['It has to do with rain.', 'Listen to what they have to say.', 'He had to go.'],
  },
  {
    id: 'we-need',
    strength: 'prescribes',
    pattern:
      /\b[Ww]e (?:(?:now|also|still|all|urgently|desperately|badly|really|therefore|first|instead|clearly) )*need (?:an?|more|better|new|stronger|fewer|less|clear(?:er)?|real|serious|both|far|not only|not just|\p{Ll}+er)\b(?! (?:of us|week|month|year|day))/gu,
    reason: 'what the first person plural lacks is asked for (Searle 1979, ch. 2: indirect directives)',
    matches: ['We need a new law.', 'We urgently need better data.'],
    doesNotMatch: ['They need a new law.', 'All we need is love.'],
  },
  {
    id: 'needs-a',
    strength: 'obliges',
    pattern:
      /\b(?<!\b(?:the|its|their|our|his|her|special|of|own|basic|with|or|and|these|those|all) )needs? (?:an?|more|better|new|stronger|fewer|less|clear(?:er)?|a more)\b(?= \p{Ll}+)/gu,
    reason: 'as "we need", of a named body; of things it only describes, so the subject decides',
    matches: ['Seoul needs a strategy.', 'The city needs better buses.'],
    doesNotMatch: ['Its needs are great.', 'Turkey needs our help.'],
  },
  {
    id: 'cannot-afford',
    strength: 'prescribes',
    pattern:
      /\b(?:cannot|can[’']t|can not|can no longer|can ill|can hardly|can scarcely|must not|must never)(?: simply| just)? afford (?:to|not to|any more|another|further)\b/gu,
    reason: 'a denied possibility of affording advises against (Quirk et al. 1985, §4.52, "can" of tolerance)',
    matches: ['Europe cannot afford to wait.', 'We can ill afford another lost decade.'],
    doesNotMatch: ['Families cannot afford rent.'],
  },
  {
    id: 'cannot-tolerate',
    strength: 'prescribes',
    pattern:
      /\b(?:[Ww]e|[Tt]he (?:world|international community|government|country|city|council|West)|[Gg]overnments|[Nn]o (?:one|nation|country|government|society|city|democracy)|Europe|Asia|America|society)(?: simply| just| also)? (?:(?:cannot|can[’']t|can not|can no longer|dare not|must not)(?: simply| just| continue to| keep| afford to)*|can(?: simply| just| afford to)*) (?:allow|accept|permit|tolerate|ignore|let|wait|sit|stand (?:by|idle|idly)|look (?:away|on)|turn (?:away|our|a|its|their)|walk away|remain|rest|give up|pretend|go on|forget|be (?:complacent|silent|naive|indifferent|content|satisfied|bystanders)|leave|rely|treat|continue|keep|watch|ask (?!for\b)|expect \p{L}+ )/gu,
    reason: 'a community’s denied tolerance ("we cannot allow", "no nation can ignore") is a call not to tolerate',
    matches: [
      'But we cannot allow changes by force.',
      'The world can no longer look away.',
      'No city can ignore heat.',
      'We cannot ask them to wait.',
    ],
    doesNotMatch: ['We cannot see the sea.', 'The dog cannot wait.'],
  },
  {
    id: 'must-not-be-allowed',
    strength: 'prescribes',
    pattern:
      /\b(?:cannot|can[’']t|can no longer|can not) be (?:allowed|permitted|tolerated|ignored|left to|postponed|delayed|put off|taken for granted|neglected|accepted|business as usual)\b/gu,
    reason: 'the passive of denied tolerance: what cannot be allowed must be stopped',
    matches: ['This cannot be allowed to go on.', 'Repairs can no longer be postponed.'],
    doesNotMatch: ['It cannot be measured.'],
  },
  {
    id: 'would-do-well',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`\bwould(?: ${ADVERB})? (?:do well|be (?:well[ -]advised|wise|wiser|right|better (?:off|advised)|smart|prudent|sensible|foolish|unwise|mistaken|wrong|ill[ -]advised|better)) (?:to|not to|if (?:it|they|he|she|we))\b|\bmight do worse than\b|\bwould do better to\b|\bis well[ -]advised to\b|\bare well[ -]advised to\b`,
      'gu',
    ),
    reason: 'Leech, Principles of Pragmatics (1983), ch. 5: advice hedged by "would" for politeness',
    matches: ['Seoul would do well to listen.', 'Investors would be wise to wait.', 'He would be foolish to refuse.'],
    doesNotMatch: ['It would be wise.', 'He would do it well to a point.'],
  },
  {
    id: 'would-be-wise',
    strength: 'prescribes',
    pattern:
      /(?<!\b(?:[Ii]t|that|which|what|there|he|she|they|we) )\bwould be (?:prudent|wise|wiser|sensible|advisable|desirable|preferable|unwise|foolish|reckless|a (?:good |useful |sensible |first |modest |welcome )?(?:start|step|beginning)|a (?:mistake|folly|better|wiser|fairer) ?\p{Ll}*|the (?:right|wiser|better|sensible) (?:course|choice|thing|step|answer))(?=[.,;!:—–]| (?:and|but|for)\b)/gu,
    reason: 'a course whose worth is judged under "would" is recommended or advised against',
    matches: ['A pause would be prudent.', 'A public list would be a good start.'],
    doesNotMatch: ['It would be wise.', 'The winter would be hard.'],
  },
  {
    id: 'could-start-by',
    strength: 'prescribes',
    pattern: /\b(?:could|can|might) (?:\p{Ll}+ly )?(?:usefully )?(?:start|begin) (?:by \p{Ll}+ing|with)\b/gu,
    reason: 'Quirk et al. (1985), §11.29: a suggestion by "could"; beginning "by" something proposes a first step',
    matches: ['The city could start by counting its trees.', 'Seoul can begin with a phone call.'],
    doesNotMatch: ['Rain could start at noon.'],
  },
];
