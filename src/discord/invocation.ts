/** Discord's language tag of the person, such as `en-US` or `ko`. */
export type Locale = string;

export type OptionValue = string | number | boolean;

/** The message on which a message command was used. */
export interface TargetMessage {
  readonly id: string;
  readonly content: string;
}

/**
 * A command as it was used, whichever door it came through. Text only what the person typed or chose; nothing of
 * Discord's objects.
 */
export interface Invocation {
  /** The command's name as registered. */
  readonly command: string;
  readonly subcommand?: string | undefined;
  readonly options: ReadonlyMap<string, OptionValue>;
  readonly userId: string;
  readonly guildId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly locale: Locale;
  /** Discord's permission bits of the person in the channel; 0 where there are none. */
  readonly permissions: bigint;
  readonly target?: TargetMessage | undefined;
}

/** The option's text, trimmed; undefined when it is absent or blank. */
export function textOption({ options }: Pick<Invocation, 'options'>, name: string): string | undefined {
  const value = options.get(name);
  const text = value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}
