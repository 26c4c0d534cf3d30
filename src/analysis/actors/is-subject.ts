import type { Span } from '#src/articles/article.ts';

/** Finite forms that follow a subject: auxiliaries and modals, Quirk et al. (1985), §3.21. */
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|ought|needs?|cannot|won['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t|don['’]t|didn['’]t|can['’]t|couldn['’]t|wouldn['’]t|shouldn['’]t)$/u;

/** Verbs of the news in their present and past, besides those in -ed: irregular ones and third persons. */
const VERB =
  /^(?:said|says|told|tells|went|goes|took|takes|gave|gives|made|makes|sent|sends|kept|keeps|held|holds|met|meets|left|leaves|lost|loses|won|wins|fought|fights|fell|falls|rose|rises|began|begins|broke|breaks|built|builds|bought|buys|brought|brings|came|comes|chose|chooses|cut|cuts|dealt|drew|draws|drove|drives|ate|felt|feels|found|finds|flew|flies|forgot|got|gets|grew|grows|heard|hears|hit|hits|knew|knows|laid|lays|led|leads|let|lets|lent|meant|means|paid|pays|put|puts|read|reads|ran|runs|saw|sees|sold|sells|set|sets|shot|shoots|shut|spoke|speaks|spent|spends|stood|stands|struck|strikes|swore|taught|thought|thinks|threw|throws|understood|understands|withdrew|withdraws|wrote|writes|became|becomes|sought|seeks|seems|wants|hopes|plans|fears|claims|denies|refuses|agrees|accuses|blames|backs|supports|opposes|rejects|insists|argues|believes|expects|faces|offers|remains|relies|depends|invests|imports|exports|produces|provides|proposes|promises|warns|threatens|urges|calls|asks|signs|joins|launches|fires|tests|deploys|controls|rules|governs|borders|shares|celebrates|suffers|serves|works|helps|uses|tries|continues|stops|starts|returns|receives|requires|responds|reports|represents|recognizes|recognises|considers|contributes|allows|aims|appears|applies|acts|adopts|announces|wields|sits|lies|lay|owes|owns|pushes|pulls|pursues|prefers|prepares|presses|moves|looks|lives|likes|lacks|imposes|hosts|grants|funds|forces|follows|exists|enjoys|ends|demands|declares|decides|counts|benefits|bans|attacks|accepts|overran|overthrew|forbade|shrank|sank|stole|swept|upheld|undertook|vetoes|vows|voted)$/u;

const ADVERB =
  /^(?:also|still|now|then|not|never|always|often|already|itself|alone|too|soon|again|recently|reportedly|apparently|\p{Ll}+ly)$/u;
/** Words that make what follows them no subject: prepositions (Quirk et al., §9.7) and verbs that take it as object. */
const PREPOSITION =
  /\b(?:of|in|on|at|to|from|with|by|for|against|between|among|toward|towards|into|onto|over|under|about|near|behind|via|per|upon|through|across|outside|inside|within|without|including|like|unlike|despite|around|regarding|called|amid|throughout)\s+(?:the\s+|a\s+|an\s+|its\s+|their\s+|both\s+|neighbou?ring\s+|\p{Ll}+\s+)?$/u;
const COORDINATION = /\b\p{Lu}[\p{L}.'’-]*(?:,\s+|\s+and\s+|\s+or\s+|,\s+and\s+)(?:the\s+)?$/u;

/** What follows a verb more often than a noun: determiners, pronouns, particles, numbers and names. */
const AFTER_VERB =
  /^(?:the|a|an|its|their|his|her|our|this|that|these|those|some|all|more|less|no|not|it|them|him|us|to|out|up|down|on|in|into|for|from|with|how|what|whether|why|back|as|at|off|away|against|about|over|one|two|three|\d[\d,.]*|\p{Lu}[\p{L}’'-]*)$/u;

/**
 * Whether what is named in `span` does something: a finite verb follows it (after what is coordinated with it,
 * insertions between commas, or adverbs), and no preposition stands before. Without parsing: measured on the labelled
 * articles, nearly always right where it says so, and blind to pronouns.
 */
export function isSubject(sentence: string, span: Span): boolean {
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  if (/^['’]s?\b|^['’](?=\s)|^[-–]\p{L}/u.test(after) || /\p{L}[-–]$/u.test(before)) return false;
  if (isAfterPreposition(before)) return false;
  const coordinated = skipCoordinated(after);
  const isSeveral = coordinated !== after || COORDINATION.test(before);
  // "Vietnam’s leader, To Lam, had chosen": the name itself stands between commas.
  const apposed = /,\s$/u.test(before) ? coordinated.replace(/^,(?=\s)/u, '') : coordinated;
  return followsVerb(skipInsertions(apposed), isSeveral);
}

function isAfterPreposition(before: string): boolean {
  if (PREPOSITION.test(before)) return !/\b(?:[Ll]ike|[Uu]nlike|[Dd]espite)\s+[^,]*,\s*$/u.test(before);
  const coordinated = COORDINATION.exec(before);
  return coordinated !== null && coordinated.index > 0 && isAfterPreposition(before.slice(0, coordinated.index));
}

function skipCoordinated(after: string): string {
  return after.replace(
    /^(?:(?:,\s+|\s+and\s+|\s+or\s+|,\s+and\s+|\s+nor\s+)(?:the\s+|North\s+|South\s+)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*)+(?=\s)/u,
    '',
  );
}

/** Two insertions at most: ", a physicist, (…)". One that holds a name in capitals may be a clause, if a short one. */
function skipInsertions(after: string): string {
  const once = after.replace(/^\s\([^)]*\)/u, '').replace(/^,\s+[^,;.]{1,120},(?=\s)/u, '');
  return once.replace(/^\s+and\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*,\s+[^,;.]{1,80},(?=\s)/u, '');
}

function followsVerb(after: string, isSeveral: boolean): boolean {
  const words = (/^(?:\s+[\p{L}\p{N}'’.,-]+){1,5}/u.exec(after)?.[0] ?? '').trim().split(/\s+/u);
  const index = words.findIndex((word) => !ADVERB.test(word));
  const [verb = '', next = ''] = [words[index], words[index + 1]];
  if (AUXILIARY.test(verb) || VERB.test(verb)) return true;
  if (/^\p{Ll}+ed$/u.test(verb)) return next !== 'by';
  if (/^\p{Ll}{2,}s$/u.test(verb)) return AFTER_VERB.test(next);
  return isSeveral && /^\p{Ll}{3,}$/u.test(verb) && !FUNCTION_WORD.test(verb) && AFTER_VERB.test(next);
}

/** Small words that no verb is. */
const FUNCTION_WORD =
  /^(?:and|but|for|from|with|that|who|which|where|when|while|because|although|since|after|before|until|than|then|into|onto|over|under|about|against|between|among|within|without|through|during|including|such|both|also|more|most|their|its|the|this|these|those|are|was|were)$/u;
