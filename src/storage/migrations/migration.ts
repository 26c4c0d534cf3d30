import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/** A numbered step of the schema. Never changed once it is released: the next change is a new one. */
export interface Migration {
  /** Four digits and words: `0001-initial`. */
  readonly name: string;
  readonly up: (db: Transaction<Schema>) => Promise<void>;
}
