/** Fields that Discord's document doesn't know: mostly misspelt ones, which Discord silently ignores. */
import type { JsonObject } from '../json.ts';
import { isJsonObject, objectOf, objectsOf, textOf } from '../json.ts';
import type { FormError } from '../validation/form-error.ts';
import type { Schema, Schemas } from './operations.ts';

export interface Reader {
  readonly schemas: Schemas;
  readonly fits: (schema: Schema, value: unknown) => boolean;
  /** The values that its `type` field allows. */
  readonly typesOf: (schema: Schema) => readonly unknown[] | undefined;
}

interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** Of several schemas that the value fits the one counts that knows most of it; where it fits none, nothing is said. */
export function findUnknownFields(reader: Reader, options: readonly Schema[], place: Place): readonly FormError[] {
  const found = choose(reader, options, place.value).map((option) => findBy(reader, resolve(reader, option), place));
  return found.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** By the value's `type` where that tells, which is quicker than trying each. */
function choose(reader: Reader, options: readonly Schema[], value: unknown): readonly Schema[] {
  const { type } = objectOf(value);
  const ofType = options.filter((option) => type !== undefined && reader.typesOf(option)?.includes(type) === true);
  if (ofType.length > 0) return ofType;
  const described = options.filter((option) => value === null || option['type'] !== 'null');
  return described.length === 1 ? described : described.filter((option) => reader.fits(option, value));
}

function findBy(reader: Reader, schema: Schema, { value, path }: Place): readonly FormError[] {
  const union = objectsOf(schema['anyOf'] ?? schema['oneOf']);
  if (union.length > 0) return findUnknownFields(reader, union, { value, path });
  if (isJsonObject(value)) return findInObject(reader, schema, { value, path });
  const { items } = schema;
  if (!Array.isArray(value) || !isJsonObject(items)) return [];
  return value.flatMap((item: unknown, index) =>
    findUnknownFields(reader, [items], { value: item, path: join(path, index) }),
  );
}

function findInObject(
  reader: Reader,
  schema: Schema,
  { value, path }: { readonly value: JsonObject; readonly path: string },
): readonly FormError[] {
  const properties = propertiesOf(reader, schema);
  // A map of what the bot names itself, such as translations.
  if (Object.keys(properties).length === 0 || isJsonObject(schema['additionalProperties'])) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const property = properties[key];
    if (property !== undefined)
      return findUnknownFields(reader, [objectOf(property)], { value: item, path: join(path, key) });
    return asksForNothing(item) ? [] : [unknown(join(path, key))];
  });
}

/** Libraries send what they don't use as null or false. */
function asksForNothing(value: unknown): boolean {
  return value === null || value === false || value === undefined;
}

function unknown(path: string): FormError {
  const message = 'Discord doesn’t know this field and ignores it.';
  return { path, code: 'UNKNOWN_FIELD', message, rule: 'unknown-field' };
}

/** References followed to their end. */
function resolve(reader: Reader, schema: Schema): Schema {
  const name = /[^/]+$/.exec(textOf(schema['$ref']) ?? '')?.[0];
  const referred = name === undefined ? undefined : reader.schemas[name];
  return referred === undefined ? schema : resolve(reader, referred);
}

/** Also those of the parts that it is put together from. */
function propertiesOf(reader: Reader, schema: Schema): JsonObject {
  const parts = objectsOf(schema['allOf']).map((part) => propertiesOf(reader, resolve(reader, part)));
  return Object.assign({}, ...parts, objectOf(schema['properties'])) as JsonObject;
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}
