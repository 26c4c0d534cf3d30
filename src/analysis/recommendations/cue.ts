import type { Pattern } from '../pattern.ts';

/**
 * A way in which texts prescribe. `prescribes`: advice in itself. `obliges`: also how texts state circumstances ("farmers
 * have to walk"), so it counts by its subject and by whether the article prescribes elsewhere. Patterns are global.
 */
export interface Cue extends Pattern {
  readonly strength: 'prescribes' | 'obliges';
}

/**
 * What speaks against a cue. In examples the cue is in brackets: `Nobody knows what Seoul [should] do.`
 *
 * - `before`: tested on the sentence up to the cue.
 * - `after`: tested on the sentence from the cue on.
 * - `sentence`: tested on the whole sentence.
 */
export interface Veto extends Pattern {
  readonly scope: 'before' | 'after' | 'sentence';
  /** The ids of the cues that it speaks against; absent: all. */
  readonly cues?: readonly string[];
}
