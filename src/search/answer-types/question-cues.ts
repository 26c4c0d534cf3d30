import { AGE_CUES } from './age-cues.ts';
import { CHINESE_CUES } from './chinese-cues.ts';
import { ENGLISH_CUES } from './english-cues.ts';
import { FRENCH_CUES } from './french-cues.ts';
import { GERMAN_CUES } from './german-cues.ts';
import { JAPANESE_CUES } from './japanese-cues.ts';
import { KOREAN_CUES } from './korean-cues.ts';
import type { QuestionCue } from './question-type.ts';
import { RUSSIAN_CUES } from './russian-cues.ts';
import { SPANISH_CUES } from './spanish-cues.ts';

/** The ways of asking of all languages that are known. */
export const QUESTION_CUES: readonly QuestionCue[] = [
  ...AGE_CUES,
  ...ENGLISH_CUES,
  ...KOREAN_CUES,
  ...SPANISH_CUES,
  ...RUSSIAN_CUES,
  ...FRENCH_CUES,
  ...GERMAN_CUES,
  ...CHINESE_CUES,
  ...JAPANESE_CUES,
];
