import { describe, expect, it } from 'vitest';
import { findActors } from '#src/analysis/actors/find-actors.ts';
import { CONTEXT_RULES } from '#src/analysis/actors/rules/context-rules.ts';
import { articleOf } from './support.ts';

const hidden = CONTEXT_RULES.flatMap(({ id, hidden: sentences }) =>
  sentences.map((sentence) => [id, sentence] as const),
);
const kept = CONTEXT_RULES.flatMap(({ id, kept: sentences }) => sentences.map((sentence) => [id, sentence] as const));

/** The words between brackets with their places in the text without brackets. */
function read(marked: string): { text: string; marks: string[] } {
  const parts = marked.split(/[[\]]/);
  let text = '';
  const marks: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) marks.push(`${text.length}–${text.length + part.length}`);
    text += part;
  }
  return { text, marks };
}

/** The places where a country or body is named, people left aside. */
function placesIn(text: string): string[] {
  const actors = findActors(articleOf({ paragraphs: [text] })).filter(({ kind }) => kind !== 'person');
  return actors.flatMap(({ mentions }) => mentions.map(({ span }) => `${span.start}–${span.end}`));
}

describe('a name that means something else where it stands', () => {
  it.each(hidden)('is no actor by the rule %s in “%s”', (_, marked) => {
    const { text, marks } = read(marked);
    expect(marks.length).toBeGreaterThan(0);
    expect(placesIn(text).filter((place) => marks.includes(place))).toEqual([]);
  });

  it.each(kept)('is one in spite of the rule %s in “%s”', (_, marked) => {
    const { text, marks } = read(marked);
    expect(marks.filter((mark) => !placesIn(text).includes(mark))).toEqual([]);
  });
});
