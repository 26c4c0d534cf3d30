import type { Article, Paragraph } from '#src/articles/article.ts';
import type { Named, NameFinder, NameMatch } from '#src/language/find-names.ts';
import { analyseText, type Term } from './analyse-text.ts';

/** A paragraph with what searching needs of it, made once when the index is built. */
export interface IndexedParagraph {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly terms: readonly Term[];
  /** The stems of `terms`, stop words included. */
  readonly stems: ReadonlySet<string>;
  /** Actors that the text names, under whichever name. */
  readonly names: readonly NameMatch<Named>[];
}

export function indexParagraphs(article: Article, names: NameFinder<Named>): IndexedParagraph[] {
  return article.paragraphs.map((paragraph) => {
    const terms = analyseText(paragraph.text, article.bibliography.language);
    return {
      article,
      paragraph,
      terms,
      stems: new Set(terms.map(({ stem }) => stem)),
      names: names.find(paragraph.text),
    };
  });
}
