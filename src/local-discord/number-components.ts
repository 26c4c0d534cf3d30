import { isJsonObject } from './json.ts';

/** Gives each component without an `id` the next free number from 1, in reading order, as Discord does. */
export function numberComponents(components: unknown): unknown {
  let next = 1;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isJsonObject(value) || typeof value['type'] !== 'number') return value;
    const { id } = value;
    const own = typeof id === 'number' && id > 0 ? id : next++;
    next = Math.max(next, own + 1);
    const nested = Object.entries(value).map(([key, item]) => [key, NESTED.has(key) ? visit(item) : item]);
    return { ...Object.fromEntries(nested), id: own };
  };
  return visit(components);
}

const NESTED = new Set(['components', 'component', 'accessory']);
