import type { LibraryView } from '#src/answers/server/library-answer.ts';
import type { Bibliography } from '#src/articles/article.ts';
import { formatPartialDate } from '#src/citations/date-parts.ts';
import type { ArticleEntry } from '#src/storage/interface/article-store.ts';
import type { Proposal } from '#src/storage/interface/proposal-store.ts';
import type { Words } from '#src/words/words.ts';
import { ButtonStyle, type ContainerBuilder } from 'discord.js';
import type { Option } from '../custom-id.ts';
import { addPager } from '../render-navigation.ts';
import type { View } from '../view.ts';
import { addControls, addMenu, addText, dateOf, escapeShort, personOf } from './controls.ts';
import { toTextPages } from './text-pages.ts';

/** Lines of two with their facts: ten stay well below Discord's 4,000 characters. */
const ITEMS_A_PAGE = 10;
/** With a reason each. */
const PROPOSALS_A_PAGE = 8;
const MAX_TITLE_CHARS = 100;
const MAX_FACTS_CHARS = 140;

type Shown<Kind extends LibraryView['kind']> = Extract<LibraryView, { kind: Kind }>;

/** The server's own articles, then those that come with Pilcrow. */
export function renderList(container: ContainerBuilder, list: Shown<'list'>, view: View): void {
  const { words, page } = view;
  const { library } = words;
  const { own, builtIn, hasBuiltIn, usage } = list;
  const items = [
    ...own.map((entry) => ({ heading: library.own(own.length), line: entryLine(entry, words) })),
    ...builtIn.map(({ slug, bibliography }) => ({
      heading: library.builtIn(builtIn.length),
      line: articleLine({ title: bibliography.title, facts: factsOf(bibliography, words), slug }),
    })),
  ];
  addText(container, `### ${library.library}`, `-# ${library.usage(usage)}`);
  if (own.length === 0 && page === 0) addText(container, library.emptyLibrary);
  const shown = items.slice(page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE);
  for (const [heading, group] of Map.groupBy(shown, (item) => item.heading)) {
    addText(container, `**${heading}**`, ...group.map(({ line }) => line));
  }
  if (!hasBuiltIn) addText(container, `-# ${library.builtInOff}`);
  addPages(container, { items: items.length, subcommand: 'list', view });
}

export function renderVersions(container: ContainerBuilder, { entry, versions }: Shown<'versions'>, view: View): void {
  const { words, page } = view;
  const { library } = words;
  const shown = versions.slice(page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE);
  addText(container, `### ${escapeShort(library.versionsOf(entry.bibliography.title), MAX_TITLE_CHARS)}`);
  const lines = shown.map(({ version, chars, publishedAt, publishedByUserId }) => {
    const facts = [`${library.published} ${dateOf(publishedAt)}`, personOf(publishedByUserId), library.chars(chars)];
    const current = version === entry.version ? ` · ${library.current}` : '';
    return `**${library.version(version)}**${current}\n-# ${facts.filter(Boolean).join(' · ')}`;
  });
  addText(container, ...lines);
  addMenu(container, {
    placeholder: library.controls.chooseVersion,
    subcommand: 'version',
    options: [['of', entry.slug]],
    choices: shown.map(({ version }) => ({ value: String(version), label: library.version(version) })),
  });
  addPages(container, { items: versions.length, subcommand: 'versions', options: [['article', entry.slug]], view });
}

/** The text as one version had it, all of it. */
export function renderVersion(container: ContainerBuilder, shown: Shown<'version'>, view: View): void {
  const { article, version, isCurrent, mayCurate } = shown;
  const { words, page } = view;
  const { library } = words;
  const blocks = article.paragraphs.map(({ number, text }) => ({ label: `¶${number}`, text }));
  const pages = toTextPages(blocks, library.continued);
  const current = isCurrent ? ` · ${library.current}` : '';
  const title = escapeShort(article.bibliography.title, MAX_TITLE_CHARS);
  addText(container, `### ${title}`, `-# ${library.version(version)}${current}`);
  addText(container, pages[page] ?? pages[0] ?? '');
  const options: readonly Option[] = [
    ['of', article.slug],
    ['v', String(version)],
  ];
  addPager(container, {
    pages: pages.length,
    view: { ...view, canShare: false },
    toAction: (to) => ({ kind: 'rerun', page: to, command: 'library version', options }),
  });
  if (mayCurate && !isCurrent)
    addControls(container, [{ label: library.controls.makeCurrent, subcommand: 'revert', options }]);
}

export function renderRemoved(container: ContainerBuilder, { articles }: Shown<'removed'>, view: View): void {
  const { words, page } = view;
  const { library } = words;
  if (articles.length === 0) return addText(container, library.nothingRemoved);
  const shown = articles.slice(page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE);
  addText(container, `### ${library.removedArticles(articles.length)}`);
  const lines = shown.map(({ bibliography, deletedAt, slug }) => {
    return `**${escapeShort(bibliography.title, MAX_TITLE_CHARS)}**\n-# ${library.restorableUntil} ${dateOf(deletedAt)} · \`${slug}\``;
  });
  addText(container, ...lines);
  addMenu(container, {
    placeholder: library.controls.chooseRestored,
    subcommand: 'removed-article',
    choices: shown.map(({ slug, bibliography }) => ({ value: slug, label: bibliography.title, description: slug })),
  });
  addPages(container, { items: articles.length, subcommand: 'removed', view });
}

/** One that was removed; deleting it takes a second press. */
export function renderRemovedArticle(
  container: ContainerBuilder,
  { article: { slug, bibliography, deletedAt } }: Shown<'removed-article'>,
  { library }: Words,
): void {
  const { controls } = library;
  addText(
    container,
    `### ${escapeShort(bibliography.title, MAX_TITLE_CHARS)}`,
    `-# ${library.restorableUntil} ${dateOf(deletedAt)} · \`${slug}\``,
    library.deletionIsFinal,
  );
  const target = { options: [['of', slug]], isInPlace: true } as const;
  addControls(container, [
    { ...target, label: controls.restore, subcommand: 'restore', style: ButtonStyle.Success },
    { ...target, label: controls.deleteNow, subcommand: 'delete', style: ButtonStyle.Danger },
  ]);
}

/** What waits, and the person's own, with what became of them. */
export function renderProposals(container: ContainerBuilder, { open, own }: Shown<'proposals'>, view: View): void {
  const { words, page } = view;
  const { library } = words;
  const items = [
    ...open.map((proposal) => ({ heading: library.openProposals(open.length), proposal })),
    ...own.map((proposal) => ({ heading: library.yourProposals, proposal })),
  ];
  if (items.length === 0) return addText(container, library.noProposals);
  const shown = items.slice(page * PROPOSALS_A_PAGE, (page + 1) * PROPOSALS_A_PAGE);
  for (const [heading, group] of Map.groupBy(shown, (item) => item.heading)) {
    addText(container, `### ${heading}`, ...group.map(({ proposal }) => proposalLine(proposal, words)));
  }
  const readable = shown.map(({ proposal }) => proposal).filter(({ state }) => state === 'open' || state === 'draft');
  addMenu(container, {
    placeholder: library.controls.chooseProposal,
    subcommand: 'preview',
    choices: readable.map(({ proposalId, title, state }) => ({
      value: proposalId,
      label: title,
      description: library.standing(state),
    })),
  });
  addPages(container, { items: items.length, itemsAPage: PROPOSALS_A_PAGE, subcommand: 'proposals', view });
}

/** One line of two for an article of the server's own. */
function entryLine({ slug, bibliography, chars, aliases, version }: ArticleEntry, words: Words): string {
  const { library } = words;
  const facts = [
    factsOf(bibliography, words),
    library.chars(chars),
    version > 1 ? library.version(version) : '',
    aliases.length > 0 ? library.alsoCalled(aliases) : '',
  ];
  return articleLine({ title: bibliography.title, facts: facts.filter(Boolean).join(' · '), slug });
}

function articleLine({ title, facts, slug }: Record<'title' | 'facts' | 'slug', string>): string {
  const name = escapeShort(title, MAX_TITLE_CHARS);
  return `**${name}**\n-# ${escapeShort(facts, MAX_FACTS_CHARS)} · \`${slug}\``;
}

function factsOf({ authors, publication, date }: Bibliography, words: Words): string {
  const facts = [...authors, publication, date ? formatPartialDate(date, words.locale) : words.noDate];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

function proposalLine(proposal: Proposal, { library }: Words): string {
  const { title, state, proposedAt, proposedByUserId, replaces, reason } = proposal;
  const person = personOf(proposedByUserId);
  const facts = [
    library.standing(state),
    dateOf(proposedAt),
    person === undefined ? (state === 'open' ? library.byFeed : '') : `${library.by} ${person}`,
    replaces ? library.versionsOf(`\`${replaces.slug}\``) : '',
  ];
  const why =
    reason === undefined ? '' : `\n> ${escapeShort(library.reason(reason).replace(/\s+/g, ' '), MAX_FACTS_CHARS)}`;
  return `**${escapeShort(title, MAX_TITLE_CHARS)}**\n-# ${facts.filter(Boolean).join(' · ')}${why}`;
}

interface Pages {
  readonly items: number;
  readonly itemsAPage?: number;
  readonly subcommand: string;
  readonly options?: readonly Option[];
  readonly view: View;
}

function addPages(
  container: ContainerBuilder,
  { items, itemsAPage = ITEMS_A_PAGE, subcommand, options = [], view }: Pages,
): void {
  addPager(container, {
    pages: Math.ceil(items / itemsAPage),
    // What is decided about people's proposals and what was removed is no answer to show around.
    view: { ...view, canShare: view.canShare && subcommand === 'list' },
    toAction: (page) => ({ kind: 'rerun', page, command: `library ${subcommand}`, options }),
  });
}
