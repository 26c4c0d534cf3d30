/** One `Allow` or `Disallow` line. */
export interface RobotsRule {
  readonly isAllowed: boolean;
  /** With `*` for anything and `$` at its end; normalised as `normalisePath` does. */
  readonly pattern: string;
}

/** The rules that are for one program. */
export type RobotsRules = readonly RobotsRule[];

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
}

/**
 * The rules of a robots.txt for the program of this name (RFC 9309 §2.2.1): those of all groups that name it, else those
 * for everybody (`*`), else none. Lines that mean nothing are passed over.
 *
 * @param agent the product token, such as `Pilcrow`
 */
export function parseRobots(text: string, agent: string): RobotsRules {
  const groups = readGroups(text);
  const rulesFor = (name: string): RobotsRules | undefined => {
    const own = groups.filter(({ agents }) => agents.includes(name));
    return own.length > 0 ? own.flatMap(({ rules }) => rules) : undefined;
  };
  return rulesFor(agent.toLowerCase()) ?? rulesFor('*') ?? [];
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const [, key = '', value = ''] of text.matchAll(/^\ufeff?[ \t]*([a-z-]+)[ \t]*:[ \t]*([^#\r\n]*)/gim)) {
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(productToken(value));
      isNaming = true;
    } else if (name === 'allow' || name === 'disallow') {
      isNaming = false;
      // A rule without a path says nothing (§2.2.2: "empty patterns").
      if (value.trim() !== '')
        groups.at(-1)?.rules.push({ isAllowed: name === 'allow', pattern: normalisePattern(value.trim()) });
    }
  }
  return groups;
}

/** `Pilcrow/1.0` → `pilcrow`; a token has letters, `_` and `-` (§2.2.1). */
function productToken(value: string): string {
  return value.trim() === '*' ? '*' : (/^[a-z_-]*/i.exec(value.trim())?.[0] ?? '').toLowerCase();
}

/** Whether the rules let this address be fetched: the longest rule that matches decides, `Allow` at equal length (§2.2.2). */
export function isAllowed(url: URL, rules: RobotsRules): boolean {
  if (url.pathname === '/robots.txt') return true;
  const path = normalisePath(url.pathname + url.search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24');
  let best: RobotsRule | undefined;
  for (const rule of rules) {
    const isLonger = rule.pattern.length > (best?.pattern.length ?? 0);
    const isTie = rule.pattern.length === best?.pattern.length && rule.isAllowed;
    if ((isLonger || isTie) && matches(path, rule.pattern)) best = rule;
  }
  return best?.isAllowed ?? true;
}

/** `$` stands for itself but at the end. */
function normalisePattern(pattern: string): string {
  const isAnchored = pattern.endsWith('$');
  const path = normalisePath(isAnchored ? pattern.slice(0, -1) : pattern).replaceAll('$', '%24');
  return isAnchored ? `${path}$` : path;
}

/** One spelling for each path: letters outside ASCII as `%XX`, unreserved ones never (§2.2.2; RFC 3986 §2.3). */
function normalisePath(path: string): string {
  return path.toWellFormed().replace(/%[0-9a-f]{2}|[^\x21-\x7e]/giu, (part) => {
    if (!part.startsWith('%') || part.length !== 3) return encodeURIComponent(part);
    const character = String.fromCharCode(Number.parseInt(part.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : part.toUpperCase();
  });
}

/** Whether the path begins as the pattern says. Takes the leftmost place for each piece, which is enough, and linear. */
function matches(path: string, pattern: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const [first = '', ...others] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = isAnchored ? others.pop() : undefined;
  let at = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!isAnchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
