/** Full texts of two hundred articles, with their markup. Reading so much takes a second or two, so a thread does it. */
export const MAX_FEED_BYTES = 4 * 1024 * 1024;

/** The newest that are looked at; what publishes more within an hour is no reading list. */
export const MAX_FEED_ITEMS = 200;

/** Of a title or identifier, in UTF-16 units; a feed's are headlines and addresses. */
export const MAX_FEED_TEXT_CHARS = 500;
export const MAX_FEED_ADDRESS_CHARS = 2000;

/** Pages name their feeds in their head, which is shorter than this with all that is inlined there. */
export const MAX_HEAD_BYTES = 256 * 1024;
