import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { ArticleDraft } from './article.ts';

/** Writes a draft as an article file: YAML front matter, then Markdown. `parseArticle` reads back the same draft. */
export function formatArticle(draft: ArticleDraft): string {
  return `---\n${formatFrontMatter(draft)}---\n\n${formatBody(draft.paragraphs)}`;
}

function formatFrontMatter({ bibliography, actors }: ArticleDraft): string {
  const { title, authors, authorNote, translator, publication, section, date, url, language, licence, provenance } =
    bibliography;
  const fields = {
    title,
    ...(authors.length > 0 && { authors }),
    authorNote,
    translator,
    publication,
    section,
    date,
    url,
    language,
    licence,
    provenance,
    ...(actors.length > 0 && { actors }),
  };
  return stringify(fields, { lineWidth: 0, keepUndefined: false });
}

function formatBody(paragraphs: readonly string[]): string {
  const children = paragraphs.map((value) => {
    return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
  });
  return toMarkdown({ type: 'root', children });
}
