/** Requests as they go over the wire, without any library that would check them first. */
import type { LocalDiscord } from '../../../src/local-discord/local-discord.ts';

export interface Sent {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface Payload {
  readonly json?: unknown;
  /** By their names; as `files[0]`, `files[1]`… */
  readonly files?: readonly string[];
}

/** @param route `METHOD /path` */
export async function request(discord: LocalDiscord, route: string, { json, files }: Payload = {}): Promise<Sent> {
  const [method = 'GET', path = ''] = route.split(' ');
  const headers: Record<string, string> = { authorization: `Bot ${discord.token}` };
  let body: FormData | string | null = null;
  if (files !== undefined) {
    body = new FormData();
    body.set('payload_json', JSON.stringify(json));
    for (const [index, name] of files.entries()) body.set(`files[${index}]`, new Blob(['text']), name);
  } else if (json !== undefined) {
    headers['content-type'] = 'application/json';
    body = JSON.stringify(json);
  }
  const response = await fetch(`${discord.apiUrl}/v10${path}`, { method, headers, body });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}
