import { AGE_ANSWER_PATTERNS } from './age-answers.ts';
import { CHINESE_ANSWER_PATTERNS } from './chinese-answers.ts';
import { ENGLISH_MEASURES } from './english-measures.ts';
import { ENGLISH_NAMES_AND_REASONS } from './english-names.ts';
import { FRENCH_ANSWER_PATTERNS } from './french-answers.ts';
import { GERMAN_ANSWER_PATTERNS } from './german-answers.ts';
import { JAPANESE_ANSWER_PATTERNS } from './japanese-answers.ts';
import { KOREAN_ANSWER_PATTERNS } from './korean-answers.ts';
import { RUSSIAN_ANSWER_PATTERNS } from './russian-answers.ts';
import { SPANISH_ANSWER_PATTERNS } from './spanish-answers.ts';
import type { AnswerType, TypedLanguage } from './question-type.ts';

/** A form that answers of a type take, as data: the test suite runs every example. */
export interface AnswerPattern {
  readonly id: string;
  readonly type: AnswerType;
  readonly language: TypedLanguage;
  /** Without the global flag; its whole match is the stretch. Linear in the text: `npm run bench:patterns`. */
  readonly pattern: RegExp;
  readonly source: string;
  readonly matches: readonly string[];
  readonly doesNotMatch: readonly string[];
}

export const ANSWER_PATTERNS: readonly AnswerPattern[] = [
  ...ENGLISH_NAMES_AND_REASONS,
  ...ENGLISH_MEASURES,
  ...KOREAN_ANSWER_PATTERNS,
  ...JAPANESE_ANSWER_PATTERNS,
  ...SPANISH_ANSWER_PATTERNS,
  ...RUSSIAN_ANSWER_PATTERNS,
  ...FRENCH_ANSWER_PATTERNS,
  ...GERMAN_ANSWER_PATTERNS,
  ...CHINESE_ANSWER_PATTERNS,
  ...AGE_ANSWER_PATTERNS,
];
