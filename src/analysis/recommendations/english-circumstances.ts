import type { Veto } from './cue.ts';

const OBLIGES = ['must', 'need-to', 'have-to', 'needs-a'];
const MODALS = ['should', 'ought-to', ...OBLIGES];

/** Contexts in which an English modal reports a rule, a law of nature or how things are. */
export const ENGLISH_CIRCUMSTANCE_VETOES: readonly Veto[] = [
  {
    id: 'under-the-law',
    scope: 'sentence',
    cues: MODALS,
    pattern:
      /\b(?:[Uu]nder|[Bb]y|[Pp]ursuant to|[Ii]n accordance with|[Uu]nder the terms of) (?:(?:the|this|that|its|their|our|a|an|current|existing|new|Korean|federal|state|international|\p{Lu}\p{L}+(?:[’']s)?|\d{4}|\p{Ll}+ed) )*(?:law|laws|rules?|regulations?|act|Act|treaty|agreement|ordinance|constitution|Constitution|bill|statutes?|charter|Charter|contract|terms|deal|protocol|convention|code|guidelines|decree|scheme|system|plan|policy|programme|program|directive|accord|Article \d+|custom|tradition|definition)\b(?!\p{L})/u,
    reason: 'Palmer (2001), §3.1: the source of the obligation is a rule, which the author only describes',
    matches: ['Under the new law, owners [must] clear snow.', 'By law the bank [has to] publish its accounts.'],
    doesNotMatch: ['The law [must] be repealed.'],
  },
  {
    id: 'the-law-requires',
    scope: 'sentence',
    cues: MODALS,
    pattern:
      /\b(?:law|laws|act|Act|rules?|ordinance|statute|treaty|constitution|Constitution|regulations?|charter|bylaws|by-laws|guidelines?|policy|contract|directive|resolution|decree|code|court|ruling|judge|notice|sign|order|manual|textbook|scripture|commandment|protocol|convention|agreement|Article \d+|article \d+|Section \d+|clause|custom|etiquette|tradition)s? (?:\(?\d*\)? ?)?(?:\p{Ll}+ly )?(?:says?|said|requires?|required|states?|stated|stipulates?d?|provides?|provided|obliges?d?|specif(?:ies|ied)|mandates?d?|demands?|demanded|dictates?d?|ruled|rules|held|ordered|read|reads|lays? down|prescribes?d?|commands?|commanded|tells?|told|forbids?|forbade|decrees?d?|has it|sets? out)\b(?=.*\[)/u,
    reason: 'Palmer (2001), §3.1: a text of rules that is reported to oblige',
    matches: ['The law says that owners [must] clear snow.', 'The court ruled that he [should] pay.'],
    doesNotMatch: ['The law is old and [must] go.'],
  },
  {
    id: 'eligibility',
    scope: 'before',
    cues: MODALS,
    pattern:
      /(?:^|[,;] |\b(?:that|and) )(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very) )?(?:[Pp]ilot|[Pp]layer|[Pp]atient|[Dd]river|[Cc]ustomer|[Aa]pplicants?|[Cc]andidates?|[Cc]ontestants?|[Pp]articipants?|[Vv]isitors?|[Tt]ravell?ers?|[Ee]ntrants?|[Cc]ompetitors?|[Pp]assengers?|[Mm]embers|[Ee]ntries|[Bb]idders?|[Ll]icen[cs]e holders?|[Pp]ermit holders?|[Rr]ecipients?|[Tt]enants?|[Oo]wners?|[Ww]inners?|[Ss]hips?|[Vv]essels?)(?: (?:to|of|in|from|with|who|whose) [^,]{0,40})?\s+(?:also |first |therefore )?$/u,
    reason: 'people named by a procedure (applicants, passengers) are told its conditions',
    matches: ['Applicants [must] be over 18.', 'Visitors [have to] book ahead.'],
    doesNotMatch: ['Governments [must] act.', 'The Council’s members [need to] act.'],
  },
  {
    id: 'condition-of-something',
    scope: 'after',
    cues: OBLIGES,
    pattern:
      /^(?:must|needs? to|ha(?:s|ve) to)(?: first| also)? (?:\p{L}+ ){1,12}?(?:before (?:\p{L}+ ){1,6}(?:can|may|is|are)|in order to (?:qualify|enter|vote|apply|get|obtain|receive)|to (?:qualify|be eligible|enter|obtain|survive|reproduce|germinate|function|win a|become law|take effect|advance|pass the)|for (?:\p{L}+ ){1,4}to (?:work|occur|happen|take place|form|grow|function|be (?:valid|legal|counted)))\b/u,
    reason: 'a necessary condition of a process is described: "must … before … can", "must … to qualify"',
    matches: [
      'Parliament [must] approve the treaty before it can take effect.',
      'A cell [must] copy its DNA to reproduce.',
    ],
    doesNotMatch: ['Parliament [must] approve the treaty.'],
  },
  {
    id: 'generic-subject',
    scope: 'before',
    cues: OBLIGES,
    pattern:
      /\b(?:(?:nearly|almost|virtually) (?:every|each|all)|any|most|many|some|few|several|more and more|millions of|thousands of|hundreds of|one in \p{Ll}+|\d+(?: percent| per cent|%)(?: of)?) (?:of )?(?:\p{L}+ ){0,3}$/iu,
    reason: 'a quantified subject ("nearly every nation", "many farmers") is how things are for them, no addressee',
    matches: ['Nearly every nation [must] choose.', 'Many farmers [have to] walk two hours.'],
    doesNotMatch: ['Seoul [must] choose.', 'Every child [must] learn to swim.'],
  },
  {
    id: 'habit-or-past',
    scope: 'sentence',
    cues: OBLIGES,
    pattern:
      /\b(?:every (?:day|morning|night|time)|each (?:day|morning|night|time)|traditionally|in those days|at the time|back then|(?:often|usually|sometimes|typically|generally|normally|always|routinely|regularly) \[|(?:often|usually|sometimes|typically|generally|normally|routinely|regularly) \w+ing \[)|\[[^\]]*\] (?:often|usually|sometimes|typically|generally|normally|routinely|regularly)\b/iu,
    reason: 'Quirk et al. (1985), §4.5: habitual adverbs mark how things are',
    matches: ['They [have to] queue every morning.', 'A clerk [must] often wait.'],
    doesNotMatch: ['We [must] act now.'],
  },
  {
    id: 'epistemic-frame',
    scope: 'before',
    pattern:
      /\b(?:theory|model|hypothesis|equation|law of \p{Ll}+|physics|logic|calculation|forecast|analysis|evidence|data|studies|study|research|experiments?|tests?)s?(?: of \p{L}+)? (?:\p{Ll}+ly )?(?:predict|suggest|show|imply|impl|found|find|indicate|require|demonstrate|estimate|calculate|say|state)[\p{Ll}]* (?:that )?[^;]*$/iu,
    reason: 'what a theory or a study predicts "should" or "must" be is an expectation',
    matches: ['The theory predicts that light [should] bend.', 'Studies suggest that trees [need to] be old.'],
    doesNotMatch: ['The theory is old, but schools [should] teach it.'],
  },
  {
    id: 'supposed-plan',
    scope: 'before',
    pattern:
      /\b(?:not (?:mean|imply|follow|suggesting|saying|arguing|to say|to suggest)(?:s|ing)?|nobody (?:says|thinks|suggests|argues)|no one (?:says|thinks|suggests|argues|is (?:saying|suggesting|arguing))|tempting to (?:think|say|conclude|believe|argue)|(?:one|you|some|many|others|critics|skeptics|sceptics) (?:might|may|could|would|will) (?:\p{Ll}+ )?(?:think|say|argue|object|believe|suppose|conclude|expect|reply|answer|ask|claim|insist|feel)|easy to (?:think|say|conclude|believe|argue)|wrong to (?:think|say|conclude|believe)|far from (?:clear|certain|obvious))(?: that)?\b[^;]*$/iu,
    reason: 'what is denied, tempting, or what others might say is not what the author says',
    matches: ['This does not mean that cities [should] stop.', 'Some might say that Seoul [must] wait.'],
    doesNotMatch: ['This means that cities [should] stop.'],
  },
  {
    id: 'economic-forecast',
    scope: 'sentence',
    cues: ['should', 'ought-to'],
    pattern:
      /\b(?:prices?|costs|inflation|(?:interest |mortgage |exchange )?rates|temperatures?|sales|growth|demand|supply|unemployment|profits|revenues?|exports|imports|output|yields|shares|stocks|traffic|rain|weather|(?:the )?(?:economy|market|pace|trend|number|total|share|deficit)) \[(?:should|ought to)\] (?:also |then |soon |\p{Ll}+ly )*(?:fall|rise|drop|grow|increase|decline|ease|improve|recover|slow|climb|stabili[sz]e|double|halve|peak|pick up|come down|go up|reach|return)\b/iu,
    reason: 'Palmer (2001), §2.1: of what nobody decides "should" tells an expectation',
    matches: ['Prices [should] fall next year.'],
    doesNotMatch: ['Wages [should] rise.', 'Prices [should] be published.'],
  },
  {
    id: 'as-it-should',
    scope: 'before',
    cues: MODALS,
    pattern: /\b[Aa]s (?:it|they|he|she|we|one|you|I|both)\s*$/u,
    reason: 'Quirk et al. (1985), §15.55: "as it should" comments on what happened',
    matches: ['As it [should], the court asked.'],
    doesNotMatch: ['It [should] ask.'],
  },
  {
    id: 'modal-of-story',
    scope: 'sentence',
    cues: OBLIGES,
    pattern:
      /^(?:In (?:the|a|an|one|this|her|his) (?:game|novel|film|movie|book|story|myth|legend|play|poem|experiment|tale|fable|puzzle|series|episode|scene|chapter)\b|In (?:chess|football|soccer|baseball|go|tennis|cricket)\b)/u,
    reason: 'rules of a game and plots of stories are told in the present',
    matches: ['In the game, both sides [must] pass.', 'In chess you [must] move.'],
    doesNotMatch: ['In the city both sides [must] pay.'],
  },
];
