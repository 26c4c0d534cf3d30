import { isJsonObject } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';

const KINDS: ReadonlySet<unknown> = new Set(['roles', 'users', 'everyone']);

/** Message resource, allowed mentions object. */
export function checkMentions(allowed: unknown, path: string): readonly FormError[] {
  if (!isJsonObject(allowed)) return [];
  const parse = listOf(allowed['parse']);
  return [
    ...parse.flatMap((kind, index) =>
      must(KINDS.has(kind), () =>
        broken('message.mentions-kinds', joinPath(path, 'parse', index), {
          code: 'BASE_TYPE_CHOICES',
          message: "Value must be one of {'users', 'roles', 'everyone'}.",
        }),
      ),
    ),
    ...(['users', 'roles'] as const).flatMap((kind) => {
      const count = listOf(allowed[kind]).length;
      const isTwice = parse.includes(kind) && count > 0;
      return [
        ...checkCount(count, joinPath(path, kind), {
          rule: 'message.mentions-count',
          min: 0,
          max: limits.mentionsListed,
        }),
        ...must(!isTwice, () =>
          broken('message.mentions-exclusive', joinPath(path, kind), {
            code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          }),
        ),
      ];
    }),
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
