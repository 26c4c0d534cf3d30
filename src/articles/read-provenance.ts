import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Provenance } from './article.ts';
import type { Report } from './read-front-matter.ts';

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;

/** Reads `provenance`, which the import writes. One that is broken is told and passed over, as nothing else rests on it. */
export function readProvenance(node: Node, report: Report): Provenance | undefined {
  const text = (key: string): string | undefined => textOf(isMap(node) ? node.get(key, true) : undefined);
  const [requested, retrieved, hash] = [text('requested'), text('retrieved'), text('hash')];
  if (requested === undefined || hash === undefined || retrieved === undefined || !ISO_INSTANT.test(retrieved)) {
    report(
      node,
      'provenance-incomplete',
      '“provenance” needs “requested”, “retrieved” (2023-10-29T09:30:00Z) and “hash”',
    );
    return undefined;
  }
  const [final, canonical] = [text('final'), text('canonical')];
  const list = isMap(node) ? node.get('restrictions', true) : undefined;
  const restrictions = isSeq(list) ? list.items.map(textOf).filter((item) => item !== undefined) : [];
  return {
    requested,
    ...(final !== undefined && { final }),
    ...(canonical !== undefined && { canonical }),
    retrieved,
    hash,
    ...(restrictions.length > 0 && { restrictions }),
  };
}

function textOf(node: unknown): string | undefined {
  const isText = isScalar(node) && typeof node.value === 'string';
  return isText ? String(node.value).trim() || undefined : undefined;
}
