import type { DomDocument } from './dom.ts';

/** A JSON-LD object whose members are not yet known to be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** schema.org's kinds of article (schema.org/Article and its subtypes). */
const ARTICLE_TYPE = /(?:^|\/)(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

/** Members that articles describe by a reference to another object of the page. */
const REFERRING = ['author', 'publisher'] as const;

/**
 * The page's JSON-LD objects that describe an article; broken JSON is passed over. Authors and publishers that stand
 * elsewhere in the page (`{"@id": "#jane"}`, as most blog engines write) are put in their place.
 */
export function readJsonLd(document: DomDocument): readonly JsonObject[] {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parseJson(script.textContent ?? '')),
  );
  const named = new Map(objects.filter((object) => nameOf(object) !== undefined).map((each) => [each['@id'], each]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    return isObject(value) && nameOf(value) === undefined ? (named.get(value['@id']) ?? value) : value;
  };
  return objects
    .filter((object) => toList(object['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
    .map((object) => ({ ...object, ...Object.fromEntries(REFERRING.map((key) => [key, resolve(object[key])])) }));
}

/** A member as text: a string, or the `name` of an object (persons and organisations). */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isObject(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
}

/** JSON-LD writes a single value without brackets. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether this is an object with members, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown): readonly JsonObject[] {
  const objects = toList(value).filter(isObject);
  return [...objects, ...objects.flatMap((object) => toList(object['@graph']).filter(isObject))];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}
