import type { DraftPreview } from '#src/answers/server/library-answer.ts';
import type { Bibliography } from '#src/articles/article.ts';
import { formatPartialDate } from '#src/citations/date-parts.ts';
import type { Words } from '#src/words/words.ts';
import { ButtonStyle, type ContainerBuilder, SeparatorBuilder } from 'discord.js';
import type { Option } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { MAX_SELECT_OPTIONS } from '../limits.ts';
import { addPager } from '../render-navigation.ts';
import type { View } from '../view.ts';
import {
  addControls,
  addMenu,
  addText,
  type Control,
  cutTo,
  cutWords,
  dateOf,
  escapeShort,
  personOf,
} from './controls.ts';
import { toTextPages } from './text-pages.ts';

/** Of each fact: a page's data may hold anything, and all of it must fit into one message. */
const MAX_FACT_CHARS = 130;
/** Pieces left out that the first page names, and where it has much else to tell. */
const LEFT_OUT_SHOWN = 4;
const LEFT_OUT_SHOWN_BESIDE = 1;
/** Notes and faults that are much to tell. */
const MUCH_TOLD = 3;
const MAX_PIECE_CHARS = 80;
/** Faults told at once, and how much of each and of what was typed. */
const FAULTS_SHOWN = 3;
const MAX_FAULT_CHARS = 240;
/** Of a sentence that names an article of the library, whose title may be long. */
const MAX_WARNING_CHARS = 260;
const MAX_TYPED_CHARS = 60;

/** A draft: what was recognised and left out on the first page, then every paragraph, then all that was left out. */
export function renderPreview(container: ContainerBuilder, preview: DraftPreview, view: View): void {
  const { words, page } = view;
  const { proposal } = preview;
  const pages = [
    ...toTextPages(paragraphBlocks(preview), words.library.continued),
    ...toTextPages(leftOutBlocks(preview, words), words.library.continued),
  ];
  const { previewOf, newTextOf } = words.library;
  const { title } = preview.draft.bibliography;
  addText(container, `### ${escapeShort(proposal.replaces ? newTextOf(title) : previewOf(title), MAX_FACT_CHARS)}`);
  const shown = pages[page - 1];
  if (shown === undefined) addOverview(container, preview, view);
  else addText(container, shown);
  const options: readonly Option[] = [['id', proposal.proposalId]];
  addPager(container, {
    pages: pages.length + 1,
    view: { ...view, page: shown === undefined ? 0 : page, canShare: false },
    toAction: (to) => ({ kind: 'rerun', page: to, command: 'library preview', options }),
  });
  addChapters(container, preview, words);
  addControls(container, controlsOf(preview, words));
}

function addOverview(container: ContainerBuilder, preview: DraftPreview, { words, maxExcerptChars }: View): void {
  const { draft, faults, proposal, note, usage, slug } = preview;
  const { library } = words;
  const { paragraphs } = draft;
  addText(
    container,
    note === undefined ? '' : `**${escapeMarkdown(library.changedSinceRead)}**`,
    proposal.state === 'open' ? library.isOpen : `-# ${library.isDraft}`,
    ...warningLines(preview, words),
  );
  if (faults.length > 0) {
    const lines = faults
      .slice(0, FAULTS_SHOWN)
      .map(
        (fault) =>
          `- ${escapeShort(library.fault({ ...fault, typed: cutTo(fault.typed, MAX_TYPED_CHARS) }), MAX_FAULT_CHARS)}`,
      );
    addText(container, `**${library.faultsHeading}**`, ...lines);
    const options: readonly Option[] = [['id', proposal.proposalId]];
    addControls(container, [
      { label: library.controls.correct, subcommand: 'reopen', options, style: ButtonStyle.Primary },
    ]);
  }
  const chars = paragraphs.reduce((sum, text) => sum + text.length, 0);
  addText(
    container,
    ...factLines(draft.bibliography, words, draft.found),
    ...namesLines(draft, words),
    provenanceLine(draft.bibliography, proposal.proposedByUserId, words),
    `-# ${words.paragraphs(paragraphs.length)} · ${library.chars(chars)} · ${library.shortName} \`${slug}\``,
  );
  container.addSeparatorComponents(new SeparatorBuilder());
  const quote = (text = ''): string => `> ${escapeMarkdown(cutWords(text, maxExcerptChars))}`;
  const [first, last] = [paragraphs.at(0), paragraphs.at(-1)];
  addText(
    container,
    `**${paragraphs.length === 1 ? library.onlyParagraph : library.firstParagraph}**`,
    quote(first),
    ...(paragraphs.length > 1 ? [`**${library.lastParagraph}**`, quote(last)] : []),
  );
  container.addSeparatorComponents(new SeparatorBuilder());
  addText(container, ...leftOutLines(preview, words), `-# ${library.usage(usage)}`);
}

/** What speaks against taking it, or asks for care. */
function warningLines({ draft, twin, duplicate }: DraftPreview, { library, imports }: Words): string[] {
  const repeats = duplicate && escapeShort(imports.duplicate(duplicate), MAX_WARNING_CHARS);
  const same = twin && escapeShort(library.twin(twin.bibliography.title), MAX_FACT_CHARS);
  const told = same ?? repeats;
  const fromFeed =
    draft.feed === undefined ? [] : [`-# ${escapeShort(library.fromFeed(draft.feed), MAX_WARNING_CHARS)}`];
  const notes = (draft.notes ?? []).map((note) => `⚠ ${escapeShort(imports.note(note), MAX_WARNING_CHARS)}`);
  return [...(told === undefined ? [] : [`**${told}**`]), ...fromFeed, ...notes];
}

/** Where the text was taken from, when, and by whom; nothing for what was typed in. */
export function provenanceLine({ provenance }: Bibliography, userId: string | undefined, { library }: Words): string {
  if (!provenance) return '';
  const { requested, final, retrieved } = provenance;
  const places = [requested, final].filter((place) => place !== undefined);
  const at = Date.parse(retrieved);
  const facts = [
    `${library.takenFrom} ${places.map((place) => escapeShort(place, MAX_FACT_CHARS)).join(' → ')}`,
    Number.isNaN(at) ? '' : dateOf(at),
    userId === undefined ? '' : `${library.addedBy} ${personOf(userId)}`,
  ];
  return `-# ${facts.filter(Boolean).join(' · ')}`;
}

/** The chapters around the one that was read; 0 is the whole book. */
function addChapters(container: ContainerBuilder, { draft, proposal }: DraftPreview, words: Words): void {
  const { book } = draft;
  if (!book || proposal.state !== 'draft') return;
  const { library } = words;
  const { chapters, chapter = 0 } = book;
  const shown = MAX_SELECT_OPTIONS - 1;
  const first = Math.max(0, Math.min(chapter - Math.ceil(shown / 2), chapters.length - shown));
  const choices = chapters.slice(first, first + shown).map(({ title, words: count }, index) => ({
    value: String(first + index + 1),
    label: `${first + index + 1}. ${title}`,
    description: library.chapterWords(count),
  }));
  addText(container, `-# ${library.chapters(chapters.length)}`);
  addMenu(container, {
    placeholder: library.controls.chooseChapter,
    subcommand: 'chapter',
    options: [['id', proposal.proposalId]],
    isInPlace: true,
    choices: [{ value: '0', label: library.wholeBook }, ...choices],
  });
}

/** What is known of an article, a line each; of what matters most also that it isn't known. */
export function factLines(
  bibliography: Bibliography,
  words: Words,
  found: DraftPreview['draft']['found'] = [],
): string[] {
  const { title, authors, translator, publication, section, date, language, licence, url } = bibliography;
  const { sectionLabels: labels, library, locale } = words;
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const rows: readonly (readonly [label: string, value: string | undefined, what: string, isNeeded: boolean])[] = [
    [library.title, title, 'title', false],
    [labels.author, authors.join(', ') || undefined, 'author', true],
    [labels.publication, [publication, section].filter(Boolean).join(' › ') || undefined, 'publication', true],
    [labels.date, date && formatPartialDate(date, locale), 'date', true],
    [labels.translator, translator, 'translator', false],
    [labels.language, languages.of(language), 'language', true],
    [labels.licence, licence, 'licence', true],
    [labels.link, url, 'url', true],
  ];
  return rows.flatMap(([label, value, what, isNeeded]) => {
    if (!value) return isNeeded ? [`**${label}** _${library.unknown}_`] : [];
    const from = found.find((fact) => fact.what === what)?.from;
    const source = from === undefined ? '' : ` · _${escapeMarkdown(library.from(library.label(from)))}_`;
    return [`**${label}** ${escapeShort(value, MAX_FACT_CHARS)}${source}`];
  });
}

interface Named {
  readonly aliases?: readonly string[] | undefined;
  readonly actors: readonly { readonly name: string }[];
}

export function namesLines({ aliases = [], actors }: Named, { library }: Words): string[] {
  const names = actors.map(({ name }) => name);
  return [[library.aliases, aliases] as const, [library.actors, names] as const].flatMap(([label, items]) => {
    return items.length > 0 ? [`**${label}** ${escapeShort(items.join(', '), MAX_FACT_CHARS)}`] : [];
  });
}

function leftOutShown({ draft: { notes = [] }, faults }: DraftPreview): number {
  return notes.length + faults.length < MUCH_TOLD ? LEFT_OUT_SHOWN : LEFT_OUT_SHOWN_BESIDE;
}

function leftOutLines(preview: DraftPreview, { library }: Words): string[] {
  const { leftOut = [] } = preview.draft;
  if (leftOut.length === 0) return [`-# ${library.nothingLeftOut}`];
  const shown = leftOut.slice(0, leftOutShown(preview)).map(({ text, why }) => {
    return `- ${escapeShort(library.label(why), MAX_PIECE_CHARS)}: ${escapeShort(text, MAX_PIECE_CHARS)}`;
  });
  const further = leftOut.length - shown.length;
  return [
    `**${library.leftOut(leftOut.length)}**`,
    ...shown,
    ...(further > 0 ? [`-# ${library.leftOutFurther(further)}`] : []),
  ];
}

function paragraphBlocks({ draft }: DraftPreview) {
  return draft.paragraphs.map((text, index) => ({ label: `¶${index + 1}`, text }));
}

function leftOutBlocks(preview: DraftPreview, { library }: Words) {
  const { leftOut = [] } = preview.draft;
  if (leftOut.length <= leftOutShown(preview)) return [];
  return leftOut.map(({ text, why }) => ({ label: `✂ ${escapeShort(library.label(why), MAX_PIECE_CHARS)}:`, text }));
}

function controlsOf(preview: DraftPreview, { library: { controls } }: Words): Control[] {
  const { proposal, stamp, draft, isOwn, mayCurate, twin, duplicate } = preview;
  const { proposalId, state, replaces } = proposal;
  const options: readonly Option[] = [['id', proposalId]];
  const seen: readonly Option[] = [...options, ['seen', stamp]];
  const isOpen = state === 'open';
  const decisive = {
    options: seen,
    isInPlace: true,
    isDisabled: twin !== undefined || duplicate?.kind === 'same-text',
  };
  const publish = isOpen ? controls.accept : replaces ? controls.publishVersion : controls.publish;
  const takeBack = isOpen ? controls.withdraw : controls.discard;
  return [
    ...(mayCurate ? [{ ...decisive, label: publish, subcommand: 'publish', style: ButtonStyle.Success }] : []),
    ...(!mayCurate && !isOpen
      ? [{ ...decisive, label: controls.propose, subcommand: 'propose', style: ButtonStyle.Success }]
      : []),
    ...(mayCurate && isOpen ? [{ label: controls.decline, subcommand: 'ask-reason', options }] : []),
    { label: controls.details, subcommand: 'details', options },
    { label: controls.names, subcommand: 'names', options },
    ...(draft.pasted !== undefined && !isOpen ? [{ label: controls.more, subcommand: 'more', options }] : []),
    ...(isOwn
      ? [{ label: takeBack, subcommand: 'withdraw', options, isInPlace: true, style: ButtonStyle.Danger }]
      : []),
  ];
}
