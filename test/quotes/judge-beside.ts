import { createActorDirectory } from '#src/analysis/actor-directory.ts';
import { alignWords } from '#src/quotes/align-words.ts';
import { namesIn } from '#src/quotes/compared.ts';
import { type JudgedPart, judgePart } from '#src/quotes/judge-part.ts';
import { readWords } from '#src/quotes/quote-words.ts';
import { readQuote } from '#src/quotes/read-quote.ts';
import { makeArticle } from '../support/make-article.ts';

const { typed: actors } = createActorDirectory([]);

/** What is said of a quote that is held beside a text, however little they share. */
export function judgeBeside(original: string, quoted: string, language = 'en'): JudgedPart {
  const article = makeArticle({ language, paragraphs: [original] });
  const [paragraph] = article.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  const quote = readQuote(quoted);
  const words = readWords(paragraph.text);
  const place = { article, paragraph, words, alignment: alignWords(quote.words, words), share: 1 };
  return judgePart({
    quote,
    part: quote.words,
    place,
    quotedNames: namesIn(quote.text, quote.words, { actors, language }),
    originalNames: namesIn(paragraph.text, words, { actors, language }),
  });
}
