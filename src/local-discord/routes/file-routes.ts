import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import type { World } from '../world.ts';

/** The CDN. Nobody needs a token for it. */
export function createFileRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/attachments/:channel/:id/:filename', (context) => {
    const path = new URL(context.req.url).pathname.replace(/^\/cdn/, '');
    const file = world.files.at(path);
    if (file === undefined) return context.notFound();
    return context.body(file.bytes, 200, { 'content-type': file.contentType || 'application/octet-stream' });
  });
  return routes;
}
