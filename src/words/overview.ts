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
export function overviewOf({ actors }: AnalysisAnswer['analysis'], words: Words): OverviewLine[] {
  const lines = [
    {
      label: words.actors,
      text: actors
        .slice(0, MAX_NAMES)
        .map(({ name, mentions }) => `${name} (${mentions.length})`)
        .join(', '),
    },
  ];
  return lines.filter(({ text }) => text !== '');
}
