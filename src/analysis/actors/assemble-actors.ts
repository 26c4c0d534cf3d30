import { type Article, type Span } from '#src/articles/article.ts';
import type { Actor, ActorId, Mention, MentionKind } from './actor.ts';
import type { CuratedIds } from './curated-actors.ts';
import { type DraftParagraph, type Found, sentenceAt } from './draft.ts';
import type { Body, BodyMention } from './find-bodies.ts';
import { findImplied, type NamedSentence } from './find-implied.ts';
import { isSubject } from './is-subject.ts';
import { isVenue } from './is-venue.ts';
import { type KnownActor, readLexicon } from './lexicon/read-lexicon.ts';
import type { PersonMention } from './people/find-people-mentions.ts';
import type { Person } from './people/person.ts';

/** What the passes have found. */
export interface Findings {
  readonly article: Article;
  readonly ids: CuratedIds;
  readonly paragraphs: readonly DraftParagraph[];
  readonly people: readonly Person[];
  readonly personMentions: readonly PersonMention[];
  readonly bodies: readonly Body[];
  readonly bodyMentions: readonly BodyMention[];
}

/** A mention before its sentence is looked up. */
interface Place {
  readonly actor: ActorId;
  readonly paragraph: number;
  readonly span: Span;
  readonly kind: MentionKind;
}

/** The last pass: actors with their mentions, most mentioned first, states that are no more last. */
export function assembleActors(findings: Findings): Actor[] {
  const places = [...placesOfNames(findings), ...placesOfPeople(findings), ...placesOfBodies(findings)];
  const implied = impliedPlaces(findings, places);
  const mentions = Map.groupBy([...places, ...implied], ({ actor }) => actor);
  return [...mentions]
    .map(([id, own]) => toActor(id, toMentions(own, findings), findings))
    .toSorted((a, b) => Number(a.isHistorical) - Number(b.isHistorical) || b.mentions.length - a.mentions.length);
}

let knownActors: ReadonlyMap<ActorId, KnownActor> | undefined;

function knownActor(id: ActorId): KnownActor | undefined {
  knownActors ??= new Map(readLexicon().map((actor) => [actor.id, actor]));
  return knownActors.get(id);
}

function placesOfNames({ paragraphs, people, personMentions, bodyMentions }: Findings): Place[] {
  const peopleIds = new Set(people.map(({ id }) => id));
  return paragraphs.flatMap((paragraph) => {
    const taken = new Set(
      personMentions
        .filter((mention) => mention.paragraph === paragraph.number)
        .flatMap(({ first, last }) => (last > first ? [first, last] : [first])),
    );
    return paragraph.found
      .filter(({ actor, first }) => !peopleIds.has(actor) && !taken.has(first))
      .flatMap((found) => {
        const isInBody = bodyMentions.some(
          (body) => body.paragraph === paragraph.number && body.first <= found.first && found.last <= body.last,
        );
        const kind: MentionKind = found.by === 'seat' && (isInBody || isVenue(found, paragraph)) ? 'venue' : 'explicit';
        return withCountry({ actor: found.actor, paragraph: paragraph.number, span: spanOf(found, paragraph), kind });
      });
  });
}

/** A body that acts for a country names the country too. */
function withCountry(place: Place): Place[] {
  const { kind, country } = knownActor(place.actor) ?? {};
  return country === undefined || kind !== 'organisation'
    ? [place]
    : [place, { ...place, actor: country, kind: 'by-organisation' }];
}

function spanOf({ first, last }: Pick<Found, 'first' | 'last'>, { tokens }: DraftParagraph): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function placesOfPeople({ paragraphs, people, personMentions }: Findings): Place[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return personMentions.flatMap(({ person: id, paragraph: number, first, last }): Place[] => {
    const paragraph = paragraphs[number - 1];
    const person = byId.get(id);
    if (!paragraph || !person) return [];
    const place: Place = { actor: id, paragraph: number, span: spanOf({ first, last }, paragraph), kind: 'explicit' };
    return person.of !== undefined && person.isOfficial
      ? [place, { ...place, actor: person.of, kind: 'by-person' }]
      : [place];
  });
}

function placesOfBodies({ paragraphs, bodyMentions }: Findings): Place[] {
  return bodyMentions.flatMap(({ body, paragraph: number, first, last }): Place[] => {
    const paragraph = paragraphs[number - 1];
    return paragraph
      ? [{ actor: body, paragraph: number, span: spanOf({ first, last }, paragraph), kind: 'explicit' }]
      : [];
  });
}

function impliedPlaces({ paragraphs }: Findings, places: readonly Place[]): Place[] {
  const byParagraph = Map.groupBy(
    places.filter(({ actor, kind }) => knownActor(actor)?.kind === 'country' && kind !== 'venue'),
    ({ paragraph }) => paragraph,
  );
  const sentences = paragraphs.flatMap(({ number, text, sentences: spans }) => {
    const named = (byParagraph.get(number) ?? []).toSorted((a, b) => a.span.start - b.span.start);
    return spans.map(({ start, end }, index): NamedSentence => {
      const countries = named
        .filter(({ span }) => start <= span.start && span.start < end)
        .map(({ actor, span, kind }) => ({ actor, at: span.start, isByPerson: kind === 'by-person' }));
      return { paragraph: number, sentence: index + 1, text: text.slice(start, end), start, countries };
    });
  });
  return findImplied(sentences).map(({ actor, paragraph, span }) => ({ actor, paragraph, span, kind: 'implied' }));
}

function toMentions(places: readonly Place[], { paragraphs }: Findings): Mention[] {
  const inOrder = places.toSorted(
    (a, b) =>
      a.paragraph - b.paragraph ||
      a.span.start - b.span.start ||
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind),
  );
  const unique = inOrder.filter((place, index) => {
    const previous = inOrder[index - 1];
    return previous?.paragraph !== place.paragraph || previous.span.start !== place.span.start;
  });
  return unique.flatMap(({ paragraph: number, span, kind }): Mention[] => {
    const paragraph = paragraphs[number - 1];
    if (!paragraph) return [];
    const sentence = sentenceAt(paragraph, span.start);
    const { start = 0, end = 0 } = paragraph.sentences[sentence - 1] ?? {};
    const local = { start: span.start - start, end: span.end - start };
    const acts = isSubject(paragraph.text.slice(start, end), local);
    return [
      { paragraph: number, sentence, span, alias: paragraph.text.slice(span.start, span.end), kind, isSubject: acts },
    ];
  });
}

/** Of two kinds at one place the first counts. */
const KIND_ORDER: readonly MentionKind[] = ['explicit', 'by-person', 'by-organisation', 'implied', 'venue'];

function toActor(id: ActorId, mentions: readonly Mention[], { ids, people, bodies }: Findings): Actor {
  const person = people.find((each) => each.id === id);
  const known = knownActor(id);
  const curated = ids.actorOf(id);
  const body = bodies.find((each) => each.id === id);
  const of = person?.of === undefined ? undefined : knownActor(person.of);
  return {
    id,
    name: person?.name ?? known?.name ?? curated?.name ?? body?.name ?? id,
    names: [...(person?.names ?? body?.names ?? curated?.aliases ?? [])],
    kind: curated?.kind ?? known?.kind ?? body?.kind ?? (person ? 'person' : 'organisation'),
    isHistorical: known?.isHistorical ?? false,
    successors: known?.successors ?? [],
    country: of?.kind === 'country' ? of.id : known?.country,
    organisation: of && of.kind !== 'country' ? of.id : undefined,
    role: person?.role,
    mentions,
  };
}
