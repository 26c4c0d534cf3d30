import type { KeepingCommand, SlashCommandData } from '#src/discord/command.ts';
import { type Invocation, textOption } from '#src/discord/invocation.ts';
import { EVERYWHERE } from '#src/discord/options.ts';
import { writeOwnData } from '#src/exports/own-data.ts';
import { answer, deleteOwnData, tellKept } from '#src/guilds/privacy/own-data.ts';
import type { ServerServices } from '#src/services.ts';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';

const { Subcommand: SUBCOMMAND } = ApplicationCommandOptionType;

/** `/privacy`: what is kept about oneself, in all servers; also where one shares no server with Pilcrow any more. */
export default {
  data: {
    name: 'privacy',
    description: 'What Pilcrow keeps about you: see it, get it, delete it',
    description_localizations: { ko: 'Pilcrow가 보관하는 나의 정보: 보기, 받기, 지우기' },
    options: [
      {
        type: SUBCOMMAND,
        name: 'show',
        description: 'What is kept about you and by servers, and for how long',
        description_localizations: { ko: '나에 대해, 그리고 서버가 무엇을 얼마나 오래 보관하는지' },
      },
      {
        type: SUBCOMMAND,
        name: 'export',
        description: 'All that is kept about you, as a file',
        description_localizations: { ko: '나에 대해 보관하는 것 모두를 파일로 받기' },
      },
      {
        type: SUBCOMMAND,
        name: 'delete',
        description: 'Delete all that is kept about you; you are asked once more',
        description_localizations: { ko: '나에 대해 보관하는 것 모두 지우기 (한 번 더 묻습니다)' },
      },
    ],
    ...EVERYWHERE,
  },
  keeps: true,
  isPrivate: true,
  isPersonal: () => true,
  run: (invocation, services) => {
    const { userId, subcommand } = invocation;
    if (subcommand === 'export') return exportOwnData(invocation, services);
    if (subcommand === 'delete') return deleteOwnData(userId, textOption(invocation, 'seen'), services.store);
    return tellKept(userId, services.store);
  },
} satisfies KeepingCommand<SlashCommandData>;

async function exportOwnData({ userId }: Invocation, { store, now }: ServerServices) {
  const [data, traces] = [await store.users.export(userId), await store.users.count(userId)];
  if (traces.length === 0) return answer({ kind: 'kept', traces });
  const { name: fileName, text } = writeOwnData(data, now());
  return answer({ kind: 'exported', fileName, text, traces });
}
