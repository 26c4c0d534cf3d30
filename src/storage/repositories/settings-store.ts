import type { Selectable } from 'kysely';
import type { Database, Queries } from '../database.ts';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsPatch,
  type SettingsStore,
} from '../interface/settings-store.ts';
import type { Schema } from '../schema.ts';
import { fromJson, toJson } from './json-column.ts';

type Row = Selectable<Schema['settings']>;
type Column = Exclude<keyof Row, 'guild_id'>;

const COLUMNS: Readonly<Record<keyof Settings, Column>> = {
  language: 'language',
  visibility: 'visibility',
  defaultArticle: 'default_article',
  readingList: 'reading_list',
  curatorRoleId: 'curator_role_id',
  curatorChannelId: 'curator_channel_id',
  allowedChannelIds: 'allowed_channel_ids',
  hasBuiltInCorpus: 'has_built_in_corpus',
  maxQuotedPassages: 'max_quoted_passages',
  maxQuotedShare: 'max_quoted_share',
  beyondQuotedShare: 'beyond_quoted_share',
  maxArticles: 'max_articles',
  maxChars: 'max_chars',
};

const JSON_SETTINGS = new Set<string>(['readingList', 'allowedChannelIds'] satisfies (keyof Settings)[]);

export function createSettingsStore(database: Database): SettingsStore {
  return {
    get: (guildId) => database.read(async (db) => readSettings(db, guildId)),
    change: (guildId, patch) =>
      database.write(async (db) => {
        const values = toColumns(patch);
        const insert = db.insertInto('settings').values({ guild_id: guildId, ...values });
        await insert
          .onConflict((conflict) => {
            const column = conflict.column('guild_id');
            return Object.keys(values).length === 0 ? column.doNothing() : column.doUpdateSet(values);
          })
          .execute();
        return readSettings(db, guildId);
      }),
  };
}

async function readSettings(db: Queries, guildId: string): Promise<Settings> {
  const row = await db.selectFrom('settings').selectAll().where('guild_id', '=', guildId).executeTakeFirst();
  if (!row) return DEFAULT_SETTINGS;
  const set = Object.entries(COLUMNS).flatMap(([name, column]) => {
    const value = row[column];
    return value === null ? [] : [[name, fromColumn(name, value)]];
  });
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(set) as Partial<Settings>) }; // as `toColumns` wrote them
}

function toColumns(patch: SettingsPatch): Partial<Row> {
  const entries = Object.entries(patch) as [keyof Settings, Settings[keyof Settings]][];
  return Object.fromEntries(entries.map(([name, value]) => [COLUMNS[name], toColumn(name, value)]));
}

function toColumn(name: string, value: Settings[keyof Settings]): string | number | null {
  if (value === undefined) return null;
  if (JSON_SETTINGS.has(name)) return toJson(value);
  return typeof value === 'boolean' ? Number(value) : (value as string | number); // lists are in JSON_SETTINGS
}

function fromColumn(name: string, value: string | number): unknown {
  if (JSON_SETTINGS.has(name)) return fromJson(String(value));
  return name === 'hasBuiltInCorpus' ? value === 1 : value;
}
