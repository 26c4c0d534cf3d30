import type { Pattern } from '../pattern.ts';
import type { Cue } from './cue.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Base forms that are hardly ever nouns or adjectives in front of a sentence, so that one opens an order whatever
 * follows. Source: verbs of causing, changing, giving, protecting and deciding (Levin 1993, §9–13, 26–29, 45), cut to those
 * that advice on policy, work and daily life uses.
 */
const VERBS = words(`
bake boil breathe cook dig drink eat lend rinse sew sit stir wear
abandon abolish accelerate accept accompany adapt add adjust admit adopt allocate allow apply appoint apologise
apologize arrange assess assign assist attract avoid ban begin bring build buy carry cease choose clarify combine
commit compensate conduct consult convene convert convince cooperate coordinate create cultivate decentralise
decentralize declare decriminalise decriminalize defend define deliver deploy deregulate devote differentiate discard
discourage diversify divert do eliminate embrace empower enable encourage enforce engage enhance enlarge enlist ensure
equip erase establish evaluate examine expand explain expose extend facilitate follow forge forgive fulfil fulfill
gather get give go grant guarantee halve handle harness hire honour honor identify improve incentivise incentivize
include incorporate inform insist install institute insulate integrate introduce invest invite involve join keep lay
learn leave legalise legalize listen loosen maintain make merge mobilise mobilize modernise modernize monitor
negotiate organise organize overhaul pay persuade postpone prepare preserve prevent prioritise prioritize promote
protect prove provide publish punish pursue put raise ratify rebuild reclaim recognise recognize reconsider recruit
recycle redesign redirect reduce refrain refuse regulate reinstate reject rely remove renegotiate renew replace
require rescind resist resolve restore restrict resume rethink retain retire reuse revise revisit revive rewrite
safeguard save scrap seek send serve simplify soften solve speak spend stop streamline strengthen strive subsidise
subsidize suspend sustain tackle take teach tear tell tighten transform treat unite uphold utilise utilize vaccinate
vote widen withdraw write`);

/** Base forms that are nouns or adjectives too; they order only before a determiner, a pronoun or a particle. */
const AMBIGUOUS = words(`
act address aim answer appeal arm ask back balance bar base block boost break bridge budget call cap care change
charge check clean clear close come complete connect cool correct cost cover credit cut deal delay demand design
direct double draft draw drop ease end equal exercise experiment face feed fight fill finance find fix focus force
form free fund grow guard hand harvest heed help hold house hurry increase issue judge label launch lead level lift
light limit link lobby lock look lower map mark match matter measure meet mix move name narrow offer offset open order
own pack pair park pass pause phase pick plan plant play please point pool practice practise press price protest pull
push question rate reach read ready record reform release repair repeal repeat report reserve reset respect rest
return review reward ride rule run scale schedule score secure select separate set settle shade shape share shift show
shut skip slow speed stand start state stay step stick store study support switch target tax test tie tip track trade
train transfer transplant trust try turn update upgrade use value wait walk warm warn wash watch water wear weigh
welcome wipe work`);

/** Base forms by which writers only guide their reader. */
const RHETORICAL = words(
  'consider imagine suppose note notice recall remember witness picture compare see think contrast mind believe thank say let forget guess',
);

/** What may follow an order’s verb when the verb could be a noun too. */
const OBJECT =
  /^(?:the|an?|this|that|these|those|your|our|their|its|his|her|my|every|each|all|any|no|some|more|less|fewer|both|such|them|it|him|us|yourself|ourselves|up|out|off|back|down|away|together|now|early|only|once|first|with|by|from|on|to|for|into|toward|towards|at|over|what|how|who|whether|before|after|two|three|four|five|ten|one|in|closely|carefully|hard|as|\p{Ll}+ly|half|enough|\p{Ll}+ing)\b/u;

/** Phrases, as patterns, by which writers only guide their reader or set a phrase. */
const RHETORICAL_PHRASES: readonly string[] = [
  String.raw`take (?:\p{Lu}\p{L}+|the (?:case|example|story|question|matter|recent|city|country|town)|for (?:example|instance)|a (?:look|moment|case|recent)|heart|note|this|that)`,
  'make no mistake',
  'look (?:at|around|no|closely|again)',
  String.raw`ask (?:any|anyone|yourself|almost|most|a|the|people|someone|\p{Ll}+s)`,
  'call (?:it|me|them|this)',
  'add (?:to (?:that|this|it)|in|up)',
  'put (?:another way|simply|differently|it|bluntly|together|all)',
  '(?:bear|keep) in mind',
  '(?:rest assured|trust me|stay tuned|no matter|save for|welcome to|granted|needless|hold that|show me|speak of|give or take)',
  'read (?:any|that|this|on|it|more|the (?:report|paper|speech|text|transcript|news))',
  '(?:start|begin) with (?:the|an?|this|that|what|one)',
  'come (?:what|to think|the|spring|summer|autumn|winter)',
  'go (?:figure|back)',
  'tell (?:that|me|any)',
  'try (?:to (?:imagine|picture|find|explain|name)|telling|explaining)',
  'set (?:against|beside|aside that)',
  'watch (?:this|any|the (?:film|video))',
  String.raw`follow (?:us|the money|\p{Lu}\p{L}+)`,
  '(?:click|subscribe|sign up|find out more|share this|visit|write to us|multiply|judging)',
  'turn (?:on the|to page)',
  'walk (?:down|into|through|along)',
  'open (?:any|the (?:paper|newspaper|page))',
  String.raw`listen to (?:any|the) (?:\p{Ll}+ )?(?:speech|debate|politician|radio)`,
  'leave (?:it|that) (?:there|at that)',
  'do the (?:maths?|sums)',
  'name (?:one|a|any)',
  'please (?:note|see|contact|email)',
];

/** Lets a phrase begin with a capital too. */
function fromCapital(phrase: string): string {
  return /^[a-z]/.test(phrase)
    ? `[${phrase[0]?.toUpperCase()}${phrase[0]}]${phrase.slice(1)}`
    : phrase
        .replace(/^\(\?:/, '(?:')
        .replace(/(?<=^\(\?:|\|)([a-z])(?=[a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** What keeps the verb from being an order whatever it is. */
const NO_ORDER: readonly Pattern[] = [
  {
    id: 'subject-not-verb',
    pattern:
      /^\p{L}+(?: (?:\p{Ll}+|of the|of|and|\p{Lu}\p{L}*)){0,4}? (?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|must|should|says?|said|means?|meant|seems?|remains?|became|becomes?|began|came|makes?|made|went|takes?|took)\b/u,
    reason: 'a finite verb within the first words makes what stands before it a subject',
    matches: ['Support for the plan has grown.', 'Work is dear.', 'Plan B was worse.'],
    doesNotMatch: ['Support the plan.', 'Plant trees where people walk.'],
  },
  {
    id: 'noun-with-late-verb',
    pattern:
      /^(?:[Ww]ork|[Ff]ocus|[Ss]upport|[Tt]rade|[Rr]esearch|[Aa]ccess|[Dd]emand|[Rr]eports?|[Tt]alk|[Pp]lay|[Rr]eturn|[Hh]elp|[Cc]are|[Aa]ction|[Mm]ove|[Pp]ush|[Pp]ull|[Rr]un|[Ww]ait|[Ww]alk|[Tt]urn|[Dd]raw|[Bb]uild|[Cc]all|[Aa]sk)\b[^,;:]*?(?<!\b(?:that|which|who|what|it|they|he|she|we|you|and|as|than|already|ever|once|once|been|newly|well|was|were|is|are) )\b(?:brought|led|gave|took|made|became|suggested|showed|shows|suggests|raised|caused|helped|helps|began|grew|fell|rose|came|went|ended|forced|drew|won|lost|kept|followed|continued|continues|started|resulted|revealed|produced|reached|increased|declined)\b/u,
    reason:
      'a noun with its complements may be long before its verb comes: "Work with patients by Broca suggested that"',
    matches: ['Work with patients by Broca suggested that it was so.', 'Focus on the south brought tensions.'],
    doesNotMatch: ['Work with the teachers who led the strike.', 'Focus on the south.'],
  },
  {
    id: 'pseudo-imperative',
    pattern:
      /[^,.]{3,80},? (?:and|or) (?:you|we|it|they|he|she|there|the (?:\p{L}+ ){1,3}?|\p{Ll}+s? )(?:[’']ll|[’']re| ?(?:will|would|can|may|gets?|ends?|becomes?|find|have|is|are|risk|has|rises?|falls?|grows?|goes|go)\b)/u,
    reason:
      'Quirk et al. (1985), §11.30: an order joined to a statement is a condition: "Finish by noon and you get paid"',
    matches: ['Plant the wrong tree and you will pay for it.', 'Cut the budget, and crime rises.'],
    doesNotMatch: ['Plant the right tree and water it.'],
  },
  {
    id: 'rhetorical-order',
    pattern: new RegExp(`^(?:${RHETORICAL_PHRASES.map(fromCapital).join('|')})(?![\\p{L}-])`, 'u'),
    reason: 'Thompson and Hunston (2000), ch. 1: orders to the reader to look, think or read on organise the text',
    matches: [
      'Take Busan.',
      'Make no mistake.',
      'Look at the map.',
      'Start with the coldest of them.',
      'Ask any teacher.',
    ],
    doesNotMatch: ['Take the bus to work.', 'Make room for trees.', 'Start with bus stops.'],
  },
  {
    id: 'question-order',
    pattern: /\?["”’)]*$/u,
    reason: 'a question',
    matches: ['Do we need more?'],
    doesNotMatch: ['Do more.'],
  },
];

/** Adverbials and conjunctions in front of an order. */
const OPENING =
  /^(?:(?:\d+[.)]|[-•*–])\s*)?(?:(?:First|Second|Third|Fourth|Fifth|Firstly|Secondly|Thirdly|Finally|Last|Lastly|Next|So|Then|And|But|Or|[Pp]lease|Above all|Most of all|Most importantly|Instead|Now|Also|Better|For starters|To (?:begin|start) with|Meanwhile|Rather|At the very least|At least|Where possible|If (?:possible|necessary|in doubt)|Today|Always|Simply|Just|Never again|In short|In other words|For now|For once|In the meantime|After that|One|Two|Three|Step \p{L}+|Lesson \p{L}+|Rule \p{L}+|Thus|Hence|Therefore)[,:]? +|(?:If|When|Once|Where|Before|After|Until|While|Whenever|Wherever|As|For|In|To|On|At|With|Without|Rather than|Instead of|Like|By|Through|From)\b[^,:;]{2,70}, +)*/u;

/**
 * Finds the order that an English sentence gives its reader: the verb in its base form without a subject.
 *
 * @param sentence with quotations blotted out
 * @returns the offsets of the verb (with "do not"), or undefined
 */
export function findImperative(sentence: string): { readonly start: number; readonly end: number } | undefined {
  const lead = /^["“‘(]*/u.exec(sentence)?.[0].length ?? 0;
  for (const start of openings(sentence, lead)) {
    const clause = sentence.slice(start);
    const end = endOfOrder(clause);
    if (end > 0 && !NO_ORDER.some(({ pattern }) => pattern.test(clause))) return { start, end: start + end };
  }
  return undefined;
}

/** Where an order may begin: at the start, behind what can stand in front of it, and after a colon. */
function openings(sentence: string, lead: number): number[] {
  const length = OPENING.exec(sentence.slice(lead))?.[0].length ?? 0;
  const colon = /: (?=\p{Ll})/u.exec(sentence);
  return [lead, ...(length > 0 ? [lead + length] : []), ...(colon ? [colon.index + 2] : [])];
}

/** Length of the order’s verb at the beginning of the clause; 0 where there is none. */
function endOfOrder(clause: string): number {
  const negated = /^(?:[Dd]o not|[Dd]on[’']t|[Nn]ever) (?=\p{Ll})(?:ever |just |simply )?(\p{Ll}+)/u.exec(clause);
  if (negated) {
    const verb = negated[1] ?? '';
    return RHETORICAL.has(verb) || NO_VERB_AFTER_NEVER.test(verb) ? 0 : negated[0].length;
  }
  const match = /^(\p{L}\p{Ll}+)(?: (.*))?$/su.exec(clause);
  const verb = match?.[1]?.toLowerCase() ?? '';
  const rest = match?.[2] ?? '';
  if (RHETORICAL.has(verb)) return 0;
  if (VERBS.has(verb)) return FINITE_NEXT.test(rest) ? 0 : verb.length;
  const isPrepositional = PREPOSITION.test(rest);
  return AMBIGUOUS.has(verb) && OBJECT.test(rest) && (!isPrepositional || PREPOSITIONAL.has(verb)) ? verb.length : 0;
}

/** After one of these the first word was a subject: "Share prices fell" stays out by `subject-not-verb`. */
const FINITE_NEXT = /^(?:is|are|was|were|has|had|will|would|can|could|may|might|did|does|of|and|or|,)(?![\p{L}-])/u;

const PREPOSITION = /^(?:for|on|with|from|by|in|into|to|at|of|over|as|toward|towards|before|after)\b/u;

/** Verbs that take their object with a preposition (Quirk et al. 1985, §16.5) and are rarely nouns before one. */
const PREPOSITIONAL = words(`
ask
act aim answer build call close cover cut deal draw ease fight fill focus hold hurry lead look match meet move open pass
pay pick plan play press pull push reach return run settle shift shut slow stand start stay step stick switch tap turn
wait walk watch work`);

/** What opens an inversion or a phrase after "never": "Never has", "Never before", "Never mind". */
const NO_VERB_AFTER_NEVER =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do|before|again|once|since|more|fear|in|at|on|for|so|such|an?|the|shall|should|must|one|\p{Ll}+(?:ed|ing|ly))$/u;

/** The cue of an order, for what shows or lists cues. */
export const IMPERATIVE: Omit<Cue, 'pattern'> = {
  id: 'imperative',
  strength: 'prescribes',
  reason: 'Quirk et al. (1985), §11.24: a verb in its base form without a subject tells the reader to act',
  matches: [
    'Start by planting trees.',
    'Instead, give each school a tree.',
    'Do not wait for the report.',
    'Protect whistle-blowers.',
    'If the soil is poor, add the compost and plant the tree late.',
    'Invest in teachers.',
  ],
  doesNotMatch: [
    'Support for the plan has grown.',
    'Plant managers say no.',
    'Consider Busan.',
    'Never have we seen this.',
    'Cut flowers last a week.',
    'Take Busan, for example.',
    'Share prices fell on Monday.',
  ],
};

export const NOT_AN_IMPERATIVE = NO_ORDER;
