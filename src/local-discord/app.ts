/** The REST server: every request is logged, may meet a fault, and is then routed. */
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { ApiEnv } from './api-context.ts';
import { checkBody } from './check-body.ts';
import { DiscordError, refusals } from './discord-error.ts';
import { findOperation } from './document/operations.ts';
import type { Fault } from './faults.ts';
import type { RateLimits } from './rate-limits.ts';
import { createRateLimiter } from './rate-limits.ts';
import type { RequestLogEntry } from './records.ts';
import { refuseIfBroken } from './refuse-if-broken.ts';
import { ATTACHMENT_LIMIT_BYTES, readBody } from './request-body.ts';
import { createCallbackRoutes } from './routes/callback-routes.ts';
import { createChannelRoutes } from './routes/channel-routes.ts';
import { createCommandRoutes } from './routes/command-routes.ts';
import { createFileRoutes } from './routes/file-routes.ts';
import { createGuildRoutes } from './routes/guild-routes.ts';
import { createMessageRoutes } from './routes/message-routes.ts';
import { createPinRoutes } from './routes/pin-routes.ts';
import { createPollRoutes } from './routes/poll-routes.ts';
import { createReactionRoutes } from './routes/reaction-routes.ts';
import { createSelfRoutes } from './routes/self-routes.ts';
import { createWebhookRoutes } from './routes/webhook-routes.ts';
import type { World } from './world.ts';

const API_PREFIX = '/api/v10';

export interface AppOptions {
  readonly rateLimits: RateLimits;
}

export function createApp(world: World, { rateLimits }: AppOptions): Hono<ApiEnv> {
  const api = new Hono<ApiEnv>();
  api.use(recordRequest(world), meetFault(world), limitRate(rateLimits), checkDocument(world));
  api.route('/', createCallbackRoutes(world));
  api.route('/', createWebhookRoutes(world));
  api.use(requireToken(world));
  api.route('/', createSelfRoutes(world));
  api.route('/', createGuildRoutes(world));
  api.route('/', createCommandRoutes(world));
  api.route('/', createChannelRoutes(world));
  // Before the messages: `pins` is no message's id.
  api.route('/', createPinRoutes(world));
  api.route('/', createMessageRoutes(world));
  api.route('/', createPollRoutes(world));
  api.route('/', createReactionRoutes(world));

  const app = new Hono<ApiEnv>();
  app.route('/cdn', createFileRoutes(world));
  app.route(API_PREFIX, api);
  app.onError(answerError);
  app.notFound((context) => answerError(refusals.notFound(), context));
  return app;
}

function answerError(error: Error, context: Context): Response {
  const refusal = toRefusal(error);
  return context.json(refusal.toBody(), refusal.status);
}

/** Anything unexpected is our own fault, and is said to be one. */
function toRefusal(error: unknown): DiscordError {
  if (error instanceof DiscordError) return error;
  return new DiscordError(500, 0, { message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

function recordRequest(world: World): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const startMs = performance.now();
    const entry = openEntry(world, context);
    context.set('request', { route: `${entry.method} ${entry.path}`, number: entry.number, documentErrors: [] });
    try {
      const body = await readBody(context.req.raw);
      entry.body = body.json;
      entry.filenames = Array.from(body.files.values(), (file) => file.filename);
      context.set('body', body);
      if (body.files.values().some(({ bytes }) => bytes.byteLength > ATTACHMENT_LIMIT_BYTES)) throw refusals.tooLarge();
      await next();
      entry.status = context.res.status;
      entry.response = await readJson(context.res);
    } catch (error) {
      const refusal = toRefusal(error);
      entry.status = refusal.status;
      entry.response = refusal.toBody();
      throw error;
    } finally {
      entry.tookMs = performance.now() - startMs;
      entry.violations = world.violations.filter(({ request }) => request === entry.number);
      world.events.emit('request', entry);
    }
  };
}

/** Older requests are forgotten, so that a server can run for days; ours. */
const MAX_LOGGED = 5000;

function openEntry(world: World, { req }: Context): RequestLogEntry {
  const { pathname, search } = new URL(req.url);
  const entry: RequestLogEntry = {
    number: (world.requests.at(-1)?.number ?? 0) + 1,
    method: req.method,
    path: decodeURIComponent(pathname).slice(API_PREFIX.length),
    query: search,
    atMs: world.now(),
    tookMs: undefined,
    body: undefined,
    filenames: [],
    status: 0,
    response: undefined,
    violations: [],
  };
  world.requests.push(entry);
  if (world.requests.length > MAX_LOGGED) world.requests.shift();
  return entry;
}

async function readJson(response: Response): Promise<unknown> {
  if (response.headers.get('content-type')?.startsWith('application/json') !== true) return undefined;
  return response.clone().json();
}

function meetFault(world: World): MiddlewareHandler<ApiEnv> {
  return (context, next) => {
    const fault = world.faults.take(context.get('request').route);
    return fault === undefined ? next() : suffer(fault);
  };
}

function limitRate(limits: RateLimits): MiddlewareHandler<ApiEnv> {
  const limiter = createRateLimiter(limits, () => performance.now());
  return async (context, next) => {
    const { headers, retryAfterMs, isGlobal } = limiter.count(context.get('request').route);
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    if (retryAfterMs === undefined) return next();
    context.header('via', VIA);
    const message = 'You are being rate limited.';
    return context.json({ message, retry_after: retryAfterMs / 1000, global: isGlobal }, 429);
  };
}

/** Where our own rules look at the body too, they answer together with the document. */
function checkDocument(world: World): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const request = context.get('request');
    const { route } = request;
    const documentErrors = await checkBody(world, { request, body: context.get('body').json, route });
    const ref = { ...request, documentErrors };
    context.set('request', ref);
    if (findOperation(route)?.hasOwnRules !== true) refuseIfBroken(world, ref, []);
    return next();
  };
}

/** Without `via` discord.js takes a 429 for a ban by Cloudflare. */
const VIA = '1.1 local';

/** A hanging request hangs until the server is closed. */
function suffer(fault: Fault): Promise<Response> {
  if (fault.kind === 'hang') return Promise.withResolvers<Response>().promise;
  const headers = { 'content-type': 'application/json', via: VIA, ...fault.headers };
  const body = JSON.stringify(fault.body ?? { message: 'A fault that was asked for', code: 0 });
  return Promise.resolve(new Response(body, { status: fault.status, headers }));
}

function requireToken(world: World): MiddlewareHandler<ApiEnv> {
  return (context, next) => {
    if (context.req.header('authorization') !== `Bot ${world.token}`) throw refusals.unauthorized();
    return next();
  };
}
