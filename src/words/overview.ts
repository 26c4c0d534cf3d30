import type { AnalysisAnswer } from '#src/answers/answer.ts';
import type { Words } from './words.ts';

/** One part of an analysis in a line. */
export interface OverviewLine {
  readonly label: string;
  /** Plain text. */
  readonly text: string;
}

/** Names shown of a part. */
const MAX_NAMES = 12;

/** What an analysis found, a line a part; parts without anything are left out. */
export function overviewOf(analysis: AnalysisAnswer['analysis'], words: Words): OverviewLine[] {
  const { actors } = analysis;
  const lines = [
    {
      label: words.actors,
      text: actors
        .filter(({ kind }) => kind !== 'person')
        .slice(0, MAX_NAMES)
        .map(({ name, mentions }) => `${name} (${mentions.length})`)
        .join(', '),
    },
    {
      label: words.actor.people,
      text: actors
        .filter(({ kind }) => kind === 'person')
        .slice(0, MAX_NAMES)
        .map(({ name, role }) => `${name}${role === undefined ? '' : ` (${role})`}`)
        .join(', '),
    },
  ];
  return [...lines, ...listedLines(analysis, words)].filter(({ text }) => text !== '');
}

/** How much each of the other parts holds, and where it begins. */
function listedLines(analysis: AnalysisAnswer['analysis'], { listing }: Words): OverviewLine[] {
  const { recommendations, times, figures, claims, keySentences } = analysis;
  const parts = [
    { kind: 'recommendations', found: recommendations },
    { kind: 'timeline', found: times },
    { kind: 'figures', found: figures },
    { kind: 'claims', found: claims },
    { kind: 'summary', found: keySentences.filter(({ rank }) => rank <= KEY_SENTENCES) },
  ] as const;
  return parts.map(({ kind, found }) => ({ label: listing.headings[kind], text: placesIn(found) }));
}

/** Those of a summary of the usual length. */
const KEY_SENTENCES = 5;
/** Sentences shown of a part. */
const MAX_PLACES = 12;

/** "3 · ¶2.1, ¶2.4": how many, and the sentences that hold them. */
function placesIn(found: readonly { readonly paragraph: number; readonly sentence: number }[]): string {
  const places = [...new Set(found.map(({ paragraph, sentence }) => `¶${paragraph}.${sentence}`))];
  const more = places.length > MAX_PLACES ? ' …' : '';
  return places.length === 0 ? '' : `${found.length} · ${places.slice(0, MAX_PLACES).join(', ')}${more}`;
}
