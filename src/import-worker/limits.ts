/** A thick PDF (500 pages) takes 15 s on a small machine; nobody waits longer than this for an import. */
export const IMPORT_TIMEOUT_MS = 30_000;

/** A PDF of 10 MB with its fonts, and the largest Word documents that are read, need some 300 MB. */
export const IMPORT_MEMORY_MB = 512;

/** Files that are read at once; the others wait. A bot on a small machine has two processors. */
export const IMPORTS_AT_ONCE = 2;

/** Files that may wait; more are turned away, for their bytes are held in memory. */
export const MAX_WAITING_IMPORTS = 16;

/** A thread that has nothing to do for so long ends: it holds 60 MB. People who import one article often import another. */
export const IDLE_MS = 15_000;

/** Memory for what lives briefly; more makes nothing faster. */
export const MAX_YOUNG_MB = 64;

/** How often a thread's memory outside the heap is looked at; a file that swells gains 20 MB meanwhile. */
export const MEMORY_CHECK_MS = 100;
