/** What the routes know of a request. */
import type { Context } from 'hono';
import { objectOf } from './json.ts';
import type { RequestRef } from './records.ts';
import type { RequestBody } from './request-body.ts';
import type { WriteRequest } from './write-message.ts';

export type ApiEnv = { Variables: { body: RequestBody; request: RequestRef } };
export type ApiContext = Context<ApiEnv>;

/** The request as one to write a message. */
export function writeRequestOf(context: ApiContext): WriteRequest {
  const { json, files } = context.get('body');
  return { body: { json: objectOf(json), files }, request: context.get('request'), path: '' };
}
