import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from './tokenise.ts';

/**
 * Irregular forms, a word a line: its dictionary form and those that no rule for endings joins to it. A form stands for
 * all that share its stem ("murió": murieron, muriera), save in lines that begin with "=", whose stems other words have
 * too ("матери": материал). Written by ourselves after the Real Academia's Nueva gramática, chapter 4, and the classes of
 * Zaliznyak's Грамматический словарь русского языка.
 */
const FILES: Readonly<Record<string, string>> = { es: 'irregular-forms.es.txt', ru: 'irregular-forms.ru.txt' };
const WORDS_ONLY = '=';

interface IrregularForms {
  /** Stems of the dictionary forms, by folded words. */
  readonly words: ReadonlyMap<string, string>;
  /** The same by stems. */
  readonly stems: ReadonlyMap<string, string>;
}

const NONE: IrregularForms = { words: new Map(), stems: new Map() };
const read = new Map<string, IrregularForms>();

/**
 * The stem of an irregular word's dictionary form; of other words the stem itself. The language's list is read when it is
 * first asked for, which takes some 10 ms.
 *
 * @param word folded
 * @param own the word's stem by the rules for endings
 * @param language BCP 47
 * @param stemOf finds a stem by those rules
 */
export function irregularStem(
  word: string,
  own: string,
  { language, stemOf }: { readonly language: string; readonly stemOf: (word: string) => string },
): string {
  const code = language.split('-')[0]?.toLowerCase() ?? '';
  const known = read.get(code) ?? readForms(code, stemOf);
  read.set(code, known);
  return known.words.get(word) ?? known.stems.get(own) ?? own;
}

function readForms(code: string, stemOf: (word: string) => string): IrregularForms {
  const file = FILES[code];
  if (file === undefined) return NONE;
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  const entries = lines.map((line) => {
    const isOnlyWords = line.startsWith(WORDS_ONLY);
    const [base = '', ...forms] = line.split(' ').slice(isOnlyWords ? 1 : 0);
    return { stem: stemOf(base), forms, isOnlyWords };
  });
  const bases = new Set(entries.map(({ stem }) => stem));
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const { stem, forms, isOnlyWords } of entries) {
    for (const form of forms) {
      const own = stemOf(form);
      // The stem of another dictionary form stays that word's; of two words the commoner, which stands first, keeps it.
      const isTaken = bases.has(own) || (stems.get(own) ?? stem) !== stem;
      if (isOnlyWords || isTaken) words.set(foldText(form), stem);
      else stems.set(own, stem);
    }
  }
  return { words, stems };
}
