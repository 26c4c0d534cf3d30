import { MAX_FURNITURE_CHARS } from '../limits.ts';
import { markWhere, type Page } from './page.ts';
import { readMetaLine } from './meta-lines.ts';
import { isName } from './read-names.ts';

/** Marks bylines, dates, breadcrumbs and credits, and keeps what they tell about the article. */
export function markMeta(page: Page): Page {
  return markSplitBylines(
    markWhere(page, ({ text, shape }) =>
      shape === 'prose' || text.length > MAX_FURNITURE_CHARS ? undefined : readMetaLine(text),
    ),
  );
}

/** "By", and the name on the next line: two links beside one another come apart when copied. */
function markSplitBylines(page: Page): Page {
  const isBy = (index: number): boolean => /^(?:written )?by:?$/i.test(page[index]?.text ?? '');
  return markWhere(page, ({ text }, index) => {
    if (isBy(index) && isName(page[index + 1]?.text ?? '')) return { why: 'byline' };
    if (!isBy(index - 1) || !isName(text)) return undefined;
    return { why: 'byline', facts: [{ what: 'author', value: text, from: 'the byline' }] };
  });
}
