import { initial } from './0001-initial.ts';
import { feeds } from './0002-feeds.ts';
import { noteRanges } from './0003-note-ranges.ts';
import type { Migration } from './migration.ts';

/** Every step, in order. */
export const MIGRATIONS: readonly Migration[] = [initial, feeds, noteRanges];
