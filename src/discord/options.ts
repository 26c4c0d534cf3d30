import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

/** Where every command may be used: in servers and by people who installed the bot for themselves, anywhere. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** Longest question; Discord allows 6,000 characters, but nobody reads a heading of that length. */
const MAX_QUESTION_CHARS = 300;
/** Longest quotation that people paste to have it found. */
const MAX_WORDS_CHARS = 1500;

interface OptionText {
  readonly name: string;
  readonly description: string;
  /** The description in Korean. */
  readonly ko: string;
}

/** What a person must type in their own words. */
export function questionOption({ name, description, ko }: OptionText): APIApplicationCommandBasicOption {
  return { ...text({ name, description, ko }), required: true, min_length: 1, max_length: MAX_QUESTION_CHARS };
}

/** A passage's reference or its words, with suggestions. */
export function passageOption({ name, description, ko }: OptionText): APIApplicationCommandBasicOption {
  const base = text({ name, description, ko });
  return { ...base, required: true, min_length: 1, max_length: MAX_WORDS_CHARS, autocomplete: true };
}

/** A name, with suggestions. */
export function nameOption({ name, description, ko }: OptionText): APIApplicationCommandBasicOption {
  return { ...text({ name, description, ko }), required: true, max_length: 100, autocomplete: true };
}

/** Words that were quoted, to be checked. */
export function quoteOption({ name, description, ko }: OptionText): APIApplicationCommandBasicOption {
  return { ...text({ name, description, ko }), required: true, min_length: 1, max_length: MAX_WORDS_CHARS };
}

/** Whom or what a quote is said to be from. */
export function sourceOption(): APIApplicationCommandBasicOption {
  const description = 'The author, speaker or outlet it is said to be from';
  return {
    ...text({ name: 'source', description, ko: '이 말을 했다는 글쓴이, 사람 또는 매체' }),
    required: false,
    max_length: 100,
    autocomplete: true,
  };
}

/** The article to look in; one that the server has set is asked where nobody names any. */
export function articleOption(
  { description, ko }: Omit<OptionText, 'name'> = { description: 'Only in this article', ko: '이 글에서만 찾기' },
): APIApplicationCommandBasicOption {
  const base = text({ name: 'article', description, ko });
  return { ...base, required: false, max_length: 100, autocomplete: true };
}

/** Whom advice is addressed to. */
export function forOption(): APIApplicationCommandBasicOption {
  const base = text({ name: 'for', description: 'Only what this actor should do', ko: '이 행위자가 할 일만' });
  return { ...base, required: false, max_length: 100, autocomplete: true };
}

/** Another actor, to see what ties the two. */
export function withOption(): APIApplicationCommandBasicOption {
  const base = text({
    name: 'with',
    description: 'Only what ties it to this other one',
    ko: '이 행위자와 함께 나오는 곳만',
  });
  return { ...base, required: false, max_length: 100, autocomplete: true };
}

/** How many sentences a summary has. */
export function lengthOption(): APIApplicationCommandBasicOption {
  return {
    ...text({ name: 'length', description: 'How long', ko: '길이' }),
    required: false,
    choices: [
      { name: 'Short', name_localizations: { ko: '짧게' }, value: 'short' },
      { name: 'Medium', name_localizations: { ko: '보통' }, value: 'medium' },
      { name: 'Long', name_localizations: { ko: '길게' }, value: 'long' },
    ],
  };
}

/** Who sees the answer. */
export function visibilityOption(): APIApplicationCommandBasicOption {
  return {
    ...text({ name: 'visibility', description: 'Who sees the answer', ko: '답을 누가 볼 수 있나' }),
    required: false,
    choices: [
      { name: 'Everyone here', name_localizations: { ko: '모두' }, value: 'public' },
      { name: 'Only me', name_localizations: { ko: '나만' }, value: 'private' },
    ],
  };
}

function text({ name, description, ko }: OptionText) {
  return { type: ApplicationCommandOptionType.String as const, name, description, description_localizations: { ko } };
}
