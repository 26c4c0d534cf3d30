import { isPartialDate } from '#src/articles/partial-date.ts';
import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { isWebAddress } from '../check-overrides.ts';
import { licenceIn } from '../licence.ts';
import type { Recognised, RecognisedField } from '../import-result.ts';
import type { DomDocument } from './dom.ts';
import { type JsonObject, nameOf, readJsonLd, toList } from './read-json-ld.ts';

type Source = readonly [from: string, values: readonly (string | undefined)[]];

/**
 * What a page says about its article for machines. Of several sources the more exact wins: JSON-LD (schema.org), then
 * OpenGraph (ogp.me), then the `meta` names of HTML and Dublin Core, then visible elements.
 */
export function readMetadata(document: DomDocument): readonly Recognised[] {
  const [json = {}] = readJsonLd(document);
  const publication = firstFact('publication', publicationSources(document, json));
  const site = publication[0]?.value;
  return [
    ...titleFact(document, json, site),
    ...authorFacts(document, json),
    ...publication,
    ...firstFact('section', [
      ['JSON-LD', toList(json['articleSection']).slice(0, 1).map(nameOf)],
      ['the page’s metadata', [meta(document, 'article:section')]],
    ]),
    ...firstFact('date', dateSources(document, json)),
    ...firstFact('url', urlSources(document, json)),
    ...firstFact('language', [['the page’s language', [languageTag(document)]]]),
    ...firstFact('licence', licenceSources(document, json)),
  ];
}

function titleFact(document: DomDocument, json: JsonObject, site: string | undefined): readonly Recognised[] {
  return firstFact('title', titleSources(document, json)).map(({ value, from }) => {
    return { what: 'title' as const, value: withoutSite(value, site, document), from };
  });
}

function titleSources(document: DomDocument, json: JsonObject): readonly Source[] {
  return [
    ['JSON-LD', [nameOf(json['headline'])]],
    ['OpenGraph', [meta(document, 'og:title')]],
    ['the page’s metadata', [meta(document, 'dc.title'), meta(document, 'citation_title')]],
    ['the headline', [text(document, 'article h1'), text(document, 'h1')]],
    ['the page title', [text(document, 'title')]],
  ];
}

function authorFacts(document: DomDocument, json: JsonObject): readonly Recognised[] {
  const sources: readonly Source[] = [
    ['JSON-LD', toList(json['author']).map(nameOf)],
    [
      'the page’s metadata',
      metas(document, ['author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author']),
    ],
    ['the byline', [text(document, '[rel="author"]'), text(document, '[itemprop="author"] [itemprop="name"]')]],
  ];
  for (const [from, values] of sources) {
    const names = values.flatMap((value) => splitNames(value)).filter((name) => !isWebAddress(name));
    if (names.length > 0) return [...new Set(names)].map((value) => ({ what: 'author', value, from }));
  }
  return [];
}

/** "By Jane Doe and John Roe" in a meta element → two names. */
function splitNames(value: string | undefined): readonly string[] {
  return normaliseParagraph(value ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*[,;]\s*|\s+and\s+/u)
    .filter((name) => name !== '');
}

function publicationSources(document: DomDocument, json: JsonObject): readonly Source[] {
  return [
    ['JSON-LD', [nameOf(json['publisher'])]],
    ['OpenGraph', [meta(document, 'og:site_name')]],
    ['the page’s metadata', [meta(document, 'citation_journal_title'), meta(document, 'dc.publisher')]],
  ];
}

function dateSources(document: DomDocument, json: JsonObject): readonly Source[] {
  const names = [
    'article:published_time',
    'date',
    'dc.date',
    'dc.date.issued',
    'citation_publication_date',
    'pubdate',
    'parsely-pub-date',
  ];
  return [
    ['JSON-LD', [isoDay(nameOf(json['datePublished']))]],
    ['the page’s metadata', metas(document, names).map(isoDay)],
    [
      'the time element',
      [
        isoDay(
          attribute(document, 'time[itemprop="datePublished"], time[pubdate], article time[datetime]', 'datetime'),
        ),
      ],
    ],
  ];
}

function urlSources(document: DomDocument, json: JsonObject): readonly Source[] {
  return [
    ['the canonical link', [webAddress(attribute(document, 'link[rel="canonical"]', 'href'))]],
    ['OpenGraph', [webAddress(meta(document, 'og:url'))]],
    ['JSON-LD', [webAddress(nameOf(json['url']))]],
  ];
}

function licenceSources(document: DomDocument, json: JsonObject): readonly Source[] {
  const link = attribute(document, 'a[rel~="license"], link[rel~="license"]', 'href') ?? undefined;
  const stated = nameOf(json['license']);
  return [
    ['the licence link', [link === undefined ? undefined : (licenceIn(link) ?? link)]],
    ['JSON-LD', [stated === undefined ? undefined : (licenceIn(stated) ?? stated)]],
  ];
}

/** The day of a time as its own zone has it: the first ten characters of ISO 8601. */
function isoDay(value: string | undefined): string | undefined {
  const day = /^\s*(\d{4}(?:[-/]\d{2}(?:[-/]\d{2})?)?)(?=$|[T\s])/.exec(value ?? '')?.[1]?.replaceAll('/', '-');
  return day !== undefined && isPartialDate(day) ? day : undefined;
}

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && isWebAddress(value.trim()) ? value.trim() : undefined;
}

function languageTag(document: DomDocument): string | undefined {
  const tag = attribute(document, 'html', 'lang')?.trim().replaceAll('_', '-');
  try {
    return tag === undefined || tag === '' ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // no language tag
  }
}

/** A title without " | The Site" behind it, where the page names that site, or its first heading has the bare title. */
function withoutSite(title: string, site: string | undefined, document: DomDocument): string {
  const match = /^(.+?)\s*(?:[|·•]|\s[-–—])\s+([^|]+)$/u.exec(title);
  const [, bare = title, name] = match ?? [];
  const isSite = name !== undefined && site !== undefined && name.trim().toLowerCase() === site.toLowerCase();
  const headline = text(document, 'h1');
  return isSite || (headline !== undefined && headline === bare.trim()) ? bare.trim() : title;
}

function firstFact(what: RecognisedField, sources: readonly Source[]): readonly Recognised[] {
  for (const [from, values] of sources) {
    const value = values.map((candidate) => normaliseParagraph(candidate ?? '')).find((candidate) => candidate !== '');
    if (value !== undefined) return [{ what, value, from }];
  }
  return [];
}

function meta(document: DomDocument, name: string): string | undefined {
  return metas(document, [name])[0];
}

function metas(document: DomDocument, names: readonly string[]): readonly string[] {
  const elements = [...document.querySelectorAll('meta')];
  return names.flatMap((name) =>
    elements
      .filter(
        (element) =>
          (
            element.getAttribute('property') ??
            element.getAttribute('name') ??
            element.getAttribute('itemprop')
          )?.toLowerCase() === name,
      )
      .map((element) => element.getAttribute('content') ?? '')
      .filter((content) => content.trim() !== ''),
  );
}

function text(document: DomDocument, selector: string): string | undefined {
  return normaliseParagraph(document.querySelector(selector)?.textContent ?? '') || undefined;
}

function attribute(document: DomDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined;
}
