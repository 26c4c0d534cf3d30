// What a notebook holds. Each limit has its reason.

/** Notes of a person in a server. The whole notebook is read for a search: of so many in a few milliseconds. */
export const MAX_NOTES = 500;

/** Characters of a note: as much as stands in a message beside the passage, uncut. */
export const MAX_NOTE_CHARS = 1000;

/** Characters of a tag; it must fit into a button together with what was searched. */
export const MAX_TAG_CHARS = 24;

/** Tags of a note: a line of them. */
export const MAX_TAGS = 8;

/** Characters of the field for tags: all of them at their longest, with what stands between. */
export const MAX_TAGS_FIELD_CHARS = 300;
