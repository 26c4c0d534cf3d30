import type { CslName, CslRecord } from './csl-record.ts';

/**
 * One RIS record, tags as in the RIS format specification (Research Information Systems, 2011) and as Zotero writes it.
 *
 * Written here since plugin-ris 0.8.2 loses the author and the day of a newspaper article, and breaks values into
 * lines of 70 characters, which puts a space into every longer address.
 */
export function formatRis(record: CslRecord): string {
  const date = record.issued?.['date-parts'][0];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', { 'article-newspaper': 'NEWS', webpage: 'ELEC', document: 'GEN' }[record.type]],
    ['ID', record.id],
    ...names('AU', record.author),
    ['TI', record.title],
    ['T2', record['container-title']],
    ...names('A4', record.translator),
    ['PY', date && String(date[0]).padStart(4, '0')],
    ['DA', date && toRisDate(date)],
    ['LA', record.language],
    ['UR', record.URL],
    ['N1', record.note],
  ];
  const filled = lines.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${value}`);
  return [...filled, 'ER  - '].join('\n');
}

function names(tag: string, people: readonly CslName[] = []): [tag: string, value: string][] {
  return people.map((name) => {
    if ('literal' in name) return [tag, name.literal];
    return [tag, [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ')];
  });
}

/** `YYYY/MM/DD/`, with nothing between the slashes for what isn't known. */
function toRisDate([year = 0, month, day]: readonly number[]): string {
  return `${String(year).padStart(4, '0')}/${pad(month)}/${pad(day)}/`;
}

function pad(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
