import type { Cue } from './cue.ts';

const ADVERBS = String.raw`(?:(?:also|therefore|thus|again|strongly|respectfully|hereby|now|once again|would|must|do|solemnly|earnestly|further|then|urgently|humbly|firmly|still|will|can only|[’']d|want to|would like to) )*`;
const VERB = String.raw`(?:urge|recommend|propose|advise|suggest|advocate|implore|exhort|beseech|entreat|plead|appeal to|call (?:up)?on|call for|press for|ask(?= (?:that|the|for|you|all|every|our|my|each|\p{Lu}))|request|invite|encourage|beg|demand|insist(?: that| on)?|favou?r|support(?= (?:the|a|an) ))`;

/** The first person’s own acts of advising. */
export const ENGLISH_PERFORMATIVES: readonly Cue[] = [
  {
    id: 'author-urges',
    strength: 'prescribes',
    pattern: new RegExp(
      String.raw`(?<!\b(?:if|when|what|whatever|that|which|than|as|where) )\b(?:I|[Ww]e|[Tt]his (?:newspaper|paper|board|committee)|[Tt]he (?:undersigned|authors))(?=[ ’']) ?${ADVERBS}${VERB}\b(?! (?:it|this|them)? ?except\b)`,
      'gu',
    ),
    reason: 'Austin, How to Do Things with Words (1962), lect. XII: exercitives in the first person present',
    matches: [
      'We urge the council to publish its figures.',
      'I therefore ask the Congress to act.',
      'I recommend patience.',
      'I would suggest a pause.',
    ],
    doesNotMatch: ['They urge the council to act.', 'I would not recommend it.', 'We asked the council.'],
  },
  {
    id: 'author-is-urging',
    strength: 'prescribes',
    pattern:
      /\b(?:I am|I[’']m|[Ww]e are|[Ww]e[’']re) (?:again |also |now |once again |therefore |here )*(?:asking|calling (?:up)?on|urging|appealing to|calling for|proposing|pleading)\b/gu,
    reason: 'Austin (1962), lect. V: the progressive of a performative verb still performs in speeches',
    matches: ['I am asking Congress to pass it.', 'We’re calling on the council.'],
    doesNotMatch: ['They are asking us.'],
  },
  {
    id: 'my-advice-is',
    strength: 'prescribes',
    pattern:
      /\b(?:[Mm]y|[Oo]ur) (?:(?:own|first|second|third|last|final|modest|simple|main|strong|humble|only|central|key) )*(?:advice|recommendation|proposal|plea|suggestion|appeal|request|counsel|message|demand|prescription|call)s?(?: to [^,;:.]{2,60}| for [^,;:.]{2,40}| here| today)?,? (?:is|are|would be)\b|\b(?:[Ss]ome|[Aa] word of|[Mm]y) advice (?:to|for) [^,;:.]{2,40}:/gu,
    reason: 'a noun for advising with a first-person possessive performs the act it names',
    matches: ['My advice to Seoul is to wait.', 'Our recommendation is simple: publish.'],
    doesNotMatch: ['His advice is old.', 'My house is cold.'],
  },
];
