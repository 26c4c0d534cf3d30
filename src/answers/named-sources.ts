import type { Article } from '#src/articles/article.ts';
import { foldText } from '#src/language/tokenise.ts';
import type { Sources } from './sources.ts';

type Library = Pick<Sources, 'library'>;

/** The articles with this author, translator, outlet, title or short name, or a part of it of whole words. */
export function articlesCalled(name: string, { library }: Library): Article[] {
  return library.articles.filter((article) => namesOf(article).some((one) => hasWords(one, name)));
}

/** All that an article may be named by as a source, the most telling first. */
export function namesOf({ slug, bibliography: { title, authors, translator, publication } }: Article): string[] {
  return [title, slug, ...authors, translator, publication].filter((name) => name !== undefined);
}

/** Authors and outlets with a word that begins as what was typed; those of most articles first. */
export function suggestSources(typed: string, { library }: Library): string[] {
  const counts = new Map<string, number>();
  for (const { bibliography } of library.articles) {
    const { authors, publication } = bibliography;
    for (const name of [...authors, ...(publication === undefined ? [] : [publication])]) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const wanted = ` ${foldText(typed.trim())}`;
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  return sorted.map(([name]) => name).filter((name) => ` ${foldText(name)}`.includes(wanted));
}

/** Whether a text has the words of a name side by side, whatever their case and accents. */
export function hasWords(text: string, name: string): boolean {
  const wanted = wordsOf(name);
  return wanted.trim() !== '' && wordsOf(text).includes(wanted);
}

function wordsOf(text: string): string {
  return ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
