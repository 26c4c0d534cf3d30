/**
 * What people are called in notes about an author. Source: the prototype's list, lengthened; used only beside a name
 * that the page gives as its author's, or that the text itself never mentions.
 */
const ROLES =
  'professor|fellow|columnist|writer|author|director|editor|correspondent|lecturer|scholar|researcher|analyst|ambassador|' +
  'president|chair|chairman|lawyer|journalist|reporter|novelist|economist|historian|member|minister|consul|teacher|poet|' +
  'scientist|student|founder|consultant|translator|diplomat|critic|photographer|physician|engineer|senator|contributor|advis[eo]r';

const SELF =
  /^the (?:author|writer)s?,? (?:[^.]{0,60}, )?(?:is|are|was|were|serves?|served|teaches|taught|works?|holds?|writes?|heads?|leads?)\b/i;
const KOREAN_SELF = /^(?:필자|글쓴이|저자)(?:는|인)\s/u;
const NAMED = new RegExp(
  String.raw`^((?:\p{Lu}[\p{L}.’'\-]*)(?:\s(?:\p{Lu}[\p{L}.’'\-]*|de|van|von|bin|al)){1,4}),? (?:is|was|serves as|works as|teaches|writes)\b(.*)$`,
  'u',
);
const TITLED =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.? (\p{Lu}[\p{L}’'-]+),? (?:is|was|serves as|works as|teaches|writes)\b(.*)$/u;
const ROLE = new RegExp(String.raw`\b(?:${ROLES})s?\b`, 'i');

/** Words within which a note comes to the point: "is a former visiting senior research fellow". */
const ROLE_WITHIN_WORDS = 14;

export interface AuthorNote {
  /** The author's name or, behind a courtesy title, surname, where the note begins with it. */
  readonly name?: string | undefined;
}

/** Whether a block speaks about the text's author: "The author is a professor …", "Jane Doe is a fellow …". */
export function readAuthorNote(text: string): AuthorNote | undefined {
  if (KOREAN_SELF.test(text)) return {};
  if (SELF.test(text))
    return ROLE.test(text) || /\b(?:university|institute|college|school)\b/i.test(text) ? {} : undefined;
  const match = TITLED.exec(text) ?? NAMED.exec(text);
  const opening = match?.[2]?.trim().split(/\s+/).slice(0, ROLE_WITHIN_WORDS).join(' ');
  return match?.[1] !== undefined && opening !== undefined && ROLE.test(opening) ? { name: match[1] } : undefined;
}
