/** A fault in a file that people write (an article, a configuration), told so that it can be mended. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** An `error` keeps the article out of the library; a `warning` doesn't. */
  readonly severity: 'error' | 'warning';
  /** Kebab-case name of the rule, such as `title-missing`. */
  readonly rule: string;
  readonly message: string;
}

/** `file:line:column: severity: message [rule]`, the form that editors make clickable. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, severity, message, rule } = finding;
  return `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`;
}
