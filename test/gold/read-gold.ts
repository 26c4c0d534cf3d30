import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `paragraph.sentence`, both from 1. */
export type Place = string;

export interface GoldActor {
  readonly kind: string;
  readonly label: string;
  readonly country?: string;
  readonly aliases: readonly string[];
  /** Where an alias stands and means something else. */
  readonly notHere?: readonly Place[];
  readonly sentences: Readonly<
    Record<'explicit' | 'viaPeople' | 'viaOrg' | 'implicit' | 'placeOnly', readonly Place[]>
  >;
  readonly paragraphs: Readonly<Record<'explicit' | 'withPeople' | 'withImplicit', readonly number[]>>;
}

interface Labelled {
  readonly sentence: Place;
}

/** The labels of one article; README.md says what each field means. */
export interface Gold {
  readonly article: { readonly id: string; readonly title: string; readonly language: string; readonly source: string };
  readonly sentences: Readonly<Record<Place, string>>;
  readonly actors: Readonly<Record<string, GoldActor>>;
  readonly recommendations: readonly (Labelled & {
    readonly addressee: string;
    readonly alsoAddressees?: readonly string[];
    readonly cue: string;
    readonly text: string;
  })[];
  readonly recommendationsBorderline: readonly Place[];
  readonly notRecommendations: readonly (Labelled & { readonly why: string })[];
  readonly claims: readonly (Labelled & { readonly type: string; readonly text: string })[];
  readonly reported: readonly (Labelled & { readonly speaker: string; readonly verb?: string })[];
  readonly dates: readonly (Labelled & { readonly span: string; readonly kind: string; readonly resolves?: string })[];
  readonly datesVague: readonly (Labelled & { readonly span: string })[];
  readonly figures: readonly (Labelled & { readonly span: string; readonly kind: string })[];
  readonly figuresMinor: readonly (Labelled & { readonly span: string })[];
  readonly relations: readonly (Labelled & { readonly a: string; readonly b: string; readonly sign: string })[];
  readonly keySentences: { readonly core: readonly Place[]; readonly acceptable: readonly Place[] };
  readonly subjectOf: Readonly<Record<string, readonly Place[]>>;
}

const FOLDER = import.meta.dirname;
const TRAPS = 'actor-traps.json';

/** Every labelled article, by slug. */
export function readGold(): readonly Gold[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== TRAPS);
  // The shape is ours and gold.test.ts goes through every field.
  return files.toSorted().map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Gold);
}

/** Sentences and the ids of the countries that must be found in each, no others. */
export function readTraps(): readonly (readonly [sentence: string, actors: readonly string[]])[] {
  return JSON.parse(readFileSync(join(FOLDER, TRAPS), 'utf8')) as [string, string[]][];
}
