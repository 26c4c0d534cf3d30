import { normaliseParagraph } from '#src/articles/number-paragraphs.ts';
import { isWebAddress } from '../check-overrides.ts';
import { dayIn } from '../file-metadata.ts';
import type { Recognised, RecognisedField } from '../import-result.ts';
import { licenceIn } from '../licence.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const FROM = 'the book’s metadata';

/** Longer statements of rights are no licence's name. */
const MAX_RIGHTS_CHARS = 200;

/** What the package document says of the book: Dublin Core, refined in either version's way (EPUB 3.3, §5.5; OPF 2.0.1, §2.2). */
export function readPackageFacts(root: XmlElement): readonly Recognised[] {
  const metadata = root.child('metadata');
  if (!metadata) return [];
  const metas = metadata.all('meta');
  const refined = (element: XmlElement, property: string): string | undefined => {
    const id = element.getAttribute('id');
    const meta = metas.find(
      (other) => other.getAttribute('refines') === `#${id}` && other.getAttribute('property') === property,
    );
    return meta && normaliseParagraph(meta.textContent);
  };
  const roleOf = (element: XmlElement): string | undefined => element.getAttribute('role') ?? refined(element, 'role');
  const titles = metadata.all('title');
  const main = titles.find((title) => refined(title, 'title-type') === 'main') ?? titles[0];
  const people = [...metadata.all('creator'), ...metadata.all('contributor')];
  const authors = metadata.all('creator').filter((person) => ['aut', undefined].includes(roleOf(person)));
  return [
    ...facts('title', main ? [main] : []),
    ...facts('author', authors),
    ...facts('translator', people.filter((person) => roleOf(person) === 'trl').slice(0, 1)),
    ...facts('publication', metadata.all('publisher').slice(0, 1)),
    ...dateFact(metadata),
    ...addressFact(metadata),
    ...facts('language', metadata.all('language').slice(0, 1)).filter(({ value }) => isLanguage(value)),
    ...rightsFact(metadata),
  ];
}

function facts(what: RecognisedField, elements: readonly XmlElement[]): readonly Recognised[] {
  return elements
    .map((element) => normaliseParagraph(element.textContent))
    .filter((value) => value !== '')
    .map((value) => ({ what, value, from: FROM }));
}

/** EPUB 2 may give several dates and say which is the publication's. */
function dateFact(metadata: XmlElement): readonly Recognised[] {
  const dates = metadata.all('date');
  const published = dates.find((date) =>
    ['publication', 'original-publication'].includes(date.getAttribute('event') ?? ''),
  );
  const day = dayIn((published ?? dates.find((date) => !isOtherEvent(date)))?.textContent.trim() ?? '');
  return day === undefined ? [] : [{ what: 'date', value: day, from: FROM }];
}

function isOtherEvent(date: XmlElement): boolean {
  return ['modification', 'creation', 'conversion'].includes(date.getAttribute('event') ?? '');
}

function addressFact(metadata: XmlElement): readonly Recognised[] {
  const sources = [...metadata.all('source'), ...metadata.all('identifier')];
  const address = sources.map((source) => source.textContent.trim()).find(isWebAddress);
  return address === undefined ? [] : [{ what: 'url', value: address, from: FROM }];
}

function rightsFact(metadata: XmlElement): readonly Recognised[] {
  const [rights] = facts('licence', metadata.all('rights'));
  if (!rights) return [];
  const id = licenceIn(rights.value);
  return id === undefined && rights.value.length > MAX_RIGHTS_CHARS ? [] : [{ ...rights, value: id ?? rights.value }];
}

/** Whether the text is a language tag other than "undetermined". */
function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) && !/^und\b/i.test(text);
}
