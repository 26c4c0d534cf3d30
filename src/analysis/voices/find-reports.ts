import type { Span } from '#src/articles/article.ts';
import { forLatin, inLatin } from '#src/language/script-letters.ts';
import { allMatches } from '#src/language/all-matches.ts';
import { AMBIGUOUS_SPEECH, ENGLISH_SPEECH, OWN_SPEECH } from './english-speech.ts';

/** A stretch of a sentence that tells what somebody else says or thinks. */
export interface Report {
  /** What is said. */
  readonly said: Span;
  /** The words that tell so: "pointed out that", "according to". */
  readonly cue: Span;
  /** Who says it, where the sentence names them. */
  readonly source?: Span | undefined;
  /**
   * Whether the sentence surely tells somebody's words. Not so after a noun ("the idea that"), which may be anybody's, nor
   * after a verb with a bare object ("promised an answer").
   */
  readonly isSure: boolean;
}

const VERBS = forLatin(new RegExp(ENGLISH_SPEECH.before.pattern, 'gu'));
const NOUNS = forLatin(new RegExp(ENGLISH_SPEECH.noun.pattern, 'giu'));
const WHOLE = [ENGLISH_SPEECH.source, ENGLISH_SPEECH.aside, ENGLISH_SPEECH.passive].map(inLatin);

/** The reports in an English sentence in which quotations are blotted out. Offsets are in the sentence. */
export function findReports(sentence: string): Report[] {
  return [...clauseReports(sentence), ...nounReports(sentence), ...wholeReports(sentence)];
}

/** Verbs that take a clause without "that" (Quirk et al. 1985, §16.31), and what a clause looks like. */
const BARE_SPEECH =
  /^(?:says?|said|saying|argue[sd]?|believe[sd]?|thinks?|thought|insist(?:s|ed)?|warn(?:s|ed)|claim(?:s|ed)?|fear(?:s|ed)?|hope[sd]|tells?|told|adds?|added|point|writes?|wrote|conclude[sd]|estimate[sd]|suspect(?:s|ed)?|admit(?:s|ted)|den(?:ies|ied)|maintain(?:s|ed))$/u;
const CLAUSE =
  /^(?: (?:him|her|them|us|me|reporters))? (?!the least|as |so |little|nothing)(?:¤|(?:[\p{L}\p{N}’'“”-]+ ){1,8}(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|need|\p{L}{2,}(?:ed|s)|went|came|took|made|got|kept)\b)/u;

/** Before an infinitive nobody has said anything: "declined to say", "will object". */
const UNSAID = /\b(?:to|not|could|would|will|can|may|might|must|should|without|n[’']t|never|nobody) $/u;

const AMBIGUOUS_SUBJECT =
  /(?:\b(?:he|she|they|it|who|which|officials|critics|experts|analysts|it)|\p{Lu}[\p{L}.-]*|¤)\s+(?:\p{Ll}+ly |also |then )?$/u;
const NOT_FINITE =
  /\b(?:the|an?|this|these|those|his|her|its|their|our|my|all|some|any|no|of|such|be|been|being|is|are|was|were|other|recent|new|former|[’']s)\s+(?:\p{Ll}+ly )?$/u;

function clauseReports(sentence: string): Report[] {
  return allMatches(sentence, VERBS).flatMap(({ 0: cue, index }): Report[] => {
    const before = sentence.slice(0, index);
    const verb = cue.split(' ')[0] ?? '';
    const hasClause = / (?:that|for|on|upon)$|:$/.test(cue);
    if (OWN_SPEECH.pattern.test(before) || (NOT_FINITE.test(before) && !cue.endsWith(' that'))) return [];
    if (AMBIGUOUS_SPEECH.has(verb) && !hasClause && !AMBIGUOUS_SUBJECT.test(before)) return [];
    const start = index + cue.length;
    const source = subjectOf(before);
    const said = { start, end: endOfClause(sentence, start, before) };
    const isSure =
      !UNSAID.test(before) &&
      (hasClause || (BARE_SPEECH.test(verb) && CLAUSE.test(sentence.slice(said.start, said.end))));
    return [{ said, cue: { start: index, end: start }, source, isSure }];
  });
}

function nounReports(sentence: string): Report[] {
  return allMatches(sentence, NOUNS).flatMap(({ 0: cue, index }): Report[] => {
    // "My view is that": the author’s own; "the rule is:" has no clause of its own.
    if (/\b(?:[Mm]y|[Oo]ur)(?: own)? $/u.test(sentence.slice(0, index)) || /\b(?:is|are|was) that$/.test(cue))
      return [];
    const start = index + cue.length;
    return [
      { said: { start, end: endOfNounClause(sentence, start) }, cue: { start: index, end: start }, isSure: false },
    ];
  });
}

function wholeReports(sentence: string): Report[] {
  const { source, aside, passive } = ENGLISH_SPEECH;
  return WHOLE.flatMap(({ id, pattern }): Report[] => {
    const match = pattern.exec(sentence);
    if (!match || (id === aside.id && (match.index === 0 || OWN_ASIDE.test(match[0])))) return [];
    const marks = /^[\s,”"’—–¤]*/u.exec(match[0])?.[0].length ?? 0;
    const cue = { start: match.index + marks, end: match.index + match[0].length };
    const end = id === passive.id ? endOfClause(sentence, cue.end, '') : turnOf(sentence, cue.end);
    if (id === passive.id) return [{ said: { start: cue.end, end }, cue, isSure: match[0].endsWith(' that') }];
    const named = id === source.id ? namedAfter(sentence, cue.end) : namedIn(match[0], match.index);
    return [{ said: { start: 0, end: id === aside.id ? sentence.length : end }, cue, source: named, isSure: true }];
  });
}

const OWN_ASIDE = /^\W*(?:I|we|one|you)\b/iu;

/** A fronted clause ("While critics say …,") ends at its comma; "those who say …" before the last modal. */
const FRONTED =
  /^(?:[“"]?(?:While|Although|Though|Even though|If|Even if|As|When|Because|Since|Whatever|However much|Where|Once|After|Whereas|Just as|Given)\b)[^,]*$/u;
const IN_RELATIVE = /\b(?:who|that|which)\s+(?:\p{Ll}+ly |now |still |also )?$/u;
const MODAL = /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|would do well|had better)\b/gu;

function endOfClause(sentence: string, start: number, before: string): number {
  const end = turnOf(sentence, start);
  if (FRONTED.test(before)) {
    const comma = sentence.indexOf(',', start);
    return comma < 0 ? end : Math.min(comma, end);
  }
  if (IN_RELATIVE.test(before)) {
    const last = [...sentence.slice(start, end).matchAll(MODAL)].at(-1);
    return last ? start + last.index : end;
  }
  return end;
}

function endOfNounClause(sentence: string, start: number): number {
  const end = turnOf(sentence, start);
  const second = [...sentence.slice(start, end).matchAll(MODAL)][1];
  return second ? start + second.index : end;
}

/** Where the author takes over again: "…, but the city should", "…; so Seoul must". */
const TURN =
  /;|[,—–] ?(?:but|yet|so|and so|and yet|and therefore|which is why|and that is why|however|nevertheless|still)\b(?! (?:he|she|they|that (?:he|she|they))\b)/gu;

function turnOf(sentence: string, start: number): number {
  TURN.lastIndex = start;
  return TURN.exec(sentence)?.index ?? sentence.length;
}

/** The words between the beginning of the clause and its verb, without what joins clauses. */
function subjectOf(sentence: string): Span | undefined {
  const before = withoutAside(sentence);
  const match =
    /(?:^|[;:—–“]|, |\b(?:and|but|while|although|though|because|as|if|when|that) )\s*((?:(?!, |[;:—–]| (?:and|but) (?:he|she|they|it) ).)*?)\s*$/u.exec(
      before,
    );
  const subject = match?.[1] ?? '';
  if (subject === '' || subject.length > MAX_SOURCE_CHARS) return undefined;
  const end = before.trimEnd().length;
  const start =
    end -
    subject.length +
    (/^(?:and|but|so|yet|or|while|although|though|because|as|if|when|that) /u.exec(subject)?.[0].length ?? 0);
  // "Its owner, Ann Lee, said": the aside names the source.
  const aside = sentence.slice(end).replace(/,\s*$/u, '');
  return { start, end: /^, (?:the )?\p{Lu}[\p{L} .’-]{2,40}$/u.test(aside) ? end + aside.length : end };
}

/** "The minister, Ann Lee," loses its aside. */
function withoutAside(before: string): string {
  const trimmed = before.trimEnd();
  const open = trimmed.endsWith(',') ? trimmed.lastIndexOf(', ', trimmed.length - 2) : -1;
  return open < 0 ? before : trimmed.slice(0, open);
}

/** Longer than this it is a clause and no name. */
const MAX_SOURCE_CHARS = 90;

function namedAfter(sentence: string, from: number): Span | undefined {
  const match = /^\s*([^,;.]{2,90}?)(?=[,;]|\.(?:\s|$)|$)/u.exec(sentence.slice(from));
  if (!match?.[1]) return undefined;
  const start = from + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

function namedIn(aside: string, from: number): Span | undefined {
  const verb = ENGLISH_SPEECH.before.pattern.exec(aside);
  if (!verb) return undefined;
  const before = aside.slice(0, verb.index).replace(/^[\s,”"’—–]+/u, '');
  if (before.trim() !== '') {
    const start = from + aside.indexOf(before);
    return { start, end: start + before.trimEnd().length };
  }
  const after = aside.slice(verb.index + verb[0].length).trim();
  if (after === '') return undefined;
  const start = from + aside.lastIndexOf(after);
  return { start, end: start + after.length };
}
