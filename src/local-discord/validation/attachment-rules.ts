/** What a request says of its files must agree with the files that it brings. */
import { MessageFlags } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { isJsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';

export interface FileNames {
  /** Those of the uploaded files, by their numbers. */
  readonly uploaded: ReadonlyMap<number, string>;
  /** Those that the message already has. */
  readonly kept: readonly string[];
}

/** Real ids have 17 digits or more; smaller numbers are those of uploads (Reference, uploading files). */
const MAX_UPLOAD_NUMBER = 1_000_000;

export function checkAttachments(body: JsonObject, path: string, { uploaded, kept }: FileNames): readonly FormError[] {
  const listed = objectsOf(body['attachments']);
  const count = Math.max(uploaded.size + kept.length, listed.length);
  const at = joinPath(path, 'attachments');
  return [
    ...checkCount(count, at, { rule: 'message.attachments-count', min: 0, max: limits.attachments }),
    ...listed.flatMap((entry, index) => checkEntry(entry, joinPath(at, index), uploaded)),
    ...checkShown(body, path, { names: nameUploads(body, uploaded), kept }),
  ];
}

function checkEntry(
  { id, description }: JsonObject,
  path: string,
  uploaded: FileNames['uploaded'],
): readonly FormError[] {
  const number = Number(id);
  const isKnown = number >= MAX_UPLOAD_NUMBER || uploaded.has(number);
  return [
    ...checkLength(description, joinPath(path, 'description'), {
      rule: 'message.attachment-description',
      min: 0,
      max: limits.attachmentDescriptionChars,
    }),
    ...must(isKnown, () =>
      broken('message.attachment-unknown', joinPath(path, 'id'), {
        code: 'ATTACHMENT_NOT_FOUND',
        message: `Attachment data was not found: files[${String(id)}]`,
      }),
    ),
  ];
}

/** What the uploads are called: the request can name them anew. */
function nameUploads(body: JsonObject, uploaded: FileNames['uploaded']): readonly string[] {
  const listed = objectsOf(body['attachments']);
  return Array.from(uploaded, ([number, filename]) => {
    const entry = listed.find(({ id }) => Number(id) === number);
    return textOf(entry?.['filename']) ?? filename;
  });
}

/** Each `attachment://` must name one; and with Components V2 nothing else shows a file (Component reference). */
function checkShown(
  body: JsonObject,
  path: string,
  { names, kept }: { names: readonly string[]; kept: readonly string[] },
): readonly FormError[] {
  const shown = findReferences(body['components'], joinPath(path, 'components'));
  const isV2 = ((numberOf(body['flags']) ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const hidden = isV2 ? names.filter((name) => !shown.some((reference) => reference.name === name)) : [];
  return [
    ...shown.flatMap(({ name, path: at, rule }) =>
      must(names.includes(name) || kept.includes(name), () =>
        broken(rule, at, {
          code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          message: `The referenced attachment '${name}' was not found`,
        }),
      ),
    ),
    ...hidden.flatMap((name) =>
      broken('message.file-unreferenced', joinPath(path, 'attachments'), {
        code: 'MESSAGE_ATTACHMENT_UNREFERENCED',
        message: `No component shows the attachment '${name}'`,
      }),
    ),
  ];
}

interface FileReference {
  readonly name: string;
  readonly path: string;
  readonly rule: 'media.url' | 'file.url';
}

const REFERENCE = /^attachment:\/\/(.+)$/;

function findReferences(value: unknown, path: string, key = ''): readonly FileReference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => findReferences(item, joinPath(path, index)));
  if (!isJsonObject(value)) return [];
  const name = REFERENCE.exec(textOf(value['url']) ?? '')?.[1];
  const rule = key === 'file' ? 'file.url' : 'media.url';
  return [
    ...(name === undefined ? [] : [{ name, path: joinPath(path, 'url'), rule } as const]),
    ...Object.entries(value).flatMap(([child, item]) => findReferences(item, joinPath(path, child), child)),
  ];
}
