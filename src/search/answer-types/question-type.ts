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
 * languages. Of two question words English asks with the first ("When did he say who…" asks when), Korean, whose main
 * clause comes last, with the last.
 */
export function questionType(question: string, language: string): AnswerType | undefined {
  const asked = normalise(question.slice(0, MAX_CHARS));
  let best: { readonly rank: number; readonly type: QuestionCue['type'] } | undefined;
  for (const { type, pattern, language: spoken } of QUESTION_CUES) {
    if (spoken !== language) continue;
    const rank = spoken === 'ko' ? endOfLast(asked, pattern) : beginningOfFirst(asked, pattern);
    if (rank !== undefined && (best === undefined || rank > best.rank)) best = { rank, type };
  }
  return best === undefined || best.type === 'other' ? undefined : best.type;
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

function normalise(question: string): string {
  return question.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/\s+/g, ' ').trim();
}

function beginningOfFirst(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at === -1 ? undefined : -at;
}

function endOfLast(text: string, pattern: RegExp): number | undefined {
  const last = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].at(-1);
  return last && last.index + last[0].length;
}
