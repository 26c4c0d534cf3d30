/** Particles that stand in names in lower case (Chicago Manual of Style, 17th edition, §8.5–8.14). */
const PARTICLE = '(?:de|del|della|di|da|dos|du|van|von|der|den|ter|zu|la|le|bin|ibn|al|el|y|e|af|av)';
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}.’'\-]*`;
const LATIN_NAME = new RegExp(String.raw`^${NAME_WORD}(?:\s+(?:${NAME_WORD}|${PARTICLE})){1,4}$`, 'u');
const CJK_NAME = /^(?:[가-힣]{2,4}|[\p{Script=Han}]{2,4})$/u;

/** Words that show that capitals don't make a name but a section, a place or an office. */
const NOT_NAMES = new RegExp(
  String.raw`\b(?:news|times|daily|herald|post|opinions?|columns?|world|politics|home|asia|africa|europe|america|north|south|east|west|` +
    'magazine|sections?|search|menu|content|account|page|press|agency|editorials?|letters?|business|sports?|culture|arts|' +
    'science|health|travel|video|photos?|special|report|series|analysis|review|reviews|podcast|the|of|and|in|on|for|to|' +
    String.raw`january|february|march|april|june|july|august|september|october|november|december|monday|sunday)\b`,
  'iu',
);

/** What may follow a name in a byline: "Jane Doe, staff writer". Source: usual bylines of the English-language press. */
const ROLE =
  /^(?:(?:a |our |the |chief |senior |staff |guest |contributing |foreign |special |political |diplomatic |opinion |deputy |managing )*(?:writer|reporter|correspondent|columnist|contributor|editor|author|editorial writer|analyst|fellow|professor)s?\b.{0,60}|(?:for|of|in|from) .{1,60}|\S+@\S+|@\w+|Ph\.?D\.?|M\.?D\.?|Jr\.?|AP|AFP|Reuters|Yonhap)$/i;

/** Bodies that sign as one author. */
const COLLECTIVE =
  /^(?:the )?(?:[\p{Lu}][\p{L}.]*\s){0,3}(?:editorial board|editors|editorial team|staff|newsroom|news desk|[\p{Lu}]\p{L}+ contributors)$/iu;

/** Longer than any name; five words of it are asked for at most. */
const MAX_NAME_CHARS = 80;

/** Whether a text looks like one person's name. Asked only where a page names its author. */
export function isName(text: string): boolean {
  if (text.length > MAX_NAME_CHARS) return false;
  return CJK_NAME.test(text) || (LATIN_NAME.test(text) && !NOT_NAMES.test(text));
}

/**
 * The names in what follows "By": "Jane Doe and John Roe, staff writers" → two; undefined unless all of it is names
 * and roles.
 */
export function readNames(text: string): readonly string[] | undefined {
  const parts = text.split(/\s*(?:,|;|\/|&|\s(?:and|und|et|y|with)\s)\s*/u).filter((part) => part !== '');
  const names = parts.filter((part) => isName(part) || COLLECTIVE.test(part) || isSingleWordName(part, parts));
  const others = parts.filter((part) => !names.includes(part));
  return names.length > 0 && names[0] === parts[0] && others.every((part) => ROLE.test(part)) ? names : undefined;
}

/** Pen names have one word; after "By" and alone they are believed. */
function isSingleWordName(part: string, parts: readonly string[]): boolean {
  return parts.length === 1 && /^\p{Lu}[\p{L}-]{2,}$/u.test(part) && !NOT_NAMES.test(part);
}
