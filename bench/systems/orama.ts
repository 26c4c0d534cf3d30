import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, insertMultiple, load, type Orama, type RawData, save, search, type Tokenizer } from '@orama/orama';
import type { Corpus } from '../data/corpus.ts';
import { segmentWords } from './query-words.ts';
import { type BuiltSystem, isEnglish, type System } from './system.ts';

const SCHEMA = { text: 'string' } as const;
/** Paragraphs inserted at a time: Orama's own default. */
const BATCH = 1000;
/** Orama splits words by a list of letters for each of these; its other languages aren't among our sets. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'english', es: 'spanish', ru: 'russian' };

type Database = Orama<typeof SCHEMA>;

/** Orama with its own tokeniser (English letters where it doesn't know the language), and with Intl.Segmenter. */
export const ORAMA_SYSTEMS: readonly System[] = [
  oramaSystem({ key: 'orama', name: 'Orama' }, ({ language }) => {
    return create({ schema: SCHEMA, language: LANGUAGES[language] ?? 'english' });
  }),
  oramaSystem(
    { key: 'orama-segmenter', name: 'Orama, Intl.Segmenter', speaks: (language) => !isEnglish(language) },
    ({ language }) => create({ schema: SCHEMA, components: { tokenizer: segmentingTokeniser(language) } }),
  ),
];

function segmentingTokeniser(language: string): Tokenizer {
  return { language: 'english', normalizationCache: new Map(), tokenize: (raw) => segmentWords(raw, language) };
}

function oramaSystem(about: Omit<System, 'build'>, createDatabase: (corpus: Corpus) => Database): System {
  return {
    ...about,
    build: async (corpus) => {
      const database = createDatabase(corpus);
      const documents = corpus.paragraphs.map(({ text }, index) => ({ id: String(index), text }));
      await insertMultiple(database, documents, BATCH);
      return toBuilt(database);
    },
    load: async (folder, corpus) => {
      const database = createDatabase(corpus);
      // Written by save() just before.
      load(database, JSON.parse(readFileSync(indexFile(folder), 'utf8')) as RawData);
      return toBuilt(database);
    },
  };
}

function toBuilt(database: Database): BuiltSystem {
  return {
    search: async (term, limit) => {
      const { hits } = await search(database, { term, properties: ['text'], limit });
      return hits.map(({ id }) => Number(id));
    },
    save: async (folder) => writeFileSync(indexFile(folder), JSON.stringify(save(database))),
  };
}

function indexFile(folder: string): string {
  return join(folder, 'orama.json');
}
