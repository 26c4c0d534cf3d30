import type { Database } from '../database.ts';
import type { ArticleStore } from '../interface/article-store.ts';
import { addArticle, describeArticle, reviseArticle } from './change-articles.ts';
import {
  findParagraph,
  getArticle,
  getRevision,
  getVersion,
  listArticles,
  listVersions,
  loadArticles,
} from './read-articles.ts';
import { bringBack, discard, listRemoved, purgeRemoved, removeArticle } from './remove-articles.ts';

export function createArticleStore({ read, write }: Database): ArticleStore {
  return {
    list: (guildId) => read(async (db) => listArticles(db, guildId)),
    load: (guildId) => read(async (db) => loadArticles(db, guildId)),
    get: (key) => read(async (db) => getArticle(db, key)),
    revision: (guildId) => read(async (db) => getRevision(db, guildId)),
    versions: (key) => read(async (db) => listVersions(db, key)),
    getVersion: (key, version) => read(async (db) => getVersion(db, key, version)),
    findParagraph: (key, cited) => read(async (db) => findParagraph(db, key, cited)),
    removed: (guildId, now) => read(async (db) => listRemoved(db, guildId, now)),
    add: (article) => write(async (db) => addArticle(db, article)),
    revise: (revision) => write(async (db) => reviseArticle(db, revision)),
    describe: (description) => write(async (db) => describeArticle(db, description)),
    remove: (removal) => write(async (db) => removeArticle(db, removal)),
    restore: (restoration) => write(async (db) => bringBack(db, restoration)),
    discard: (key) => write(async (db) => discard(db, key)),
    purgeRemoved: (now) => write(async (db) => purgeRemoved(db, now)),
  };
}
