import { FLEXSEARCH_SYSTEMS } from './flexsearch.ts';
import { FUSE_SYSTEMS } from './fuse.ts';
import { MINISEARCH_SYSTEMS } from './minisearch.ts';
import { ORAMA_SYSTEMS } from './orama.ts';
import { PILCROW_SYSTEMS } from './pilcrow.ts';
import { SQLITE_FTS5 } from './sqlite-fts5.ts';
import type { System } from './system.ts';

/** Every system, in the order of the tables: peers first, ours last. */
export const ALL_SYSTEMS: readonly System[] = [
  ...FUSE_SYSTEMS,
  ...MINISEARCH_SYSTEMS,
  ...ORAMA_SYSTEMS,
  ...FLEXSEARCH_SYSTEMS,
  SQLITE_FTS5,
  ...PILCROW_SYSTEMS,
];

export const SYSTEM_KEYS: readonly string[] = ALL_SYSTEMS.map(({ key }) => key);
