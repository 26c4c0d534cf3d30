import type { ArticleDraft } from '#src/articles/article.ts';
import { formatFinding, type Finding } from '#src/articles/finding.ts';
import { parseArticle } from '#src/articles/parse-article.ts';
import { applyOverrides } from '../check-overrides.ts';
import type { ImportResult, Overrides, Recognised } from '../import-result.ts';
import { incipit } from '../incipit.ts';
import { MAX_FRONT_MATTER_CHARS } from '../limits.ts';
import { recogniseLanguage } from '../recognise-language.ts';
import { REFUSALS } from '../refusals.ts';
import { toBibliography } from '../to-bibliography.ts';

const FROM = 'the front matter';
const LONG_FRONT_MATTER = 'the part between the two --- lines is too long for front matter; is a --- line missing?';

/**
 * Imports an article file, with front matter or without. The user's date and title make up for faulty or absent ones,
 * and a time behind the date (as blog engines write it) is cut off; every other fault is told with its place.
 */
export function importMarkdown(text: string, name: string | undefined, overrides: Overrides): ImportResult {
  if (frontMatterEnd(text) > MAX_FRONT_MATTER_CHARS) return REFUSALS.badFrontMatter([LONG_FRONT_MATTER]);
  const source = mendFrontMatter(text, overrides);
  const file = name ?? 'article';
  const parsed = parseArticle(source, file);
  const isUntitled = parsed.findings.some(({ rule }) => rule === 'title-missing');
  const { draft, findings } = isUntitled ? parseArticle(withTitle(source), file) : parsed;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ rule }) => rule === 'body-empty') && errors.length === 1) return REFUSALS.noBody();
  if (!draft) return REFUSALS.badFrontMatter(errors.map(formatFinding));
  return toResult({ draft, isUntitled, overrides, warnings: findings, source });
}

interface Parsed {
  readonly draft: ArticleDraft;
  readonly isUntitled: boolean;
  readonly overrides: Overrides;
  readonly warnings: readonly Finding[];
  readonly source: string;
}

function toResult({ draft, isUntitled, overrides, warnings, source }: Parsed): ImportResult {
  const { paragraphs, actors } = draft;
  const facts = applyOverrides(isUntitled ? untitledFacts(draft) : factsOf(draft), overrides);
  const isDeclared = /^(?:language|lang)[ \t]*:/m.test(source);
  const others = facts.filter(({ what }) => what !== 'language');
  const language = facts.find(({ what }) => what === 'language');
  const recognised = [...others, isDeclared && language ? language : recogniseLanguage(others, paragraphs)];
  const lines = source.split(/\r\n?|\n/);
  const leftOut = warnings.map(({ line, message }) => ({ text: lines[line - 1]?.trim() ?? '', why: message }));
  const bibliography = toBibliography(recognised);
  return { kind: 'imported', draft: { bibliography, paragraphs, actors }, format: 'markdown', recognised, leftOut };
}

function untitledFacts(draft: ArticleDraft): readonly Recognised[] {
  return [incipit(draft.paragraphs[0] ?? ''), ...factsOf(draft).filter(({ what }) => what !== 'title')];
}

function factsOf({ bibliography }: ArticleDraft): readonly Recognised[] {
  const { authors, ...single } = bibliography;
  const fields = [
    'title',
    'authorNote',
    'translator',
    'publication',
    'section',
    'date',
    'url',
    'language',
    'licence',
  ] as const;
  return [
    ...fields.flatMap((what) => (single[what] === undefined ? [] : [{ what, value: single[what], from: FROM }])),
    ...authors.map((value) => ({ what: 'author' as const, value, from: FROM })),
  ];
}

function mendFrontMatter(text: string, { date, url }: Overrides): string {
  const end = frontMatterEnd(text);
  const dated = text
    .slice(0, end)
    .replace(/^(date[ \t]*:[ \t]*)(["']?)(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:.*$/m, '$1$2$3$2');
  const redated = date === undefined ? dated : dated.replace(/^date[ \t]*:[ \t]*\S.*$/m, 'date:');
  return (url === undefined ? redated : redated.replace(/^url[ \t]*:[ \t]*\S.*$/m, 'url:')) + text.slice(end);
}

/** Where the front matter's closing line begins: 0 without front matter, the text's end where no line closes it. */
function frontMatterEnd(text: string): number {
  const opening = /^\ufeff?\s*---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return 0;
  const closing = text.slice(opening).search(/^---[ \t]*$/m);
  return closing === -1 ? text.length : opening + closing;
}

/** A stand-in title, so that the rest of an untitled file can be read. */
function withTitle(text: string): string {
  const opening = /^\ufeff?\s*---[ \t]*\r?\n/.exec(text);
  const rest = text.slice(opening?.[0].length ?? 0);
  return opening ? `${opening[0]}title: untitled\n${rest}` : `---\ntitle: untitled\n---\n${text}`;
}
