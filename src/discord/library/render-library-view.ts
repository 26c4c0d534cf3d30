import type { LibraryDone, LibraryTrouble, LibraryView } from '#src/answers/server/library-answer.ts';
import type { StoredArticle } from '#src/storage/interface/article-store.ts';
import type { Words } from '#src/words/words.ts';
import { ButtonStyle, type ContainerBuilder } from 'discord.js';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { View } from '../view.ts';
import { addControls, addText, type Control, dateOf, escapeShort } from './controls.ts';
import { renderFeeds } from './render-feeds.ts';
import {
  renderList,
  renderProposals,
  renderRemoved,
  renderRemovedArticle,
  renderVersion,
  renderVersions,
} from './render-lists.ts';
import { factLines, namesLines, provenanceLine, renderPreview } from './render-preview.ts';

const MAX_TITLE_CHARS = 150;
/** Faults of a form may quote all that was typed. */
const MAX_TROUBLE_CHARS = 1800;

/** Whatever is shown of a server's library. */
export function renderLibraryView(container: ContainerBuilder, shown: LibraryView, view: View): void {
  const { words } = view;
  switch (shown.kind) {
    case 'preview':
      return renderPreview(container, shown, view);
    case 'list':
      return renderList(container, shown, view);
    case 'entry':
      return renderEntry(container, shown, words);
    case 'versions':
      return renderVersions(container, shown, view);
    case 'version':
      return renderVersion(container, shown, view);
    case 'confirm-removal': {
      const { slug, bibliography } = shown.entry;
      const { library } = words;
      addText(
        container,
        `### ${escapeShort(library.confirmRemoval(bibliography.title), MAX_TITLE_CHARS)}`,
        library.removalKeeps,
      );
      const target = { options: [['of', slug]], isInPlace: true } as const;
      return addControls(container, [
        { ...target, label: library.controls.remove, subcommand: 'remove-now', style: ButtonStyle.Danger },
        { ...target, label: library.controls.keep, subcommand: 'keep' },
      ]);
    }
    case 'removed':
      return renderRemoved(container, shown, view);
    case 'removed-article':
      return renderRemovedArticle(container, shown, words);
    case 'proposals':
      return renderProposals(container, shown, view);
    case 'feeds':
      return renderFeeds(container, shown, view);
    case 'done':
      return renderDone(container, shown.done, words);
    case 'trouble':
      return renderTrouble(container, shown.trouble, words);
  }
}

interface Entry {
  readonly stored: StoredArticle;
  readonly isChanged: boolean;
}

/** An article's data, with what can be done to it. */
function renderEntry(container: ContainerBuilder, { stored, isChanged }: Entry, words: Words): void {
  const { slug, bibliography, aliases, chars, version, article, addedByUserId } = stored;
  const { library } = words;
  const { controls } = library;
  addText(
    container,
    isChanged ? `**${library.changed}**` : '',
    `### ${escapeShort(bibliography.title, MAX_TITLE_CHARS)}`,
    ...factLines({ ...bibliography, title: '' }, words),
    ...namesLines({ aliases, actors: article.actors }, words),
    provenanceLine(bibliography, addedByUserId, words),
    `-# ${words.paragraphs(article.paragraphs.length)} · ${library.chars(chars)} · ${library.version(version)} · \`${slug}\``,
    `-# ${escapeMarkdown(library.replaceHint(slug))}`,
  );
  const of = [['of', slug]] as const;
  const named = [['article', slug]] as const;
  addControls(container, [
    { label: controls.details, subcommand: 'details', options: of },
    { label: controls.names, subcommand: 'names', options: of },
    { label: controls.versions, subcommand: 'versions', options: named },
    { label: controls.remove, subcommand: 'remove', options: named, style: ButtonStyle.Danger },
  ]);
}

function renderDone(container: ContainerBuilder, done: LibraryDone, { library }: Words): void {
  addText(container, escapeShort(library.done(done), MAX_TROUBLE_CHARS));
  if (done.kind === 'removed') addText(container, `-# ${library.restorableUntil} ${dateOf(done.deletedAt)}`);
  addControls(container, nextSteps(done, library.controls));
}

function nextSteps(done: LibraryDone, controls: Words['library']['controls']): Control[] {
  switch (done.kind) {
    case 'removed':
      return [{ label: controls.restore, subcommand: 'restore', options: [['of', done.slug]], isInPlace: true }];
    case 'proposed':
      return [
        { label: controls.withdraw, subcommand: 'withdraw', options: [['id', done.proposalId]], isInPlace: true },
        { label: controls.proposals, subcommand: 'proposals', isInPlace: true },
      ];
    case 'declined':
      return [{ label: controls.proposals, subcommand: 'proposals', isInPlace: true }];
    case 'published':
    case 'revised':
    case 'same-text':
    case 'restored':
      return [
        { label: controls.details, subcommand: 'details', options: [['of', done.slug]] },
        { label: controls.names, subcommand: 'names', options: [['of', done.slug]] },
      ];
    case 'feed-added':
    case 'feed-removed':
      return [{ label: controls.feeds, subcommand: 'feed-list', isInPlace: true }];
    case 'feed-checked':
      return [
        { label: controls.proposals, subcommand: 'proposals', isInPlace: true },
        { label: controls.feeds, subcommand: 'feed-list', isInPlace: true },
      ];
    case 'discarded':
    case 'withdrawn':
    case 'kept':
    case 'deleted':
    case 'built-in':
      return [];
  }
}

function renderTrouble(container: ContainerBuilder, trouble: LibraryTrouble, { library }: Words): void {
  addText(container, escapeShort(library.trouble(trouble), MAX_TROUBLE_CHARS));
  addControls(container, waysOut(trouble, library.controls));
}

function waysOut(trouble: LibraryTrouble, controls: Words['library']['controls']): Control[] {
  switch (trouble.kind) {
    case 'refused':
      return trouble.keptId === undefined
        ? [{ label: controls.paste, subcommand: 'paste' }]
        : [
            {
              label: controls.typeAgain,
              subcommand: trouble.isAddition ? 'more' : 'reopen',
              options: [['id', trouble.keptId]],
            },
          ];
    case 'faults':
    case 'edited-meanwhile':
      return trouble.keptId === undefined
        ? []
        : [{ label: controls.typeAgain, subcommand: 'reopen', options: [['id', trouble.keptId]] }];
    case 'changed-meanwhile':
      return [{ label: controls.rebase, subcommand: 'rebase', options: [['id', trouble.proposalId]], isInPlace: true }];
    case 'too-many-drafts':
      return [{ label: controls.proposals, subcommand: 'proposals', isInPlace: true }];
    default:
      return [];
  }
}
