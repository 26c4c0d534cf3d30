/** From the body of a request to what a message shows. */
import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { bitField } from './enums.ts';
import type { FileStore, UploadedFile } from './files.ts';
import type { JsonObject } from './json.ts';
import { isJsonObject, numberOf, objectsOf, textOf } from './json.ts';
import { numberComponents } from './number-components.ts';

export interface MessageContent {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  readonly attachments: APIAttachment[];
  readonly flags: MessageFlags;
}

export const EMPTY_CONTENT: MessageContent = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: bitField(0),
};

/** A bot may set these itself; `Loading` and the like are Discord's. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

export interface MessageBody {
  readonly json: JsonObject;
  readonly files: ReadonlyMap<number, UploadedFile>;
}

export interface ContentContext {
  readonly files: FileStore;
  readonly channelId: string;
}

/** The message after the request: fields that the body doesn't name stay as they were. The body has been validated. */
export function readContent(body: MessageBody, before: MessageContent, context: ContentContext): MessageContent {
  const { json } = body;
  const attachments = readAttachments(body, before, context);
  const urls = new Map(attachments.map(({ filename, url }) => [`attachment://${filename}`, url]));
  const content: MessageContent = {
    content: json['content'] === undefined ? before.content : (textOf(json['content']) ?? ''),
    // Validated above us: the renderers look at the fields that the rules have checked.
    embeds: 'embeds' in json ? (resolveUrls(objectsOf(json['embeds']), urls) as APIEmbed[]) : before.embeds,
    components:
      'components' in json
        ? (numberComponents(resolveUrls(objectsOf(json['components']), urls)) as APIMessageTopLevelComponent[])
        : before.components,
    attachments,
    flags: bitField(before.flags | ((numberOf(json['flags']) ?? 0) & SETTABLE_FLAGS)),
  };
  return content;
}

/** New files get a place on the CDN; of the old ones those stay that the body lists, or all if it lists none. */
function readAttachments(
  { json, files }: MessageBody,
  before: MessageContent,
  context: ContentContext,
): APIAttachment[] {
  const listed = objectsOf(json['attachments']);
  const keepsAll = !Array.isArray(json['attachments']);
  const kept = before.attachments.filter(({ id }) => keepsAll || listed.some((entry) => String(entry['id']) === id));
  const added = Array.from(files, ([number, file]) => {
    const entry = listed.find(({ id }) => Number(id) === number);
    const filename = textOf(entry?.['filename']) ?? file.filename;
    const attachment = context.files.keep(context.channelId, { ...file, filename });
    const description = textOf(entry?.['description']);
    return description === undefined ? attachment : Object.assign(attachment, { description });
  });
  return [...kept, ...added];
}

/** Replaces `attachment://name` by the address of the uploaded file, wherever a `url` field has it. */
function resolveUrls(value: unknown, urls: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveUrls(item, urls));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'url' && typeof item === 'string' ? (urls.get(item) ?? item) : resolveUrls(item, urls),
    ]),
  );
}

/** Nothing to see; a poll that comes with it is for the caller to know. */
export function isEmpty({ content, embeds, components, attachments }: MessageContent): boolean {
  return content.trim() === '' && embeds.length + components.length + attachments.length === 0;
}
