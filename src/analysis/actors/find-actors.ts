import type { Article } from '#src/articles/article.ts';
import type { Actor } from './actor.ts';
import { applyContextRules } from './apply-context-rules.ts';
import { assembleActors } from './assemble-actors.ts';
import { readCuratedActors } from './curated-actors.ts';
import { toDraft } from './draft.ts';
import { findBodies } from './find-bodies.ts';
import { findCompounds } from './find-compounds.ts';
import { findKnownNames } from './find-known-names.ts';
import { findKoreanNames, isKorean } from './find-korean-names.ts';
import { findPeopleMentions } from './people/find-people-mentions.ts';
import { findKoreanPeople } from './people/find-korean-people.ts';
import { curatedPeople, gatherPeople } from './people/gather-people.ts';

/** Whether people can be told in texts of the language; in others only those whom the curator names. */
export function hasPeopleRules(language: string): boolean {
  return /^(?:en|ko)\b/iu.test(language);
}

/**
 * Every actor of an article, by passes in this order: tokens, known names (longer names that are none hide what is in
 * them), compounds and directions, names that aren't the actor's where they stand, people with their roles and short
 * names, bodies and programmes, and last what "the two countries" means. A country is also named by its officials and
 * bodies. Linear in the text.
 *
 * Korean articles: known names, people with titles and the curator's actors; no other people or bodies and no "두 나라". Other languages are read as English,
 * which finds names that are spelt alike.
 */
export function findActors(article: Article): readonly Actor[] {
  const ids = readCuratedActors(article);
  const draft = toDraft(article);
  if (isKorean(article)) {
    const korean = findKoreanPeople(findKoreanNames(draft, article, ids), curatedPeople(article, ids));
    const { people, mentions: personMentions } = korean;
    return assembleActors({
      article,
      ids,
      paragraphs: korean.paragraphs,
      people,
      personMentions,
      bodies: [],
      bodyMentions: [],
    });
  }
  const paragraphs = applyContextRules(findCompounds(findKnownNames(draft, article, ids)));
  const people = gatherPeople(paragraphs, article, ids);
  const personMentions = findPeopleMentions(paragraphs, people);
  const places = new Set(personMentions.map(({ paragraph, first }) => `${paragraph}:${first}`));
  const { bodies, mentions } = findBodies(paragraphs, (paragraph, token) => places.has(`${paragraph}:${token}`));
  return assembleActors({ article, ids, paragraphs, people, personMentions, bodies, bodyMentions: mentions });
}
