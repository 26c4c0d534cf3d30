import type { Pattern } from '../pattern.ts';

const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Cues of prediction and doubt. Source: Palmer, Mood and Modality (2001), ch. 2; Hyland, Hedging (1998), ch. 5. */
export const ENGLISH_PREDICTIONS: readonly Pattern[] = [
  {
    id: 'will',
    pattern:
      /(?<!\b(?:I|[Ww]e|and|not) )\b(?:will|won[’']t|shall|is (?:not )?going to|are (?:not )?going to|is bound to|are bound to|is (?:un)?likely to|are (?:un)?likely to|is not likely to|are not likely to|is set to|are set to|is due to|[’']ll)\b(?! (?:power|of))/u,
    reason: 'Palmer (2001), §2.1: "will" and its kin tell what is to come',
    matches: ['It will take place soon.', 'The coalition is not likely to last.'],
    doesNotMatch: ['He read his will power.', 'I shall read it.', 'It rained.'],
  },
  {
    id: 'would',
    pattern: /\bwould(?:n[’']t)?\b(?! (?:have|like|rather|later|often|say|you)\b)/u,
    reason: 'Palmer (2001), §7.4: "would" tells what follows under a condition',
    matches: ['China would not take part.', 'A ban would be costly.'],
    doesNotMatch: ['It would have been late.', 'I would like tea.'],
  },
];

export const ENGLISH_HEDGES: readonly Pattern[] = [
  {
    id: 'hedge',
    pattern:
      /\b(?:may|might|(?<!\b(?:who|that|nobody|which|he|she|they|I|we) )could(?! not\b| (?:say|tell|see|find|hear|be expected)\b)|[Pp]erhaps|[Mm]aybe|[Pp]ossibly|[Pp]robably|[Pp]resumably|[Aa]pparently|[Ss]eemingly|[Aa]llegedly|[Rr]eportedly|[Aa]rguably|likely|unlikely|seems?|appears? (?:to|that)|tends? to|suggests? that|it is (?:possible|conceivable|doubtful)|raises? (?:concerns|questions|doubts)|in part|to some extent|as if|somewhat|roughly speaking|by some (?:accounts|measures))\b/u,
    reason: 'Hyland (1998), ch. 5: lexical hedges: modal verbs, adverbs and verbs of seeming',
    matches: ['China seems uncomfortable.', 'Russia may have discussed it.', 'Perhaps it rained.'],
    doesNotMatch: ['It rained in May.'],
  },
];

/** What makes a sentence in the present a judgement. */
export const ENGLISH_JUDGEMENTS: readonly Pattern[] = [
  {
    id: 'meaning-and-cause',
    pattern: new RegExp(
      String.raw`\b(?:means?|mean that|symboli[sz]es?|signals?|impl(?:y|ies)|shows? (?:that|how|why)|prove[sd]? (?:that)?|reveals?|explains? why|depends? (?:on|upon)|matters?|reflects?|undermines?|threatens?|serves?|deserves?|suffers? from|lies in|rests on|amounts? to|requires?|because|that[’']s why|that is why|this is why|which is why|the (?:question|point|problem|trouble|truth|fact|lesson|result|reason|irony|danger|risk|key|test|answer|difference|mistake) (?:is|here|remains)|the more|no wonder|in fact|of course|indeed|in other words|rather than|nothing|only if|at stake|instead of)\b`,
      'iu',
    ),
    reason:
      'verbs and connectives that tell what something means, causes or rests on (Martin and White, Evaluation, 2005, ch. 3)',
    matches: ['It depends on China.', 'That’s why there is mistrust.', 'The question is who pays.'],
    doesNotMatch: ['He met Putin.'],
  },
  {
    id: 'negated-present',
    pattern:
      /\b(?:is|are|do|does|has|have|can|need)(?: not|n[’']t)\b|\bcannot\b|\bno longer\b|\b(?:is|are|has|have) (?:no|never|hardly|nothing|neither|less|little|few)\b|\b(?:there is|there are) (?:no|little|few)\b/u,
    reason: 'a denial contradicts somebody (Martin and White 2005, §3.3: disclaim)',
    matches: ['It is not a simple matter.', 'There is no plan.'],
    doesNotMatch: ['It was not so.'],
  },
  {
    id: 'comparison',
    pattern:
      /\b(?:more|less|better|worse|\p{Ll}+er) (?:\p{Ll}+ )?than\b|\b(?:the )?(?:most|least|best|worst) \p{Ll}+|\bas (?!well\b|soon\b)\p{Ll}+ as\b|\btoo \p{Ll}+ (?:to|for)\b|\benough to\b/u,
    reason: 'comparisons weigh (Martin and White 2005, §2.6: graduation)',
    matches: ['It is cheaper than coal.', 'That is the most valuable part.'],
    doesNotMatch: ['It rained.'],
  },
  {
    id: 'evaluation',
    pattern: new RegExp(
      String.raw`\b(?:${words(`good bad right wrong fair unfair wise foolish dangerous safe easy hard difficult simple complex clear unclear obvious
      important vital essential crucial critical significant serious grave urgent necessary useful useless effective futile
      cheap expensive costly rich poor strong weak strict sound cruel kind honest dishonest real false true absurd strange
      odd natural inevitable possible impossible rare common new old different similar worth valuable worthless fragile shaky
      stable unstable deep shallow great small large huge tiny narrow broad smooth rough sobering grim remarkable
      surprising ironic tragic sad happy proud ashamed sufficient insufficient adequate inadequate deep-seated uncomfortable
      wary legitimate illegal popular unpopular free open closed slow fast modest ambitious perfect imperfect mistake failure
      success problem challenge obstacle risk threat opportunity requirement luxury necessity lesson scandal disgrace shame
      virtue vice advantage disadvantage bargain gamble matter story shift key heart test trap illusion`)})\b`,
      'iu',
    ),
    reason: 'evaluative adjectives and nouns (Martin and White 2005, ch. 2: appreciation and judgement)',
    matches: ['The plan is sound.', 'It is a different story.'],
    doesNotMatch: ['The bus is late at noon.'],
  },
  {
    id: 'says-what-it-is',
    pattern:
      /\b(?:is|are|can(?: also)? be)(?: also| only| still| itself| now| always| badly| no more than)? (?:the|an?|no|in no|losing|where|what|how|why|\p{Ll}{4,}ed)\b(?! (?:by|in|at|from|professor|researcher|economist|member|city|town|country|river|company)\b)/u,
    reason: 'Quirk et al. (1985), §10.8: a subject complement says what a thing is or amounts to',
    matches: ['A loan without questions is a loan without friends.', 'Shade is the part that people feel.'],
    doesNotMatch: ['She is in Rome.', 'It was a day.'],
  },
  {
    id: 'intention',
    pattern:
      /\b(?:wants?|seeks?|is seeking|are seeking|tr(?:y|ies) to|is trying|are trying|hopes? to|fears?|prefers?|intends?|refuses?|(?:does|do) not want|needs?|relies|rely|aims? (?:to|at)|cares?|values?|believes?|thinks?|expects?|has (?:kept|always|never|become|failed|fallen|grown|remained|made)|have (?:kept|always|never|become|failed|fallen|grown|remained|made|been)|is driven|are driven|keeps?|remains?)\b/u,
    reason: 'to ascribe aims, states of mind or a lasting state to others is to interpret them',
    matches: ['Beijing does not want war.', 'North Korea is seeking help.', 'China has kept its distance.'],
    doesNotMatch: ['He met Putin.'],
  },
];

/** The sentence's main verb is in the present: it asserts, where a past tense would tell. */
export const PRESENT_MAIN: Pattern = {
  id: 'present-main-verb',
  pattern:
    /^(?!(?:.{0,60}?)\b(?:was|were|had|did|said|told|went|came|took|gave|made|met|sent|began|became|left|held|won|lost|fell|rose|led|ran|wrote|put|saw|found|knew|thought|kept|built|brought|paid|\p{Ll}{3,}ed)\b(?! (?:by|as|to|in|for|with|on|from|at)\b))(?=.*\b(?:is|are|isn[’']t|aren[’']t|has|have|does|do|can|cannot|wants?|seeks?|means?|depends?|makes?|takes?|gives?|needs?|remains?|seems?|keeps?|\p{Ll}{3,}(?<!s)s|[’']s|am)\b)/u,
  reason: 'Quirk et al. (1985), §4.5: the present tense states what holds',
  matches: ['China wants peace.', 'The plan is driven only by fear.'],
  doesNotMatch: ['China wanted peace.', 'He met Putin.'],
};

/** What keeps a sentence from claiming anything. */
export const NO_CLAIM: Pattern = {
  id: 'no-claim',
  pattern: /\?["”’)\]]*$|^(?:Imagine|Suppose|Consider|Take|Let|See|Note)\b/u,
  reason: 'questions ask, and orders to imagine suppose',
  matches: ['What is it?', 'Imagine a street.'],
  doesNotMatch: ['It is a street.'],
};
