import { ENGLISH_AS_OTHERS } from '#src/language/language-pack.ts';
import { forOwnScript } from './own-script.ts';
import { QUESTION_CUES } from './question-cues.ts';

export const ANSWER_TYPES = ['who', 'when', 'where', 'number', 'money', 'percent', 'duration', 'age', 'why'] as const;

/** What kind of thing a question asks for. */
export type AnswerType = (typeof ANSWER_TYPES)[number];

/**
 * Types of which a passage without a stretch can't hold the fact asked for. Places and reasons are often told without a
 * word that shows it ("at home", "They had no money.").
 */
export type ShownFact = Exclude<AnswerType, 'where' | 'why'>;

/** Languages whose ways of asking and answering are known. */
export type TypedLanguage = 'en' | 'ko' | 'es' | 'ru' | 'de' | 'fr' | 'zh' | 'ja';

/** A way of asking, as data. Its words are in lower case and its apostrophes straight. */
export interface QuestionCue {
  readonly id: string;
  readonly type: AnswerType | 'other';
  readonly language: TypedLanguage;
  readonly pattern: RegExp;
  /** Why the words ask for this type. */
  readonly source: string;
  readonly matches: readonly string[];
  readonly doesNotMatch: readonly string[];
}

/**
 * The kind of thing asked for; undefined for how, what and yes-or-no questions and in languages that aren't known. Of
 * two question words English, Spanish and Russian ask with the first ("When did he say who…" asks when), Korean, whose main
 * clause comes last, with the last.
 */
export function questionType(question: string, language: string): AnswerType | undefined {
  const typed = typedLanguage(language);
  const straight = normalise(question.slice(0, MAX_CHARS));
  const asked = typed === 'en' ? straight.replace(CONTRACTED, '$1 is') : straight;
  let best: { readonly rank: number; readonly type: QuestionCue['type'] } | undefined;
  for (const { type, pattern } of cuesOf(typed)) {
    const rank = typed === 'ko' ? endOfLast(asked, pattern) : beginningOfFirst(asked, pattern);
    if (rank !== undefined && (best === undefined || rank > best.rank)) best = { rank, type };
  }
  return best === undefined || best.type === 'other' ? undefined : best.type;
}

export function isShownFact(type: AnswerType | undefined): type is ShownFact {
  return type !== undefined && type !== 'where' && type !== 'why';
}

/** The language whose patterns read a text of this one. */
export function typedLanguage(language: string): string {
  return language === ENGLISH_AS_OTHERS ? 'en' : language;
}

const cues = new Map<string, readonly Pick<QuestionCue, 'type' | 'pattern'>[]>();

function cuesOf(language: string): readonly Pick<QuestionCue, 'type' | 'pattern'>[] {
  const own =
    cues.get(language) ??
    QUESTION_CUES.filter((cue) => cue.language === language).map(({ type, pattern }) => {
      return { type, pattern: forOwnScript(pattern, language) };
    });
  cues.set(language, own);
  return own;
}

/** A question is asked in its first words; what is longer was pasted. */
const MAX_CHARS = 500;

/** "What's", with its apostrophe or without: "is" where the patterns look for it. */
const CONTRACTED = /\b(who|what|when|where|why|how)'?s\b/g;

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
