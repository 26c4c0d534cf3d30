/** Discord's language tag of the person, such as `en-US` or `ko`. */
export type Locale = string;

export type OptionValue = string | number | boolean;

/** The message on which a message command was used. */
export interface TargetMessage {
  readonly id: string;
  readonly content: string;
  /** Whether Pilcrow itself wrote it. */
  readonly isOurs: boolean;
  /** Of a message of ours: what its components say, a text a line. */
  readonly shownText: string;
  /** Of a message of ours: the passages whose buttons it has, each once, in order. */
  readonly passageIds: readonly string[];
}

/** A file that a person sent along. Its address is Discord's, and works for a day. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * A command as it was used, whichever door it came through. Text only what the person typed or chose; nothing of
 * Discord's objects.
 */
export interface Invocation {
  /** The command's name as registered. */
  readonly command: string;
  readonly subcommand?: string | undefined;
  /** By name; several chosen values are joined by commas. */
  readonly options: ReadonlyMap<string, OptionValue>;
  /** By the option's or the form field's name. */
  readonly attachments: ReadonlyMap<string, readonly Attachment[]>;
  readonly userId: string;
  readonly guildId?: string | undefined;
  readonly channelId?: string | undefined;
  /** The channel's id, and for a thread its channel's. */
  readonly channelIds: readonly string[];
  readonly locale: Locale;
  /** Discord's permission bits of the person in the channel; 0 where there are none. */
  readonly permissions: bigint;
  /** Of the person in the server. */
  readonly roleIds: readonly string[];
  readonly target?: TargetMessage | undefined;
}

/** The option's text, trimmed; undefined when it is absent or blank. */
export function textOption({ options }: Pick<Invocation, 'options'>, name: string): string | undefined {
  const value = options.get(name);
  const text = value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}
