import type { LeftOutTags } from '#src/answers/server/notebook-answer.ts';
import { MAX_TAG_CHARS, MAX_TAGS } from './limits.ts';

export interface ReadTags {
  /** Normalised, each once, in the order in which they were typed. */
  readonly tags: readonly string[];
  readonly leftOut: LeftOutTags;
}

/** Between tags: commas of every script, semicolons, line ends, and a number sign that begins the next one. */
const BETWEEN = /[,;，、；\r\n]+|(?<=\s)(?=[#＃])/u;

/** Reads a field of tags: `#Sanctions, nuclear  weapons` is `sanctions` and `nuclear-weapons`. */
export function readTags(typed: string): ReadTags {
  const tags = new Set<string>();
  const tooLong: string[] = [];
  const tooMany: string[] = [];
  for (const written of typed.split(BETWEEN)) {
    const tag = normaliseTag(written);
    if (tag === '' || tags.has(tag)) continue;
    if (Array.from(tag).length > MAX_TAG_CHARS) tooLong.push(written.trim());
    else if (tags.size >= MAX_TAGS) tooMany.push(written.trim());
    else tags.add(tag);
  }
  return { tags: [...tags], leftOut: { tooLong, tooMany, maxChars: MAX_TAG_CHARS, maxTags: MAX_TAGS } };
}

/** The one form of a tag: NFC, lower case, without number signs, hyphens for spaces. Empty where nothing is left. */
export function normaliseTag(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/#/g, ' ')
    .replace(/\p{Cc}|\p{Cf}/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, '-')
    .normalize('NFC');
}
