/** Cuts the rest of a command's line into free text and `name:value` pairs. */

export interface SplitOptions {
  /** What stands before the first pair. */
  readonly text: string;
  /** In the order typed; a value runs to the next known name. */
  readonly named: readonly { readonly name: string; readonly value: string }[];
}

/** Names inside quotation marks start no pair. Quotation marks around a whole value are taken off. */
export function splitOptions(rest: string, names: readonly string[]): SplitOptions {
  if (names.length === 0) return { text: rest.trim(), named: [] };
  // Names of options have only letters, digits, hyphens, underscores and apostrophes, so nothing to escape.
  const start = new RegExp(String.raw`(?<=^|\s)(${names.join('|')}):`, 'gu');
  const starts = [...hideQuoted(rest).matchAll(start)];
  const named = starts.map((match, index) => {
    const end = starts[index + 1]?.index ?? rest.length;
    return { name: match[1] ?? '', value: unquote(rest.slice(match.index + match[0].length, end).trim()) };
  });
  return { text: rest.slice(0, starts[0]?.index ?? rest.length).trim(), named };
}

/** The same length, so that places stay the same. */
function hideQuoted(text: string): string {
  return text.replaceAll(/"[^"]*"|“[^”]*”/g, (quoted) => '"'.repeat(quoted.length));
}

function unquote(value: string): string {
  return (
    /^"([^"]*)"$|^“([^”]*)”$/
      .exec(value)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? value
  );
}
