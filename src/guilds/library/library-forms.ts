import type { FormAnswer, FormField } from '#src/answers/form.ts';
import type { Bibliography, CuratedActor } from '#src/articles/article.ts';
import type { Typed } from './desk.ts';
import { formatActors, formatList } from './read-details.ts';

/** Forms that open again with what was typed. */
export type KeptForm = 'details' | 'names' | 'paste' | 'more';

/** Longest text in one field of a form (Discord's documentation, Text Input, `max_length`). */
const MAX_FIELD_CHARS = 4000;

/** Longer than any that was seen in the articles at hand; what is there already always fits. */
const MAX_CHARS: Readonly<Record<string, number>> = {
  title: 300,
  authors: 500,
  date: 30,
  publication: 200,
  url: 1000,
  licence: 200,
  language: 35,
  translator: 300,
  aliases: 500,
  reason: 500,
};

type Options = FormAnswer['options'];

export function detailsOf({ title, authors, date, publication, url }: Bibliography): Typed {
  return withoutBlank({ title, authors: formatList(authors), date, publication, url });
}

interface Named {
  readonly bibliography: Bibliography;
  readonly aliases: readonly string[];
  readonly actors: readonly CuratedActor[];
}

export function namesOf({ bibliography, aliases, actors }: Named): Typed {
  const { licence, language, translator } = bibliography;
  return withoutBlank({ licence, language, translator, aliases: formatList(aliases), actors: formatActors(actors) });
}

/** Whether a form can hold all of the actors; where it can't they are left as they are. */
export function fitsForm(actors: readonly CuratedActor[]): boolean {
  return formatActors(actors).length <= MAX_FIELD_CHARS;
}

export function detailsForm(values: Typed, options: Options): FormAnswer {
  const names = ['title', 'authors', 'date', 'publication', 'url'];
  const fields = names.map((name) => field(name, { value: values[name], isRequired: name === 'title' }));
  return { kind: 'form', form: 'library-details', fields, command: 'library describe', options, isInPlace: true };
}

export function namesForm(values: Typed, options: Options): FormAnswer {
  const actors = values['actors'] ?? '';
  const fields = [
    field('licence', { value: values['licence'] }),
    field('language', { value: values['language'], isRequired: true }),
    field('translator', { value: values['translator'] }),
    field('aliases', { value: values['aliases'] }),
    ...(actors.length <= MAX_FIELD_CHARS ? [field('actors', { value: actors, isLong: true })] : []),
  ];
  return { kind: 'form', form: 'library-names', fields, command: 'library name', options, isInPlace: true };
}

export function pasteForm(values: Typed = {}, options: Options = []): FormAnswer {
  const fields = [
    field('text', { value: values['text'], isLong: true, isRequired: true }),
    ...['title', 'authors', 'date', 'url'].map((name) => field(name, { value: values[name] })),
  ];
  return { kind: 'form', form: 'library-paste', fields, command: 'library read-text', options, isInPlace: true };
}

/** To go on pasting where one form was too short. */
export function moreForm(values: Typed, options: Options): FormAnswer {
  const fields = [field('text', { value: values['text'], isLong: true, isRequired: true })];
  return { kind: 'form', form: 'library-more', fields, command: 'library append', options, isInPlace: true };
}

export function fileForm(): FormAnswer {
  const fields: FormField[] = [
    { kind: 'file', name: 'file', isRequired: true },
    ...['title', 'authors', 'date', 'url'].map((name) => field(name, {})),
  ];
  return { kind: 'form', form: 'library-file', fields, command: 'library read-file', options: [], isInPlace: false };
}

export function declineForm(proposalId: string): FormAnswer {
  const fields = [field('reason', { isLong: true })];
  const options = [['id', proposalId]] as const;
  return { kind: 'form', form: 'library-decline', fields, command: 'library decline', options, isInPlace: true };
}

interface FieldOptions {
  readonly value?: string | undefined;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
}

function field(name: string, { value = '', isLong = false, isRequired = false }: FieldOptions): FormField {
  const limit = Math.max(MAX_CHARS[name] ?? MAX_FIELD_CHARS, value.length);
  return { kind: 'text', name, isLong, isRequired, value, maxChars: Math.min(limit, MAX_FIELD_CHARS) };
}

function withoutBlank(values: Readonly<Record<string, string | undefined>>): Typed {
  const filled = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(filled);
}
