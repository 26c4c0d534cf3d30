import { CITATION_STYLES } from '#src/citations/citation-styles.ts';
import { cite } from '#src/citations/cite.ts';
import { type Answer, passagesOf, toProblem } from './answer.ts';
import type { Query } from './ask-question.ts';
import { quoteCited } from './re-anchor.ts';
import type { Sources } from './sources.ts';

export interface CitationQuery extends Query {
  /** Name of a style, however it is capitalised. Default: APA. */
  readonly style?: string | undefined;
}

/** How to cite a passage in a style of the handbooks or for a reference manager. */
export async function citePassage(query: CitationQuery, sources: Sources): Promise<Answer> {
  const typed = query.style?.trim().toLowerCase() ?? 'apa';
  const style = CITATION_STYLES.find(({ id, label }) => id === typed || label.toLowerCase() === typed);
  if (!style) {
    const styles = CITATION_STYLES.map(({ label }) => label);
    return toProblem({ kind: 'unknown-style', typed: query.style ?? '', styles });
  }
  const quotation = await quoteCited(query, sources);
  const [found] = passagesOf(quotation);
  if (!found) return quotation;
  const citation = await cite(found.passage, style.id);
  const anchor = quotation.kind === 'quotation' ? quotation.anchor : undefined;
  return {
    kind: 'citation',
    question: query.text.trim(),
    ...(anchor && { anchor }),
    found,
    style: style.label,
    citation,
  };
}
