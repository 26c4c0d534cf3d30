import type { Answer } from '#src/answers/answer.ts';
import { toProblem } from '#src/answers/answer.ts';
import type { ServerAnswer } from '#src/answers/server-answer.ts';
import type { KeepingCommand, SlashCommandData } from '#src/discord/command.ts';
import { completeFeed } from '#src/discord/library/complete-feed.ts';
import { completeOwnArticle } from '#src/discord/library/complete-own-article.ts';
import { libraryOptions } from '#src/discord/library/library-options.ts';
import { type Invocation, textOption } from '#src/discord/invocation.ts';
import { isCurator } from '#src/discord/is-curator.ts';
import * as feeds from '#src/guilds/feeds/subscribe.ts';
import { describeArticle, openDataForm, reopenForm } from '#src/guilds/library/describe-article.ts';
import * as change from '#src/guilds/library/change-library.ts';
import type { Desk, Typed } from '#src/guilds/library/desk.ts';
import { showDraft } from '#src/guilds/library/drafts.ts';
import { fileForm, pasteForm } from '#src/guilds/library/library-forms.ts';
import { showEntry } from '#src/guilds/library/own-article.ts';
import * as proposals from '#src/guilds/library/proposals.ts';
import { publishDraft, rebaseDraft } from '#src/guilds/library/publish-draft.ts';
import {
  appendText,
  readChapter,
  readNew,
  readText,
  replaceText,
  type SaidOfSource,
} from '#src/guilds/library/read-article.ts';
import type { Source } from '#src/guilds/library/read-source.ts';
import { listVersions, revertTo, showVersion } from '#src/guilds/library/versions.ts';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';

type Answered = Answer | ServerAnswer | Promise<Answer | ServerAnswer>;

interface Subcommand {
  readonly isForCurators?: true;
  readonly run: (desk: Desk, invocation: Invocation) => Answered;
}

/** Those that people type, and then those that only buttons, menus and forms run. */
const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  add: { run: (desk, use) => (sourceOf(use) ? readNew(desk, sourceOf(use), saidIn(use)) : fileForm()) },
  paste: { run: () => pasteForm() },
  list: { run: (desk) => change.listLibrary(desk) },
  edit: { isForCurators: true, run: (desk, use) => showEntry(desk, textOption(use, 'article')) },
  replace: { isForCurators: true, run: (desk, use) => replaceText(desk, textOption(use, 'article'), sourceOf(use)) },
  versions: { run: (desk, use) => listVersions(desk, textOption(use, 'article')) },
  remove: { isForCurators: true, run: (desk, use) => change.confirmRemoval(desk, textOption(use, 'article')) },
  removed: { isForCurators: true, run: (desk) => change.listRemoved(desk) },
  proposals: { run: (desk) => proposals.listProposals(desk) },
  'built-in': {
    isForCurators: true,
    run: (desk, use) => change.switchBuiltIn(desk, textOption(use, 'state') === 'on'),
  },

  'feed-add': {
    isForCurators: true,
    run: (desk, use) => feeds.addFeed(desk, textOption(use, 'url') ?? '', Number(use.options.get('backlog') ?? 0)),
  },
  'feed-list': { isForCurators: true, run: (desk) => feeds.listFeeds(desk) },
  'feed-remove': { isForCurators: true, run: (desk, use) => feeds.removeFeed(desk, feedOf(use)) },
  'feed-check': { isForCurators: true, run: (desk, use) => feeds.checkFeed(desk, feedOf(use)) },

  'read-file': { run: (desk, use) => readNew(desk, fileOf(use), { typed: typedIn(use) }) },
  'read-text': { run: (desk, use) => readText(desk, typedIn(use), textOption(use, 'id')) },
  chapter: { run: (desk, use) => readChapter(desk, idOf(use), Number(textOption(use, 'chosen') ?? 0)) },
  append: { run: (desk, use) => appendText(desk, idOf(use), typedIn(use)) },
  preview: { run: (desk, use) => showDraft(desk, idOf(use)) },
  publish: { isForCurators: true, run: (desk, use) => publishDraft(desk, idOf(use), textOption(use, 'seen') ?? '') },
  rebase: { isForCurators: true, run: (desk, use) => rebaseDraft(desk, idOf(use)) },
  propose: { run: (desk, use) => proposals.proposeDraft(desk, idOf(use), textOption(use, 'seen') ?? '') },
  withdraw: { run: (desk, use) => proposals.withdrawDraft(desk, idOf(use)) },
  'ask-reason': { isForCurators: true, run: (desk, use) => proposals.askReason(desk, idOf(use)) },
  decline: {
    isForCurators: true,
    run: (desk, use) => proposals.declineDraft(desk, idOf(use), textOption(use, 'reason')),
  },
  // Of a draft its author's, of an article curators'.
  details: { run: (desk, use) => openDataForm(desk, 'details', targetIn(use)) },
  names: { run: (desk, use) => openDataForm(desk, 'names', targetIn(use)) },
  more: { run: (desk, use) => reopenForm(desk, idOf(use), 'more') },
  reopen: { run: (desk, use) => reopenForm(desk, idOf(use)) },
  describe: { run: (desk, use) => describeArticle(desk, 'details', { target: targetIn(use), typed: typedIn(use) }) },
  name: { run: (desk, use) => describeArticle(desk, 'names', { target: targetIn(use), typed: typedIn(use) }) },
  'remove-now': { isForCurators: true, run: (desk, use) => change.removeArticle(desk, slugOf(use)) },
  keep: { isForCurators: true, run: (desk, use) => change.keepArticle(desk, slugOf(use)) },
  'removed-article': { isForCurators: true, run: (desk, use) => change.showRemoved(desk, slugOf(use)) },
  restore: { isForCurators: true, run: (desk, use) => change.restoreArticle(desk, slugOf(use)) },
  delete: { isForCurators: true, run: (desk, use) => change.deleteRemoved(desk, slugOf(use)) },
  version: { run: (desk, use) => showVersion(desk, slugOf(use), versionOf(use)) },
  revert: { isForCurators: true, run: (desk, use) => revertTo(desk, slugOf(use), versionOf(use)) },
};

/** `/library`: the server's own articles. Members propose, curators decide. */
export default {
  keeps: true,
  data: {
    name: 'library',
    description: 'This server’s own articles: add, read before publishing, edit, remove',
    description_localizations: { ko: '이 서버의 글: 추가하고, 미리 읽고, 고치고, 삭제하기' },
    options: libraryOptions(),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  isPrivate: true,
  isForCurators: (use) => {
    const { subcommand = '' } = use;
    const isOfArticle = ['details', 'names', 'describe', 'name'].includes(subcommand) && use.options.has('of');
    return isOfArticle || SUBCOMMANDS[subcommand]?.isForCurators === true;
  },
  run: (use, services) => {
    if (use.guildId === undefined) return toProblem({ kind: 'servers-only' });
    const desk: Desk = { services, userId: use.userId, mayCurate: isCurator(use, services.settings) };
    const { run } = SUBCOMMANDS[use.subcommand ?? ''] ?? { run: change.listLibrary };
    return run(desk, use);
  },
  complete: ({ typed, invocation }, services) => {
    const isOfFeed = invocation.subcommand?.startsWith('feed-') === true;
    return (isOfFeed ? completeFeed : completeOwnArticle)(typed, invocation, services);
  },
} satisfies KeepingCommand<SlashCommandData>;

function fileOf({ attachments }: Invocation): Source | undefined {
  const file = attachments.get('file')?.[0];
  return file && { kind: 'file', name: file.name, url: file.url, size: file.size };
}

/** The file that came along, else what the address leads to. */
function sourceOf(use: Invocation): Source | undefined {
  const url = textOption(use, 'url');
  return fileOf(use) ?? (url === undefined ? undefined : { kind: 'address', url });
}

/** Beside a file an address says where it is from. */
function saidIn(use: Invocation): SaidOfSource {
  const url = fileOf(use) && textOption(use, 'url');
  const chapter = use.options.get('chapter');
  return { typed: url === undefined ? {} : { url }, chapter: chapter === undefined ? undefined : Number(chapter) };
}

/** A draft's id: a button's, or what was chosen in a menu. */
function idOf(use: Invocation): string {
  return textOption(use, 'id') ?? textOption(use, 'chosen') ?? '';
}

function feedOf(use: Invocation): string {
  return textOption(use, 'feed') ?? textOption(use, 'chosen') ?? '';
}

function slugOf(use: Invocation): string {
  return textOption(use, 'of') ?? textOption(use, 'chosen') ?? '';
}

function versionOf(use: Invocation): number {
  return Number(textOption(use, 'v') ?? textOption(use, 'chosen') ?? 0);
}

function targetIn(use: Invocation) {
  return { id: textOption(use, 'id'), slug: textOption(use, 'of'), at: textOption(use, 'at') };
}

/** What a button or form knows beforehand; all else was typed. */
const KNOWN: ReadonlySet<string> = new Set(['id', 'of', 'at', 'visibility']);

function typedIn({ options }: Invocation): Typed {
  const typed = [...options].filter(([name]) => !KNOWN.has(name));
  return Object.fromEntries(typed.map(([name, value]) => [name, String(value)]));
}
