/** Checks bodies against the schemas of Discord's document, and says what doesn't fit in Discord's own words. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, objectOf, objectsOf, textOf } from '../json.ts';
import type { FormError } from '../validation/form-error.ts';
import { describeFault } from './describe-fault.ts';
import { findUnknownFields } from './find-unknown-fields.ts';
import type { Operation, Schema, Schemas } from './operations.ts';
import { OPERATIONS } from './operations.ts';

export interface DocumentCheck {
  /** No errors for a body that fits, and for a request that has none. Schemas are compiled at their first use. */
  check(operation: Operation, body: unknown): readonly FormError[];
  /** What Discord would ignore, of a body that fits. */
  findUnknown(operation: Operation, body: unknown): readonly FormError[];
  /** Compiles the schema of that name ahead of its first use. */
  prepare(name: string): void;
}

const ID = 'discord';

export function createDocumentCheck(schemas: Schemas): DocumentCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateFormats: false, logger: false });
  const known = applyAllowances(withFullReferences(pickReachable(schemas)));
  ajv.addSchema({ $id: ID, components: { schemas: known } });
  const compiled = new Map<string, ValidateFunction>();
  const compile = (schema: Schema): ValidateFunction => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate;
  };
  const explainer: Explainer = { compile, typesOf: (schema) => typesOf(schemas, schema) };
  const reader = {
    schemas: known,
    fits: (schema: Schema, value: unknown) => compile(schema)(value),
    typesOf: explainer.typesOf,
  };
  return {
    check: (operation, body) =>
      placesOf(operation, body).flatMap((place) => explainOneOf(explainer, optionsOf(operation), place)),
    findUnknown: (operation, body) =>
      placesOf(operation, body).flatMap((place) => findUnknownFields(reader, optionsOf(operation), place)),
    prepare: (name) => void compile(referTo(name)),
  };
}

/** Those that bodies served here can need; of the document's this is a third. */
function pickReachable(schemas: Schemas): Schemas {
  const names = new Set(OPERATIONS.flatMap((operation) => operation.schemas));
  // A set goes on with what is added on the way.
  for (const name of names) {
    for (const [, referred = ''] of JSON.stringify(schemas[name] ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      names.add(referred);
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)));
}

function referTo(name: string): Schema {
  return { $ref: `${ID}#/components/schemas/${name}` };
}

function optionsOf({ schemas }: Operation): readonly Schema[] {
  return schemas.map(referTo);
}

/** The body, or each of its items. */
function placesOf({ isList = false }: Operation, body: unknown): readonly Place[] {
  if (body === undefined) return [];
  if (isList && Array.isArray(body)) return body.map((value: unknown, index) => ({ value, path: String(index) }));
  return [{ value: body, path: '' }];
}

interface Explainer {
  readonly compile: (schema: Schema) => ValidateFunction;
  /** The values that its `type` field allows. */
  readonly typesOf: (schema: Schema) => readonly unknown[] | undefined;
}

interface Place {
  readonly value: unknown;
  readonly path: string;
}

/**
 * What is wrong with the value, that should fit one of the schemas: the one of its `type` tells, else the first. Without
 * a schema of its type that is the fault.
 */
function explainOneOf(explainer: Explainer, options: readonly Schema[], place: Place): readonly FormError[] {
  if (options.some((option) => explainer.compile(option)(place.value))) return [];
  const described = options.filter((option) => option['type'] !== 'null');
  const { type } = objectOf(place.value);
  const ofType = described.find((option) => explainer.typesOf(option)?.includes(type) === true);
  const isTold = described.length > 1 && described.every((option) => explainer.typesOf(option) !== undefined);
  const chosen = ofType ?? (isTold ? undefined : described[0]);
  if (chosen !== undefined) return explain(explainer, chosen, place);
  const known = described.flatMap((option) => explainer.typesOf(option) ?? []);
  const at = isJsonObject(place.value) ? joinDots(place.path, 'type') : place.path;
  const message = `Value of field "type" must be one of (${known.join(', ')}).`;
  return [{ path: at, code: 'UNION_TYPE_CHOICES', message, rule: 'document' }];
}

function explain(explainer: Explainer, schema: Schema, { value, path }: Place): readonly FormError[] {
  const validate = explainer.compile(schema);
  if (validate(value)) return [];
  // The next validation overwrites `errors`.
  const errors = [...(validate.errors ?? [])];
  const unions = errors.filter(isUnion);
  // Of several at one place the last is the outermost: Ajv tells of a union after its parts.
  const outermost = unions.filter(
    (union, index) =>
      !unions.some((other) => isInside(union, other)) &&
      unions.findLastIndex((other) => other.instancePath === union.instancePath) === index,
  );
  const others = errors.filter((error) => !unions.some((union) => union === error || isWithin(error, union)));
  return [
    ...others.flatMap((error) => describeFault(error, path)),
    ...outermost.flatMap((union) => explainUnion(explainer, union, { value, path })),
  ];
}

function explainUnion(explainer: Explainer, union: ErrorObject, { value, path }: Place): readonly FormError[] {
  const options = objectsOf(union.schema);
  const place = { value: valueAt(value, union.instancePath), path: joinDots(path, toDots(union.instancePath)) };
  const choices = options.filter((option) => 'const' in option);
  if (choices.length === options.length) {
    const listed = choices.map((option) => String(option['const'])).join(', ');
    const message = `Value must be one of {${listed}}.`;
    return [{ path: place.path, code: 'BASE_TYPE_CHOICES', message, rule: 'document' }];
  }
  return explainOneOf(explainer, options, place);
}

function isUnion({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

function isInside(error: ErrorObject, union: ErrorObject): boolean {
  return error !== union && error.instancePath.startsWith(`${union.instancePath}/`);
}

function isWithin(error: ErrorObject, union: ErrorObject): boolean {
  return error.instancePath === union.instancePath || isInside(error, union);
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (Array.isArray(at) ? at[Number(key)] : objectOf(at)[key]), value);
}

function toDots(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

function joinDots(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}

function typesOf(schemas: Schemas, schema: Schema): readonly unknown[] | undefined {
  const name = /[^/]+$/.exec(textOf(schema['$ref']) ?? '')?.[0];
  const described = name === undefined ? schema : (schemas[name] ?? {});
  const type = objectOf(objectOf(described['properties'])['type']);
  if ('const' in type) return [type['const']];
  if (Array.isArray(type['enum'])) return type['enum'];
  const options = objectsOf(type['anyOf']);
  return options.length > 0 ? options.flatMap((option) => option['const'] ?? option['enum'] ?? []) : undefined;
}

/** References from the document's root become full ones, so that a part of a schema can be compiled alone. */
function withFullReferences<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withFullReferences) as Value;
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === '$ref' && typeof item === 'string' && item.startsWith('#') ? `${ID}${item}` : withFullReferences(item),
  ]);
  return Object.fromEntries(entries) as Value;
}

/** Where the document is stricter than Discord. */
function applyAllowances(schemas: Schemas): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, allow(name, schema)]));
}

function allow(name: string, schema: Schema): Schema {
  const properties = objectOf(schema['properties']);
  if (name === SNOWFLAKE) return { ...schema, type: ['string', 'integer'] };
  if (!('default_member_permissions' in properties)) return schema;
  return { ...schema, properties: { ...properties, default_member_permissions: PERMISSIONS } };
}

/** Numbers are taken for ids too, as in the developer documentation's own examples of uploads. */
const SNOWFLAKE = 'SnowflakeType';
/** Documented as, and sent by libraries as, digits in a string; the document says integer. */
const PERMISSIONS = { type: ['string', 'integer', 'null'], pattern: String.raw`^\d+$` };
