import type { Asked, Trial } from './evaluate.ts';

/** How much of a paragraph tells which one it is. */
const SHOWN_CHARS = 60;

/** The first `count` questions of each noise whose paragraph wasn't first: rank (– below ten), question, paragraph. */
export function describeMisses({ set, questions, noises }: Trial, asked: readonly Asked[], count: number): string[] {
  return noises.flatMap((noise) => {
    const misses = asked.filter((one) => one.noise === noise && one.rank !== 1).slice(0, count);
    return misses.map(({ question, rank, text }) => {
      const { article = 0, paragraph = 0 } = questions[question] ?? {};
      const { title = '', paragraphs = [] } = set.articles[article] ?? {};
      const place = `${title} ¶${paragraph + 1}`;
      return `  ${noise} ${rank === 0 ? '–' : rank}: ${text}  [${place}: ${(paragraphs[paragraph] ?? '').slice(0, SHOWN_CHARS)}]`;
    });
  });
}
