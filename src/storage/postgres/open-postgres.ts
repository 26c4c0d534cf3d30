import type { PoolConfig } from 'pg';
import type { Driver, Queries } from '../database.ts';
import type { Schema } from '../schema.ts';
import { explainPostgresError } from './explain-postgres-error.ts';

/** Ten replicas stay below PostgreSQL's usual 100 connections. */
const MAX_CONNECTIONS = 8;
/** A connection that takes longer won't be there before Discord's patience (3 s, deferred 15 min) matters. */
const CONNECT_TIMEOUT_MS = 3000;
/** Our queries take milliseconds; one that takes so long is stuck behind a lock or a dead network. */
const QUERY_TIMEOUT_MS = 10_000;

/** OID of `int8`, which pg hands over as text: ours are times and counts below 2^53. */
const INT8 = 20;

/** @param url `postgres://user:password@host:port/database`, with pg's parameters such as `sslmode` */
export function postgresDriver(url: string): Driver {
  return {
    engine: 'postgres',
    explain: explainPostgresError,
    open: async (): Promise<Queries> => {
      const [{ Kysely, PostgresDialect }, { default: pg }] = await Promise.all([import('kysely'), import('pg')]);
      const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? (text: string) => Number(text) : pg.types.getTypeParser(oid, format);
      const pool = new pg.Pool({ ...poolConfig(url), types: { ...pg.types, getTypeParser } });
      // An idle connection that breaks is dropped by the pool; the next query opens another.
      pool.on('error', () => undefined);
      return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
    },
  };
}

function poolConfig(url: string): PoolConfig {
  return {
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    statement_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'pilcrow',
  };
}
