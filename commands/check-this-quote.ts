import { verifyMessage } from '#src/answers/verify-message.ts';
import type { Command, MenuCommandData } from '#src/discord/command.ts';
import { EVERYWHERE } from '#src/discord/options.ts';
import { ApplicationCommandType } from 'discord-api-types/v10';

/** Message menu "Check this quote": whether what the message quotes is right. */
export default {
  data: {
    type: ApplicationCommandType.Message,
    name: 'Check this quote',
    name_localizations: { ko: '인용 확인' },
    ...EVERYWHERE,
  },
  run: ({ target }, services) => verifyMessage(target?.content ?? '', services),
  isPrivate: true,
} satisfies Command<MenuCommandData>;
