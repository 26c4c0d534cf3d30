import type { FieldFault, LibraryDone, LibraryTrouble, LibraryUsage } from '#src/answers/server/library-answer.ts';

/** What stands on the library's buttons and menus. */
export interface LibraryControls {
  readonly publish: string;
  readonly publishVersion: string;
  readonly propose: string;
  readonly accept: string;
  readonly decline: string;
  readonly details: string;
  readonly names: string;
  readonly more: string;
  readonly discard: string;
  readonly withdraw: string;
  readonly correct: string;
  readonly typeAgain: string;
  readonly read: string;
  readonly readNext: string;
  readonly remove: string;
  readonly keep: string;
  readonly restore: string;
  readonly deleteNow: string;
  readonly versions: string;
  readonly makeCurrent: string;
  readonly rebase: string;
  readonly proposals: string;
  readonly chooseVersion: string;
  readonly chooseProposal: string;
  readonly chooseRestored: string;
  readonly chooseChapter: string;
  readonly paste: string;
  readonly checkFeed: string;
  readonly removeFeed: string;
  readonly feeds: string;
}

/** How a proposal stands, as its proposer reads it. */
export type ProposalStanding = 'draft' | 'open' | 'accepted' | 'declined' | 'withdrawn';

/** All that is said about a server's library. Plain text; who shows it escapes it. */
export interface LibraryWords {
  readonly controls: LibraryControls;
  readonly previewOf: (title: string) => string;
  readonly newTextOf: (title: string) => string;
  readonly isDraft: string;
  readonly isOpen: string;
  readonly from: (source: string) => string;
  readonly unknown: string;
  readonly aliases: string;
  readonly actors: string;
  readonly chars: (count: number) => string;
  readonly shortName: string;
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly onlyParagraph: string;
  readonly leftOut: (count: number) => string;
  readonly nothingLeftOut: string;
  readonly leftOutFurther: (count: number) => string;
  /** An English label of the import in this language. */
  readonly label: (english: string) => string;
  readonly continued: string;
  readonly twin: (title: string) => string;
  readonly changedSinceRead: string;
  /** Before a file's name or an address, and a date. */
  readonly takenFrom: string;
  readonly addedBy: string;
  readonly chapters: (count: number) => string;
  readonly wholeBook: string;
  readonly feeds: (count: number, max: number) => string;
  readonly noFeeds: string;
  readonly feedChecked: string;
  readonly feedNext: string;
  readonly feedDue: string;
  readonly feedGivenUp: string;
  readonly fromFeed: (title: string) => string;
  readonly byFeed: string;
  readonly chapterWords: (count: number) => string;
  readonly faultsHeading: string;
  readonly fault: (fault: FieldFault) => string;
  readonly usage: (usage: LibraryUsage) => string;
  readonly library: string;
  readonly own: (count: number) => string;
  readonly builtIn: (count: number) => string;
  readonly builtInOff: string;
  readonly emptyLibrary: string;
  readonly alsoCalled: (aliases: readonly string[]) => string;
  readonly version: (version: number) => string;
  readonly changed: string;
  readonly replaceHint: (slug: string) => string;
  readonly versionsOf: (title: string) => string;
  readonly current: string;
  readonly published: string;
  readonly confirmRemoval: (title: string) => string;
  readonly removalKeeps: string;
  readonly removedArticles: (count: number) => string;
  readonly nothingRemoved: string;
  readonly restorableUntil: string;
  readonly deletionIsFinal: string;
  readonly title: string;
  readonly openProposals: (count: number) => string;
  readonly yourProposals: string;
  readonly noProposals: string;
  readonly standing: (standing: ProposalStanding) => string;
  readonly by: string;
  readonly reason: (reason: string) => string;
  readonly done: (done: LibraryDone) => string;
  readonly trouble: (trouble: LibraryTrouble) => string;
  readonly oldParagraph: (version: number) => string;
  readonly editedSince: string;
  readonly today: (paragraph: number) => string;
  readonly goneToday: (paragraph: number) => string;
  readonly movedTo: (paragraph: number) => string;
}
