import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';

/** A file that goes along with a message. A component must show it, as `attachment://` and its name. */
export interface MessageFile {
  /** Letters, digits, hyphens and dots: Discord changes all else, and then no component would find it. */
  readonly name: string;
  /** Such as `text/csv`. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A message of ours, ready for Discord's API but for its files, which are sent beside it. */
export interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
  /** Nobody is ever pinged, whatever a text says. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly files: readonly MessageFile[];
}

export interface MessageOptions {
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean;
  readonly files?: readonly MessageFile[] | undefined;
}

export function toMessageBody(
  components: readonly APIMessageTopLevelComponent[],
  { isPrivate, files = [] }: MessageOptions,
): MessageBody {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return { components, flags, allowed_mentions: { parse: [] }, files };
}
