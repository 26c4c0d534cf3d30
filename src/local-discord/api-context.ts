/** What the routes know of a request. */
import type { Context } from 'hono';
import { objectOf } from './json.ts';
import type { RequestBody } from './request-body.ts';
import type { WriteRequest } from './write-message.ts';

/** `route` is `METHOD /path`, the path without the API's prefix. */
export type ApiEnv = { Variables: { body: RequestBody; route: string } };
export type ApiContext = Context<ApiEnv>;

/** The request as one to write a message. */
export function writeRequestOf(context: ApiContext): WriteRequest {
  const { json, files } = context.get('body');
  return { body: { json: objectOf(json), files }, route: context.get('route'), path: '' };
}
