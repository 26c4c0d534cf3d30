import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '#src/language/stem.ts';
import { isStopWord } from '#src/language/stop-words.ts';
import MiniSearch, { type Options } from 'minisearch';
import { segmentWords } from './query-words.ts';
import { type BuiltSystem, isEnglish, type System } from './system.ts';

interface Document {
  readonly id: number;
  readonly text: string;
}

type OptionsFor = (language: string) => Options<Document>;

/** MiniSearch as its README begins, and with the options that it documents for stems, stop words and slips. */
export const MINISEARCH_SYSTEMS: readonly System[] = [
  miniSearchSystem('minisearch', 'MiniSearch', () => ({ fields: ['text'] })),
  miniSearchSystem('minisearch-tuned', 'MiniSearch, stems + fuzzy', tunedOptions),
];

function tunedOptions(language: string): Options<Document> {
  const common: Options<Document> = { fields: ['text'], searchOptions: { fuzzy: 0.2 } };
  if (!isEnglish(language)) return { ...common, tokenize: (text) => segmentWords(text, language) };
  return { ...common, processTerm: processEnglish };
}

function processEnglish(term: string): string | null {
  const word = term.toLowerCase();
  return isStopWord(word, 'en') ? null : stem(word, 'en');
}

function miniSearchSystem(key: string, name: string, optionsFor: OptionsFor): System {
  return {
    key,
    name,
    build: async ({ paragraphs, language }) => {
      const index = new MiniSearch<Document>(optionsFor(language));
      index.addAll(paragraphs.map(({ text }, id) => ({ id, text })));
      return toBuilt(index);
    },
    load: async (folder, { language }) => {
      return toBuilt(MiniSearch.loadJSON<Document>(readFileSync(indexFile(folder), 'utf8'), optionsFor(language)));
    },
  };
}

function toBuilt(index: MiniSearch<Document>): BuiltSystem {
  return {
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id as number),
    save: async (folder) => writeFileSync(indexFile(folder), JSON.stringify(index)),
  };
}

function indexFile(folder: string): string {
  return join(folder, 'minisearch.json');
}
