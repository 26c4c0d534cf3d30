import type { ContextRule } from './context-rule.ts';
import { PEOPLE_RULES } from './people-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import { WORD_RULES } from './word-rules.ts';

/** Applied to each name in this order; the first that holds hides it. */
export const CONTEXT_RULES: readonly ContextRule[] = [...WORD_RULES, ...PLACE_RULES, ...PEOPLE_RULES];
