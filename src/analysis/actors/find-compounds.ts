import type { ActorId } from './actor.ts';
import type { DraftParagraph, Found } from './draft.ts';

/** The first halves of compounds and the states they stand for: Merriam-Webster, combining forms. */
const PREFIXES: Readonly<Record<string, ActorId>> = {
  Sino: 'china',
  Russo: 'russia',
  Anglo: 'united-kingdom',
  Franco: 'france',
  Nippo: 'japan',
  Turco: 'turkey',
  Turko: 'turkey',
  Greco: 'greece',
  Graeco: 'greece',
  Serbo: 'serbia',
  Austro: 'austria',
  Hispano: 'spain',
  Luso: 'portugal',
  Polono: 'poland',
  Italo: 'italy',
  Germano: 'germany',
  Dano: 'denmark',
  Irano: 'iran',
  Finno: 'finland',
  Americano: 'united-states',
};

/** "Anglo-Saxon" and the like speak of no state. */
const NO_STATE = /^(?:Saxons?|Catholic|Norman|Roman|Indian|Tibetan|Ugric|Croatian|Phone|phone|philes?|phobia)$/u;

/** States that "the North" and "the South" may mean, where an article names them. */
const PAIRS: readonly { readonly North: ActorId; readonly South: ActorId; readonly name: string }[] = [
  { North: 'north-korea', South: 'south-korea', name: 'Korea' },
  { North: 'north-vietnam', South: 'south-vietnam', name: 'Vietnam' },
  { North: 'north-yemen', South: 'south-yemen', name: 'Yemen' },
];
type Pair = (typeof PAIRS)[number];

/**
 * The second pass: "Sino-Russian", "North-Russia", "South-China-Japan", "North and South Korea", "the two Koreas", and
 * "the North", "the South" in an article that names such a pair.
 */
export function findCompounds(paragraphs: readonly DraftParagraph[]): DraftParagraph[] {
  const pair = mainPair(paragraphs);
  return paragraphs.map((paragraph) => {
    const extra = [
      ...findPrefixes(paragraph),
      ...findPairs(paragraph),
      ...(pair ? findDirections(paragraph, pair) : []),
    ];
    if (extra.length === 0) return paragraph;
    const kept = paragraph.found.filter(
      (found) => !extra.some((other) => overlaps(found, other) && other.by !== 'prefix'),
    );
    return { ...paragraph, found: [...kept, ...extra].toSorted((a, b) => a.first - b.first) };
  });
}

function overlaps(a: Found, b: Found): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The pair that the article names most; undefined where it names none. */
function mainPair(paragraphs: readonly DraftParagraph[]): Pair | undefined {
  const counts = PAIRS.map((pair) => {
    const count = paragraphs.reduce((sum, { found, text }) => {
      const both =
        text.match(/\b(?:[Tt]wo|[Bb]oth) Koreas\b|\b[Ii]nter-Korean\b|\bNorth (?:and|or|&) South Korea/gu)?.length ?? 0;
      return (
        sum +
        found.filter(({ actor }) => actor === pair.North || actor === pair.South).length +
        (pair.name === 'Korea' ? both : 0)
      );
    }, 0);
    return { pair, count };
  });
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.pair : undefined;
}

function findPrefixes({ tokens, hidden, found }: DraftParagraph): Found[] {
  return tokens.flatMap(({ word }, index): Found[] => {
    const next = tokens[index + 1];
    const actor = Object.hasOwn(PREFIXES, word) ? PREFIXES[word] : undefined;
    if (
      actor === undefined ||
      next?.joint !== 'hyphen' ||
      hidden.has(index) ||
      NO_STATE.test(next.word) ||
      found.some(({ first, last }) => first <= index && index < last)
    )
      return [];
    return [{ actor, by: 'prefix', first: index, last: index, isAmbiguous: false }];
  });
}

/** Names that stand for both states of a pair. */
function findPairs({ tokens }: DraftParagraph): Found[] {
  return tokens.flatMap(({ word }, index) => {
    const [previous, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
    if (word === 'Koreas') return bothOf(PAIRS[0], index, index);
    if (/^(?:Korean|Korea)$/u.test(word) && tokens[index]?.joint === 'hyphen' && /^inter$/iu.test(previous?.word ?? ''))
      return bothOf(PAIRS[0], index - 1, index);
    if (!/^(?:North|South|north|south)$/u.test(word) || !/^(?:and|or|nor|&)$/u.test(next?.word ?? '')) return [];
    const pair = PAIRS.find(({ name }) =>
      new RegExp(`^${name}(?:ns?|ese|s|is?)?$`, 'u').test(tokens[index + 3]?.word ?? ''),
    );
    if (!pair || !/^(?:North|South)$/u.test(second?.word ?? '')) return [];
    return [
      directed(pair, word, { first: index, last: index }),
      directed(pair, second?.word ?? '', { first: index + 2, last: index + 3 }),
    ];
  });
}

function bothOf(pair: Pair | undefined, first: number, last: number): Found[] {
  if (!pair) return [];
  return [pair.North, pair.South].map((actor) => ({ actor, by: 'pair', first, last, isAmbiguous: false }));
}

function directed(pair: Pair, word: string, { first, last }: Pick<Found, 'first' | 'last'>): Found {
  return { actor: /^north/iu.test(word) ? pair.North : pair.South, by: 'direction', first, last, isAmbiguous: false };
}

function findDirections(paragraph: DraftParagraph, pair: Pair): Found[] {
  const { tokens, found, hidden } = paragraph;
  return tokens.flatMap(({ word }, index) => {
    const isTaken = hidden.has(index) || found.some(({ first, last }) => first <= index && index <= last);
    if (!/^(?:North|South|north|south)$/u.test(word) || isTaken) return [];
    const isNamed = isInCompound(paragraph, index) || isTheNorth(paragraph, index, pair);
    return isNamed ? [directed(pair, word, { first: index, last: index })] : [];
  });
}

/** "North-Russia", "South-China-Japan": every other part is a state or a direction too. */
function isInCompound({ tokens, found }: DraftParagraph, index: number): boolean {
  if (!/^(?:North|South)$/u.test(tokens[index]?.word ?? '')) return false;
  let first = index;
  while (tokens[first]?.joint === 'hyphen') first--;
  let last = index;
  while (tokens[last + 1]?.joint === 'hyphen') last++;
  if (first === last) return false;
  for (let part = first; part <= last; part++) {
    const isDirection = /^(?:North|South)$/u.test(tokens[part]?.word ?? '');
    if (!isDirection && !found.some((other) => other.first <= part && part <= other.last)) return false;
  }
  return true;
}

/** "the North" alone; in small letters only beside its counterpart and where something goes towards it. */
function isTheNorth({ tokens, text, sentences }: DraftParagraph, index: number, pair: Pair): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.joint !== 'space' || !/^the$/iu.test(previous?.word ?? '')) return false;
  const isGlobal = /^(?:global|Global|Deep|deep|American|old|Old)$/u.test(tokens[index - 2]?.word ?? '');
  const isLonger =
    next?.joint === 'hyphen' || (next?.joint === 'space' && /^\p{Lu}/u.test(next.word) && !token.isPossessive);
  if (isGlobal || isLonger || (next?.joint === 'space' && next.word === 'of')) return false;
  if (/^\p{Lu}/u.test(token.word)) return true;
  const sentence = sentences.find(({ start, end }) => start <= token.start && token.start < end);
  const words = text.slice(sentence?.start, sentence?.end);
  const other = token.word === 'north' ? `[Tt]he South|South ${pair.name}` : `[Tt]he North|North ${pair.name}`;
  return (
    /^(?:into|to|from|at|against|toward|towards|with)$/u.test(tokens[index - 2]?.word ?? '') &&
    new RegExp(other, 'u').test(words)
  );
}
