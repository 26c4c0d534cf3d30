import type { ArticleAnswer, ArticlesAnswer, CitationAnswer } from '#src/answers/answer.ts';
import type { Article } from '#src/articles/article.ts';
import { formatStableReference } from '#src/citations/reference.ts';
import { formatPartialDate } from '#src/citations/date-parts.ts';
import { CUT } from '#src/citations/excerpt.ts';
import { formatReference } from '#src/citations/reference.ts';
import type { Words } from '#src/words/words.ts';
import { type ContainerBuilder, SeparatorBuilder, TextDisplayBuilder } from 'discord.js';
import { escapeMarkdown } from './escape-markdown.ts';
import { addPager } from './render-navigation.ts';
import { passageButtons, renderAnchor, renderExcerpt, renderPassage } from './render-passage.ts';
import type { View } from './view.ts';

/** Articles of a list, or paragraphs of an article, on one page. */
const ITEMS_A_PAGE = 10;
/** Beginning of a paragraph in the list of an article's paragraphs. */
const MAX_BEGINNING_CHARS = 160;
/** A title in the list of articles; ten with their facts stay below Discord's 4,000 characters. */
const MAX_TITLE_CHARS = 120;

/** The citation for copying, below the passage it cites. */
export function renderCitation(
  container: ContainerBuilder,
  { found, style, citation, anchor }: CitationAnswer,
  view: View,
): void {
  const { words } = view;
  if (anchor) container.addTextDisplayComponents(renderAnchor(anchor, words));
  container.addTextDisplayComponents(renderPassage(found, view));
  container.addSeparatorComponents(new SeparatorBuilder());
  const lines =
    citation.kind === 'record'
      ? [`**${escapeMarkdown(style)}**`, codeBlock(citation.record)]
      : [
          `**${words.fullReference}** · ${escapeMarkdown(style)}\n${citation.bibliography.markdown}`,
          `**${words.inText}**\n${citation.inText.markdown}`,
        ];
  const stable = `-# ${words.stableReference} \`${formatStableReference(found.passage)}\``;
  addText(container, [...lines, stable].join('\n'));
  const buttons = passageButtons(found, words);
  if (buttons.components.length > 0) container.addActionRowComponents(buttons);
  const options = view.options.map(
    ([name, value]) => [name, name === 'passage' ? formatReference(found.passage) : value] as const,
  );
  addPager(container, {
    pages: 1,
    view,
    toAction: (page) => ({ kind: 'rerun', page, command: view.command, options }),
  });
}

/** All articles, a page at a time. */
export function renderArticleList(container: ContainerBuilder, { articles }: ArticlesAnswer, view: View): void {
  const { words, page } = view;
  addText(container, `### ${words.articles(articles.length)}`);
  const shown = articles.slice(page * ITEMS_A_PAGE, (page + 1) * ITEMS_A_PAGE);
  addText(container, shown.map((article) => articleLine(article, words)).join('\n'));
  addItemPager(container, articles.length, view);
}

/** One article: bibliographic data and how each paragraph begins. */
export function renderArticle(container: ContainerBuilder, { article }: ArticleAnswer, view: View): void {
  const { bibliography, paragraphs } = article;
  addText(
    container,
    [`### ${escapeMarkdown(bibliography.title)}`, ...bibliographyLines(article, view.words)].join('\n'),
  );
  container.addSeparatorComponents(new SeparatorBuilder());
  const shown = paragraphs.slice(view.page * ITEMS_A_PAGE, (view.page + 1) * ITEMS_A_PAGE);
  const lines = shown.map((paragraph) => {
    const passage = { article, paragraph, span: { start: 0, end: paragraph.text.length } };
    const style = { quotes: view.quotes, maxExcerptChars: MAX_BEGINNING_CHARS };
    return `**¶${paragraph.number}** ${renderExcerpt({ passage, score: 1, marks: [] }, style) ?? CUT}`;
  });
  addText(container, lines.join('\n'));
  addItemPager(container, paragraphs.length, view);
}

export function renderHelp(container: ContainerBuilder, { help }: Words): void {
  const examples = help.examples.map(({ line, meaning }) => `\`${line}\`\n-# ${escapeMarkdown(meaning)}`);
  addText(container, [`### ¶ Pilcrow`, help.intro, '', ...examples, '', help.promise].join('\n'));
}

function addItemPager(container: ContainerBuilder, items: number, view: View): void {
  const { command, options } = view;
  const pages = Math.ceil(items / ITEMS_A_PAGE);
  addPager(container, { pages, view, toAction: (page) => ({ kind: 'rerun', page, command, options }) });
}

function articleLine({ slug, bibliography, paragraphs }: Article, words: Words): string {
  const { title, authors, publication, date } = bibliography;
  const facts = [...authors, publication, date ? formatPartialDate(date, words.locale) : words.noDate];
  const line = [...facts.filter((fact) => fact !== undefined), words.paragraphs(paragraphs.length)].join(' · ');
  return `**${escapeMarkdown(cutWords(title, MAX_TITLE_CHARS))}**\n-# ${escapeMarkdown(cutWords(line, MAX_TITLE_CHARS))} · \`${slug}\``;
}

function bibliographyLines({ slug, bibliography, paragraphs }: Article, words: Words): string[] {
  const { authors, translator, publication, section, date, licence, url } = bibliography;
  const labels = words.sectionLabels;
  const rows: (readonly [string, string | undefined])[] = [
    [labels.author, authors.join(', ') || undefined],
    [labels.translator, translator],
    [labels.publication, [publication, section].filter(Boolean).join(' › ') || undefined],
    [labels.date, date ? formatPartialDate(date, words.locale) : words.noDate],
    [labels.licence, licence],
    [labels.link, url],
  ];
  const lines = rows.flatMap(([label, value]) => (value ? [`**${label}** ${escapeMarkdown(value)}`] : []));
  return [...lines, `-# ${words.paragraphs(paragraphs.length)} · \`${slug}\``];
}

function cutWords(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const space = text.lastIndexOf(' ', maxChars);
  return `${text.slice(0, space > 0 ? space : maxChars).toWellFormed()} […]`;
}

function codeBlock(record: string): string {
  return `\`\`\`\n${record.replaceAll('```', '`\u200b``')}\n\`\`\``;
}

function addText(container: ContainerBuilder, content: string): void {
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(content));
}
