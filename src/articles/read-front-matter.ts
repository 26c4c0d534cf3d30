import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { ACTOR_KINDS, type ActorKind, type Bibliography, type CuratedActor } from './article.ts';
import { isPartialDate } from './partial-date.ts';
import { readProvenance } from './read-provenance.ts';

/** What a fault is called before its place in the file is known. `offset` counts from the front matter's start. */
export interface FrontMatterFault {
  readonly offset: number;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
}

export interface FrontMatter {
  readonly fields: Partial<Bibliography>;
  readonly actors: readonly CuratedActor[];
  /** The file's own choice of a slug, not yet checked for its form. */
  readonly id?: string | undefined;
  readonly faults: readonly FrontMatterFault[];
}

/** Faults that leave the article as good as it was. */
const WARNINGS: ReadonlySet<string> = new Set(['unknown-key', 'provenance-incomplete']);

/** Tells of a fault at a node. */
export type Report = (node: Node | undefined, rule: string, message: string) => void;

/** Other spellings that people use, and the key each stands for. */
const SYNONYMS: Readonly<Record<string, string>> = {
  author: 'authors',
  'author-note': 'authorNote',
  license: 'licence',
  lang: 'language',
  slug: 'id',
  outlet: 'publication',
  link: 'url',
};

const TEXT_KEYS = ['title', 'authorNote', 'translator', 'publication', 'section', 'licence'] as const;
const KEYS = ['id', ...TEXT_KEYS, 'authors', 'date', 'url', 'language', 'actors', 'source', 'provenance'];

/**
 * Reads the YAML between an article's `---` lines. Every fault is told, and what can be read is read all the same.
 * `source` holds a link or the name of a publication, as many files in the wild have it.
 */
export function readFrontMatter(yaml: string): FrontMatter {
  const faults: FrontMatterFault[] = [];
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
  for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
    faults.push({
      offset: pos[0],
      severity: 'error',
      rule: `yaml-${code.toLowerCase().replaceAll('_', '-')}`,
      message,
    });
  }
  const report: Report = (node, rule, message) => {
    const severity = WARNINGS.has(rule) ? 'warning' : 'error';
    faults.push({ offset: node?.range?.[0] ?? 0, severity, rule, message });
  };
  if (document.contents === null) return { fields: {}, actors: [], faults };
  if (!isMap(document.contents)) {
    report(document.contents, 'front-matter-not-a-map', 'front matter must be lines of `key: value`');
    return { fields: {}, actors: [], faults };
  }
  return { ...readFields(entriesOf(document.contents, report), report), faults };
}

function entriesOf(map: YAMLMap, report: Report): Map<string, Node> {
  const entries = new Map<string, Node>();
  for (const { key, value } of map.items as readonly Pair<Node, Node | null>[]) {
    const written = isScalar(key) ? String(key.value) : '';
    const name = SYNONYMS[written] ?? written;
    if (!KEYS.includes(name)) {
      report(key, 'unknown-key', `“${written}” isn’t a field of an article; known are ${KEYS.join(', ')}`);
    } else if (value !== null && !(isScalar(value) && value.value === null)) {
      entries.set(name, value);
    }
  }
  return entries;
}

function readFields(entries: ReadonlyMap<string, Node>, report: Report): Omit<FrontMatter, 'faults'> {
  const text = (key: string): string | undefined => {
    const node = entries.get(key);
    return node && readText(node, key, report);
  };
  const source = text('source');
  const isLink = source !== undefined && URL.canParse(source);
  const texts = Object.fromEntries(TEXT_KEYS.map((key) => [key, text(key)]));
  const authors = entries.get('authors');
  const fields: { -readonly [Key in keyof Bibliography]?: Bibliography[Key] } = {
    ...texts,
    authors: authors ? readTexts(authors, 'authors', report) : [],
    publication: text('publication') ?? (isLink ? undefined : source),
    url:
      checked(entries.get('url'), text('url'), { rule: 'url-not-http', isRight: isHttpUrl, report }) ??
      (isLink && isHttpUrl(source) ? source : undefined),
    date: checked(entries.get('date'), text('date'), { rule: 'date-not-iso', isRight: isPartialDate, report }),
    ...languageField(entries.get('language'), text('language'), report),
  };
  const actors = entries.get('actors');
  const provenance = entries.get('provenance');
  if (provenance) fields.provenance = readProvenance(provenance, report);
  return { fields, actors: actors ? readActors(actors, report) : [], id: text('id') };
}

interface Check {
  readonly rule: keyof typeof CHECK_MESSAGES;
  readonly isRight: (value: string) => boolean;
  readonly report: Report;
}

const CHECK_MESSAGES = {
  'url-not-http': 'a link starts with http:// or https://',
  'date-not-iso': 'a date is written 2023-10-29, 2023-10 or 2023, and is a day that exists; leave it out if unknown',
  'language-not-bcp47': 'a language is a BCP 47 tag such as en, ko or pt-BR',
} as const;

function checked(node: Node | undefined, value: string | undefined, check: Check): string | undefined {
  if (value === undefined || check.isRight(value)) return value;
  check.report(node, check.rule, `“${value}”: ${CHECK_MESSAGES[check.rule]}`);
  return undefined;
}

function languageField(node: Node | undefined, value: string | undefined, report: Report): { language?: string } {
  const language = checked(node, value, { rule: 'language-not-bcp47', isRight: isLanguageTag, report });
  return language === undefined ? {} : { language };
}

function readText(node: Node, key: string, report: Report): string | undefined {
  if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
    // `source` keeps 2023-10 a text and 2023.10 the digits that were typed.
    const text = String(typeof node.value === 'number' ? (node.source ?? node.value) : node.value).trim();
    return text === '' ? undefined : text.replace(/\s+/g, ' ');
  }
  report(node, 'not-a-text', `“${key}” must be one line of text`);
  return undefined;
}

function readTexts(node: Node, key: string, report: Report): string[] {
  const nodes = isSeq(node) ? (node.items as Node[]) : [node];
  return nodes.map((item) => readText(item, key, report)).filter((text) => text !== undefined);
}

function readActors(node: Node, report: Report): CuratedActor[] {
  if (!isSeq(node)) {
    report(node, 'actors-not-a-list', '“actors” must be a list of `- name: …` with `kind` and `aliases`');
    return [];
  }
  return (node.items as Node[]).map((item) => readActor(item, report)).filter((actor) => actor !== undefined);
}

function readActor(node: Node, report: Report): CuratedActor | undefined {
  const nameNode = isMap(node) ? (node.get('name', true) as Node | undefined) : node;
  const name = nameNode && readText(nameNode, 'name', report);
  if (name === undefined) {
    report(node, 'actor-without-name', 'an actor needs a `name`');
    return undefined;
  }
  if (!isMap(node)) return { name, aliases: [] };
  const aliases = node.get('aliases', true) as Node | undefined;
  const kindNode = node.get('kind', true) as Node | undefined;
  const kind = kindNode && readText(kindNode, 'kind', report);
  if (kind !== undefined && !isActorKind(kind)) {
    report(kindNode, 'actor-kind-unknown', `“${kind}” isn’t a kind of actor; kinds are ${ACTOR_KINDS.join(', ')}`);
  }
  const known = kind !== undefined && isActorKind(kind) ? kind : undefined;
  return { name, kind: known, aliases: aliases ? readTexts(aliases, 'aliases', report) : [] };
}

function isActorKind(kind: string): kind is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(kind);
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
