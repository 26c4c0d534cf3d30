/**
 * Makes any text safe to show in Discord: nothing in it turns into emphasis, a link, a mention, a timestamp, a heading
 * or a list. Only what Discord's renderer gives a meaning is escaped; a backslash before any ASCII mark is dropped when
 * shown, so the words stay as they are.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|<>[\]]/g, '\\$&')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.');
}
