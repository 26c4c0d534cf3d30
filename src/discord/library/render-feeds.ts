import type { LibraryView } from '#src/answers/server/library-answer.ts';
import type { SubscribedFeed } from '#src/storage/interface/feed-store.ts';
import type { Words } from '#src/words/words.ts';
import type { ContainerBuilder } from 'discord.js';
import { addPager } from '../render-navigation.ts';
import type { View } from '../view.ts';
import { addMenu, addText, escapeShort, personOf } from './controls.ts';

/** Each with its address and what keeps it from being read. */
const FEEDS_A_PAGE = 5;
const MAX_TITLE_CHARS = 100;
const MAX_ADDRESS_CHARS = 200;
const MAX_PROBLEM_CHARS = 240;

/** The feeds of a server, with when each is read next or why it isn't. */
export function renderFeeds(
  container: ContainerBuilder,
  { feeds, max }: Extract<LibraryView, { kind: 'feeds' }>,
  view: View,
): void {
  const { words, page } = view;
  const { library } = words;
  addText(container, `### ${library.feeds(feeds.length, max)}`, feeds.length === 0 ? library.noFeeds : '');
  const shown = feeds.slice(page * FEEDS_A_PAGE, (page + 1) * FEEDS_A_PAGE);
  addText(container, ...shown.map((feed) => feedLines(feed, words)));
  const choices = shown.map(({ feedId, title, url }) => ({ value: feedId, label: title, description: url }));
  addMenu(container, { placeholder: library.controls.checkFeed, subcommand: 'feed-check', choices });
  addMenu(container, { placeholder: library.controls.removeFeed, subcommand: 'feed-remove', choices });
  addPager(container, {
    pages: Math.ceil(feeds.length / FEEDS_A_PAGE),
    view: { ...view, canShare: false },
    toAction: (to) => ({ kind: 'rerun', page: to, command: 'library feed-list', options: [] }),
  });
}

function feedLines({ title, url, readyAt, checkedAt, problem, addedByUserId }: SubscribedFeed, words: Words): string {
  const { library } = words;
  const person = personOf(addedByUserId);
  const facts = [
    checkedAt === undefined ? '' : `${library.feedChecked} ${momentOf(checkedAt)}`,
    nextOf(readyAt, checkedAt, library),
    person === undefined ? '' : `${library.addedBy} ${person}`,
  ];
  const told = problem && escapeShort(library.trouble({ kind: 'refused', ...problem }), MAX_PROBLEM_CHARS);
  return [
    `**${escapeShort(title, MAX_TITLE_CHARS)}**`,
    `-# ${escapeShort(url, MAX_ADDRESS_CHARS)}`,
    `-# ${facts.filter(Boolean).join(' · ')}`,
    ...(readyAt === undefined ? [`⏸ ${library.feedGivenUp}`] : []),
    ...(told === undefined ? [] : [`> ⚠ ${told}`]),
  ].join('\n');
}

function nextOf(readyAt: number | undefined, checkedAt: number | undefined, library: Words['library']): string {
  if (readyAt === undefined) return '';
  // What has waited since the subscription.
  return readyAt === checkedAt ? library.feedDue : `${library.feedNext} ${momentOf(readyAt)}`;
}

/** Discord shows how long it is until then, or has been. */
function momentOf(at: number): string {
  return `<t:${Math.floor(at / 1000)}:R>`;
}
