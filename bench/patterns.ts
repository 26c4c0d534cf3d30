// `npm run bench:patterns`: how the time of each form of an answer grows with the text (ways of asking read 500 characters
// at most). Texts are made to be hostile: what a pattern reads for long before it fails (digits, capitals, the pattern's own
// examples cut short, again and again). Twice the text takes a pattern that looks at it once twice as long, one that goes
// back four times. Prints the worst ones. Option: --chars N (length of the longest text).
import { ANSWER_PATTERNS } from '#src/search/answer-types/answer-patterns.ts';
import { readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { renderTable, shortNumber } from './report/table.ts';

/** From here on a pattern goes back over what it has read. */
const MAX_GROWTH = 3;
/** Shorter times are the clock's noise. */
const LEAST_MS = 5;
/** The best of so many, as other work only adds time. */
const RUNS = 3;
const SHOWN = 10;

const longest = readCount(readOptions(['chars']).chars, 40_000);

/** Pieces that fit the beginning of many patterns, repeated: numbers, names, spaces, words of each script. */
const PIECES = [
  '1',
  '1 ',
  '1,',
  '1.',
  '12/',
  'A',
  'A ',
  'A. ',
  'a',
  'a ',
  ' ',
  'the ',
  'Mr. ',
  '$1 ',
  'é ',
  '年',
  '1年',
  '가',
  '가 ',
  '일 ',
  'И ',
  'и ',
  'один ',
];

interface Measured {
  readonly id: string;
  readonly piece: string;
  /** Of the longest text. */
  readonly ms: number;
  /** Of the longest by that of half its length. */
  readonly growth: number;
}

process.stdout.write(`${describeMachine()}\n`);
const measured = ANSWER_PATTERNS.flatMap(({ id, language, pattern, matches }) => {
  const own = matches.flatMap((example) => [`${example} `, `${example.slice(0, Math.ceil(example.length / 2))} `]);
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...PIECES, ...own].map((piece) => measure(`${language} ${id}`, { piece, all }));
});
const worst = measured.toSorted((a, b) => b.growth - a.growth || b.ms - a.ms).slice(0, SHOWN);
const slowest = measured.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN);
const toRow = ({ id, piece, ms, growth }: Measured) => [
  id,
  JSON.stringify(piece),
  shortNumber(ms),
  shortNumber(growth),
];
process.stdout.write(
  `${ANSWER_PATTERNS.length} patterns, ${measured.length} texts of ${longest.toLocaleString('en')} characters\n`,
);
process.stdout.write(`\n${renderTable(['slowest', 'text of', 'ms', 'growth'], slowest.map(toRow))}\n`);
process.stdout.write(`\n${renderTable(['growing most', 'text of', 'ms', 'growth'], worst.map(toRow))}\n`);
const broken = measured.filter(({ growth }) => growth > MAX_GROWTH);
process.stdout.write(`\n${broken.length} grow by more than ${MAX_GROWTH} where the text is twice as long\n`);

function measure(id: string, { piece, all }: { readonly piece: string; readonly all: RegExp }): Measured {
  const time = (chars: number): number => {
    const text = piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);
    const runs = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      text.match(all);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  const [half, whole] = [time(longest / 2), time(longest)];
  return { id, piece, ms: whole, growth: whole < LEAST_MS ? 1 : whole / Math.max(half, LEAST_MS / 4) };
}
