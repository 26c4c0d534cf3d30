import type { Article, Bibliography } from '#src/articles/article.ts';
import { toArticle } from '#src/articles/number-paragraphs.ts';
import { type Passage, paragraphPassage, sentencePassage } from '#src/articles/passage.ts';
import { toSlug } from '#src/articles/slug.ts';

/** Written for these tests. */
export const FERRY_PARAGRAPHS = [
  'The ferry to the outer islands used to run four times a day. Since the spring it runs twice, and the islanders say that nobody asked them.',
  'Mayor Ahn called the new timetable “a compromise that hurts everyone a little”. The fishermen’s guild, which owns the pier, disagrees: its boats now wait for the tide — and for the mail.',
  'The ferry to the outer islands carries 31,000 passengers a year. A study of the harbour board, printed in 2019, put the loss per crossing at €420.50; the board has not repeated it since.',
  'What remains is a well-known remedy: a smaller ship. It costs less, it sails in bad weather… and it never leaves the islanders behind.',
  'Nobody asked them. That is the sentence one hears most often on the pier, and it is the one that the harbour board should learn by heart before it prints another timetable.',
] as const;

export const KOREAN_PARAGRAPHS = [
  '섬으로 가는 배는 하루에 네 번 다녔다. 봄부터는 두 번만 다니고, 섬사람들은 아무도 묻지 않았다고 말한다.',
  '항만 위원회는 더 작은 배를 사야 한다. 작은 배는 돈이 덜 들고, 궂은 날씨에도 뜬다.',
] as const;

export function makeArticle(
  bibliography: Partial<Bibliography> = {},
  paragraphs: readonly string[] = FERRY_PARAGRAPHS,
): Article {
  const filled = { title: 'The ferry that nobody asked for', authors: [], language: 'en', ...bibliography };
  return toArticle({ bibliography: filled, actors: [], paragraphs }, toSlug(filled.title));
}

/** The paragraph, or a sentence of it, which must be there. */
export function passageOf(article: Article, paragraph: number, sentence?: number): Passage {
  const passage =
    sentence === undefined ? paragraphPassage(article, paragraph) : sentencePassage(article, paragraph, sentence);
  if (!passage) throw new Error(`no ¶${paragraph}.${sentence} in ${article.slug}`);
  return passage;
}

/** The passage of these words in the paragraph, which must have them. */
export function spanOf(article: Article, paragraph: number, words: string): Passage {
  const passage = passageOf(article, paragraph);
  const start = passage.paragraph.text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in ¶${paragraph}`);
  return { ...passage, span: { start, end: start + words.length } };
}
