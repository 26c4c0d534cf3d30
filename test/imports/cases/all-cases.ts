import { ARTICLE_PAGES } from './article-pages.ts';
import { DOCX_FILES } from './docx-files.ts';
import { EPUB_FILES } from './epub-files.ts';
import type { CaseGroup } from './import-case.ts';
import { PDF_FILES } from './pdf-files.ts';
import { REFUSED_PAGES } from './refused-pages.ts';
import { SAVED_PAGES } from './saved-pages.ts';

/** Every group of cases; see README.md. */
export const CASE_GROUPS: readonly CaseGroup[] = [
  SAVED_PAGES,
  ARTICLE_PAGES,
  ...REFUSED_PAGES,
  PDF_FILES,
  EPUB_FILES,
  DOCX_FILES,
];
