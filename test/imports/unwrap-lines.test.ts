import { describe, expect, it } from 'vitest';
import { splitBlocks } from '#src/imports/text/split-blocks.ts';

function blocks(text: string): readonly string[] {
  return splitBlocks(text).map((block) => block.text);
}

describe('lines', () => {
  it('that were wrapped by hand become one paragraph, and a hyphen stays where it was', () => {
    const text =
      'The harbour froze in the first week of December, and the well-\nknown pilots of the bay, who had never seen the like of it, went\nashore.';
    expect(blocks(text)).toEqual([
      'The harbour froze in the first week of December, and the well-known pilots of the bay, who had never seen the like of it, went ashore.',
    ]);
  });

  it('that stand one below the other without being full stay apart', () => {
    expect(blocks('Share\nTweet\nA headline of some other article\nAnother headline')).toHaveLength(4);
  });

  it('that are paragraphs, one a line, stay apart', () => {
    expect(blocks('“Who goes there?” he asked of the dark.\n“Nobody,” said somebody.\nHe believed it.')).toHaveLength(
      3,
    );
  });

  it('with an indent begin a paragraph', () => {
    const text =
      '   The harbour froze in the first week of December, and it\ndid not open until the herring had gone elsewhere.\n   Nobody had seen the like, or nobody who was still there\nto say so; the oldest of the pilots shook his head at it.';
    expect(blocks(text)).toHaveLength(2);
  });

  it('with a number begin a paragraph', () => {
    const text =
      'The harbour froze in the first week of December, and we all\nagreed at once on these points, none of which was ever kept:\n1. that the pilots should be paid for every day of the ice in\nfull and in advance; and\n2. that nobody should skate.';
    expect(blocks(text)).toEqual([
      'The harbour froze in the first week of December, and we all agreed at once on these points, none of which was ever kept:',
      '1. that the pilots should be paid for every day of the ice in full and in advance; and',
      '2. that nobody should skate.',
    ]);
  });

  it('of Chinese are joined without a space', () => {
    const text =
      '港口在十二月的第一个星期结冰了直到鲱鱼去了别处它才重新开放起来没有\n人见过这样的事情或者说还活着的人里没有谁见过最老的领航员摇了摇头说\n他也没有见过。';
    expect(blocks(text)).toHaveLength(1);
    expect(blocks(text)[0]).not.toContain(' ');
  });
});
