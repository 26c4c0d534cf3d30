import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';

/** A message of ours, ready for Discord's API. */
export interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
  /** Nobody is ever pinged, whatever a text says. */
  readonly allowed_mentions: { readonly parse: readonly [] };
}

export interface MessageOptions {
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean;
}

export function toMessageBody(
  components: readonly APIMessageTopLevelComponent[],
  { isPrivate }: MessageOptions,
): MessageBody {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return { components, flags, allowed_mentions: { parse: [] } };
}
