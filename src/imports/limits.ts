/**
 * The largest file that is read. The longest book that a study server may paste (War and Peace, 3.3 MB as UTF-8 text)
 * fits three times over, and so does a page saved with small pictures inlined; beyond that a file is a video or a data
 * dump, and reading it would hold up everybody else.
 */
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;

/** Furniture is short. A block longer than this many UTF-16 units is never taken for furniture, whatever it says. */
export const MAX_FURNITURE_CHARS = 400;

/** A sentence of so many words is prose, not a label: buttons, most captions and most decks stay below. */
export const PROSE_WORDS = 12;

/** So many words are prose even without a full stop at their end (a letter, a list written as one block). */
export const LONG_LINE_WORDS = 40;

/** Headlines have at most so many words; the bound of the prototype, which was tuned on 181 saved pages. */
export const MAX_TITLE_WORDS = 34;

/** An untitled text is called by so many of its opening words, as library catalogues name it by its incipit. */
export const INCIPIT_WORDS = 8;

/** The opening words are cut here at the latest, for languages without spaces between words. */
export const MAX_INCIPIT_CHARS = 100;

/** A note about the author is at most so long; longer ones tell a story. */
export const MAX_AUTHOR_NOTE_WORDS = 70;

/** Below so many words a text in Latin script can't be told to be in another language, and counts as English. */
export const MIN_LANGUAGE_WORDS = 20;

/** Readability tries harder below so many characters. Its default, 500, is longer than some news items. */
export const MIN_ARTICLE_CHARS = 250;

/**
 * Pages with more elements go through the rules for copied text alone: Readability with linkedom takes 2 s for 10,000
 * elements that are all links and 13 s for 40,000 (measured 2026-11-25, two cores); articles' pages have a few thousand.
 */
export const MAX_READABLE_ELEMENTS = 15_000;

/** Elements nested deeper than this are passed over, as browsers' parsers flatten them (512 in Chromium's). */
export const MAX_NESTING = 512;

/** Front matter with a hundred actors and their aliases has some 10,000 characters; far beyond, it is something else. */
export const MAX_FRONT_MATTER_CHARS = 100_000;

/** Pages that only lead on ("You are being redirected …") are followed so many times: sites have one, shorteners two. */
export const MAX_LEADS = 3;

/** So many pages of one article are joined; longer ones are slide shows and lists. */
export const MAX_PAGES = 10;
