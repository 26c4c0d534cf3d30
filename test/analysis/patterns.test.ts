import { describe, expect, it } from 'vitest';
import {
  ENGLISH_HEDGES,
  ENGLISH_JUDGEMENTS,
  ENGLISH_PREDICTIONS,
  NO_CLAIM,
  PRESENT_MAIN,
} from '#src/analysis/claims/english-claims.ts';
import { ENGLISH_CALENDAR_TIMES } from '#src/analysis/dates/english-calendar.ts';
import { ENGLISH_RELATIVE_TIMES } from '#src/analysis/dates/english-relative.ts';
import { KOREAN_TIMES } from '#src/analysis/dates/korean-patterns.ts';
import { ENGLISH_FIGURES } from '#src/analysis/figures/english-patterns.ts';
import { KOREAN_FIGURES } from '#src/analysis/figures/korean-figures.ts';
import { MINOR_NUMBERS } from '#src/analysis/figures/minor-numbers.ts';
import type { Pattern } from '#src/analysis/pattern.ts';
import { ENGLISH_CUES, ENGLISH_VETOES } from '#src/analysis/recommendations/english-cues.ts';
import { NOT_AN_IMPERATIVE } from '#src/analysis/recommendations/english-imperatives.ts';
import { KOREAN_CUES, KOREAN_VETOES } from '#src/analysis/recommendations/korean-cues.ts';
import { DANGLING_OPENINGS } from '#src/analysis/summary/dangling.ts';
import { ENGLISH_SPEECH, OWN_SPEECH } from '#src/analysis/voices/english-speech.ts';

const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = {
  prescribing: [...ENGLISH_CUES, ...KOREAN_CUES],
  'not ordering': NOT_AN_IMPERATIVE,
  speaking: [...Object.values(ENGLISH_SPEECH), OWN_SPEECH],
  'telling time': [...ENGLISH_CALENDAR_TIMES, ...ENGLISH_RELATIVE_TIMES, ...KOREAN_TIMES],
  counting: [...ENGLISH_FIGURES, ...KOREAN_FIGURES],
  'being minor': MINOR_NUMBERS,
  claiming: [...ENGLISH_PREDICTIONS, ...ENGLISH_HEDGES, ...ENGLISH_JUDGEMENTS, PRESENT_MAIN, NO_CLAIM],
  leaning: Object.values(DANGLING_OPENINGS),
};

/** Without the flag by which a pattern remembers its place. */
const once = (pattern: RegExp) => new RegExp(pattern, pattern.flags.replace('g', ''));

describe.each(Object.entries(PATTERNS))('a pattern of %s', (_, patterns) => {
  it.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s finds its examples only', (__, rule) => {
    for (const example of read(rule.matches)) expect(example).toMatch(once(rule.pattern));
    for (const example of read(rule.doesNotMatch)) expect(example).not.toMatch(once(rule.pattern));
  });
});

it('every rule has a name of its own', () => {
  const ids = [...Object.values(PATTERNS).flat(), ...ENGLISH_VETOES, ...KOREAN_VETOES].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

/** Every rule has examples of both kinds. */
function read(examples: readonly string[]): readonly string[] {
  expect(examples.length).toBeGreaterThan(0);
  return examples;
}
