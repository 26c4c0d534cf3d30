/** What the embeds of a message must be like. */
import { countCodePoints } from '../code-points.ts';
import type { JsonObject } from '../json.ts';
import { objectOf, objectsOf, textOf } from '../json.ts';
import type { FormError } from './form-error.ts';
import { broken, checkCount, checkLength, must, joinPath } from './form-error.ts';
import { limits } from './limits.ts';

export function checkEmbeds(value: unknown, path: string): readonly FormError[] {
  const embeds = objectsOf(value);
  const chars = embeds.reduce((sum, embed) => sum + countChars(embed), 0);
  return [
    ...checkCount(embeds.length, path, { rule: 'embed.count', min: 0, max: limits.embeds }),
    ...embeds.flatMap((embed, index) => checkEmbed(embed, joinPath(path, index))),
    ...must(chars <= limits.embedsInAllChars, () =>
      broken('embed.total', path, {
        code: 'MAX_EMBED_SIZE_EXCEEDED',
        message: `Embed size exceeds maximum size of ${limits.embedsInAllChars}`,
      }),
    ),
  ];
}

function checkEmbed(embed: JsonObject, path: string): readonly FormError[] {
  const at = (...parts: (string | number)[]) => joinPath(path, ...parts);
  const fields = objectsOf(embed['fields']);
  const footer = objectOf(embed['footer'])['text'];
  const author = objectOf(embed['author'])['name'];
  return [
    ...checkLength(embed['title'], at('title'), { rule: 'embed.title', min: 0, max: limits.embedTitleChars }),
    ...checkLength(embed['description'], at('description'), {
      rule: 'embed.description',
      min: 0,
      max: limits.embedDescriptionChars,
    }),
    ...checkCount(fields.length, at('fields'), { rule: 'embed.fields', min: 0, max: limits.embedFields }),
    ...fields.flatMap((field, index) => checkField(field, at('fields', index))),
    ...checkLength(footer, at('footer', 'text'), { rule: 'embed.footer', min: 0, max: limits.embedFooterChars }),
    ...checkLength(author, at('author', 'name'), { rule: 'embed.author', min: 0, max: limits.embedAuthorChars }),
    ...checkUrl(embed['url'], at('url')),
    ...['image', 'thumbnail', 'author'].flatMap((part) => checkUrl(objectOf(embed[part])['url'], at(part, 'url'))),
  ];
}

function checkField({ name, value }: JsonObject, path: string): readonly FormError[] {
  return [
    ...checkLength(name, joinPath(path, 'name'), {
      rule: 'embed.field-name',
      min: 1,
      max: limits.embedFieldNameChars,
    }),
    ...checkLength(value, joinPath(path, 'value'), {
      rule: 'embed.field-value',
      min: 1,
      max: limits.embedFieldValueChars,
    }),
  ];
}

function checkUrl(value: unknown, path: string): readonly FormError[] {
  const url = textOf(value);
  if (url === undefined || url === '') return [];
  const isFine = /^(?:https?|attachment):/.test(url) && URL.canParse(url);
  const message = `Scheme "${url.split(':')[0]}" is not supported. Scheme must be one of ('http', 'https').`;
  return must(isFine, () => broken('embed.url', path, { code: 'URL_TYPE_INVALID_SCHEME', message }));
}

/** Title, description, fields, footer and author (Message resource, embed limits). */
function countChars(embed: JsonObject): number {
  const texts = [
    embed['title'],
    embed['description'],
    objectOf(embed['footer'])['text'],
    objectOf(embed['author'])['name'],
    ...objectsOf(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce<number>((sum, text) => sum + countCodePoints(textOf(text) ?? ''), 0);
}
