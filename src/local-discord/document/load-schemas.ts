/** Where the schemas of Discord's bodies come from. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { $ZodType } from 'zod/v4/core';
import { isJsonObject, objectOf } from '../json.ts';
import type { Schemas } from './operations.ts';

/** From a copy of Discord's OpenAPI document. @throws Error when the file is no such document */
export async function readDocument(file: string): Promise<Schemas> {
  const document = objectOf(JSON.parse(await readFile(file, 'utf8')));
  const schemas = objectOf(objectOf(document['components'])['schemas']);
  if (Object.keys(schemas).length === 0) throw new Error(`${file} has no components.schemas`);
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, objectOf(schema)]));
}

const SUFFIX = 'Schema';

/** From the package discord-api-spec, whose Zod schemas are generated from the document each day. */
export async function readPackage(): Promise<Schemas> {
  const [{ registry, toJSONSchema }, generated] = await Promise.all([
    import('zod/v4/core'),
    import('discord-api-spec/zod'),
  ]);
  const named = registry<{ id: string }>();
  for (const [name, schema] of Object.entries(generated)) {
    if (name.endsWith(SUFFIX) && isZodSchema(schema)) named.add(schema, { id: name.slice(0, -SUFFIX.length) });
  }
  const { schemas } = toJSONSchema(named, { uri: toReference, io: 'input', unrepresentable: 'any' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $id: _, $schema: __, ...rest } = schema;
      return [name, rest];
    }),
  );
}

function toReference(id: string): string {
  return `#/components/schemas/${id}`;
}

/** The same, read in a thread of its own, which keeps no process from ending. */
export async function readPackageAside(): Promise<Schemas> {
  const worker = new Worker(new URL('./read-package-worker.ts', import.meta.url));
  worker.unref();
  const [schemas] = (await once(worker, 'message')) as [Schemas];
  return schemas;
}

function isZodSchema(value: unknown): value is $ZodType {
  return isJsonObject(value) && '_zod' in value;
}
