import type { Article } from '#src/articles/article.ts';
import type { Corpus } from '../data/corpus.ts';
import { misspell } from '../data/misspell.ts';
import { loadOwnQuestions } from '../data/own-questions.ts';
import type { FeatureRow } from './feature-source.ts';
import type { Group, GroupOptions } from './training-group.ts';

/**
 * The answerable questions of our own sets, each once in every noise, asked within its article: "who gets hit hardest?"
 * means nothing without one.
 */
export function makeOwnGroups(language: string, options: GroupOptions): Group[] {
  return loadOwnQuestions(language).flatMap(({ article, questions }) => {
    const source = options.createSource(corpusOf(article));
    const asked = questions.filter(({ isAnswerable }) => isAnswerable);
    return options.noises.flatMap((noise) => {
      return asked.map(({ text, paragraphs }): Group => {
        const rows = source.candidates(misspell(text, noise, language));
        const answering = [...paragraphs].map((number) => number - 1);
        return { article: article.slug, kind: `own-${language} within ${noise}`, ...oneRight(rows, answering) };
      });
    });
  });
}

function corpusOf({ bibliography: { title, language }, paragraphs }: Article): Corpus {
  return { language, paragraphs: paragraphs.map(({ text }, position) => ({ text, article: 0, position, title })) };
}

/**
 * Of several answering paragraphs the one that the gold names first is the right candidate, and the others are no wrong
 * ones: they are left out.
 */
function oneRight(rows: readonly FeatureRow[], answering: readonly number[]): Pick<Group, 'candidates' | 'right'> {
  const best = answering.find((paragraph) => rows.some((row) => row.paragraph === paragraph));
  const kept = rows.filter(({ paragraph }) => paragraph === best || !answering.includes(paragraph));
  return {
    candidates: kept.map(({ features }) => features),
    right: kept.findIndex(({ paragraph }) => paragraph === best),
  };
}
