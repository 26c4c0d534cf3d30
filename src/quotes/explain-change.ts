import type { ChangedRun } from './changes.ts';
import { spanOf } from './changes.ts';
import type { Difference, DifferenceKind } from './difference.ts';
import { MEANING_RULES } from './rules/all-rules.ts';
import type { Change, ChangedWord } from './rules/change.ts';
import type { QuoteWord } from './quote-words.ts';
import { shownQuote } from './read-quote.ts';
import type { Compared } from './compared.ts';

/** Says what a change is: the first rule that it meets, else what it does to the form. */
export function explainChange(run: ChangedRun, compared: Compared): Difference {
  const { quote, part, place } = compared;
  const span = spanOf(place.words, run.original);
  const said = spanOf(part, run.quoted);
  return {
    kind: kindOf(run, compared),
    original: place.paragraph.text.slice(span.start, span.end),
    quoted: shownQuote(quote.text.slice(said.start, said.end)),
    span,
  };
}

function kindOf(run: ChangedRun, compared: Compared): DifferenceKind {
  if (run.steps.every(({ kind }) => kind === 'same')) return 'slip';
  if (isRespaced(run, compared)) return 'slip';
  const change = toChange(run, compared);
  const isBracketed = run.isMarked && change.quoted.length > 0;
  // What the quote itself puts in brackets it doesn't claim to quote; an ellipsis may still hide a "not".
  const rules = run.isMarked ? MEANING_RULES.filter(({ kind }) => kind === 'negation') : MEANING_RULES;
  if (!isBracketed) {
    if (isMerge(run, compared)) return 'merged';
    const wide = widened(run, compared);
    const rule = rules.find(({ kind, isMet }) => {
      if (kind === 'opposite') return isMet(change) || isMet(wide);
      return isMet(change) && (kind !== 'number' || isMet(wide));
    });
    if (rule) return rule.kind;
  }
  if (run.isMarked) return 'marked';
  if (change.quoted.length === 0) return 'left-out';
  return change.isMisspelt ? 'spelling' : 'wording';
}

/**
 * What stands at the beginning of a quote may stand for more of the text's words: "2,000" for "two thousand", "nearly" for
 * "more than".
 */
function widened(run: ChangedRun, compared: Compared): Change {
  if (run.quoted.from > 0) return toChange(run, compared);
  const original = { from: Math.max(0, run.original.from - WIDENED_BY), to: run.original.to };
  return toChange({ ...run, original }, compared);
}

const WIDENED_BY = 2;

/** The same letters with other spaces between them. */
function isRespaced({ quoted, original }: ChangedRun, { part, place }: Compared): boolean {
  const said = part.slice(quoted.from, quoted.to).map(({ shape }) => shape);
  const told = place.words.slice(original.from, original.to).map(({ shape }) => shape);
  return said.length !== told.length && told.join('') === said.join('');
}

/** Whether the change makes one sentence of two: within a sentence of the quote a sentence of the text ends. */
function isMerge({ quoted, original, isMarked }: ChangedRun, { part, place }: Compared): boolean {
  const [before, after] = [part[quoted.from - 1], part[quoted.to]];
  const [told, next] = [place.words[original.from - 1], place.words[original.to]];
  if (isMarked || !before || !after || !told || !next || before.sentence !== after.sentence) return false;
  return sentenceAt(place, told.start) !== sentenceAt(place, next.start);
}

/** Index of the sentence at an offset of the paragraph. */
export function sentenceAt({ paragraph }: Compared['place'], offset: number): number {
  return paragraph.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
}

function toChange(run: ChangedRun, compared: Compared): Change {
  const { part, place, quotedNames, originalNames } = compared;
  const original = place.words.slice(run.original.from, run.original.to).map((word) => toChanged(word, originalNames));
  const quoted = part.slice(run.quoted.from, run.quoted.to).map((word) => toChanged(word, quotedNames));
  const beside = [place.words[run.original.from - 1], place.words[run.original.to]];
  return {
    original,
    quoted,
    exposed: exposedWords(run, compared).map((word) => toChanged(word, originalNames)),
    isBesideName: beside.some((word) => word !== undefined && toChanged(word, originalNames).isName),
    isUncased: !/\p{Lu}/u.test(compared.quote.text),
    isMisspelt: run.steps.every(({ kind }) => kind === 'alike' || kind === 'same'),
    language: place.article.bibliography.language,
  };
}

function toChanged(word: QuoteWord, names: Compared['originalNames']): ChangedWord {
  const name = names.get(word.start);
  return { key: word.key, isName: name !== undefined, actor: name?.actor };
}

/** Longer stretches are left out as clauses; only their ends still belong to the words around them. */
const MAX_WHOLE = 3;
const END_WORDS = 2;
const CLAUSE_MARK = /[,;:.!?—–()]/u;

function exposedWords({ original: { from, to }, quoted }: ChangedRun, { part, place }: Compared): QuoteWord[] {
  const words = place.words.slice(from, to);
  const { text } = place.paragraph;
  const isCutAt = (i: number): boolean => {
    const [a, b] = [place.words[i - 1], place.words[i]];
    return a !== undefined && b !== undefined && CLAUSE_MARK.test(text.slice(a.end, b.start));
  };
  const isReplaced = quoted.to > quoted.from;
  // The beginning and the end of the quote are open, too.
  const isOpenBefore = !isCutAt(from) && part[quoted.from - 1] !== undefined;
  const isOpenAfter = !isCutAt(to) && part[quoted.to] !== undefined;
  if (!isReplaced && isCutAt(from) && isCutAt(to)) return [];
  if (words.length <= MAX_WHOLE) return words;
  return words.filter((_, i) => {
    const isNearBefore = isOpenBefore && i < END_WORDS && !range(from + 1, from + i).some(isCutAt);
    const isNearAfter = isOpenAfter && i >= words.length - END_WORDS && !range(from + i + 1, to - 1).some(isCutAt);
    return isNearBefore || isNearAfter;
  });
}

/** Whole numbers from the first to the last. */
function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
