import type { Span } from '#src/articles/article.ts';
import { allMatches } from '#src/language/all-matches.ts';
import type { Cue, Veto } from './cue.ts';

/** A cue that stands in a sentence and that nothing speaks against. */
export interface FoundCue {
  readonly cue: Pick<Cue, 'id' | 'strength'>;
  /** In the sentence. */
  readonly span: Span;
}

export interface CueRules {
  readonly cues: readonly Cue[];
  readonly vetoes: readonly Veto[];
}

/** The cues of a sentence in which quotations are blotted out, in their order, without those that a veto strikes. */
export function findCues(sentence: string, { cues, vetoes }: CueRules): FoundCue[] {
  const found = cues.flatMap((cue) => {
    return allMatches(sentence, cue.pattern).flatMap(({ 0: words, index }): FoundCue[] => {
      const span = { start: index, end: index + words.length };
      return vetoes.some((veto) => strikes(veto, { sentence, cue, span })) ? [] : [{ cue, span }];
    });
  });
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

interface Place {
  readonly sentence: string;
  readonly cue: Pick<Cue, 'id'>;
  readonly span: Span;
}

/** Whether the veto holds against this cue in this place. */
export function strikes(veto: Veto, { sentence, cue, span }: Place): boolean {
  if (veto.cues && !veto.cues.includes(cue.id)) return false;
  const before = sentence.slice(0, span.start);
  switch (veto.scope) {
    case 'before':
      return veto.pattern.test(before);
    case 'after':
      return veto.pattern.test(sentence.slice(span.start));
    case 'sentence':
      return veto.pattern.test(`${before}[${sentence.slice(span.start, span.end)}]${sentence.slice(span.end)}`);
  }
}
