/** The first look at a typed line: what kind of thing it asks for. */

export type PromptLine =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' }
  /** `/ask …`, with the slash taken off. */
  | { readonly kind: 'slash'; readonly text: string }
  /** A number; of the newest message unless one is named. */
  | { readonly kind: 'press'; readonly control: number; readonly message?: number }
  | { readonly kind: 'show'; readonly message: number }
  | { readonly kind: 'apps'; readonly message: number; readonly command: string }
  | { readonly kind: 'switch'; readonly what: 'user' | 'channel' | 'locale'; readonly to: string }
  | { readonly kind: 'post'; readonly text: string };

interface LineRule {
  readonly pattern: RegExp;
  readonly toLine: (match: readonly string[]) => PromptLine;
}

/** The first that matches wins; anything else is a message. */
const rules: readonly LineRule[] = [
  { pattern: /^$/, toLine: () => ({ kind: 'nothing' }) },
  { pattern: /^[?/]$/, toLine: () => ({ kind: 'help' }) },
  { pattern: /^(?:quit|exit)$/, toLine: () => ({ kind: 'quit' }) },
  { pattern: /^\/(.+)$/s, toLine: ([, text = '']) => ({ kind: 'slash', text }) },
  { pattern: /^\[?(\d+)\]?$/, toLine: ([, control]) => ({ kind: 'press', control: Number(control) }) },
  { pattern: /^#(\d+)$/, toLine: ([, message]) => ({ kind: 'show', message: Number(message) }) },
  {
    pattern: /^#(\d+)\s+\[?(\d+)\]?$/,
    toLine: ([, message, control]) => ({ kind: 'press', control: Number(control), message: Number(message) }),
  },
  {
    pattern: /^apps\s+#?(\d+)(?:\s+(.+))?$/,
    toLine: ([, message, command = '']) => ({ kind: 'apps', message: Number(message), command }),
  },
  { pattern: /^as\s+(curator|member)$/, toLine: ([, to = '']) => ({ kind: 'switch', what: 'user', to }) },
  { pattern: /^in\s+#?(general|reading|dm)$/, toLine: ([, to = '']) => ({ kind: 'switch', what: 'channel', to }) },
  {
    pattern: /^locale\s+([a-z]{2}(?:-[A-Z0-9]{2,3})?)$/,
    toLine: ([, to = '']) => ({ kind: 'switch', what: 'locale', to }),
  },
];

export function parseLine(line: string): PromptLine {
  const text = line.trim();
  for (const { pattern, toLine } of rules) {
    const match = pattern.exec(text);
    if (match !== null) return toLine(match);
  }
  return { kind: 'post', text };
}
