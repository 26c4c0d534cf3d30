import { type AbbreviationList, abbreviationsFor } from './abbreviations.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a paragraph into sentences: Unicode's rules (UAX 29, `Intl.Segmenter`), then boundaries taken back where
 * those rules are known to be wrong: after abbreviations and initials, before lower case, inside a quotation.
 *
 * @param text one paragraph, without line breaks
 * @param language BCP 47
 * @returns spans in UTF-16 units without the white space around each sentence; one for text without a full stop,
 *   none for an empty text
 */
export function splitSentences(text: string, language: string): Stretch[] {
  const abbreviations = abbreviationsFor(language);
  const sentences: Stretch[] = [];
  for (const { segment, index } of segmentsOf(text, language)) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (start >= end) continue;
    const previous = sentences.at(-1);
    if (previous && !isBoundary(text, { before: previous, after: { start, end }, abbreviations, language })) {
      sentences[sentences.length - 1] = { start: previous.start, end };
    } else {
      sentences.push({ start, end });
    }
  }
  return sentences;
}

interface Segment {
  readonly segment: string;
  readonly index: number;
}

/**
 * Where a number begins a sentence that goes on in lower case ("He left. 3 people stayed."), Unicode sees none: the stop
 * might be an abbreviation's. Of five letters and more it hardly ever is.
 */
const BEFORE_NUMBER = /(?<=\p{Ll}{5}[.!?]["'”’»)]*\s+)(?=\p{N})/u;

/**
 * An opening mark right after a full stop, as Chinese and Japanese write them: Unicode has one class for all brackets and
 * quotation marks, and takes it for the end of the sentence before.
 */
const OPENING = /(?<=[。！？])[“‘「『《〈（【〔]$/u;

function segmentsOf(text: string, language: string): Segment[] {
  const segments: Segment[] = [];
  let opening = '';
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    let start = index - opening.length;
    const own = segment.replace(OPENING, '');
    for (const part of (opening + own).split(BEFORE_NUMBER)) {
      segments.push({ segment: part, index: start });
      start += part.length;
    }
    opening = segment.slice(own.length);
  }
  return segments;
}

/** Making one takes longer than splitting a paragraph with it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

interface Gap {
  readonly before: Stretch;
  readonly after: Stretch;
  readonly abbreviations: AbbreviationList;
  readonly language: string;
}

function isBoundary(text: string, { before, after, abbreviations, language }: Gap): boolean {
  const left = text.slice(before.start, before.end);
  const right = text.slice(after.start, after.end);
  // “Why?” he asked.
  if (/^\p{Ll}/u.test(right)) return false;
  if (/^de\b/.test(language) && isGermanOrdinal(left, right)) return false;
  if (after.start === before.end && isSpeechTag(left, right)) return false;
  // A quotation that a Korean particle or a suffix follows without a space: "간다."라고 말했다.
  if (after.start === before.end && /^[\p{L}\p{N}]/u.test(right) && !/[。！？]["'”’」』）)]*$/u.test(left))
    return false;
  // Only marks: "…", or a closing bracket that Unicode left behind.
  if (!/[\p{L}\p{N}]/u.test(right)) return false;
  return !endsInAbbreviation(left, right, abbreviations);
}

/**
 * German writes ordinals with a full stop (Duden, Die deutsche Rechtschreibung, D 86), and nouns with capitals: a number
 * before a month or after an article or preposition is one.
 */
const GERMAN_ORDINAL =
  /(?<!\p{L})(?:der|die|das|dem|den|des|am|vom|zum|zur|im|beim|ans|ins|ab|bis|seit|jede[rsmn]?|und|sein|ihr)(?:e[rsmn]?)? \d{1,2}\.$/iu;
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrtausend|Jh)/u;

function isGermanOrdinal(left: string, right: string): boolean {
  return GERMAN_ORDINAL.test(left) || (/(?<![\d.,])\d{1,2}\.$/u.test(left) && GERMAN_MONTH.test(right));
}

/** Japanese goes on with a particle: 「行く。」と言った。 */
const PARTICLE_AFTER_QUOTATION = /^(?:と|って|など|は|が|を|に|も|の)/u;
/** Chinese goes on with who said it: “明天再来。”他说。 With a colon the words introduce the next quotation. */
const SPEAKER_AFTER_QUOTATION = /^[\p{Script=Han}·]{0,8}(?:说|說|道|问|問|答|喊|叫|写道|寫道|表示)[^：:]*$/u;

/** Whether a quotation of a whole sentence has ended and the sentence around it goes on. */
function isSpeechTag(left: string, right: string): boolean {
  if (/[。！？][」』]$/u.test(left)) return PARTICLE_AFTER_QUOTATION.test(right);
  // After 他问：“…” the speaker is named.
  return /[。！？][”’]$/u.test(left) && !/：[“‘][^“‘]*$/u.test(left) && SPEAKER_AFTER_QUOTATION.test(right);
}

/** As it is written within a sentence. */
function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function endsInAbbreviation(left: string, right: string, lists: AbbreviationList): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}.])((?:[\p{L}\p{M}-]+\.)*[\p{L}\p{M}-]+)\.$/u.exec(left)?.[1];
  if (word === undefined) return false;
  const has = (list: readonly string[]) => list.includes(word) || list.includes(lowerFirst(word));
  if (has(lists.beforeDigit) && /^\p{N}/u.test(right)) return true;
  if (has(lists.always)) return true;
  const isInitial = /^\p{Lu}$/u.test(word) && lists.usually.length > 0;
  if (!isInitial && !has(lists.usually)) return false;
  const next = /^["'“‘(]*([\p{L}\p{N}]+)/u.exec(right)?.[1] ?? '';
  return !lists.openers.includes(next.toLowerCase());
}
