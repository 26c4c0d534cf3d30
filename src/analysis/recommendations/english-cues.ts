import { inLatin } from '#src/language/script-letters.ts';
import type { Cue, Veto } from './cue.ts';
import { ENGLISH_CIRCUMSTANCE_VETOES } from './english-circumstances.ts';
import { ENGLISH_EVALUATIONS } from './english-evaluations.ts';
import { ENGLISH_MODALS } from './english-modals.ts';
import { ENGLISH_PERFORMATIVES } from './english-performatives.ts';
import { ENGLISH_MODAL_VETOES } from './english-vetoes.ts';

/** All ways in which English sentences prescribe, but for orders (`english-imperatives.ts`). */
export const ENGLISH_CUES: readonly Cue[] = [...ENGLISH_PERFORMATIVES, ...ENGLISH_EVALUATIONS, ...ENGLISH_MODALS].map(
  inLatin,
);

export const ENGLISH_VETOES: readonly Veto[] = [...ENGLISH_MODAL_VETOES, ...ENGLISH_CIRCUMSTANCE_VETOES].map(inLatin);
