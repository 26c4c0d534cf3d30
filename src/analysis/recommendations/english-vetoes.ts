import type { Veto } from './cue.ts';

const OBLIGES = ['must', 'need-to', 'have-to', 'needs-a'];
const MODALS = ['should', 'ought-to', ...OBLIGES];

/** Contexts in which an English modal prescribes nothing. */
export const ENGLISH_MODAL_VETOES: readonly Veto[] = [
  {
    id: 'question',
    scope: 'sentence',
    pattern: /\?["”’)\]]*$/u,
    reason: 'Quirk et al. (1985), §11.4: a question asks and doesn’t prescribe',
    matches: ['What [should] Seoul do?'],
    doesNotMatch: ['Seoul [should] ask.'],
  },
  {
    id: 'conditional-clause',
    scope: 'before',
    pattern:
      /\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ll]est|[Ii]n case|[Ii]n the event(?: that)?|[Pp]rovided(?: that)?|[Aa]ssuming|[Ss]upposing|as though|[Uu]ntil|[Tt]ill)\b[^,;:—]*$/u,
    reason: 'Quirk et al. (1985), §15.33: a modal inside a conditional clause is supposed and not asserted',
    matches: ['If Greece [should] fall, Turkey would follow.', 'Nobody knows whether it [should] rain.'],
    doesNotMatch: ['If talks fail, Seoul [must] call a summit.'],
  },
  {
    id: 'inverted-condition',
    scope: 'sentence',
    cues: ['should'],
    pattern: /(?:^|[,;—] |\b(?:and|but|or) )\[?[Ss]hould\]? (?!not\b)(?:\p{L}+|the \p{L}+|\p{L}+ \p{L}+)[^,;]*,/u,
    reason: 'Quirk et al. (1985), §15.36: "should" in front of its subject opens a condition',
    matches: ['[Should] talks fail, prices rise.'],
    doesNotMatch: ['Seoul [should] talk, and so [should] Tokyo.'],
  },
  {
    id: 'condition-with-parenthesis',
    scope: 'before',
    cues: ['should'],
    pattern: /\b[Ii]f (?:these|the|this|any|those|all|further|\p{L}+)\b[^;:]*, (?:which|who|or|and)\b[^;:]*,?\s*$/u,
    reason: 'a relative clause or a coordination may stand between "if" and its "should"',
    matches: [
      'It would be sad if these lands, which have struggled, [should] lose.',
      'If funds, or powers, [should] be needed, I shall ask.',
    ],
    doesNotMatch: ['The lands, which have struggled, [should] rest.'],
  },
  {
    id: 'embedded-question',
    scope: 'before',
    pattern:
      /(?:\b(?:what|how(?: (?:much|many|far|long|soon|best|often|\p{Ll}+))?|(?<!\b(?:is|[’']s|was|which is|exactly|precisely|is exactly|reasons?) )(?<!\bhelps explain )why|when(?:ever)?|wherever|(?<!,\s)where|whichever|whatever|whoever)|\b(?:know|knows|knew|decide|decides|decided|ask|asks|asked|over|about|of|on|question|debate|unclear|settle|determine|wonder|choose|agree|matter|dispute|argue|see|clear|doubt|discuss|explain|define|to) (?:who|whom|whose|which))\b(?: (?!(?:is|are|was|means|that)\b)\p{L}+){0,7}\s*$/iu,
    reason: 'Quirk et al. (1985), §15.5: interrogative and free relative clauses name a question or a thing',
    matches: [
      'Nobody knows what Seoul [should] do.',
      'They argue over who [should] pay.',
      'It shows how far we [must] go.',
      'When parents [must] choose, they wait.',
    ],
    doesNotMatch: ['That is why Seoul [should] ask.', 'Nobody asked, but Seoul [should] answer.'],
  },
  {
    id: 'relative-subject',
    scope: 'before',
    pattern:
      /(?<!\b(?:say|says|said|is|was|are|means?|clear|obvious|evident|plain|certain|convinced|sure|true|believe|think|argue|insist|conclude|suggest|suggests|agree|know|fact|point|truth|lesson|doubt|view|so|is|remember|recogni[sz]e|accept|ensure|hold|feel|submit|maintain|admit|conviction|implies|imply) )\b(?:that|who|which)\s+(?:also |still |often |always )?$/u,
    reason: 'Quirk et al. (1985), §17.10: a relative clause only describes its noun',
    matches: ['Teachers who [must] work at night leave.', 'The rules that [must] hold are few.'],
    doesNotMatch: ['The lesson is that cities [should] plan.'],
  },
  {
    id: 'relative-object',
    scope: 'before',
    pattern:
      /\b(?!(?:say|says|said|is|was|are|be|means?|meant|clear|obvious|evident|plain|certain|convinced|sure|true|believe|think|argue|insist|conclude|suggest|suggests|agree|know|fact|point|truth|lesson|doubt|view|so|such|now|remember|recogni[sz]e|accept|hold|feel|submit|maintain|admit|conviction|implies|imply|follows?|given|seeing|and|or|but|moral|answer|conclusion|reality|argument|case|idea|bottom line|essential|necessary|imperative|vital|crucial|important|fitting|right|signs?|reminder|proof|evidence|principle|believes|demands?|shows?|teach(?:es)?|tells? us|reminds? us|it|propose|urge|recommend|ask)\b)\p{Ll}{3,} that(?: \p{L}+){1,4}\s*$/u,
    reason:
      'Quirk et al. (1985), §17.13: "that" after a noun opens a relative clause; after "is", "clear", "fact" a content clause',
    matches: ['Roots lift pavements that wheelchairs [must] cross.', 'It is a test that children [must] sit.'],
    doesNotMatch: ['It is clear that cities [must] plan.', 'I believe that we [must] act.'],
  },
  {
    id: 'bare-relative',
    scope: 'before',
    cues: OBLIGES,
    pattern:
      /\b(?:the|a|an|every|each|of|one|only|first|last|another|any|more|many|those|these) (?:\p{Ll}+ )?(?!(?:now|today|then|here|still|time|way|world|times|moment|day|year|end|century|age)\b)\p{Ll}{3,}(?<!ly) (?:we|they|he|she|it|you|I)\s+(?:also |all |now |still )?$/u,
    reason: 'Quirk et al. (1985), §17.13: a relative clause without its pronoun: "the price we must pay"',
    matches: ['This is the price we [must] pay.', 'Those are the choices they [have to] make.'],
    doesNotMatch: ['Today we [must] act.', 'Now they [must] choose.'],
  },
  {
    id: 'circumstance-clause',
    scope: 'before',
    cues: OBLIGES,
    pattern:
      /\b(?:because|since|as(?! a\b)|while|although|though|even though|so|where|after|before|once|whereas|, which)\b(?! far\b| long\b| such\b)[^,;:—]*$/u,
    reason: 'Quirk et al. (1985), §15.20–47: an adverbial clause states the circumstance of what the main clause says',
    matches: ['Farmers left because they [had] to.', 'It is slow since drivers [must] stop often.'],
    doesNotMatch: ['Because rivers rise, towns [must] move.'],
  },
  {
    id: 'not-obliged',
    scope: 'before',
    pattern:
      /\b(?:(?:do|does|did|would|will|may|might|could|can|shall)(?:n[’']t| not)?|never|no longer|to|not|would never|used|[’']ll|[’']d|having|who)\s+(?:\p{Ll}+ly |also |then |soon |still |first |always |even )*$/u,
    cues: OBLIGES,
    reason: 'Palmer (2001), §4.2: a denied, predicted or merely possible obligation obliges nobody now',
    matches: ['They do not [have to] pay.', 'Prices will [have to] rise.', 'It might [need to] move.'],
    doesNotMatch: ['They [have to] pay.'],
  },
  {
    id: 'elliptical-modal',
    scope: 'after',
    cues: MODALS,
    pattern:
      /^(?:\p{L}+[’']?\p{L}*(?: to)?)\s*(?:$|[.;:!?)—–”"]|,?\s*(?:since|because|but|too|as well|if|though|although|while|and|or|when|unless|then)\b|, (?:since|because|but|if|though|although|while|and|or|when|as (?!an?\b)))/u,
    reason: 'Quirk et al. (1985), §12.60: a modal without its verb repeats what was said before',
    matches: ['The street as a whole [should], since it gains.', 'They act because they [must].'],
    doesNotMatch: ['The street [should] plant trees.', 'It [must], as a matter of urgency, publish.'],
  },
  {
    id: 'perfect-of-the-past',
    scope: 'after',
    cues: MODALS,
    pattern:
      /^(?:should|ought to|must|need)(?:n[’']t)?(?: not| never| also| surely| really| \p{Ll}+ly)* have (?:\p{Ll}+ly |also |never |long |already )*(?:been|\p{Ll}+ed|[\p{Ll}]+(?:own|awn|oken|osen|iven|aken|itten|idden|isen|orn|uilt|ent|ought|aught|eld|elt|ept|old|aid|ead|ound|ung|unk|one)|had|made|come|become|run|put|cut|let|set|seen|heard|met|led|lost|won|kept|left|stood|read|cost|spread|shut|hit|gotten|got|begun|known|done|gone)\b/u,
    reason: 'Palmer (2001), §3.2: with the perfect the modal speaks of what was not done, or infers',
    matches: ['He [should] have known.', 'It [must] have been cold.', 'They [should] never have left.'],
    doesNotMatch: ['Every child [should] have a library card.'],
  },
  {
    id: 'epistemic-must',
    scope: 'after',
    cues: ['must', 'have-to'],
    pattern:
      /^(?:must|ha(?:s|ve) to)(?: surely| certainly| really| also)? (?:surely|seem|appear|feel|look (?:like|as)|sound|know(?: that| how| by)|wonder|think|come as|strike|be (?:a (?:mistake|joke|coincidence|relief|reason|lot|nightmare|record)|about|around|over|nearly|some (?:mistake|reason|truth)|one of|among|the (?:most|best|worst|only|first|largest|reason)|so\b|true|wrong|right\b|aware|joking|tempting|wondering|hard\b|difficult|proud|terrif|exhaust|frustrat|delight|tired|thinking|tempted|confus|something (?:else|wrong)|hell|nice))/u,
    reason: 'Palmer (2001), §2.1: "must" of inference with verbs and adjectives of state',
    matches: ['It [must] be about noon.', 'She [must] feel alone.', 'That [must] surely be the end.'],
    doesNotMatch: ['Cities [must] plant trees.', 'The plan [must] be public.'],
  },
  {
    id: 'epistemic-should',
    scope: 'after',
    cues: ['should', 'ought-to'],
    pattern:
      /^(?:should|ought to)(?: soon| now| then| also| at least| probably| still| easily)* (?:(?:not )?(?:be|come as|have been) (?:a |an |any |no |little |the |of )*(?:surpris\p{Ll}+|wonder|obvious|clear(?= (?:to|that|from|by|why)|\.)|familiar|easy|able to|possible|enough|sufficient|plain|evident|apparent|ready|available|(?:complet|finish|deliver|releas|announc|publish|open)ed? (?:by|in|within|before|next|this|later|early|late)|open (?:by|in|next|this)|news|shock|doubt|visible|here|back|safe|fine|news)|(?:suffice|arrive|reach|last|prove|turn out|tell us|give (?:us|you|some|an idea)|help (?:explain|us)|sound familiar|become (?:clear|easier|apparent)|mean that|come (?:as|in|by|soon)|produce|yield|bring (?:in|about)|take (?:about|around|only|no|two|three|\d)|amount|total))\b|^should (?:soon|by now|any|anyone|anything|the need)\b/u,
    reason: 'Palmer (2001), §2.1: "should" of expectation: what is likely, with verbs of arriving, lasting, sufficing',
    matches: [
      'It [should] come as no surprise.',
      'The bridge [should] be finished by May.',
      'That [should] be enough.',
      'The train [should] arrive soon.',
    ],
    doesNotMatch: ['The plan [should] be public.', 'Seoul [should] talk.'],
  },
  {
    id: 'guard-against-misreading',
    scope: 'after',
    cues: MODALS,
    pattern:
      /^(?:should|must|ought to|needs? to|ha(?:s|ve) to)(?:n[’']t| not| never) be (?:read|taken|mistaken|confused|construed|interpreted|misread|understood|conflated)(?: as| to mean| for| with| to)\b/u,
    reason: 'a warning against a misreading is about the text and asks nobody to act',
    matches: ['The finding [should] not be read as an attack.'],
    doesNotMatch: ['The finding [should] not be kept secret.'],
  },
  {
    id: 'putative-should',
    scope: 'before',
    cues: ['should'],
    pattern:
      /\b(?:tragedy|surpris\p{Ll}+|strange|natural|odd|pity|unthinkable|fear(?:ed|s|ful)?|likely|afraid|sad|curious|shame|ironic|irony|remarkable|inevitable|absurd|fitting|no accident|wonder|astonish\p{Ll}+|perverse|telling|worr(?:y|ied)|disgrace\p{Ll}*|intolerable|incredible|unfortunate|so|order|anxious|reason) (?:that|if)\b[^.;]*$/u,
    reason: 'Quirk et al. (1985), §14.25: putative "should" after evaluations and in purpose clauses',
    matches: ['It is odd that a bank [should] fail.', 'It would be a tragedy if they [should] lose.'],
    doesNotMatch: ['It is right that banks [should] pay.'],
  },
  {
    id: 'noted-in-passing',
    scope: 'after',
    pattern:
      /^(?:\p{L}+(?:[’']\p{L}+)?(?: to)?)(?: \p{Ll}+ly| also| first| now| here| once again| perhaps| not| never| always)*,? (?:be (?:noted|said|remembered|stressed|emphasi[sz]ed|pointed out|added|mentioned|borne in mind|recalled|acknowledged|conceded|admitted|made clear|understood that|recogni[sz]ed that)|hasten)\b/u,
    cues: [...MODALS, 'had-better'],
    reason: 'Searle (1979), ch. 1: "it should be noted" comments on the text and asks nothing of the world',
    matches: ['It [should] be noted that prices fell.', 'It [must] also be said that it rained.'],
    doesNotMatch: ['The plan [must] be public.'],
  },
  {
    id: 'i-must-say',
    scope: 'sentence',
    pattern:
      /\b(?:I|[Ww]e|[Oo]ne) (?:\p{Ll}+ )?\[[^\]]*\](?: also| first| now| here| once again| perhaps| not| \p{Ll}+ly)* (?:say|state|admit|confess|add|note|emphasi[sz]e|stress|point out|mention|acknowledge|concede|warn you|tell you|declare|remark|observe|like to|think (?:so|not)|hope (?:so|not|that)|imagine|guess|stop here|disclose|report|be (?:clear|honest|frank|fair)|wonder)\b/u,
    cues: [...MODALS, 'had-better'],
    reason: 'Searle (1979), ch. 1: "I must say" performs the saying; it directs nobody',
    matches: ['I [must] also state that it rained.', 'I [should] like to thank you.'],
    doesNotMatch: ['Seoul [should] say so in public.', 'We [must] act.'],
  },
  {
    id: 'necessary-to-note',
    scope: 'after',
    cues: ['it-is-necessary', 'makes-sense-to', 'better-to'],
    pattern:
      /^[^,;]*?(?:only |just |merely )?(?:to|that (?:we|you|one)|for (?:us|you|readers) to) (?:also |always |not )?(?:note|remember|recall|understand|recogni[sz]e|see|ask(?! for)|say|glance|stress|emphasi[sz]e|point out|look at|know|keep in mind|bear in mind|distinguish|mention|add|think of|acknowledge|be clear|imagine|observe|wonder|assume|conclude|suppose|realise|realize|forget|tell|blame|dismiss)\b/u,
    reason:
      'Thompson and Hunston, Evaluation in Text (2000), ch. 1: such evaluations guide the reader through the text',
    matches: ['[It is important] to note that prices fell.', '[It is necessary] only to glance at a map.'],
    doesNotMatch: ['[It is essential] that Beijing tell its neighbour.', '[It is time] to count the trees.'],
  },
  {
    id: 'elided-or-denied-evaluation',
    scope: 'after',
    cues: ['it-is-necessary'],
    pattern: /^[Ii]t(?: is|[’']s| would be| will be)[^,;.]{0,20}\b(?:not|hardly|never|less|rarely|seldom) /u,
    reason: 'a denied necessity prescribes nothing',
    matches: ['[It is not necessary] to wait.'],
    doesNotMatch: ['[It is necessary] to wait.'],
  },
  {
    id: 'wrong-for-a-subject-said',
    scope: 'after',
    cues: ['it-is-necessary'],
    pattern:
      /^[Ii]t(?: is|[’']s) (?:\p{Ll}+ )*(?:important|crucial|essential|vital|critical|necessary|best|right|wrong|better|dangerous) (?:for|to) (?:the |its |their |our |his |her )?(?:(?!to\b)\p{L}+ ){0,3}?\p{L}+[.,;]/u,
    reason: 'without a clause the adjective only describes: "it is important for the economy."',
    matches: ['[It is important for] the economy.', '[It is vital to] the region, and cheap.'],
    doesNotMatch: ['[It is important for] the council to act.'],
  },
  {
    id: 'own-text-or-figure',
    scope: 'sentence',
    pattern: /^(?:(?:As|If|Like) (?:we|you|I|one) |See |Cf\.|Figure \d|Table \d)/u,
    cues: ['should'],
    reason: 'sentences that guide the reader ("as we should expect") don’t prescribe',
    matches: ['As we [should] expect, it rained.'],
    doesNotMatch: ['We [should] expect rain.'],
  },
];
