import type { AnalysisPart, Problem, ShownFact } from '#src/answers/answer.ts';
import type { Article } from '#src/articles/article.ts';
import { ENGLISH_ACTORS } from './actor-words.ts';
import { ENGLISH_VERIFICATION } from './verification-words.ts';
import { ENGLISH_DAILY } from './english-daily.ts';
import { ENGLISH_LISTING } from './english-listing.ts';
import { ENGLISH_DEFAULTS } from './default-words.ts';
import { ENGLISH_LIBRARY } from './english-library.ts';
import { ENGLISH_FORMS } from './form-words.ts';
import { ENGLISH_IMPORT } from './import-words.ts';
import { ENGLISH_NOTEBOOK } from './notebook-words.ts';
import { ENGLISH_PRIVACY } from './privacy-words.ts';
import { ENGLISH_QUOTING } from './quoting-words.ts';
import { ENGLISH_SETTINGS } from './settings-words.ts';
import type { Words } from './words.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

const titles = (articles: readonly Article[]): string => {
  return either.format(articles.map(({ bibliography }) => `“${bibliography.title}”`));
};

const PARTS: Readonly<Record<AnalysisPart, string>> = {
  actors: 'Actors',
  people: 'People',
  recommendations: 'Recommendations',
  timeline: 'Dates',
  figures: 'Figures',
  claims: 'Claims',
  summary: 'Key sentences',
};

const LACKS: Readonly<Record<AnalysisPart, string>> = {
  actors: 'names no actors',
  people: 'names no people',
  recommendations: 'recommends nothing',
  timeline: 'names no dates',
  figures: 'names no figures',
  claims: 'claims nothing',
  summary: 'has nothing to sum up',
};

const FACTS: Readonly<Record<ShownFact, string>> = {
  who: 'a name for it',
  when: 'a date for it',
  number: 'a number for it',
  money: 'a sum of money for it',
  percent: 'a percentage for it',
  duration: 'a length of time for it',
  age: 'an age',
};

export const ENGLISH: Words = {
  locale: 'en',
  notSaid: (title) => (title === undefined ? 'The articles don’t say.' : `“${title}” doesn’t say.`),
  notCovered: (words, emphasise, isOneArticle) =>
    `Nothing in ${isOneArticle ? 'it' : 'them'} covers ${list.format(words.map(emphasise))}.`,
  lacksFact: (fact) => `Passages come close, but none gives ${FACTS[fact]}.`,
  closest: 'The closest passage, which is not an answer:',
  noneMatches: 'No passage matches.',
  actorNamed: (names, passages) => {
    const shown = names.slice(0, 6).map(({ name, count }) => `${name} (${count})`);
    return `Named in ${passages} ${passages === 1 ? 'sentence' : 'sentences'}, as ${list.format(shown)}.`;
  },
  actors: 'Actors',
  actor: ENGLISH_ACTORS,
  listing: ENGLISH_LISTING,
  verification: ENGLISH_VERIFICATION,
  imports: ENGLISH_IMPORT,
  quoting: ENGLISH_QUOTING,
  settings: ENGLISH_SETTINGS,
  defaults: ENGLISH_DEFAULTS,
  articles: (count) => `${count} ${count === 1 ? 'article' : 'articles'}`,
  paragraphs: (count) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  noDate: 'n.d.',
  fullReference: 'Reference',
  inText: 'In the text',
  stableReference: 'To link to it here, even after edits:',
  anchors: {
    moved: (cited) => `The article has been edited: the words cited as ${cited} now stand here.`,
    changed: (cited) =>
      `The article has been edited: the words cited as ${cited} have changed. This is what stands there now.`,
    unknown: (cited) => `The article has been edited since ${cited} was cited. These may be other words.`,
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
  context: 'Context',
  source: 'Source',
  previous: 'Previous',
  next: 'Next',
  share: 'Show everyone',
  goTo: 'Go to another passage …',
  sectionLabels: {
    author: 'By',
    translator: 'Translation',
    publication: 'Published in',
    date: 'Date',
    licence: 'Licence',
    language: 'Language',
    link: 'Link',
  },
  problem: describeProblem,
  titles,
  failure: (incident) => `Something went wrong on our side. Please try again; if it stays, tell us “${incident}”.`,
  storeUnavailable: (isUnchanged) =>
    isUnchanged
      ? 'What this server keeps can’t be reached just now. Nothing was changed; please try again in a moment.'
      : 'What this server keeps broke off just now. It may have been done; please look before you try again.',
  tryAgain: 'This took too long. Please try again.',
  outdatedButton: 'This button belongs to an older version of Pilcrow. Please use the command again.',
  unknownCommand: 'Pilcrow doesn’t know this command any more. It may take Discord a while to forget it.',
  forms: ENGLISH_FORMS,
  notebook: ENGLISH_NOTEBOOK,
  privacy: ENGLISH_PRIVACY,
  library: ENGLISH_LIBRARY,
  daily: ENGLISH_DAILY,
  help: {
    intro: 'Pilcrow reads articles and answers with their own words, cited. It never writes an answer of its own.',
    examples: [
      {
        line: '/ask question: why won’t china join',
        meaning: 'the passages that answer, or that the articles don’t say',
      },
      { line: '/search query: red line', meaning: 'passages with these words, even misspelt' },
      {
        line: '/search query: "red line" -summit actor:russia article:triangle',
        meaning: 'a phrase, without a word, where Russia is named, in one article',
      },
      { line: '/quote passage: the-narrow-triangle ¶6.3', meaning: 'a passage by article, paragraph and sentence' },
      { line: '/cite passage: the-narrow-triangle ¶6 style: MLA', meaning: 'how to cite it' },
      {
        line: '/verify quote: “A threat without a list frightens nobody”',
        meaning: 'whether it is quoted word for word',
      },
      { line: '/actor name: Russia', meaning: 'what is said of Russia, Moscow or the Kremlin, and of its people' },
      { line: '/actor name: Russia with: China', meaning: 'what ties the two' },
      { line: '/whoswho', meaning: 'the people and their roles; /actors counts everyone' },
      { line: '/recommendations for: South Korea', meaning: 'what the authors say should be done, and by whom' },
      { line: '/timeline', meaning: 'when it happened, in order' },
      { line: '/figures', meaning: 'the numbers' },
      { line: '/claims', meaning: 'what is asserted, reported, doubted or foretold' },
      { line: '/summary article: triangle length: Short', meaning: 'its key sentences, word for word' },
      { line: '/article list', meaning: 'what there is to read' },
      { line: '/library add', meaning: 'your server’s own articles: from a file, or pasted with /library paste' },
      { line: '/daily set channel: #daily time: 8:30', meaning: 'for curators, in Discord: a passage every day' },
      { line: 'Message menu › Apps › Find in articles', meaning: 'where a message’s words or citations stand' },
      { line: 'Message menu › Apps › Check this quote', meaning: 'whether what it quotes is right' },
      { line: 'Save, under a passage', meaning: 'keeps it in your notebook, with a note and tags' },
      { line: '/notebook list', meaning: 'what you saved; /notebook search and export as well' },
      { line: '/privacy show', meaning: 'what is kept about you; /privacy export and delete' },
    ],
    promise: 'Every quotation is a slice of the article; a cut shows as […]. Without a date it says “n.d.”.',
  },
};

function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-article':
      return problem.suggestions.length > 0
        ? `No article is called “${problem.typed}”. Did you mean ${titles(problem.suggestions)}?`
        : `No article is called “${problem.typed}”. “article list” shows all.`;
    case 'unknown-paragraph': {
      const { title } = problem.article.bibliography;
      return `“${title}” has no ${problem.typed}. It has paragraphs 1 to ${problem.article.paragraphs.length}.`;
    }
    case 'unknown-style':
      return `“${problem.typed}” isn’t a citation style here. Choose ${either.format(problem.styles)}.`;
    case 'article-needed':
      return `Which article? Name it before the paragraph, as in “${problem.articles[0]?.slug ?? 'article'} ¶6”.`;
    case 'no-topic':
      return 'Ask about something: a name, a place, a thing. These words alone stand in every article.';
    case 'nothing-analysed':
      return problem.articles.length === 1
        ? `${titles(problem.articles)} ${LACKS[problem.part]}, as far as its wording shows.`
        : `None of the articles ${LACKS[problem.part]}, as far as their wording shows.`;
    case 'no-advice-for':
      return problem.articles.length === 1
        ? `${titles(problem.articles)} recommends nothing to “${problem.typed}”.`
        : `None of the articles recommends anything to “${problem.typed}”.`;
    case 'unsupported-language':
      return `${PARTS[problem.part]} can’t be told apart yet in the language of ${titles([problem.article])}.`;
    case 'article-wanted':
      return `Which article? There are ${titles(problem.articles.slice(0, 5))}.`;
    case 'empty-library':
      return 'There is no article to ask yet. In a server curators add some with /library add; at the terminal use “npx pilcrow import FILE”.';
    case 'curators-only':
      return 'Only curators can do this here: members who may manage the server, or have its role for curators.';
    case 'elsewhere':
      return 'This server keeps Pilcrow to other channels. Please ask there:';
    case 'servers-only':
      return 'This works in a server only, not in direct messages.';
    case 'empty-message':
      return 'This message has no words to look for.';
    case 'no-quote':
      return 'There is no word to check. Paste the words of the quote.';
    case 'passage-gone':
      return `The words cited as ${problem.typed} are no longer in ${titles([problem.article])}: it has been edited since.`;
    case 'stale-passage':
      return 'The article has changed since this answer. Please ask again.';
  }
}
