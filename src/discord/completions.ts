import type { Article } from '#src/articles/article.ts';
import { type Passage, passageText } from '#src/articles/passage.ts';
import { formatReference } from '#src/citations/reference.ts';
import { resolveArticle } from '#src/answers/resolve-article.ts';
import { suggestSources } from '#src/answers/named-sources.ts';
import { actorsOf } from '#src/answers/resolve-actor.ts';
import { placesTyped } from '#src/answers/places-typed.ts';
import { suggestNames } from '#src/search/likely-name.ts';
import type { Services } from '#src/services.ts';
import type { Choice } from './command.ts';
import { textOption, type Invocation } from './invocation.ts';
import { MAX_CHOICES } from './limits.ts';

/** Articles whose title, slug or author fits what was typed. */
export function completeArticle(typed: string, { articleFinder }: Services): Choice[] {
  return articleFinder
    .find(typed, MAX_CHOICES)
    .map(({ slug, bibliography }) => ({ name: bibliography.title, value: slug }));
}

/** Authors and outlets of the library. */
export function completeSource(typed: string, services: Services): Choice[] {
  return suggestSources(typed, services)
    .slice(0, MAX_CHOICES)
    .map((name) => ({ name, value: name }));
}

/** Articles whose actors are offered; analysing so many takes less than a second, once. */
const MAX_COMPLETED_ARTICLES = 30;

/** Actors of the library whose names or aliases fit what was typed; most mentioned first before anything is. */
export function completeActor(typed: string, services: Services, invocation?: Invocation): Choice[] {
  const named = invocation && resolveArticle(textOption(invocation, 'article'), services);
  const articles = named && !('kind' in named) ? [named] : services.library.articles;
  // While somebody types nothing may take long; of many articles the lists' actors are offered.
  const isSmall = articles.length <= MAX_COMPLETED_ARTICLES;
  const actors = isSmall
    ? suggestNames(typed, actorsOf(articles, services), MAX_CHOICES)
    : suggestNames(typed, services.actors.actors, MAX_CHOICES);
  return actors.map(({ name }) => ({ name, value: name }));
}

/** Passages: those that a reference names or begins to, else those with the typed words, else how each article begins. */
export function completePassage(typed: string, invocation: Invocation, services: Services): Choice[] {
  const named = resolveArticle(textOption(invocation, 'article'), services);
  const article = named && !('kind' in named) ? named : undefined;
  const places = placesTyped(typed, article, services);
  if (places) return placeChoices(places);
  if (typed.trim() === '')
    return (article ? [article] : services.library.articles).flatMap(firstParagraphs).slice(0, MAX_CHOICES);
  const { hits } = services.searcher.find({ text: typed, article: article?.slug, limit: MAX_CHOICES });
  return hits.map(({ passage }) => toChoice(formatReference(passage), passageText(passage)));
}

/** How many paragraphs of each article to offer before anything is typed. */
const PARAGRAPHS_OFFERED = 3;

function firstParagraphs({ slug, paragraphs }: Article): Choice[] {
  return paragraphs.slice(0, PARAGRAPHS_OFFERED).map(({ number, text }) => toChoice(`${slug} ¶${number}`, text));
}

/** Of several articles each is named. */
function placeChoices(places: readonly Passage[]): Choice[] {
  const isOne = new Set(places.map(({ article }) => article)).size === 1;
  return places.map((passage) => {
    const value = formatReference(passage);
    return isOne ? toChoice(value, passageText(passage)) : { name: `${value} ${passageText(passage)}`, value };
  });
}

function toChoice(reference: string, text: string): Choice {
  return { name: `${reference.replace(/^.* /, '')} ${text}`, value: reference };
}
