import { EXPORT_FORMATS, quotedPassage, type ExportFormat } from '#src/answers/server/notebook-answer.ts';
import type { KeepingCommand, SlashCommandData } from '#src/discord/command.ts';
import { type Invocation, textOption } from '#src/discord/invocation.ts';
import { EVERYWHERE } from '#src/discord/options.ts';
import { findPassage, readPassageId } from '#src/discord/passage-id.ts';
import { writeNotebookFile } from '#src/exports/notebook-file.ts';
import { openNoteForm, removeNote, shareNote, writeNote } from '#src/guilds/notebook/change-note.ts';
import { findOldPassage } from '#src/guilds/notebook/old-passage.ts';
import { readNotebook, suggestTags } from '#src/guilds/notebook/read-notebook.ts';
import { answer, savePassages } from '#src/guilds/notebook/save-passages.ts';
import type { ServerServices } from '#src/services.ts';
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';

const { String: STRING, Subcommand: SUBCOMMAND } = ApplicationCommandOptionType;

/** So that what was searched fits into the buttons to further pages. */
const MAX_SEARCHED_CHARS = 50;

/** `/notebook`: what one has saved in this server, or in direct messages; only oneself sees it. */
export default {
  data: {
    name: 'notebook',
    description: 'The passages you saved, with your notes and tags; only you see them',
    description_localizations: { ko: '저장한 구절과 메모, 태그 (나에게만 보입니다)' },
    options: [
      {
        type: SUBCOMMAND,
        name: 'list',
        description: 'All that you saved here, newest first',
        description_localizations: { ko: '여기서 저장한 것, 최근 것부터' },
        options: [tagOption()],
      },
      {
        type: SUBCOMMAND,
        name: 'search',
        description: 'Find words in saved passages, notes and tags, even misspelt',
        description_localizations: { ko: '저장한 구절, 메모, 태그에서 낱말 찾기' },
        options: [wordsOption(), tagOption()],
      },
      {
        type: SUBCOMMAND,
        name: 'export',
        description: 'Your notebook as a file',
        description_localizations: { ko: '노트를 파일로 받기' },
        options: [formatOption(), tagOption()],
      },
    ],
    ...EVERYWHERE,
  },
  keeps: true,
  isPrivate: true,
  isPersonal: ({ subcommand }) => subcommand !== 'share',
  run: (invocation, services) => (ACTIONS[invocation.subcommand ?? ''] ?? list)(invocation, services),
  complete: async ({ typed, invocation }, services) => {
    const tags = await suggestTags(typed, ownerOf(invocation, services), services);
    return tags.map(({ tag, count }) => ({ name: `#${tag} (${count})`, value: tag }));
  },
} satisfies KeepingCommand<SlashCommandData>;

type Run = KeepingCommand['run'];

/** By subcommand; those that nobody can type are the buttons’ and the form’s. */
const ACTIONS: Readonly<Record<string, Run>> = {
  list,
  search: (invocation, services) => {
    const words = textOption(invocation, 'words');
    if (words === undefined) return answer({ kind: 'problem', problem: { kind: 'no-words' } });
    return readNotebook({ words, tag: textOption(invocation, 'tag') }, ownerOf(invocation, services), services);
  },
  export: exportNotebook,
  save: async (invocation, services) => {
    const ids = (textOption(invocation, 'chosen') ?? textOption(invocation, 'passage') ?? '').split(',');
    const looked = ids.map(async (id) => {
      const read = readPassageId(id);
      const found = findPassage(id, services.library);
      if (found || !read) return found;
      return findOldPassage({ ...read, slug: read.article }, services);
    });
    const passages = (await Promise.all(looked)).filter((passage) => passage !== undefined);
    return savePassages(passages, ownerOf(invocation, services), services);
  },
  edit: (invocation, services) => openNoteForm(addressOf(invocation, services), services),
  write: (invocation, services) => {
    const written = { note: textOption(invocation, 'note') ?? '', tags: textOption(invocation, 'tags') ?? '' };
    return writeNote(addressOf(invocation, services), written, services);
  },
  remove: (invocation, services) => {
    const isSure = textOption(invocation, 'sure') === 'yes';
    return removeNote(addressOf(invocation, services), isSure, services);
  },
  share: (invocation, services) => {
    const chosen = textOption(invocation, 'with');
    const isNoteShared = chosen === undefined ? undefined : chosen === 'note';
    return shareNote(addressOf(invocation, services), { isNoteShared }, services);
  },
};

function list(invocation: Invocation, services: ServerServices) {
  return readNotebook({ tag: textOption(invocation, 'tag') }, ownerOf(invocation, services), services);
}

async function exportNotebook(invocation: Invocation, services: ServerServices) {
  const { view } = await readNotebook({ tag: textOption(invocation, 'tag') }, ownerOf(invocation, services), services);
  if (view.kind !== 'list' || view.notes.length === 0) return answer(view);
  const typed = textOption(invocation, 'format');
  const format: ExportFormat = EXPORT_FORMATS.find((known) => known === typed) ?? 'markdown';
  const file = await writeNotebookFile(view.notes, { format, locale: invocation.locale, now: services.now() });
  const withoutWords = view.notes.filter(({ noted }) => quotedPassage(noted) === undefined).length;
  const { name: fileName, text } = file;
  return answer({ kind: 'exported', format, fileName, text, count: view.notes.length, withoutWords });
}

function ownerOf({ userId }: Invocation, { guildId }: ServerServices) {
  return { guildId, userId };
}

function addressOf(invocation: Invocation, services: ServerServices) {
  return { owner: ownerOf(invocation, services), noteId: textOption(invocation, 'id') ?? '' };
}

function tagOption(): APIApplicationCommandBasicOption {
  return {
    type: STRING,
    name: 'tag',
    description: 'Only notes with this tag',
    description_localizations: { ko: '이 태그가 있는 것만' },
    required: false,
    max_length: 50,
    autocomplete: true,
  };
}

function wordsOption(): APIApplicationCommandBasicOption {
  return {
    type: STRING,
    name: 'words',
    description: 'The words to find',
    description_localizations: { ko: '찾을 말' },
    required: true,
    min_length: 1,
    max_length: MAX_SEARCHED_CHARS,
  };
}

function formatOption(): APIApplicationCommandBasicOption {
  return {
    type: STRING,
    name: 'format',
    description: 'For which program (Markdown unless you choose)',
    description_localizations: { ko: '어떤 프로그램으로 (고르지 않으면 마크다운)' },
    required: false,
    choices: [
      { name: 'Markdown (Obsidian, Notion)', value: 'markdown' },
      { name: 'CSV (Excel, Sheets)', value: 'csv' },
      { name: 'Anki cards', name_localizations: { ko: 'Anki 카드' }, value: 'anki' },
      { name: 'BibTeX of the sources', name_localizations: { ko: '출처 BibTeX' }, value: 'bibtex' },
    ],
  };
}
