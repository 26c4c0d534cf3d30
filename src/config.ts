import { isIP } from 'node:net';
import type { StoreLocation } from './storage/create-store.ts';
import { DEFAULT_SETTINGS } from './storage/interface/settings-store.ts';

/** Everything that the surroundings decide. */
export interface Config {
  /** Bot token; without one Pilcrow runs on a Discord of its own, on this machine. */
  readonly token?: string | undefined;
  /** Only for `npm run register -- --guild`: the server to register in. */
  readonly guildId?: string | undefined;
  /** How interactions arrive. */
  readonly door: 'gateway' | 'http';
  /** Needed for the HTTP door. */
  readonly publicKey?: string | undefined;
  readonly http: { readonly host: string; readonly port: number };
  /** Folder of articles, searched with its subfolders. */
  readonly corpus: string;
  readonly logLevel: string;
  /** The most that a server may keep, whatever its curators set. */
  readonly bounds: { readonly maxArticles: number; readonly maxChars: number };
  /** Where libraries of servers, settings, notes and posts are kept. */
  readonly store: StoreLocation;
}

export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

const DOORS = ['gateway', 'http'] as const;
/** In the folder in which Pilcrow is started. */
const DEFAULT_DATABASE = 'data/pilcrow.db';
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * Reads the configuration from environment variables; `.env.example` explains each. All faults are told at once.
 *
 * @param environment usually `process.env` after dotenv
 * @param defaultCorpus where the built-in articles are
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  defaultCorpus: string,
): ConfigResult {
  const faults: string[] = [];
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const token = text('DISCORD_TOKEN');
  const door = text('PILCROW_DOOR') ?? 'gateway';
  const publicKey = text('DISCORD_PUBLIC_KEY');
  const host = text('PILCROW_HOST') ?? '127.0.0.1';
  const port = Number(text('PILCROW_PORT') ?? 8080);
  const logLevel = text('PILCROW_LOG_LEVEL') ?? 'info';
  const guildId = text('DISCORD_GUILD_ID');
  const maxArticles = Number(text('PILCROW_MAX_ARTICLES') ?? DEFAULT_SETTINGS.maxArticles);
  const maxChars = Number(text('PILCROW_MAX_CHARS') ?? DEFAULT_SETTINGS.maxChars);
  const file = text('PILCROW_DB');
  const databaseUrl = text('DATABASE_URL');
  const expect = (isRight: boolean, fault: string) => isRight || faults.push(fault);

  expect(
    !token || /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token),
    'DISCORD_TOKEN: three parts joined by dots, as the developer portal shows it (without “Bot ”)',
  );
  expect((DOORS as readonly string[]).includes(door), `PILCROW_DOOR: “${door}” is none of ${DOORS.join(', ')}`);
  expect(door !== 'http' || publicKey !== undefined, 'DISCORD_PUBLIC_KEY: needed with PILCROW_DOOR=http');
  expect(
    !publicKey || /^[0-9a-f]{64}$/i.test(publicKey),
    'DISCORD_PUBLIC_KEY: 64 hexadecimal digits, from the developer portal',
  );
  expect(!guildId || /^\d{17,20}$/.test(guildId), 'DISCORD_GUILD_ID: the number that “Copy Server ID” gives');
  expect(isIP(host) !== 0 || /^[\w.-]+$/.test(host), `PILCROW_HOST: “${host}” is no host name or address`);
  expect(Number.isInteger(port) && port >= 0 && port <= 65_535, 'PILCROW_PORT: a number from 0 to 65535');
  expect(LOG_LEVELS.includes(logLevel), `PILCROW_LOG_LEVEL: “${logLevel}” is none of ${LOG_LEVELS.join(', ')}`);
  // The address isn't told back: it may hold a password.
  expect(
    !databaseUrl || (/^postgres(?:ql)?:\/\//.test(databaseUrl) && URL.canParse(databaseUrl)),
    'DATABASE_URL: an address of PostgreSQL, like postgres://user:password@host:5432/pilcrow',
  );
  expect(!databaseUrl || !file, 'PILCROW_DB: leave it empty with DATABASE_URL; only one of them can hold the data');
  expect(isCount(maxArticles), 'PILCROW_MAX_ARTICLES: a whole number from 1, without separators');
  expect(isCount(maxChars), 'PILCROW_MAX_CHARS: a whole number from 1, without separators');
  if (faults.length > 0) return { kind: 'faults', faults };
  const corpus = text('PILCROW_CORPUS') ?? defaultCorpus;
  return {
    kind: 'config',
    config: {
      token,
      guildId,
      door: door === 'http' ? 'http' : 'gateway',
      publicKey,
      http: { host, port },
      corpus,
      logLevel,
      bounds: { maxArticles, maxChars },
      store: databaseUrl ? { kind: 'postgres', url: databaseUrl } : { kind: 'sqlite', file: file ?? DEFAULT_DATABASE },
    },
  };
}

/** At most 12 digits, so that forms have room for it. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value < 1e12;
}

/** The environment of this process; the only place that reads it. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
