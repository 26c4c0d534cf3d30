import type { Article } from '#src/articles/article.ts';
import type { ActorId } from './actor.ts';
import type { CuratedIds } from './curated-actors.ts';
import type { DraftParagraph, Found } from './draft.ts';
import { KOREAN_AMBIGUOUS, KOREAN_NOT_ACTORS, KOREAN_PAIRS } from './lexicon/korean-words.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';

/** Whether the article is Korean. */
export function isKorean({ bibliography }: Pick<Article, 'bibliography'>): boolean {
  return bibliography.language.split('-')[0]?.toLowerCase() === 'ko';
}

type Entry = Pick<Found, 'by' | 'isAmbiguous'> & { readonly actors: readonly ActorId[] };

/** Names by their beginning; the longest first. */
type Index = ReadonlyMap<string, readonly (readonly [name: string, entry: Entry])[]>;

let known: readonly (readonly [string, Entry])[] | undefined;

function knownNames(): readonly (readonly [string, Entry])[] {
  known ??= [
    ...KOREAN_NOT_ACTORS.map((name) => [name, { actors: [], by: 'name', isAmbiguous: false }] as const),
    ...Object.entries(KOREAN_PAIRS).map(
      ([name, actors]) => [name, { actors, by: 'pair', isAmbiguous: false }] as const,
    ),
    ...readLexicon().flatMap(({ id, koreanNames }) =>
      koreanNames.map((name) => [name, { actors: [id], by: 'name', isAmbiguous: KOREAN_AMBIGUOUS.has(name) }] as const),
    ),
  ];
  return known;
}

/** Known names at the beginning of words, whatever particles and nouns follow without a space: 러시아의, 중국군. */
export function findKoreanNames(
  paragraphs: readonly DraftParagraph[],
  { actors }: Article,
  ids: CuratedIds,
): DraftParagraph[] {
  const curated = actors.flatMap((actor) => {
    const entry: Entry = { actors: [ids.idOf(actor)], by: 'curated', isAmbiguous: false };
    return [actor.name, ...actor.aliases].map((name) => [name, entry] as const);
  });
  const entries = [...knownNames(), ...curated].toSorted(([a], [b]) => b.length - a.length);
  const index: Index = Map.groupBy(entries, ([name]) => name.slice(0, 1));
  const found = paragraphs.map((paragraph) => findIn(paragraph, index));
  const sure = new Set(
    found.flatMap((paragraph) => paragraph.found.filter(({ isAmbiguous }) => !isAmbiguous).map(({ actor }) => actor)),
  );
  return found.map((paragraph) => {
    return { ...paragraph, found: paragraph.found.filter(({ isAmbiguous, actor }) => !isAmbiguous || sure.has(actor)) };
  });
}

/** Each name becomes a token of its own, so that its place in the text is exact. */
function findIn(paragraph: DraftParagraph, index: Index): DraftParagraph {
  const { text } = paragraph;
  const tokens: DraftParagraph['tokens'][number][] = [];
  const found: Found[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (start < end) continue;
    const match = index
      .get(text.charAt(start))
      ?.find(([name]) => text.startsWith(name, start) && endsWell(name, text, start));
    if (!match) continue;
    const [name, { actors, by, isAmbiguous }] = match;
    end = start + name.length;
    if (actors.length === 0) continue;
    const at = tokens.push({ word: name, start, end, isPossessive: false, joint: 'other', isFirst: false }) - 1;
    for (const actor of actors) found.push({ actor, by, first: at, last: at, isAmbiguous });
  }
  return { ...paragraph, tokens, found };
}

/** A name in Latin letters ends with its word; one in Hangul is followed by particles or nouns. */
function endsWell(name: string, text: string, start: number): boolean {
  return /\p{Script=Hangul}$/u.test(name) || !/^[A-Za-z\p{N}]/u.test(text.slice(start + name.length));
}
