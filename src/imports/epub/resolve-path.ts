import { posix } from 'node:path';

export interface Target {
  /** A name in the archive. One that leads out of it names nothing there, and nothing is looked for elsewhere. */
  readonly path: string;
  readonly fragment?: string | undefined;
}

/** A link in a document of the archive → the name of the file that it means, and the place in it. */
export function resolvePath(href: string, base: string): Target {
  const [path = '', fragment] = href.split('#', 2);
  const resolved = path === '' ? base : posix.normalize(posix.join(posix.dirname(base), decode(path)));
  return { path: resolved, fragment: fragment === undefined || fragment === '' ? undefined : decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a per cent sign that encodes nothing
  }
}
