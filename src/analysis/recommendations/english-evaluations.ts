import type { Cue } from './cue.ts';

const DEGREE = String.raw`(?:(?:also|now|therefore|thus|then|still|only|equally|absolutely|all the more|more|most|just|all|thus|no less|long|surely|so|too|of course|simply|even|both|[\p{Ll}]+ly) )*`;
const BE = String.raw`(?:is|are|would be|will be|remains|has become|becomes|seems|looks)`;
const NECESSARY = String.raw`(?:necessary|essential|imperative|vital|crucial|critical|indispensable|urgent|important|incumbent|paramount|advisable|prudent|wise|wiser|sensible|desirable|right|best|better|preferable|high time|time|past time|past due|common sense|only (?:fair|right|just|proper|reasonable|sensible)|fair and right|of the (?:utmost|greatest|first|highest) (?:importance|urgency)|of (?:utmost|great|critical|vital|paramount|prime) importance|a matter of (?:urgency|priority)|foolish|unwise|dangerous|a mistake|an error|wrong|folly|irresponsible|reckless)`;

/** Evaluations by which authors prescribe without a modal. */
export const ENGLISH_EVALUATIONS: readonly Cue[] = [
  {
    id: 'it-is-necessary',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`\b[Ii]t(?: ${BE}|[’']s) ${DEGREE}${NECESSARY}(?=(?:,[^,;.]{1,40},|,)? (?:now |too )?(?:that|to|for|we|he|she|they|the)\b)`,
      'gu',
    ),
    reason: 'Quirk et al. (1985), §16.72: adjectives of necessity that take a mandative clause or an infinitive',
    matches: [
      'It is essential that Beijing tell its neighbour.',
      'It is time to count the trees.',
      'It would be a mistake to close the school.',
      'It’s high time the council acted.',
      'It is of the utmost importance that we supervise the funds.',
    ],
    doesNotMatch: ['It is essential.', 'Trees are essential to streets.', 'It is hard to say.'],
  },
  {
    id: 'what-is-needed',
    strength: 'prescribes',
    pattern:
      /\b[Ww]hat (?:is|we|they|he|she|(?:the )?\p{L}+(?: \p{L}+)?) (?:(?:now|really|most|urgently|desperately|also|truly|still) )*(?:needed|required|called for|needs?|must do)(?: (?:now|most|today|instead|above all|is))*,? (?:is|are)\b|\b[Ww]hat[’']s needed\b/gu,
    reason: 'Quirk et al. (1985), §18.28: a pseudo-cleft puts what is needed in focus',
    matches: ['What is needed is a plan.', 'What the city needs now is patience.', 'What’s needed is trust.'],
    doesNotMatch: ['What he saw is unclear.'],
  },
  {
    id: 'is-needed',
    strength: 'prescribes',
    pattern:
      /(?<!\b(?:as|if|where|when|that|which|what|whatever|it) )\b(?:is|are)(?: (?:also|now|therefore|thus|still|urgently|badly|sorely|desperately|clearly|long|first|instead))* (?:needed(?! (?:by|in order to|to|for|if|when|as)\b)|called for|in order(?! (?:to|that|of)\b)|overdue|past due|long overdue)(?=[.,;!:—–-]| (?:here|now|today|more|most|at|from|if|before|is|and|instead|,))/gu,
    reason: 'a thing said to be needed or overdue is asked for (Searle, Expression and Meaning, 1979, ch. 2)',
    matches: ['A new treaty is urgently needed.', 'Reform is long overdue.', 'Caution is called for.'],
    doesNotMatch: [
      'Nitrogen is needed by plants.',
      'Sleep when it is needed.',
      'The accounts are in order to please him.',
    ],
  },
  {
    id: 'there-is-need',
    strength: 'prescribes',
    pattern:
      /\b[Tt]here (?:is|[’']s|remains) (?:now |also |still |therefore |thus |clearly )*(?:an? (?:(?:\p{Ll}+ly )?(?:urgent|pressing|clear|real|great|desperate|growing|crying|dire|compelling) )?need (?:to|for)|no (?:other |real |good |viable )?(?:alternative|choice|option|way|substitute)(?: \p{Ll}+)? (?:but|other than|except) to|no time to (?:lose|waste|be lost)|every reason to|no (?:more )?(?:excuse|room|reason) (?:for|not to)|a (?:better|simpler|wiser|fairer|cheaper|smarter) way)\b|\bha(?:s|ve) (?:no|little) (?:more )?excuse (?:for|not to|to)\b|\b(?:ha(?:s|ve)|leaves? \p{L}+(?: with)?) (?:little|no) (?:other |real )?(?:choice|alternative|option) but to\b|\b[Tt]he need (?:now )?is (?:for|to)\b/gu,
    reason: 'existential statements of need or of a missing alternative direct to the one course that is left',
    matches: [
      'There is an urgent need for better data.',
      'There is no alternative but to negotiate.',
      'Seoul has no choice but to talk.',
      'There is a better way.',
    ],
    doesNotMatch: [
      'There is no need to hurry.',
      'He had no excuse.',
      'He had no choice but to leave.',
      'There is no way of knowing.',
    ],
  },
  {
    id: 'time-has-come',
    strength: 'prescribes',
    pattern:
      /\b[Tt]he (?:time|moment|hour) (?:has (?:\p{Ll}+ )?(?:come|arrived)|is (?:now|ripe|right)) (?:to|for)\b|\b[Nn]ow(?: is|[’']s) (?:also )?the (?:time|moment) (?:to|for)\b|\b[Ii]t(?:[’']s| is) not too late to\b/gu,
    reason: 'statements that the moment to act has come are calls to act',
    matches: ['The time has come to act.', 'Now is the time for patience.', 'It is not too late to change.'],
    doesNotMatch: ['The time has gone.', 'That is the time of the train.'],
  },
  {
    id: 'the-answer-is-to',
    strength: 'prescribes',
    pattern:
      /\b(?:(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Aa]) )(?:(?:only|best|right|first|next|second|third|last|final|better|wiser|wisest|simplest|surest|safest|fairest|quickest|cheapest|obvious|sensible|real|true|correct|proper|simple|immediate|most \p{Ll}+|more \p{Ll}+|main|top|urgent|logical|smart|responsible|prudent|honest|long-term|lasting|practical|necessary|other|sane) )*(?:answer|solution|remedy|cure|fix|key|trick|way (?:forward|out|ahead)|way|course(?: of action)?|path(?: forward)?|option|response|policy|approach|step|priority|task|thing|place to (?:start|begin)|starting point|strategy|antidote|imperative|choice|alternative|lesson|moral|job|aim|goal|move|measure|compromise|recipe|formula|decision|signal|reform|duty|responsibility|obligation|test)(?: for (?:\p{L}+ ?){1,4}| here| now| then| today| of [^,.;]{3,40}?| to [^,.;]{3,40}?| in [^,.;]{3,40}?| ahead)*,? (?:is|would be|lies in|must be|will be)(?: (?:therefore|thus|simply|surely|clearly|not|now|also|still|then|obviously))*,? (?:to\b(?! blame| come| be (?:found|seen))|for \p{L}+(?: \p{L}+){0,3} to|that (?:we|\p{L}+(?: \p{L}+){0,3}) (?:should|must|ought)|\p{Ll}+ing (?:the|a|an|our|its|their|more|less|up|on|in|for|to|with|\p{Ll}+s)\b)/gu,
    reason:
      'Quirk et al. (1985), §16.84 and §17.51: "the answer is to …" identifies the right course with an infinitive',
    matches: [
      'The answer is to build more homes.',
      'The first step is to publish the data.',
      'The best way forward would be to talk.',
      'A better approach would be to share the cost.',
      'Our duty is to protect them.',
    ],
    doesNotMatch: ['The answer is unknown.', 'The man is to blame.', 'The building is to be sold.'],
  },
  {
    id: 'better-to',
    strength: 'prescribes',
    pattern:
      /(?<=^|[.;:—–,] |\b(?:and|but|so|is|be) )(?:[Ff]ar |[Mm]uch |[Ii]t is |[Ii]t would be )?(?:[Bb]etter|[Ww]iser|[Ss]afer) (?:still |yet |by far )?(?:would be |is )?(?:to (?!\p{Ll}+ than not)|(?:if|that) (?:we|the)\b|(?:plant|build|spend|admit|have|give|start|wait|keep|let|pay|make|use|ask|do|tell|go|leave|take) )/gu,
    reason: 'Quirk et al. (1985), §17.74: a comparative that ranks two courses advises the better',
    matches: ['Better to plant ten trees well.', 'Far better would be to ask first.', 'Better admit it now.'],
    doesNotMatch: ['She was better to him.', 'It works better than before.'],
  },
  {
    id: 'no-option-but-a-requirement',
    strength: 'prescribes',
    pattern:
      /\b(?:is|are) (?:not|no longer|not just|not merely|not simply|never) (?:an? |a matter of )?(?:option|optional|choice|luxury|luxuries|nicety|extra|afterthought|add-on|favou?r|charity)\b(?: [^.;]{0,40})?,?(?: but| it is| they are|;|:)? ?(?:an? )?(?:requirement|necessity|necessities|must|obligation|duty|imperative|need|right|investment|precondition)?|\b(?:is|are|remains?|becomes?|has become)(?: now| also| an? absolute| an? urgent| a strategic| a moral| an? economic| a national)?(?: a| an)? (?:requirement|necessity|must(?!-)|imperative)(?=[.,;!:—–])/gu,
    reason:
      'denying that something is optional, or calling it a must, obliges (Quirk et al. 1985, §11.3 on indirect force)',
    matches: [
      'Flexibility is not an option in diplomacy, but a requirement.',
      'Clean water is no longer a luxury.',
      'Transparency is a must.',
    ],
    doesNotMatch: ['This is not an easy day.', 'The exam has a requirement.'],
  },
  {
    id: 'duty-of',
    strength: 'prescribes',
    pattern:
      /\b(?:[Ii]t (?:is|remains)|[Ii]t[’']s) (?:\p{Ll}+ly |now |therefore |also |still )*(?:up to|incumbent (?:up)?on|the (?:\p{Ll}+ )?(?:duty|responsibility|obligation|task|job) of|(?:\p{Lu}\p{L}+[’']s?|our|your|their|its|his|her|everyone[’']s|the \p{Ll}+[’']s) (?:\p{Ll}+ )?(?:duty|responsibility|obligation|task|job|turn)) [^.;]{0,60}?\bto\b|\b[Ii]t (?:now |therefore )?falls (?:to|on) [^.;]{2,60}? to\b|\b[Tt]he (?:onus|burden|responsibility|duty|obligation|ball)(?: now| therefore)? (?:is|lies|rests|falls) (?:\p{Ll}+ly |now )?(?:on|upon|with|to|in) [^.;]{0,60}?\bto\b|\b(?:ha(?:s|ve)|bears?|shares?|owes?) an? (?:(?:clear|moral|special|solemn|shared|particular|legal|heavy|common|basic|great|unique|historic) )*(?:duty|obligation|responsibility) to\b|\bowes? it to\b/gu,
    reason: 'Searle (1979), ch. 1: to state that somebody has a duty commits them to it',
    matches: [
      'It is up to Seoul to ask.',
      'The onus is on banks to explain.',
      'Rich nations have a moral duty to help.',
      'It is our responsibility to remember.',
      'We owe it to our children.',
    ],
    doesNotMatch: ['He looked up to her.', 'It is on the way to town.', 'Duty called.'],
  },
  {
    id: 'makes-sense-to',
    strength: 'prescribes',
    pattern:
      /\b[Ii]t (?:\p{Ll}+ )?(?:makes|would make) (?:far |much |more |better |good |perfect |little |no |strategic |economic |every )*sense (?:to|for|that)\b|\b(?:deserves?|merits?) (?:to be|serious (?:study|thought|consideration|attention)|better(?=[.;!])|a (?:chance|try|hearing|second look))/gu,
    reason: 'a course called sensible or deserving is recommended; "makes no sense" advises against',
    matches: ['It makes more sense to repair the old pipes.', 'The plan deserves a hearing.'],
    doesNotMatch: ['This sentence makes sense.', 'He deserves credit.'],
  },
  {
    id: 'let-somebody',
    strength: 'prescribes',
    pattern:
      /(?<=^|[.;:—–] |, |\b(?:[Aa]nd|[Ss]o|[Tt]hen|[Nn]ow|therefore|[Bb]ut) )[“"]?[Ll]et(?: us|[’']s|(?= (?:the|our|them|him|her|every|each|no one|nobody|those|people|there|it|this|these|local|\p{Lu}\p{L}+) ))(?! (?:say|see|look at|suppose|assume|imagine|be (?:clear|honest|frank|fair|blunt|serious|real|precise)|face it|return to|turn to|call|recall|pause|consider|hope|pretend|just say|not (?:kid|mince|deceive|fool)|begin with (?:the|a|some)|start with (?:the|a|some)|put it|take (?:a|the|an)|examine|go back to (?:the|our) (?:beginning|start|question|story|example|numbers)|us\b|me\b))(?= )/gu,
    reason: 'Quirk et al. (1985), §11.26–27: first- and third-person imperatives; "let’s say" only leads on',
    matches: ['Let us begin at home.', 'So let’s count them.', 'Let the courts decide.', 'Let Seoul lead the way.'],
    doesNotMatch: ['They let us in.', 'Let’s face it, trees are dull.', 'Let me explain.'],
  },
  {
    id: 'nothing-less-will-do',
    strength: 'prescribes',
    pattern:
      /\b(?:[Nn]othing (?:less|short of|but|else)|[Aa]nything less|[Hh]alf[ -]measures)\b[^.;]{0,60}\b(?:will|would) (?:not )?(?:do|suffice|be enough)\b|\b[Ii]t (?:is|will) (?:not|no longer|never) (?:be )?enough (?:merely |simply |just |only )?(?:to|for|that)\b/gu,
    reason: 'ruling out all lesser courses prescribes the one named',
    matches: [
      'Nothing less than a ban will do.',
      'Half-measures will not suffice.',
      'It is not enough to plant trees.',
    ],
    doesNotMatch: ['Nothing happened.', 'That will do.', 'There is not enough to eat.'],
  },
];
