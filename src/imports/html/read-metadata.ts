import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { isPartialDate } from '#src/articles/partial-date.ts';
import { withoutTracking } from '../addresses/tracking.ts';
import { licenceIn } from '../licence.ts';
import type { Recognised, RecognisedField } from '../import-result.ts';
import type { DomDocument } from './dom.ts';
import { attributeOf, meta, metas, textOf } from './meta-elements.ts';
import { statedAddress } from './page-address.ts';
import { type JsonObject, nameOf, readJsonLd, toList } from './read-json-ld.ts';
import { readPageAuthors } from './read-page-authors.ts';

type Source = readonly [from: string, values: readonly (string | undefined)[]];

/**
 * What a page says about its article for machines. Of several sources the more exact wins: JSON-LD (schema.org), then
 * OpenGraph (ogp.me), then the `meta` names of HTML, Dublin Core (dublincore.org) and Highwire (which Google Scholar's
 * inclusion guidelines list), then visible elements.
 *
 * @param pageUrl where the page was fetched from; absent for a saved one
 */
export function readMetadata(document: DomDocument, pageUrl?: string): readonly Recognised[] {
  const [json = {}] = readJsonLd(document);
  const publication = firstFact('publication', publicationSources(document, json));
  const site = publication[0]?.value;
  return [
    ...titleFact(document, json, site),
    ...readPageAuthors(document, json),
    ...publication,
    ...firstFact('section', [
      ['JSON-LD', toList(json['articleSection']).slice(0, 1).map(nameOf)],
      ['the page’s metadata', [meta(document, 'article:section')]],
    ]),
    ...firstFact('date', dateSources(document, json)),
    ...urlFact(document, json, pageUrl),
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
    ['JSON-LD', [nameOf(json['headline']), nameOf(json['name'])]],
    ['OpenGraph', [meta(document, 'og:title')]],
    ['the page’s metadata', metas(document, ['citation_title', 'dc.title', 'dcterms.title'])],
    ['the headline', [textOf(document, 'article h1'), textOf(document, 'h1')]],
    ['the page title', [textOf(document, 'title')]],
  ];
}

function publicationSources(document: DomDocument, json: JsonObject): readonly Source[] {
  const names = ['citation_journal_title', 'prism.publicationname', 'dc.publisher', 'dcterms.publisher'];
  return [
    ['JSON-LD', [nameOf(json['publisher'])]],
    ['OpenGraph', [meta(document, 'og:site_name')]],
    ['the page’s metadata', metas(document, names)],
  ];
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'date',
  'pubdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
];

function dateSources(document: DomDocument, json: JsonObject): readonly Source[] {
  const times = 'time[itemprop~="datePublished"], time[pubdate], .h-entry time.dt-published, article time[datetime]';
  return [
    ['JSON-LD', [isoDay(nameOf(json['datePublished']))]],
    ['the page’s metadata', metas(document, DATE_NAMES).map(isoDay)],
    ['the time element', [isoDay(attributeOf(document, times, 'datetime'))]],
  ];
}

/** Where the page says nothing, the address that it was fetched from. */
function urlFact(document: DomDocument, json: JsonObject, pageUrl: string | undefined): readonly Recognised[] {
  const stated = statedAddress(document, json, pageUrl);
  if (stated) return [{ what: 'url', ...stated }];
  return pageUrl === undefined
    ? []
    : [{ what: 'url', value: withoutTracking(pageUrl), from: 'the address that was fetched' }];
}

function licenceSources(document: DomDocument, json: JsonObject): readonly Source[] {
  const link = attributeOf(document, 'a[rel~="license"], link[rel~="license"]', 'href');
  const stated = nameOf(json['license']);
  const rights = metas(document, ['dcterms.license', 'dc.rights', 'dcterms.rights', 'citation_license']);
  return [
    ['the licence link', [link && (licenceIn(link) ?? link)]],
    ['JSON-LD', [stated && (licenceIn(stated) ?? stated)]],
    // Rights are mostly a copyright line, which is no licence.
    ['the page’s metadata', rights.map(licenceIn)],
  ];
}

/** The day of a time as its own zone has it: the first ten characters of ISO 8601. Highwire writes `2019/5/3`. */
function isoDay(value: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T\s])/.exec(value ?? '') ?? [];
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const date = parts.join('-');
  return isPartialDate(date) ? date : undefined;
}

function languageTag(document: DomDocument): string | undefined {
  const tag = attributeOf(document, 'html', 'lang')?.trim().replaceAll('_', '-');
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
  const headline = textOf(document, 'h1');
  return isSite || (headline !== undefined && headline === bare.trim()) ? bare.trim() : title;
}

function firstFact(what: RecognisedField, sources: readonly Source[]): readonly Recognised[] {
  for (const [from, values] of sources) {
    const value = values.map((candidate) => normaliseParagraph(candidate ?? '')).find((candidate) => candidate !== '');
    if (value !== undefined) return [{ what, value, from }];
  }
  return [];
}
