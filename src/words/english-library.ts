import type { FieldFault, LibraryDone, LibraryTrouble, LibraryUsage } from '#src/answers/server/library-answer.ts';
import type { LibraryWords } from './library-words.ts';

const number = new Intl.NumberFormat('en');

function count(amount: number, one: string, several = `${one}s`): string {
  return `${number.format(amount)} ${amount === 1 ? one : several}`;
}

const usage = ({ articles, maxArticles, chars, maxChars }: LibraryUsage): string => {
  const ofArticles = `${number.format(articles)} of ${count(maxArticles, 'article')}`;
  return `${ofArticles}, ${number.format(chars)} of ${number.format(maxChars)} characters`;
};

export const ENGLISH_LIBRARY: LibraryWords = {
  controls: {
    publish: 'Publish',
    publishVersion: 'Publish this text',
    propose: 'Propose to the curators',
    accept: 'Accept and publish',
    decline: 'Decline …',
    details: 'Edit details …',
    names: 'Licence, names …',
    more: 'Add text …',
    discard: 'Discard',
    withdraw: 'Withdraw',
    correct: 'Correct it …',
    typeAgain: 'Open the form again …',
    read: 'Read the draft',
    readNext: 'Next proposal',
    remove: 'Remove',
    keep: 'Keep it',
    restore: 'Restore',
    deleteNow: 'Delete for good',
    versions: 'Versions',
    makeCurrent: 'Use this text again',
    rebase: 'Put mine over it',
    proposals: 'All proposals',
    chooseVersion: 'Read a version …',
    chooseProposal: 'Read a proposal …',
    chooseRestored: 'Restore or delete an article …',
    chooseChapter: 'Take another chapter …',
    paste: 'Paste the text …',
    checkFeed: 'Look for new items now …',
    removeFeed: 'Unsubscribe …',
    feeds: 'All feeds',
  },
  previewOf: (title) => `Preview: ${title}`,
  newTextOf: (title) => `New text of: ${title}`,
  isDraft: 'A draft: only you see it. Unpublished drafts are deleted after a day.',
  isOpen: 'Proposed: waits for a curator.',
  from: (source) => `from ${source}`,
  unknown: 'not found',
  aliases: 'Other names',
  actors: 'Actors',
  chars: (chars) => count(chars, 'character'),
  shortName: 'short name',
  firstParagraph: 'First paragraph',
  lastParagraph: 'Last paragraph',
  onlyParagraph: 'The only paragraph',
  leftOut: (pieces) => `Left out of the text: ${count(pieces, 'piece')}`,
  nothingLeftOut: 'Nothing was left out of the text.',
  leftOutFurther: (pieces) => `… and ${number.format(pieces)} more, on the last pages.`,
  label: (english) => (english.startsWith('the option --') ? 'what you typed' : english),
  continued: 'continued',
  twin: (title) => `The library has this very text already, as “${title}”.`,
  takenFrom: 'Taken from',
  addedBy: 'by',
  chapters: (amount) => `A book of ${count(amount, 'chapter')}; choose one below, or take all of it as one article.`,
  wholeBook: 'The whole book',
  feeds: (amount, max) => `Feeds: ${number.format(amount)} of ${number.format(max)}`,
  noFeeds:
    'This server follows none. /library feed add subscribes to one; what is new in it is then proposed to curators.',
  feedChecked: 'read',
  feedNext: 'again',
  feedDue: 'is read any moment',
  feedGivenUp: 'Given up after a month without success. “Look for new items now” takes it up again.',
  fromFeed: (title) => `From the feed “${title}”`,
  byFeed: 'from a feed',
  chapterWords: (amount) => count(amount, 'word'),
  changedSinceRead: 'This changed after you opened it. Here is how it stands now; nothing was published.',
  faultsHeading: 'Not taken over:',
  fault: describeFault,
  usage: (figures) => `This server’s own: ${usage(figures)}`,
  library: 'Library',
  own: (articles) => `This server’s own: ${count(articles, 'article')}`,
  builtIn: (articles) => `Come with Pilcrow: ${count(articles, 'article')}`,
  builtInOff: 'The articles that come with Pilcrow are switched off here (/library built-in).',
  emptyLibrary: 'None yet. Add one with /library add (a file) or /library paste (a text).',
  alsoCalled: (aliases) => `also ${aliases.map((alias) => `“${alias}”`).join(', ')}`,
  version: (version) => `version ${version}`,
  changed: 'Changed.',
  replaceHint: (slug) => `A new text: /library replace article: ${slug} url: … or file: …`,
  versionsOf: (title) => `Versions of ${title}`,
  current: 'today’s',
  published: 'published',
  confirmRemoval: (title) => `Remove “${title}”?`,
  removalKeeps: 'Nobody can ask it then, and buttons that quote it stop working. It can be restored for 30 days.',
  removedArticles: (articles) => `Removed: ${count(articles, 'article')}`,
  nothingRemoved: 'Nothing was removed in the last 30 days.',
  restorableUntil: 'Can be restored until',
  deletionIsFinal: 'Deleting it takes all its versions away at once, and can’t be undone.',
  title: 'Title',
  openProposals: (proposals) => `Waiting for a curator: ${count(proposals, 'proposal')}`,
  yourProposals: 'Yours',
  noProposals: 'There are none. Propose an article with /library add or /library paste.',
  standing: (standing) => STANDINGS[standing],
  by: 'by',
  reason: (reason) => `Why: ${reason}`,
  done: describeDone,
  trouble: describeTrouble,
  oldParagraph: (version) => `As it was quoted (version ${version})`,
  editedSince: 'Source edited since quoted',
  today: (paragraph) => `Today ¶${paragraph} says`,
  goneToday: (paragraph) => `Today the article has no ¶${paragraph}.`,
  movedTo: (paragraph) => `The paragraph stands unchanged in ¶${paragraph} today.`,
};

const STANDINGS = {
  draft: 'draft, seen by you alone',
  open: 'waits for a curator',
  accepted: 'published',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;

function describeFault({ field, typed }: FieldFault): string {
  switch (field) {
    case 'title':
      return 'The title is empty. Every article needs one.';
    case 'date':
      return `“${typed}” isn’t a date. Write 2023-10-29, 2023-10 or 2023, or leave it empty.`;
    case 'url':
      return `“${typed}” isn’t a web address. It looks like https://example.org/article.`;
    case 'language':
      return `“${typed}” isn’t a language tag. Write en for English, ko for Korean.`;
    case 'actors':
      return `“${typed}” isn’t an actor. Write: Name [country, organisation, person or initiative]: other name, other name.`;
  }
}

function describeDone(done: LibraryDone): string {
  switch (done.kind) {
    case 'published':
      return `“${done.title}” is published. It can be asked at once: /ask article: ${done.slug}`;
    case 'revised':
      return `“${done.title}” has a new text, version ${done.version}. Older citations still lead to the old words.`;
    case 'same-text':
      return `The text of “${done.title}” is the same as before; its data was taken over.`;
    case 'proposed':
      return `“${done.title}” is proposed. A curator decides; /library proposals shows you what became of it.`;
    case 'discarded':
      return `The draft “${done.title}” is discarded.`;
    case 'withdrawn':
      return `Your proposal “${done.title}” is withdrawn.`;
    case 'declined':
      return `“${done.title}” is declined; the member who proposed it can read that in /library proposals.`;
    case 'removed':
      return `“${done.title}” is removed.`;
    case 'kept':
      return `“${done.title}” stays.`;
    case 'restored':
      return `“${done.title}” is back. It can be asked at once: /ask article: ${done.slug}`;
    case 'deleted':
      return `“${done.title}” is deleted for good.`;
    case 'feed-added':
      return done.waiting === 0
        ? `“${done.title}” is subscribed to. What is new in it from now on is proposed to curators: /library proposals`
        : `“${done.title}” is subscribed to. ${done.waiting === 1 ? 'Its newest item' : `Its ${number.format(done.waiting)} newest items`} will be proposed in a minute, and then what is new: /library proposals`;
    case 'feed-removed':
      return `“${done.title}” is no longer subscribed to. What it has brought stays.`;
    case 'feed-checked':
      return done.proposed === 0
        ? `“${done.title}” has nothing new.`
        : `“${done.title}” has brought ${count(done.proposed, 'article')}: /library proposals`;
    case 'built-in':
      return done.isOn
        ? `The ${count(done.count, 'article')} that come with Pilcrow can be asked here.`
        : `The ${count(done.count, 'article')} that come with Pilcrow can’t be asked here any more.`;
  }
}

const REFUSED: Readonly<Record<string, string>> = {
  empty: 'There is no text in it. Copy the article into it and try again.',
  'no-body':
    'No article text was found, only labels and links. Open the whole article, past a log-in or “read more”, copy its text and try again.',
  'too-large': 'The file is larger than 10 MB. Save only the article, or split the text into parts.',
};

const NOT_DOWNLOADED = {
  elsewhere: 'The file doesn’t lie with Discord, and Pilcrow fetches from nowhere else. Attach it again.',
  'too-large': 'The file is too large.',
  gone: 'Discord has the file no longer. Attach it again.',
  unreachable: 'Discord didn’t send the file in time. Please try again in a moment.',
} as const;

function describeTrouble(trouble: LibraryTrouble): string {
  switch (trouble.kind) {
    case 'refused':
      return (trouble.values ? undefined : REFUSED[trouble.reason]) ?? trouble.message;
    case 'not-downloaded':
      return trouble.why === 'too-large'
        ? `The file is larger than ${number.format(trouble.maxBytes / 1024 / 1024)} MB. Save only the article, or split it.`
        : NOT_DOWNLOADED[trouble.why];
    case 'nothing-to-read':
      return 'There is nothing to read. Give a web address, or attach a file: PDF, EPUB, Word, text, Markdown or a saved web page.';
    case 'over-limit':
      return `That would be ${usage(trouble.usage)}. Remove an article that nobody reads any more (/library remove), or ask whoever runs Pilcrow here for more.`;
    case 'too-many-drafts':
      return `You have ${count(trouble.count, 'draft')} and open proposals already. Publish, withdraw or discard some first: /library proposals`;
    case 'draft-gone':
      return 'This draft is there no longer: it was published or discarded, or is older than a day.';
    case 'settled':
      return `“${trouble.title}” is settled already: ${STANDINGS[trouble.state]}.`;
    case 'twin':
      return `The library has this very text already, as “${trouble.title}” (${trouble.slug}). Nothing was added twice.`;
    case 'changed-meanwhile':
      return `Another curator has published version ${trouble.version} of “${trouble.title}” since you began. Look at it with /library versions; your text is kept and can still go over it.`;
    case 'faults':
      return `Nothing was changed yet, and what you typed is kept:\n${trouble.faults.map(describeFault).join('\n')}`;
    case 'edited-meanwhile':
      return `Another curator has edited “${trouble.title}” since you opened the form. What you typed is kept: open it again and save it, if it should win.`;
    case 'built-in-article':
      return `“${trouble.title}” comes with Pilcrow and can’t be changed. /library built-in hides all such articles.`;
    case 'too-many-feeds':
      return `A server can follow ${count(trouble.max, 'feed')}. Unsubscribe from one first: /library feed list`;
    case 'feed-known':
      return `“${trouble.title}” is subscribed to already.`;
    case 'feed-gone':
      return 'This server follows no such feed (any more). /library feed list shows all.';
    case 'feed-busy':
      return `“${trouble.title}” is being read just now. Look into /library proposals in a minute.`;
    case 'article-gone':
      return 'This server has no such article of its own (any more). /library list shows all, /library removed what can be restored.';
  }
}
