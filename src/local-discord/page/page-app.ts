/** The page's HTTP side: the page, its modules and styles, and what was uploaded. */
import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { LocalDiscord } from '../local-discord.ts';
import { createBrowserBundle } from './browser-bundle.ts';
import { fileOrigin } from './local-urls.ts';
import { PAGE_HTML } from './page-html.ts';
import type { SecurityHeaders } from './security.ts';
import { FILE_HEADERS, isAllowedHost, isAllowedOrigin, PAGE_HEADERS } from './security.ts';

export interface PageAppOptions {
  readonly discord: LocalDiscord;
  readonly listenHost: string;
}

/** What a browser may show in the page; everything else is downloaded. SVG can hold script, but not as an image. */
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)|audio\/|video\/)/;

export function createPageApp({ discord, listenHost }: PageAppOptions): Hono {
  const app = new Hono();
  const bundle = createBrowserBundle();
  app.use(guard(listenHost));
  app.get('/', (context) => context.html(PAGE_HTML, 200, headersOf(PAGE_HEADERS)));
  app.get('/app/*', async (context) => {
    const file = await bundle.read(context.req.path.slice('/app/'.length));
    if (file === undefined) return context.notFound();
    return context.body(file.text, 200, { ...headersOf(PAGE_HEADERS), 'content-type': file.contentType });
  });
  app.get('/cdn/*', async (context) => {
    const { pathname } = new URL(context.req.url);
    const stored = await fetch(`${fileOrigin(discord)}${pathname}`);
    if (!stored.ok) return context.notFound();
    const contentType = stored.headers.get('content-type') ?? 'application/octet-stream';
    return context.body(await stored.arrayBuffer(), 200, {
      ...headersOf(FILE_HEADERS),
      'content-type': contentType,
      'content-disposition': SHOWN.test(contentType) ? 'inline' : 'attachment',
    });
  });
  return app;
}

/** Nobody needs more than to read; nothing may be kept, since a restart makes another world. */
function guard(listenHost: string): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req;
    const host = context.req.header('host');
    if (method !== 'GET' && method !== 'HEAD') return context.text('Method not allowed', 405);
    if (!isAllowedHost(host, listenHost) || !isAllowedOrigin(context.req.header('origin'), host))
      return context.text('Forbidden', 403);
    await next();
    return undefined;
  };
}

function headersOf(headers: SecurityHeaders): Record<string, string> {
  return { ...headers, 'cache-control': 'no-store' };
}
