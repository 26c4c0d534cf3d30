import type { Pattern } from '../pattern.ts';

/**
 * Verbs of speaking, thinking and directing whose clause tells somebody’s words or thoughts. Source: Levin, English Verb
 * Classes and Alternations (1993), §29.4–5, 37.1–13 (say, tell, advise, conjecture, declare verbs); Quirk et al. (1985),
 * §16.31. Present, past; the base form only where a plural subject or an auxiliary can precede.
 */
const VERBS = String.raw`(?:says?|said|tells?|told|argue[sd]?|point(?:s|ed) out|state[sd]|claim(?:s|ed)?|insist(?:s|ed)?|stress(?:es|ed)|add(?:s|ed)|note[sd]|warn(?:s|ed)?|believe[sd]?|thinks?|thought|suggest(?:s|ed)|declare[sd]?|assert(?:s|ed)?|demand(?:s|ed)|order(?:s|ed)|announce[sd]|maintain(?:s|ed)|contend(?:s|ed)?|urge[sd]|conclude[sd]|emphasi[sz]e[sd]?|explain(?:s|ed)|wrote|writes?|report(?:s|ed)|propose[sd]|agree[sd]?|vow(?:s|ed)|promise[sd]|complain(?:s|ed)?|recommend(?:s|ed)|advise[sd]|advocate[sd]|repl(?:ies|ied)|answered|admit(?:s|ted)|concede[sd]|acknowledge[sd]|observe[sd]|remark(?:s|ed)|den(?:ies|ied)|fear(?:s|ed)?|hope[sd]|hold(?:s)? that|held that|felt|feels? that|knew|wondered|decide[sd]|ruled?|rules that|estimate[sd]|calculate[sd]|predict(?:s|ed)?|expect(?:s|ed)?|assume[sd]?|guess(?:es|ed)|imagine[sd]|recall(?:s|ed)|remind(?:s|ed)|confirm(?:s|ed)|reiterate[sd]?|reaffirm(?:s|ed)|underline[sd]|underscore[sd]|testif(?:ies|ied)|swore|proclaim(?:s|ed)|object(?:s|ed)? that|counter(?:s|ed)|retort(?:s|ed)|allege[sd]?|caution(?:s|ed)|plead(?:s|ed)|quoted|quipped|joked|tweeted|posted|found that|finds? that|corroborate[sd]?|calls? (?:for|on|upon)|called (?:for|on|upon)|asks?|asked|request(?:s|ed)|instruct(?:s|ed)|commanded|signal(?:s|led|ed)|hint(?:s|ed)?|made (?:it )?clear|makes (?:it )?clear|accuse[sd]|cited?|citing|described?|describes|dismiss(?:es|ed)|express(?:es|ed)|saying|arguing|claiming|insisting|warning|adding|urging|stressing|noting that|demanding|suggesting|declaring|telling|ordering|proposing|recommending|believing|hoping|fearing)`;

/** How sentences tell that the words are somebody’s. The match is the cue: it ends where that person’s words begin. */
export const ENGLISH_SPEECH: Readonly<Record<'before' | 'noun' | 'source' | 'aside' | 'passive', Pattern>> = {
  before: {
    id: 'says-that',
    pattern: new RegExp(
      String.raw`\b${VERBS}\b(?:(?: (?:him|her|them|us|me|\p{Lu}\p{L}+|reporters|lawmakers|parliament|journalists|the [^,;.]{2,30}?|on \p{Lu}\p{Ll}+|in [^,;.]{2,30}?|at [^,;.]{2,30}?|to [^,;.]{2,30}?|an? [^,;.]{2,60}?))? that|:)?`,
      'u',
    ),
    reason: 'Quirk et al. (1985), §14.30: indirect speech: a verb of saying or thinking with its clause',
    matches: ['Wang Yi pointed out that it is necessary.', 'Critics say trees are dear.'],
    doesNotMatch: ['Seoul should speak.', 'The essay is long.'],
  },
  noun: {
    id: 'the-claim-that',
    pattern:
      /\b(?:view|argument|idea|claim|belief|notion|demand|call|proposal|recommendation|insistence|assumption|conviction|suggestion|assertion|contention|complaint|warning|order|ruling|rule|requirement|principle|doctrine|advice|opinion|consensus|theory|thesis|myth|objection|expectation|hope|fear|statement|report|allegation|accusation|interpretation|condition|agreement|understanding|pledge|promise|decision|resolution|message|slogan|feeling|sense|impression|caveat|rumou?r|verdict|petition|worry|concern|prediction|dogma)s?(?: [^,;.]{2,40}?)? (?:that|:)/iu,
    reason: 'Quirk et al. (1985), §17.26: a content clause after a noun of saying or thinking isn’t asserted',
    matches: ['The notion that cities must pay is old.', 'They rejected demands by farmers that prices should rise.'],
    doesNotMatch: ['The city must pay.', 'The house that Jack built.'],
  },
  source: {
    id: 'according-to',
    pattern:
      /\b(?:[Aa]ccording to(?! (?:plan|need|me|my)\b)|[Ii]n the (?:view|opinion|eyes|words|judg[e]?ment|estimation) of(?! (?:me|us)\b)|[Ii]n (?:his|her|their|its|\p{Lu}\p{L}+[’'](?:s)?) (?:view|opinion|eyes|words|judg[e]?ment|account|telling|estimation)|[Ff]or (?:critics|supporters|opponents|advocates|proponents|many|some|others)(?: of [^,]{2,30})?(?=,)|[Qq]uoting\b|[Cc]iting\b)/u,
    reason: 'Quirk et al. (1985), §8.128: a viewpoint adjunct names whose view the sentence tells',
    matches: [
      'According to the mayor, cities must pay.',
      'In his view, Seoul should wait.',
      'For critics, it must stop.',
    ],
    doesNotMatch: ['It went according to plan.', 'In my view, Seoul should wait.'],
  },
  aside: {
    id: 'he-said',
    pattern: new RegExp(
      String.raw`[,”"’—–¤]\s*(?:(?!(?:which|who|as|while|although|though|because|since|when|what|if|and|but|so|that|or|where|even)\b)(?:(?!\b(?:should|must|ought|needs?|that|but|which|who)\b)[^,;:]){2,60}? (?:\p{Ll}+ly |has |had |have |later |then )?${VERBS}(?: (?:in|on|at|to|during|last|this|yesterday|after|before|from|by|later|earlier|recently|when|with|of|\p{Lu}\p{Ll}+day)\b[^,;:]{0,60}?)?|(?:says|said|writes|wrote|argue[sd]|adds|added) (?:\p{Lu}|the |a |an |one )[^,;]{0,80}?)(?=[,.;—–]|$)`,
      'u',
    ),
    reason: 'Quirk et al. (1985), §14.29: the reporting clause inside or after the words it reports',
    matches: ['Cities must pay, he said.', 'Cities, the mayor argued, should pay.', 'Cities must pay, said Ann Lee.'],
    doesNotMatch: ['Cities must pay, and soon.'],
  },
  passive: {
    id: 'it-is-said',
    pattern:
      /\b[Ii]t (?:is|was|has been|had been) (?:\p{Ll}+ )?(?:said|argued|believed|thought|claimed|agreed|suggested|feared|hoped|reported|alleged|rumou?red|assumed|held|decided|ordered|announced|proposed|recommended|understood|expected|accepted|supposed) that\b|\b(?:is|are|was|were|been|being) (?:\p{Ll}+ly )?(?:told|advised|ordered|instructed|warned|asked|urged|reminded|required|supposed|expected|said|believed|thought|reported) (?:that|to)\b/u,
    reason: 'Quirk et al. (1985), §14.30: passives of saying report without naming who says',
    matches: ['It is often said that cities must pay.', 'They were told that they should wait.'],
    doesNotMatch: ['It is clear that cities must pay.'],
  },
};

/** Sentences in which the verb of saying has the author for its subject; tested up to the verb. */
export const OWN_SPEECH: Pattern = {
  id: 'i-say',
  pattern:
    /(?<![\p{L}])(?:I|we|you can|one can|let us|let me)(?:[’'](?:d|ve|ll|m))?(?:\s+(?:also|do|therefore|would|have|strongly|firmly|can|in the past|now|still|always|truly|must|should|long|often|am|are|to|want|will|only|not|don[’']t|cannot|say|never|did|had|already|here|myself|continue|remain|humbly|being|fully|both|for one|once again|repeat))*\s*$|\b(?:fair|safe|enough|honest|right) to\s*$/iu,
  reason: 'in the first person the verb of saying is the author’s own assertion',
  matches: ['I ', 'But I firmly ', 'And so we would '],
  doesNotMatch: ['The minister ', 'Critics who '],
};

/** Words that are verbs of speech only before "that" or after a subject: else they are nouns ("member states"). */
export const AMBIGUOUS_SPEECH: ReadonlySet<string> = new Set(
  `reports claims claim demands hopes hope fears fear orders states notes estimates promises calls rules rule rules object
   objects signals requests guesses cautions stresses counters think feels reports express cites cited dismisses describe
   answers ask asks knew ordered reported posted expected assumed noted estimated agreed agree ruled feared felt cited
   described called accused quoted proposed imagined recalled dismissed expressed`.split(/\s+/),
);
