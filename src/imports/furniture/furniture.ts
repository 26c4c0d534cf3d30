import type { FurnitureRole } from '../text/block.ts';

/** A kind of line that pages put around articles. Data: the tests run every example. */
export interface Furniture {
  /** Kebab-case. */
  readonly id: string;
  /** What the user is told: "share buttons". */
  readonly why: string;
  readonly role: FurnitureRole;
  /** Matched against a whole block; must be anchored or name words that no article sentence has. */
  readonly pattern: RegExp;
  /** Longer blocks are spared. */
  readonly maxWords: number;
  /** Furniture that the pattern must match. */
  readonly matches: readonly string[];
  /** Article text, near to it in words, that it must spare. */
  readonly spares: readonly string[];
}
