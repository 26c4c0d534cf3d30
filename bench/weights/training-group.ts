import { articleCorpus, type Corpus, firstParagraphs, pooledCorpus } from '../data/corpus.ts';
import { misspell, type Noise } from '../data/misspell.ts';
import { loadRetrievalSet, type RetrievalSet, type SetQuestion } from '../data/retrieval-set.ts';
import { SAMPLE_SEED, type TrainingSet, trainingQuestions } from '../data/splits.ts';
import { sample } from '../data/seeded-random.ts';
import type { Mode } from '../retrieval/evaluate.ts';
import type { FeatureSource } from './feature-source.ts';

/** One question's candidates, in the first stage's order. */
export interface Group {
  /** What the question is about: groups of one article are never on both sides of a fold. */
  readonly article: string;
  /** Set, mode and noise, for the table. */
  readonly kind: string;
  readonly candidates: readonly (readonly number[])[];
  /** Which of them answers; -1 where the first stage hasn't found it. */
  readonly right: number;
}

export interface GroupOptions {
  readonly folder: string;
  readonly modes: readonly Mode[];
  readonly noises: readonly Noise[];
  /** Questions of a set at most. */
  readonly maxQuestions: number;
  readonly createSource: (corpus: Corpus) => FeatureSource;
}

/** The training questions of a set, each once in every mode and noise. */
export function makeGroups({ set: name, as }: TrainingSet, options: GroupOptions): Group[] {
  const own = loadRetrievalSet(options.folder, name);
  const set = { ...own, language: as ?? own.language };
  const questions = sample(trainingQuestions(own), options.maxQuestions, SAMPLE_SEED);
  const label = as === undefined ? name : `${name} as ${as}`;
  return options.modes.flatMap((mode) => {
    return corporaOf(set, mode, questions).flatMap(({ corpus, asked }) => {
      const source = options.createSource(corpus);
      return options.noises.flatMap((noise) => {
        return asked.map(({ text, place, article }): Group => {
          const rows = source.candidates(misspell(text, noise, own.language));
          return {
            article: `${name} ${article}`,
            kind: `${label} ${mode} ${noise}`,
            candidates: rows.map(({ features }) => features),
            right: rows.findIndex(({ paragraph }) => paragraph === place),
          };
        });
      });
    });
  });
}

interface Asking {
  readonly corpus: Corpus;
  readonly asked: readonly { readonly text: string; readonly article: number; readonly place: number }[];
}

function corporaOf(set: RetrievalSet, mode: Mode, questions: readonly SetQuestion[]): Asking[] {
  if (mode === 'pooled') {
    const firsts = firstParagraphs(set);
    const asked = questions.map((one) => ({ ...one, place: (firsts[one.article] ?? 0) + one.paragraph }));
    return [{ corpus: pooledCorpus(set), asked }];
  }
  return [...Map.groupBy(questions, ({ article }) => article)].map(([article, own]) => {
    return { corpus: articleCorpus(set, article), asked: own.map((one) => ({ ...one, place: one.paragraph })) };
  });
}
