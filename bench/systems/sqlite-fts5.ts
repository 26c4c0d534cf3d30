import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Corpus } from '../data/corpus.ts';
import { contentWords } from './query-words.ts';
import type { BuiltSystem, System } from './system.ts';

/** SQLite's full-text index with its Porter stemmer, asked for any of the question's content words, best BM25 first. */
export const SQLITE_FTS5: System = {
  key: 'sqlite-fts5',
  name: 'SQLite FTS5 porter',
  build: async (corpus) => {
    const database = new DatabaseSync(':memory:');
    fill(database, corpus);
    return toBuilt(database);
  },
  load: async (folder) => toBuilt(new DatabaseSync(indexFile(folder), { readOnly: true })),
};

function fill(database: DatabaseSync, { paragraphs }: Corpus): void {
  database.exec("CREATE VIRTUAL TABLE paragraph USING fts5(text, tokenize = 'porter unicode61'); BEGIN");
  const insert = database.prepare('INSERT INTO paragraph (rowid, text) VALUES (?, ?)');
  paragraphs.forEach(({ text }, index) => insert.run(index + 1, text));
  database.exec('COMMIT');
}

function toBuilt(database: DatabaseSync): BuiltSystem {
  const select = database.prepare(
    'SELECT rowid FROM paragraph WHERE paragraph MATCH ? ORDER BY bm25(paragraph) LIMIT ?',
  );
  return {
    search: (query, limit) => {
      const words = contentWords(query).map((word) => `"${word.replaceAll('"', '')}"`);
      return words.length === 0 ? [] : select.all(words.join(' OR '), limit).map((row) => Number(row['rowid']) - 1);
    },
    save: async (folder) => {
      rmSync(indexFile(folder), { force: true });
      database.exec(`VACUUM INTO '${indexFile(folder)}'`);
    },
    close: () => database.close(),
  };
}

function indexFile(folder: string): string {
  return join(folder, 'fts5.db');
}
