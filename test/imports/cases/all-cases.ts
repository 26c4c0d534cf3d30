import type { CaseGroup } from './import-case.ts';
import { SAVED_PAGES } from './saved-pages.ts';

/** Every group of cases; see README.md. */
export const CASE_GROUPS: readonly CaseGroup[] = [SAVED_PAGES];
