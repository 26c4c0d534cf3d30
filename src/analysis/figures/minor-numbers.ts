import { inLatin } from '#src/language/script-letters.ts';
import type { Pattern } from '../pattern.ts';

const RULES: readonly Pattern[] = [
  {
    id: 'name-with-number',
    pattern:
      /(?:\b(?:[Aa]rticle|[Cc]hapter|[Ss]ection|[Pp]aragraph|[Rr]esolution|[Nn]o\.|[Nn]umber|[Ff]igure|[Tt]able|[Pp]age|[Vv]olume|[Pp]art|[Ss]tep|[Pp]hase|[Rr]oute|[Hh]ighway|[Rr]oom|[Ff]light|[Cc]hannel|Group of|[Tt]itle|[Pp]rotocol|[Aa]nnex|[Gg]rade|[Dd]ivision|[Tt]ype|[Ll]evel|[Pp]lan|[Vv]ersion|[Cc]lass|[Gg]ate|[Pp]latform|[Dd]istrict|[Pp]op(?:ulation)? code|World War|Formula|Apollo|Boeing|Airbus|Windows|iPhone|Agenda|COVID)s?[ -]|\p{Lu}[\p{L}]*-|\p{Lu}{1,4}|#|§ ?|\p{L})\[/u,
    reason: 'a number after a title noun, a capital or a letter is part of a name',
    matches: ['under Article [4] of it', 'COVID-[19]', 'the G[7]', 'Resolution [1973]'],
    doesNotMatch: ['posts [542] and 543', 'about [80] people'],
  },
  {
    id: 'numbered-name',
    pattern:
      /(?<!^)(?<![.!?:] )(?<![\p{L}’'-])(?!(?:In|On|At|By|Since|Only|About|Some|Nearly|Over|Until|From|To|And|But|Of|The|A|An|After|Before|With|For|U\.S|I|We|They|He|She|It)\b)\p{Lu}[\p{L}.]* \[\d{1,3}\](?![,.]?\d| ?(?:percent|per cent|%|million|billion|thousand|\p{Ll}+s\b|people|men|women|children|kilomet|met))/u,
    reason: 'a short number right after a name belongs to it: Interstate 9, Psalm 23',
    matches: ['along Interstate [9] to the sea', 'He sang Psalm [23].'],
    doesNotMatch: ['Japan built [40] ships', 'In Oslo [36] shells fell.', 'About [80] people came.'],
  },
  {
    id: 'points-back',
    pattern:
      /\b(?:the|these|those|both|other|all|any|its|their|our|my|his|her|your|whose|[’']s|The|These|Those|All|Its|Their|Our|last|next|first|latter|former|remaining|same|such|which|no|or|this|that|every) \[(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)\](?! ?(?:percent|%|million|billion|thousand|hundred|dozen))/u,
    reason: 'Quirk et al. (1985), §5.27: a definite determiner points to what is known; the number is no news',
    matches: ['the [two] countries', 'these [three] men', 'their [five] children'],
    doesNotMatch: ['killed [three] men', 'the [36] shells'],
  },
  {
    id: 'one-as-pronoun',
    pattern:
      /(?:\b(?:no|any|some|every|each|this|that|which|another|the|an?|only|such|good|bad|new|old|big|small|last|right|wrong|first|next|second|\p{Ll}+(?:er|est)) \[[Oo]ne\])|\[[Oo]ne\](?=,|\.|;|:|\)|$| (?:of|another|can|could|may|might|must|should|would|will|is|was|has|had|does|day|by|in|on|that|which|who|side|hand|thing|way|more|and|or|but|at|to|from|for|with|as|about|aspect|reason|example|problem|question|man|woman|person|point|part|place|end|such|might|needs?|ought|cannot|else|size|senior|former|recent|step|word|voice|group|kind|sort|form|side|answer|party|country|nation|state|city|company|study|report|estimate|expert|analyst|official|former|\p{Ll}+s)\b)/u,
    reason: 'Quirk et al. (1985), §6.54–56: "one" as substitute and generic pronoun, and as "a certain"',
    matches: ['[One] of them', 'no [one] knew', 'on the [one] hand', '[one] day'],
    doesNotMatch: ['at least [one] shell', '[one] vote'],
  },
  {
    id: 'number-in-compound',
    pattern:
      /\[(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\]-(?!(?:year|month|day|week|hour|minute|second|mile|kilometer|kilometre|meter|metre|foot|ton|inch|member|seat|story|storey|page|person|man|point|car|lane|acre|decade|century|liter|degree)\b)\p{Ll}/u,
    reason: 'Quirk et al. (1985), App. I.60: in compounds ("two-track", "one-sided") the number describes a kind',
    matches: ['a [two]-track approach', 'a [one]-sided deal'],
    doesNotMatch: ['a [three]-year plan'],
  },
  {
    id: 'small-and-uncounted',
    pattern:
      /^(?!.*\b(?:at least|only|just|more than|less than|fewer than|about|nearly|almost|up to|exactly|over|around|some|another|every|between|from|Only|Just|At least|At most|at most|as many as|a further|killed|killing|wounded|injured|lost|won|cost|fired|sold|bought|built|counted|evacuated|arrested|detained|\d) \[).*\[(?:[Oo]ne|[Tt]wo)\](?! (?:hundred|thousand|million|billion|percent|per cent|dozen|shells?|soldiers?|troops|people|persons?|deaths?|dead|missiles?|votes?|seats?|points?|goals?|games?|tests?|cases?|children|civilians|workers|officers|policemen|prisoners|hostages|bodies|victims|passengers|ships?|planes?|aircraft|tanks?|rounds?|bombs?|rockets?|drones?|days|weeks|months|years|hours|minutes|seconds|decades|centuries|generations|terms|times|thirds|degrees|meters|metres|miles|kilometers|kilometres|tons|tonnes|liters|litres|acres|hectares|inches|feet)\b)/u,
    reason: 'the gold labels’ README: "one" and "two" before a noun are minor unless something was counted',
    matches: ['in [two] ways', 'through [one] port'],
    doesNotMatch: ['[two] soldiers died', 'at least [one] shell', 'killed [two] men'],
  },
];

/**
 * Numbers that tell nothing: they point back ("the two countries"), name a thing (Article 4), or are pronouns ("one of
 * them"). Tested on the words before and after the number, which stands in brackets: `the [two] countries`.
 */
export const MINOR_NUMBERS: readonly Pattern[] = RULES.map(inLatin);
