import { describe, expect, it } from 'vitest';
import { MAX_TAG_CHARS, MAX_TAGS } from '#src/guilds/notebook/limits.ts';
import { normaliseTag, readTags } from '#src/guilds/notebook/read-tags.ts';

describe('a field of tags', () => {
  it.each([
    ['Sanctions', ['sanctions']],
    ['#Sanctions, nuclear  weapons', ['sanctions', 'nuclear-weapons']],
    ['#one #two three', ['one', 'two-three']],
    ['＃시험; 제재、북한', ['시험', '제재', '북한']],
    ['exam,, EXAM , #exam', ['exam']],
    [' # , , ', []],
    ['', []],
    ['a\nb', ['a', 'b']],
  ])('“%s” is read as %j', (typed, tags) => {
    expect(readTags(typed).tags).toEqual(tags);
  });

  it('names the tags that are too long or too many, and keeps the others', () => {
    const long = 'y'.repeat(MAX_TAG_CHARS + 1);
    const many = Array.from({ length: MAX_TAGS + 1 }, (_, i) => `tag ${i}`);
    const { tags, leftOut } = readTags([long, ...many].join(', '));
    expect(tags).toHaveLength(MAX_TAGS);
    expect(leftOut).toMatchObject({ tooLong: [long], tooMany: [`tag ${MAX_TAGS}`] });
  });

  it('reads a tag of its own the same again', () => {
    for (const tag of readTags('#Étude de cas, 한 글, ﬁne').tags) expect(normaliseTag(tag)).toBe(tag);
  });
});
