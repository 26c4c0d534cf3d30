import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { EVERYWHERE } from '#src/discord/options.ts';

/** `/help`: what Pilcrow does and how to ask it. */
export default {
  data: {
    name: 'help',
    description: 'What Pilcrow can do, with examples',
    description_localizations: { ko: 'Pilcrow 사용법과 예' },
    ...EVERYWHERE,
  },
  run: () => ({ kind: 'help' }),
  isPrivate: true,
} satisfies Command<SlashCommandData>;
