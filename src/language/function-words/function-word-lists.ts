import { foldText } from '../tokenise.ts';

/** The words of a language that are about no topic, or hardly any. All folded. */
export interface FunctionWords {
  /** Grammar: not indexed. */
  readonly grammar: ReadonlySet<string>;
  /** Grammar with a meaning of its own, of time, place, number or degree ("before", "between", "every"). */
  readonly light: ReadonlySet<string>;
  /** By which a question speaks of the text or of the asking. */
  readonly frame: ReadonlySet<string>;
}

/** The words of a list, folded. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(foldText(list).trim().split(/\s+/));
}
