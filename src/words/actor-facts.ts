import type { ActorAnswer } from '#src/answers/actor-answer.ts';
import type { FoundPassage } from '#src/answers/answer.ts';
import type { Words } from './words.ts';

/** One thing that is known of an actor, in a line. */
export interface FactLine {
  readonly label: string;
  /** Plain text. */
  readonly text: string;
}

/** Names or places in one line; more are counted. */
const MAX_ITEMS = 12;

/** What the articles show of an actor besides the passages themselves; lines without anything are left out. */
export function actorFacts(answer: ActorAnswer, { actor: words }: Pick<Words, 'actor'>): FactLine[] {
  const { does, recommendations, people, namedWith, passages, predecessors } = answer;
  const several = (items: readonly string[]) => {
    const rest = items.length - MAX_ITEMS;
    return [...items.slice(0, MAX_ITEMS), ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
  };
  const lines = [
    { label: words.paragraphs, text: formatParagraphs(passages) },
    { label: words.does, text: several(does.map(formatPlace)) },
    { label: words.recommended, text: several(recommendations.map(formatPlace)) },
    {
      label: words.people,
      text: several(people.map(({ name, role, first }) => `${name}${role ? ` (${role})` : ''} ${formatPlace(first)}`)),
    },
    { label: words.namedWith, text: several(namedWith.map(({ name, sentences }) => `${name} (${sentences})`)) },
    {
      label: words.predecessors,
      text: several(predecessors.map((each) => `${each.name} ${each.passages.map(formatPlace).join(', ')}`)),
    },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** `¶6.3`. */
export function formatPlace({ passage }: FoundPassage): string {
  return `¶${passage.paragraph.number}${passage.sentence === undefined ? '' : `.${passage.sentence}`}`;
}

/** `¶1–6, 9, 10`; where there are several articles, each with its slug. */
function formatParagraphs(passages: readonly FoundPassage[]): string {
  const byArticle = Map.groupBy(passages, ({ passage }) => passage.article.slug);
  const lists = [...byArticle].map(([slug, own]) => {
    const numbers = [...new Set(own.map(({ passage }) => passage.paragraph.number))].toSorted((a, b) => a - b);
    return `${byArticle.size > 1 ? `${slug} ` : ''}¶${formatRanges(numbers)}`;
  });
  return lists.join('; ');
}

function formatRanges(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range && number === range.last + 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges
    .flatMap(({ first, last }) =>
      last > first + 1 ? [`${first}–${last}`] : last > first ? [`${first}`, `${last}`] : [`${first}`],
    )
    .join(', ');
}

/** Longest bar of a list, in blocks. */
const BAR_BLOCKS = 10;

/** A bar as long as `count` is to `most`, at least one block. */
export function bar(count: number, most: number): string {
  const blocks = Math.max(1, Math.round((BAR_BLOCKS * count) / most));
  return '█'.repeat(blocks) + '░'.repeat(BAR_BLOCKS - blocks);
}
