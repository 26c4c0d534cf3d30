import { findMessage } from '#src/answers/find-message.ts';
import type { Command, MenuCommandData } from '#src/discord/command.ts';
import { EVERYWHERE } from '#src/discord/options.ts';
import { ApplicationCommandType } from 'discord-api-types/v10';

/** Message menu "Find in articles": where the message's words stand in the library. */
export default {
  data: {
    type: ApplicationCommandType.Message,
    name: 'Find in articles',
    name_localizations: { ko: '글에서 찾기' },
    ...EVERYWHERE,
  },
  run: ({ target }, services) => findMessage(target?.content ?? '', services),
  isPrivate: true,
} satisfies Command<MenuCommandData>;
