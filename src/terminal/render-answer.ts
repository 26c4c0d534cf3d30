import type { ActorAnswer } from '#src/answers/actor-answer.ts';
import type { Anchor, Answer, CitationAnswer, FoundPassage, NothingFound } from '#src/answers/answer.ts';
import { isListed } from '#src/answers/listed-answer.ts';
import type { Article } from '#src/articles/article.ts';
import { formatPartialDate } from '#src/citations/date-parts.ts';
import { formatStableReference } from '#src/citations/reference.ts';
import { overviewOf } from '#src/words/overview.ts';
import type { Words } from '#src/words/words.ts';
import { indent } from './indent.ts';
import { passageBlock } from './passage-block.ts';
import type { Paint } from './paint.ts';
import { verificationBlocks } from './render-verification.ts';
import { listingBlocks } from './render-listing.ts';
import { actorFactBlock, actorHead, actorLines, mentionNote, peopleLines } from './render-actor.ts';

/** How answers look in the terminal. */
export interface TerminalView {
  readonly words: Words;
  readonly paint: Paint;
  /** Columns to wrap at; undefined leaves lines whole, for files and other programs. */
  readonly width?: number | undefined;
  /** From 0. */
  readonly page: number;
  readonly passagesAPage: number;
}

/** The answer as text, ending in a line break. */
export function renderForTerminal(answer: Answer, view: TerminalView): string {
  return `${blocksOf(answer, view).join('\n\n')}\n`;
}

function blocksOf(answer: Answer, view: TerminalView): string[] {
  const { words, paint } = view;
  const bold = (word: string) => paint.bold(`“${word}”`);
  if (isListed(answer)) return listingBlocks(answer, view);
  switch (answer.kind) {
    case 'passages': {
      const { article, uncovered } = answer;
      const notCovered = uncovered.length > 0 ? [words.notCovered(uncovered, bold, article !== undefined)] : [];
      return [...notCovered, ...passagePage(answer.passages, view)];
    }
    case 'nothing-found':
      return nothingFoundBlocks(answer, view);
    case 'quotation':
      return [...anchorBlock(answer.anchor, view), ...passagePage(answer.passages, view)];
    case 'actor':
      return [
        actorHead(answer, view),
        ...passagePage(answer.passages, view, (index) => noteOf(answer, index, words)),
        ...actorFactBlock(answer, view),
      ];
    case 'ties':
      return [paint.bold(words.actor.ties(...answer.actors)), ...passagePage(answer.passages, view)];
    case 'actors':
      return [paint.bold(words.actors), actorLines(answer, view)];
    case 'people':
      return [paint.bold(words.actor.whoIsWho), peopleLines(answer, view)];
    case 'citation':
      return citationBlocks(answer, view);
    case 'articles':
      return answer.articles.map((article) => articleBlock(article, view));
    case 'article':
      return [
        articleBlock(answer.article, view),
        ...answer.article.paragraphs.map((paragraph) => paragraphBlock(paragraph, view)),
      ];
    case 'analysis': {
      const { article } = answer.analysis;
      const lines = overviewOf(answer.analysis, words).map(
        ({ label, text }) => `${paint.bold(label)}\n${indent(text, view.width)}`,
      );
      return [articleBlock(article, view), ...lines];
    }
    case 'verification':
      return verificationBlocks(answer, view);
    case 'help':
      return [
        words.help.intro,
        ...words.help.examples.map(({ line, meaning }) => `${paint.bold(line)}\n  ${meaning}`),
        words.help.promise,
      ];
    case 'problem':
      return [words.problem(answer.problem)];
  }
}

function nothingFoundBlocks(answer: NothingFound, view: TerminalView): string[] {
  const { words, paint } = view;
  const closest = answer.closest.slice(0, 1).map((found) => passageBlock(found, view));
  const notSaid = words.notSaid(answer.article?.bibliography.title);
  return [
    `${notSaid} ${reasonOf(answer, view)}`.trim(),
    ...(closest.length > 0 ? [paint.dim(words.closest), ...closest] : []),
  ];
}

/** Why nothing was found, where it is known. */
function reasonOf(answer: NothingFound, { words, paint }: TerminalView): string {
  const { article, uncovered, absent = [], apart, lacks } = answer;
  if (apart) return words.actor.apart(...apart);
  if (absent.length > 0) return words.actor.absent(absent, article !== undefined);
  if (uncovered.length > 0)
    return words.notCovered(uncovered, (word) => paint.bold(`“${word}”`), article !== undefined);
  return lacks ? words.lacksFact(lacks) : '';
}

function noteOf({ passages }: ActorAnswer, index: number, words: Words): string {
  const passage = passages[index];
  return passage ? mentionNote(passage, words) : '';
}

/** @param noteOfPassage what to say after the source of the passage with that index */
function passagePage(
  passages: readonly FoundPassage[],
  view: TerminalView,
  noteOfPassage: (index: number) => string = () => '',
): string[] {
  const { page, passagesAPage, words, paint } = view;
  const pages = Math.ceil(passages.length / passagesAPage);
  const shown = passages.slice(page * passagesAPage, (page + 1) * passagesAPage);
  const footer =
    pages > 1 ? [paint.dim(`${words.page(page + 1, pages)} · --page ${page + 2 > pages ? 1 : page + 2}`)] : [];
  const first = page * passagesAPage;
  return [...shown.map((found, index) => passageBlock(found, view, noteOfPassage(first + index))), ...footer];
}

function anchorBlock(anchor: Anchor | undefined, { words, paint }: TerminalView): string[] {
  return anchor ? [paint.dim(words.anchors[anchor.kind](anchor.cited))] : [];
}

function citationBlocks({ found, style, citation, anchor }: CitationAnswer, view: TerminalView): string[] {
  const { paint, words } = view;
  if (citation.kind === 'record') return [citation.record];
  return [
    ...anchorBlock(anchor, view),
    passageBlock(found, view),
    `${paint.bold(words.fullReference)} · ${style}\n${indent(citation.bibliography.plain, view.width)}`,
    `${paint.bold(words.inText)}\n${indent(citation.inText.plain, view.width)}`,
    paint.dim(`${words.stableReference} ${formatStableReference(found.passage)}`),
  ];
}

function articleBlock({ slug, bibliography, paragraphs }: Article, { paint, words, width }: TerminalView): string {
  const { title, authors, publication, date, licence } = bibliography;
  const known = [...authors, publication, date ? formatPartialDate(date, words.locale) : words.noDate, licence];
  const facts = [...known.filter((fact) => fact !== undefined), words.paragraphs(paragraphs.length)].join(' · ');
  return `${paint.bold(title)}\n${indent(facts, width)}\n  ${paint.dim(slug)}`;
}

function paragraphBlock({ number, text }: Article['paragraphs'][number], { paint, width }: TerminalView): string {
  return `${paint.bold(`¶${number}`)}\n${indent(text, width)}`;
}
