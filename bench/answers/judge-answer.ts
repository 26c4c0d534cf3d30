import { type Answer, type FoundPassage, passagesOf } from '#src/answers/answer.ts';
import type { Article, Span } from '#src/articles/article.ts';
import type { GoldQuestion, QuestionSet } from './question-set.ts';

/** Passages shown at once, in which the right sentence must be. */
const SHOWN = 3;

export interface Verdict {
  readonly question: GoldQuestion;
  readonly hasAbstained: boolean;
  /** Always false for an unanswerable question and for one that wasn't answered. */
  readonly isParagraphFirst: boolean;
  readonly isSentenceShown: boolean;
  /** What was shown, best first: `paragraph.sentence`, or the paragraph's number alone. */
  readonly shown: readonly string[];
}

/** What was asked. */
export interface Asked {
  readonly set: QuestionSet;
  readonly article: Article;
}

/** Holds an answer against what the question's gold says. */
export function judgeAnswer(answer: Answer, question: GoldQuestion, { set, article }: Asked): Verdict {
  const passages = passagesOf(answer);
  const closest = answer.kind === 'nothing-found' ? answer.closest : [];
  const [first] = passages;
  const gold = [...question.sentences].map((id) => ({ id, text: set.sentences.get(id) ?? '' }));
  const right = (found: FoundPassage): boolean => found.passage.article.slug === article.slug;
  return {
    question,
    hasAbstained: passages.length === 0,
    isParagraphFirst: first !== undefined && right(first) && question.paragraphs.has(first.passage.paragraph.number),
    isSentenceShown: passages.slice(0, SHOWN).some((found) => {
      return right(found) && gold.some((sentence) => isSentence(found, sentence));
    }),
    shown: [...passages, ...closest].slice(0, SHOWN).map(nameOf),
  };
}

interface GoldSentence {
  readonly id: string;
  readonly text: string;
}

/**
 * Whether the passage, a sentence or two, shows this one: holds more than half of it, or is more than half made of it
 * where the gold is split otherwise. A whole paragraph shows none.
 */
function isSentence({ passage }: FoundPassage, { id, text }: GoldSentence): boolean {
  const { paragraph, span } = passage;
  if (paragraph.number !== Number(id.split('.')[0])) return false;
  const start = paragraph.text.indexOf(text);
  if (text === '' || start < 0) return id === `${paragraph.number}.${passage.sentence}`;
  const shared = overlap(span, { start, end: start + text.length });
  return passage.sentence !== undefined && shared * 2 > Math.min(span.end - span.start, text.length);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function nameOf({ passage }: FoundPassage): string {
  const { paragraph, sentence, lastSentence } = passage;
  const last = lastSentence === undefined ? '' : `–${lastSentence}`;
  return sentence === undefined ? `${paragraph.number}` : `${paragraph.number}.${sentence}${last}`;
}

/** Ids of gold sentences that aren't found word by word in the article: their questions are judged by number. */
export function missingSentences({ paragraphs }: Article, { sentences }: QuestionSet): string[] {
  return [...sentences]
    .filter(([id, text]) => !paragraphs[Number(id.split('.')[0]) - 1]?.text.includes(text))
    .map(([id]) => id);
}
