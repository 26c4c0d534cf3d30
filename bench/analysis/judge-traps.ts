import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseArticle } from '#src/analysis/analyse-article.ts';
import { readLexicon } from '#src/analysis/actors/lexicon/read-lexicon.ts';
import { toSlugWords } from '#src/analysis/actors/lexicon/slug-words.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { toSlug } from '#src/articles/slug.ts';
import { DATA_FOLDER } from '../../test/support/data-folder.ts';
import { readTraps } from '../../test/gold/read-gold.ts';
import { addTallies, compare, type Tally } from './judge.ts';

type Trap = readonly [sentence: string, actors: readonly string[]];

/** Sentences read alone in which a country must be found, or only seems to be named. */
export function judgeTraps(): { readonly name: string; readonly tally: Tally }[] {
  const file = DATA_FOLDER === undefined ? undefined : join(DATA_FOLDER, 'gold/actor-traps.json');
  const sets = [{ name: 'actor traps', traps: readTraps() as readonly Trap[] }];
  if (file !== undefined && existsSync(file)) {
    // Of the same shape as ours.
    sets.push({ name: 'actor traps (data)', traps: JSON.parse(readFileSync(file, 'utf8')) as Trap[] });
  }
  return sets.map(({ name, traps }) => ({ name, tally: addTallies(traps.map(judgeTrap)) }));
}

/** Countries only; one that a body names ("Hamas") may be found. */
function judgeTrap([sentence, wanted]: Trap): Tally {
  const bibliography = { title: 'Trap', authors: [], language: 'en' };
  const { actors } = analyseArticle(toArticle({ bibliography, paragraphs: [sentence], actors: [] }, toSlug('trap')));
  const countries = actors.filter(({ kind }) => kind === 'country');
  const tally = compare(new Set(countries.map(({ id }) => id)), { required: new Set(wanted.map(ownIdOf)) });
  return { ...tally, errors: tally.errors.map((error) => `${error}: ${sentence}`) };
}

/** Our id of a country that the labels call by another of its names: `democratic-republic-of-the-congo`. */
function ownIdOf(id: string): string {
  return readLexicon().find((actor) => actor.aliases.some(({ text }) => toSlugWords(text) === id))?.id ?? id;
}
