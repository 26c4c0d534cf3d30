import type { ArticleDraft } from './article.ts';
import type { Finding } from './finding.ts';
import { readBody } from './read-body.ts';
import { readFrontMatter } from './read-front-matter.ts';

export interface ParsedArticle {
  /** Absent when a finding is an error. */
  readonly draft?: ArticleDraft | undefined;
  /** The slug that the front matter asks for (`id:`), in the file's own words. */
  readonly id?: string | undefined;
  /** Every fault, in the order of the file. */
  readonly findings: readonly Finding[];
}

/** The language of a file that doesn't name one. */
const DEFAULT_LANGUAGE = 'en';

/**
 * Reads an article file: Markdown with YAML front matter. Never throws; every fault is a finding with its place.
 *
 * @param text the file's text
 * @param file its name, for the findings
 */
export function parseArticle(text: string, file: string): ParsedArticle {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { yaml, yamlOffset, body, bodyOffset, isUnclosed } = splitFile(source);
  const findings: Finding[] = [];
  const report = (offset: number, fault: Pick<Finding, 'severity' | 'rule' | 'message'>): void => {
    findings.push({ file, ...placeOf(source, offset), ...fault });
  };
  const error = (offset: number, rule: string, message: string) => report(offset, { severity: 'error', rule, message });

  if (isUnclosed)
    error(0, 'front-matter-unclosed', 'the front matter starts with --- and needs a second --- line after it');
  const { fields, actors, id, faults } = readFrontMatter(yaml);
  for (const fault of faults) report(yamlOffset + fault.offset, fault);
  const { paragraphs, heading, faults: bodyFaults } = readBody(body);
  for (const { offset, rule, message } of bodyFaults)
    report(bodyOffset + offset, { severity: 'warning', rule, message });
  const title = fields.title ?? heading;
  if (title === undefined && !faults.some(({ message }) => message.includes('“title”'))) {
    error(0, 'title-missing', 'an article needs a title: write `title: …` between two --- lines at the top');
  }
  if (paragraphs.length === 0) error(bodyOffset, 'body-empty', 'the article has no paragraph below its front matter');

  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  if (title === undefined || findings.some(({ severity }) => severity === 'error')) return { findings, id };
  const bibliography = {
    ...fields,
    title,
    authors: fields.authors ?? [],
    language: fields.language ?? DEFAULT_LANGUAGE,
  };
  return { draft: { bibliography, paragraphs, actors }, id, findings };
}

interface SplitFile {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
  readonly isUnclosed: boolean;
}

function splitFile(source: string): SplitFile {
  const opening = /^\s*---[ \t]*\n/.exec(source);
  if (!opening) return { yaml: '', yamlOffset: 0, body: source, bodyOffset: 0, isUnclosed: false };
  const yamlOffset = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(source.slice(yamlOffset));
  if (!closing)
    return { yaml: source.slice(yamlOffset), yamlOffset, body: '', bodyOffset: source.length, isUnclosed: true };
  const bodyOffset = yamlOffset + closing.index + closing[0].length;
  const yaml = source.slice(yamlOffset, yamlOffset + closing.index);
  return { yaml, yamlOffset, body: source.slice(bodyOffset), bodyOffset, isUnclosed: false };
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
