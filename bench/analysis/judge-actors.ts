import type { Actor, Mention } from '#src/analysis/actors/actor.ts';
import { toSlugWords } from '#src/analysis/actors/lexicon/slug-words.ts';
import type { GoldActor } from '../../test/gold/read-gold.ts';
import type { GoldCase } from './gold-set.ts';
import { compare, type Judge, type Tally } from './judge.ts';

/** Where actors are named. A kind that no gold actor of the article has isn't judged. */
export const ACTOR_JUDGES: readonly Judge[] = [
  {
    name: 'countries per sentence',
    goal: { measure: 'F1', atLeast: 0.97 },
    judge: (each) => judgeMentions(each, 'country', 'sentence'),
  },
  {
    name: 'countries per paragraph',
    goal: { measure: 'F1', atLeast: 0.98 },
    judge: (each) => judgeMentions(each, 'country', 'paragraph'),
  },
  { name: 'countries, implied', judge: judgeImplied },
  { name: 'people per sentence', judge: (each) => judgeMentions(each, 'person', 'sentence') },
  { name: 'bodies per sentence', judge: (each) => judgeMentions(each, 'organisation', 'sentence') },
  { name: 'initiatives per sentence', judge: (each) => judgeMentions(each, 'initiative', 'sentence') },
  { name: 'actors as subjects', judge: judgeSubjects },
];

type Unit = 'sentence' | 'paragraph';

/**
 * Explicit places and those through people must be found. Those through bodies, by reference and of a mere place count
 * neither way when found; through bodies they need knowledge that the text hasn't got.
 */
function judgeMentions({ gold, analysis }: GoldCase, kind: string, unit: Unit): Tally | undefined {
  const labelled = Object.entries(gold.actors).filter(([, actor]) => actor.kind === kind);
  if (labelled.length === 0 && kind !== 'country') return undefined;
  const required = new Set<string>();
  const allowed = new Set<string>();
  for (const [id, actor] of labelled) {
    const { explicit, viaPeople, viaOrg, implicit, placeOnly } = actor.sentences;
    for (const place of [...explicit, ...viaPeople]) required.add(keyOf(id, place, unit));
    for (const place of [...viaOrg, ...implicit, ...(placeOnly ?? [])]) allowed.add(keyOf(id, place, unit));
  }
  const found = new Set<string>();
  for (const actor of analysis.actors.filter((each) => each.kind === kind)) {
    const id = goldIdOf(actor, labelled);
    for (const mention of actor.mentions.filter(isNamed)) {
      // A body that is named only through a body of its own is right, but nobody labels it.
      if (kind === 'country' || mention.kind === 'explicit') found.add(keyOf(id, placeOf(mention), unit));
    }
  }
  return compare(found, { required, allowed });
}

function isNamed({ kind }: Mention): boolean {
  return kind !== 'implied' && kind !== 'venue';
}

function placeOf({ paragraph, sentence }: Mention): string {
  return `${paragraph}.${sentence}`;
}

function keyOf(id: string, place: string, unit: Unit): string {
  return unit === 'sentence' ? `${id} ${place}` : `${id} ¶${place.split('.')[0]}`;
}

type Labelled = readonly (readonly [id: string, actor: GoldActor])[];

/** The gold actor that ours is: by id, else by name, label or an alias; our own id where it is none of them. */
export function goldIdOf(actor: Pick<Actor, 'id' | 'name' | 'mentions'>, labelled: Labelled): string {
  const slugs = [
    actor.id,
    toSlugWords(actor.name),
    ...actor.mentions.filter(({ kind }) => kind === 'explicit').map(({ alias }) => toSlugWords(alias)),
  ];
  const own = labelled.find(([id]) => id === actor.id);
  const same = labelled.find(([id, { label, aliases }]) => {
    const names = new Set([id, label, ...(aliases ?? [])].map((name) => toSlugWords(name.replace(/ \(.*\)$/u, ''))));
    return slugs.some((slug) => names.has(slug));
  });
  return (own ?? same)?.[0] ?? actor.id;
}

/** Of the places where only a reference names a country, those that are found; what is found and isn't one is wrong. */
function judgeImplied({ gold, analysis }: GoldCase): Tally | undefined {
  const labelled = Object.entries(gold.actors).filter(([, { kind }]) => kind === 'country');
  const required = new Set(
    labelled.flatMap(([id, { sentences }]) => sentences.implicit.map((place) => keyOf(id, place, 'sentence'))),
  );
  if (required.size === 0) return undefined;
  const named = labelled.flatMap(([id, { sentences }]) =>
    [...sentences.explicit, ...sentences.viaPeople, ...sentences.viaOrg].map((place) => keyOf(id, place, 'sentence')),
  );
  const found = new Set<string>();
  for (const actor of analysis.actors) {
    for (const mention of actor.mentions.filter(({ kind }) => kind === 'implied'))
      found.add(keyOf(goldIdOf(actor, labelled), placeOf(mention), 'sentence'));
  }
  return compare(found, { required, allowed: new Set(named) });
}

/** Where an actor does something, as subject of a clause. */
function judgeSubjects({ gold, analysis }: GoldCase): Tally | undefined {
  if (!gold.subjectOf) return undefined;
  const labelled = Object.entries(gold.actors).filter(([id]) => id in (gold.subjectOf ?? {}));
  const required = new Set(
    Object.entries(gold.subjectOf).flatMap(([id, places]) => places.map((place) => keyOf(id, place, 'sentence'))),
  );
  const found = new Set<string>();
  for (const actor of analysis.actors) {
    const id = goldIdOf(actor, labelled);
    if (!(id in gold.subjectOf)) continue;
    for (const mention of actor.mentions)
      if (mention.isSubject && mention.kind === 'explicit') found.add(keyOf(id, placeOf(mention), 'sentence'));
  }
  return compare(found, { required });
}
