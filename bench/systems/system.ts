import type { Corpus } from '../data/corpus.ts';

/** A way to find paragraphs: ours, or a peer's. One file each. */
export interface System {
  /** For the command line: lower case and hyphens. */
  readonly key: string;
  /** For tables. */
  readonly name: string;
  readonly isOurs?: boolean;
  /** Looks at every paragraph for every question, or is about as slow: measured on a sample and small sizes. */
  readonly isSlow?: boolean;
  /** Whether it makes sense in this language (BCP 47); in every one where absent. */
  readonly speaks?: (language: string) => boolean;
  /** Makes what exists before indexing begins, such as parsed articles; timed by itself, not as part of building. */
  readonly prepare?: (corpus: Corpus) => void;
  readonly build: (corpus: Corpus) => Promise<BuiltSystem>;
  /** Reads back what `save` wrote to `folder`. */
  readonly load?: (folder: string, corpus: Corpus) => Promise<BuiltSystem>;
}

export interface BuiltSystem {
  /** Indices of the corpus's paragraphs, best first, at most `limit`. */
  readonly search: (query: string, limit: number) => readonly number[] | Promise<readonly number[]>;
  /** Writes the index to the folder. */
  readonly save?: (folder: string) => Promise<void>;
  readonly close?: () => void;
}

export function isEnglish(language: string): boolean {
  return /^en\b/.test(language);
}

export function isSpeaking({ speaks }: System, language: string): boolean {
  return speaks?.(language) ?? true;
}
