/**
 * The directives of `X-Robots-Tag` headers that are for every program, in lower case. A header may name one program
 * before a colon; those are not ours (source: Google Search Central, "Robots meta tag specifications").
 */
export function readRobotsTags(header: string | readonly string[] | undefined): readonly string[] {
  const lines = header === undefined ? [] : [header].flat();
  const tags = lines.flatMap((line) => {
    const isForAnother = /^\s*(?!max-|unavailable_after)[\w-]+\s*:/i.test(line);
    return isForAnother ? [] : line.split(',').map((tag) => tag.trim().toLowerCase());
  });
  return [...new Set(tags)].filter((tag) => tag !== '');
}
