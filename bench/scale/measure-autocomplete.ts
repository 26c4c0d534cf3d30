import { makeTitle, splitTexts } from './make-corpus.ts';
import { misspell } from '../data/misspell.ts';
import { randomIndex, seededRandom } from '../data/seeded-random.ts';
import { type Spread, timeEach } from '../measures/time-each.ts';
import { createPilcrowCompleter } from '../systems/pilcrow.ts';
import { COMPLETED_ARTICLES } from './limits.ts';

const SEED = 3;
const CHOICES = 25;
const KEYSTROKES = 400;
const WARM_UP = 20;
/** Every so many titles are typed with slips. */
const MISSPELT_EVERY = 4;

/** Titles typed letter by letter, as Discord asks for choices: any beginning of a title, some of them misspelt. */
export function measureAutocomplete(texts: readonly string[]): Spread {
  const random = seededRandom(SEED);
  const pool = splitTexts(texts);
  const titles = Array.from({ length: COMPLETED_ARTICLES }, () => makeTitle(pool, random));
  const complete = createPilcrowCompleter(titles);
  const typed = Array.from({ length: KEYSTROKES }, (_, i) => {
    const title = titles[randomIndex(random, titles.length)] ?? '';
    const written = i % MISSPELT_EVERY === 0 ? misspell(title, 't60', 'en') : title;
    return written.slice(0, 1 + randomIndex(random, written.length));
  });
  return timeEach(typed, (text) => complete(text, CHOICES), WARM_UP);
}
