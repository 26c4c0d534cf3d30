import { ARTICLE_PAGES } from './article-pages.ts';
import type { CaseGroup } from './import-case.ts';
import { REFUSED_PAGES } from './refused-pages.ts';
import { SAVED_PAGES } from './saved-pages.ts';

/** Every group of cases; see README.md. */
export const CASE_GROUPS: readonly CaseGroup[] = [SAVED_PAGES, ARTICLE_PAGES, ...REFUSED_PAGES];
