import { QUESTION_CUES } from './question-cues.ts';

/** What kind of thing a question asks for. */
export type AnswerType = 'who' | 'when' | 'where' | 'number' | 'money' | 'percent' | 'duration' | 'why';

/** A way of asking, as data. Its words are in lower case and its apostrophes straight. */
export interface QuestionCue {
  readonly id: string;
  readonly type: AnswerType | 'other';
  readonly language: 'en' | 'ko';
  readonly pattern: RegExp;
  /** Why the words ask for this type. */
  readonly source: string;
  readonly matches: readonly string[];
  readonly doesNotMatch: readonly string[];
}

/**
 * The kind of thing asked for, in English or Korean; undefined for how, what and yes-or-no questions and in other
 * languages. Of two question words the first decides ("When did he say who…" asks when).
 */
export function questionType(question: string, language: string): AnswerType | undefined {
  const asked = question
    .slice(0, MAX_CHARS)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  let first: { readonly at: number; readonly type: QuestionCue['type'] } | undefined;
  for (const { type, pattern, language: spoken } of QUESTION_CUES) {
    if (spoken !== language) continue;
    const at = asked.search(pattern);
    if (at !== -1 && (first === undefined || at < first.at)) first = { at, type };
  }
  return first === undefined || first.type === 'other' ? undefined : first.type;
}

/**
 * Whether a passage without a stretch of the type can't hold the fact asked for. Places and reasons are often told
 * without a word that shows it ("at home", "They had no money.").
 */
export function isTyped(type: AnswerType): boolean {
  return type !== 'where' && type !== 'why';
}

/** A question is asked in its first words; what is longer was pasted. */
const MAX_CHARS = 500;
