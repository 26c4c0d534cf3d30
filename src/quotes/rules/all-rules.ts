import type { MeaningRule } from './change.ts';
import { MODALITY } from './modality.ts';
import { NAME } from './name.ts';
import { NEGATION } from './negation.ts';
import { NUMBER } from './number.ts';
import { OPPOSITE } from './opposite.ts';

/** The rules in the order in which they are asked; the first that is met names the change. */
export const MEANING_RULES: readonly MeaningRule[] = [NEGATION, NUMBER, NAME, MODALITY, OPPOSITE];
