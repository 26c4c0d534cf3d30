import type { KeepingCommand, MenuCommandData } from '#src/discord/command.ts';
import type { TargetMessage } from '#src/discord/invocation.ts';
import { EVERYWHERE } from '#src/discord/options.ts';
import { findPassage } from '#src/discord/passage-id.ts';
import { passagesInMessage } from '#src/guilds/notebook/passages-in-message.ts';
import { answer, savePassages } from '#src/guilds/notebook/save-passages.ts';
import type { ServerServices } from '#src/services.ts';
import { ApplicationCommandType } from 'discord-api-types/v10';

/** Message menu "Save to notebook": keeps the passage that a message shows or quotes; of several one chooses. */
export default {
  data: {
    type: ApplicationCommandType.Message,
    name: 'Save to notebook',
    name_localizations: { ko: '노트에 저장' },
    ...EVERYWHERE,
  },
  keeps: true,
  isPrivate: true,
  isPersonal: () => true,
  run: ({ target, userId }, services) => {
    const passages = target ? passagesOn(target, services) : [];
    if (passages.length > 1) return answer({ kind: 'choose', passages });
    if (passages.length === 1) return savePassages(passages, { guildId: services.guildId, userId }, services);
    if (target?.isOurs !== true) return answer({ kind: 'problem', problem: { kind: 'words-nowhere' } });
    const isStale = target.passageIds.length > 0;
    return answer({ kind: 'problem', problem: { kind: isStale ? 'stale' : 'shows-no-passage' } });
  },
} satisfies KeepingCommand<MenuCommandData>;

/** By the message's buttons where it is ours and has some, else by its words. */
function passagesOn(target: TargetMessage, { library }: ServerServices) {
  if (target.passageIds.length > 0) return target.passageIds.flatMap((id) => findPassage(id, library) ?? []);
  return passagesInMessage(target.isOurs ? target.shownText : target.content, library);
}
