import { isWebAddress } from '../check-overrides.ts';
import { licenceIn } from '../licence.ts';
import type { Recognised, RecognisedField } from '../import-result.ts';
import type { Mark } from './block.ts';
import { readDateLine } from './read-dates.ts';
import { isName, readNames } from './read-names.ts';

type Reader = (line: string) => Mark | undefined;

/** What a line can tell about its article, most exact first. */
const READERS: readonly Reader[] = [breadcrumb, translation, origin, address, licence, dates, byline, koreanByline];

/** Reads a line of bibliographic data; undefined for any other line. Several facts may share a line, parted by bars. */
export function readMetaLine(line: string): Mark | undefined {
  const whole = READERS.map((read) => read(line)).find((mark) => mark !== undefined);
  if (whole) return whole;
  const parts = line.split(/\s*[|·•∙]\s*|\s+[–—-]\s+/u).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const isDated = parts.some((part) => dates(part) !== undefined);
  const marks = parts.map((part) => (isDated ? bareName(part) : undefined) ?? readPart(part));
  if (marks.some((mark) => mark === undefined) || marks.every((mark) => mark?.facts === undefined)) return undefined;
  return { why: 'byline or date', facts: marks.flatMap((mark) => mark?.facts ?? []) };
}

function readPart(part: string): Mark | undefined {
  return READERS.map((read) => read(part)).find((mark) => mark !== undefined) ?? smallPart(part);
}

/** A name between bars beside a date is the author's. */
function bareName(part: string): Mark | undefined {
  return isName(part) ? { why: 'byline', facts: [fact('author', part, 'the name beside the date')] } : undefined;
}

/** "Home > Opinion > Columns" → the section, without the way to it. */
function breadcrumb(line: string): Mark | undefined {
  const parts = line.split(/\s*[>›»▸→]\s*/u);
  if (parts.length < 2 || parts.length > 6 || parts.some((part) => part === '' || part.split(' ').length > 4))
    return undefined;
  if (/[.!?,]/.test(line)) return undefined;
  const section = parts.filter(
    (part) => !/^(?:home(?: ?page)?|front page|start|startseite|accueil|inicio|главная|홈|首页|ホーム)$/i.test(part),
  );
  return {
    why: 'breadcrumb',
    facts: section.length > 0 ? [fact('section', section.join(' > '), 'the breadcrumb')] : [],
  };
}

function translation(line: string): Mark | undefined {
  const name =
    /^\(?(?:translation|translated(?: from (?:the )?\p{Lu}\p{L}+)?|traduction|übersetzung|übersetzt)(?: by| von| par|:)\s+(.{2,80}?)\.?\)?$/iu.exec(
      line,
    )?.[1];
  const korean = /^(?:번역|옮긴이|역자)\s*[:：=]?\s+(.{2,20})$/u.exec(line)?.[1];
  const value = name ?? korean;
  return value === undefined
    ? undefined
    : { why: 'translation credit', role: 'end', facts: [fact('translator', value, 'the translation credit')] };
}

function origin(line: string): Mark | undefined {
  const match =
    /^(?:this (?:article|essay|story|piece|column|text) (?:was |is )?)?(?:first |originally )+(?:published|appeared|ran) (?:in|on|at|by) (?:the )?(\p{Lu}[^.,;:(]{1,60}?)(?:,? (?:on|in) .{4,40}|\s*\(.{4,40}\))?\.?$/iu.exec(
      line,
    );
  return match?.[1] === undefined
    ? undefined
    : {
        why: 'note on first publication',
        role: 'end',
        facts: [fact('publication', match[1], 'the note on first publication')],
      };
}

function address(line: string): Mark | undefined {
  const match =
    /^(?:(?:source|url|link|permalink|original(?: article)?|출처|원문(?: 보기)?|기사 ?원문|quelle)\s*[:：]?\s*)?(https?:\/\/\S+)$/iu.exec(
      line,
    );
  if (match?.[1] === undefined) return undefined;
  const isArticle = isWebAddress(match[1]) && new URL(match[1]).pathname.length > 1;
  return { why: 'web address', facts: isArticle ? [fact('url', match[1], 'the web address in the text')] : [] };
}

function licence(line: string): Mark | undefined {
  const id =
    /\b(?:licen[cs]ed? under|creative commons|CC[ -]BY)\b/i.test(line) && line.length < 300
      ? licenceIn(line)
      : undefined;
  return id === undefined
    ? undefined
    : { why: 'licence notice', role: 'end', facts: [fact('licence', id, 'the licence notice')] };
}

function dates(line: string): Mark | undefined {
  const found = readDateLine(line);
  if (!found) return undefined;
  const from = found.isLabelled ? 'the labelled date' : 'the date line';
  return { why: 'date', facts: found.published === undefined ? [] : [fact('date', found.published, from)] };
}

function byline(line: string): Mark | undefined {
  const names =
    /^(?:(?:(?:written|story|words|text|reported|posted|report) )?by|author:?|von|par|por|글쓴이\s?[:：]?|작성자\s?[:：]?|글\s?[:=]?)\s+(.{2,140}?)\.?$/iu.exec(
      line,
    )?.[1];
  const dated = names === undefined ? undefined : splitDate(names);
  const authors = dated && readNames(dated.names);
  return (
    authors && { why: 'byline', facts: [...authors.map((name) => fact('author', name, 'the byline')), ...dated.facts] }
  );
}

/** "Jane Doe, October 29, 2023" and "Jane Doe on 29 October 2023" carry the date along. */
function splitDate(text: string): { names: string; facts: readonly Recognised[] } {
  const match =
    /^(.+?)(?:,| on| published| posted)?\s+((?:on |published |posted )?(?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{L}+ \d{4}|\d{4}[-.]\d{2}[-.]\d{2}).*)$/iu.exec(
      text,
    );
  const facts = match?.[2] === undefined ? undefined : dates(match[2])?.facts;
  return match?.[1] !== undefined && facts ? { names: match[1].replace(/,$/, ''), facts } : { names: text, facts: [] };
}

function koreanByline(line: string): Mark | undefined {
  const match =
    /^(?:\[?[가-힣]{2,6}=?[가-힣]*\]?\s+)?([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4})*)\s*(?:선임|수습|인턴|객원|전문|대)?\s?(?:기자|특파원|논설위원|칼럼니스트|편집위원|에디터)(?:\s*[(/]?\s*\S+@\S+\)?)?$/u.exec(
      line,
    );
  const signed =
    /^([가-힣]{2,4})(?:\s[가-힣A-Z]{2,14}){1,3}\s?(?:교수|연구원|연구위원|변호사|소장|센터장|작가|시인|평론가|전 대사)$/u.exec(
      line,
    )?.[1];
  const names = (match?.[1] ?? signed)?.split(/\s?[·,]\s?/u).filter(isName);
  return names && names.length > 0
    ? { why: 'byline', facts: names.map((name) => fact('author', name, 'the byline')) }
    : undefined;
}

/** What stands between bars beside a byline without telling anything of use. */
function smallPart(part: string): Mark | undefined {
  const isSmall =
    /^\d{1,3}[ -]min(?:ute)?s?\b.{0,10}$|^\d+ comments?$|^updated\b.{0,40}$|^\d{1,2}:\d{2}.{0,8}$|^\S+@\S+$|^\p{Lu}[\p{L} ]{2,20}$/iu.test(
      part,
    );
  return isSmall ? { why: 'byline' } : undefined;
}

function fact(what: RecognisedField, value: string, from: string): Recognised {
  return { what, value, from };
}
