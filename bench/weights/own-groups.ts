import type { Article } from '#src/articles/article.ts';
import type { GoldQuestion } from '../answers/question-set.ts';
import type { Corpus } from '../data/corpus.ts';
import { misspell } from '../data/misspell.ts';
import { loadOwnQuestions, type OwnQuestions } from '../data/own-questions.ts';
import type { Mode } from '../retrieval/evaluate.ts';
import type { FeatureRow } from './feature-source.ts';
import type { Group, GroupOptions } from './training-group.ts';

/** The answerable questions of our own sets, each once in every mode and noise. */
export function makeOwnGroups(language: string, options: GroupOptions): Group[] {
  const sets = loadOwnQuestions(language);
  return options.modes.flatMap((mode) => {
    return corporaOf(sets, mode).flatMap(({ corpus, asked }) => {
      const source = options.createSource(corpus);
      return options.noises.flatMap((noise) => {
        return asked.map(({ set, question, first }): Group => {
          const rows = source.candidates(misspell(question.text, noise, language));
          const answering = [...question.paragraphs].map((number) => first + number - 1);
          return {
            article: set.article.slug,
            kind: `own ${mode} ${noise}`,
            ...oneRight(rows, answering),
          };
        });
      });
    });
  });
}

interface Asked {
  readonly set: OwnQuestions;
  readonly question: GoldQuestion;
  /** Index in the corpus of the article's first paragraph. */
  readonly first: number;
}

function corporaOf(
  sets: readonly OwnQuestions[],
  mode: Mode,
): { readonly corpus: Corpus; readonly asked: readonly Asked[] }[] {
  if (mode === 'within') return sets.flatMap((set) => corporaOf([set], 'pooled'));
  const paragraphs = sets.flatMap(({ article }, i) => paragraphsOf(article, i));
  const asked = sets.flatMap((set, i) => {
    const first = paragraphs.findIndex(({ article }) => article === i);
    return set.questions.filter(({ isAnswerable }) => isAnswerable).map((question) => ({ set, question, first }));
  });
  return [{ corpus: { language: sets[0]?.article.bibliography.language ?? 'en', paragraphs }, asked }];
}

function paragraphsOf({ bibliography: { title }, paragraphs }: Article, article: number): Corpus['paragraphs'] {
  return paragraphs.map(({ text }, position) => ({ text, article, position, title }));
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
