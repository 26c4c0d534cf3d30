import { hasRecommendationRules } from '#src/analysis/recommendations/find-recommendations.ts';
import type { Article } from '#src/articles/article.ts';
import { sentencePassage } from '#src/articles/passage.ts';
import { foldText } from '#src/language/tokenise.ts';
import { type Answer, toProblem } from './answer.ts';
import type { RecommendedPassage } from './listed-answer.ts';
import { articlesToRead } from './articles-to-read.ts';
import type { Sources } from './sources.ts';

export interface RecommendationsQuery {
  readonly article?: string | undefined;
  /** Only what is addressed to this actor, as typed. */
  readonly for?: string | undefined;
}

/** What the authors recommend, in reading order. */
export function listRecommendations({ article, for: typed }: RecommendationsQuery, sources: Sources): Answer {
  const read = articlesToRead(article, sources, { part: 'recommendations', isSupported: hasRecommendationRules });
  if ('kind' in read) return read;
  const { articles, question } = read;
  const all = articles.flatMap((each) => recommendedPassages(each, sources));
  if (all.length === 0) return toProblem({ kind: 'nothing-analysed', part: 'recommendations', articles });
  const name = typed?.trim() ?? '';
  const passages = name === '' ? all : all.filter(isAddressedTo(name, sources));
  if (passages.length === 0) return toProblem({ kind: 'no-advice-for', typed: name, articles });
  return { kind: 'recommendations', question, passages };
}

/** The article's recommendations as passages. */
export function recommendedPassages(article: Article, { analyse }: Sources): RecommendedPassage[] {
  return analyse(article).recommendations.flatMap(({ paragraph, sentence, cue, rule, addressee }) => {
    const passage = sentencePassage(article, paragraph, sentence);
    return passage ? [{ passage, score: 1, marks: [cue], rule, addressee }] : [];
  });
}

/** Whether a recommendation addresses whom the typed name means: an actor under any of its names, or the very words. */
export function isAddressedTo(typed: string, { analyse, actors }: Sources): (found: RecommendedPassage) => boolean {
  const words = foldText(typed);
  const [known] = actors.typed.findTyped(typed);
  const meant = known && known.start === 0 && known.end === typed.length ? foldText(known.named.name) : words;
  return ({ passage, addressee }) => {
    if (!addressee) return false;
    const named = analyse(passage.article).actors.filter(({ id }) => addressee.actors.includes(id));
    const isNamed = named.some((actor) => {
      const names = new Set([actor.name, ...actor.mentions.map(({ alias }) => alias)].map(foldText));
      return names.has(words) || names.has(meant);
    });
    return isNamed || isPartOf(words, foldText(addressee.name));
  };
}

/** Whole words only: "council" is in "city council", "cil" isn't. */
function isPartOf(words: string, name: string): boolean {
  return ` ${name} `.includes(` ${words} `) || ` ${name} `.includes(` ${words}s `);
}
