export const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;

/**
 * The largest size at which a system is measured by default; {@link SIZES} has none above where a system isn't named.
 * Above these a single query of Fuse.js takes minutes (20 s at 100,000, 2026-11-24), and building the others takes more
 * than the quarter of an hour in which the whole run should be over. `--system` measures without the limits.
 */
export const MAX_SIZE: Readonly<Record<string, number>> = {
  'fuse-plain': 100_000,
  'fuse-token': 100_000,
  'fuse-token-tuned': 10_000,
  minisearch: 100_000,
  'minisearch-tuned': 100_000,
  orama: 100_000,
  flexsearch: 100_000,
  // Ours with Fuse.js goes to a million; what Fuse.js costs shows below that too.
  'pilcrow-no-fuse': 100_000,
};

/** A measurement that takes longer is ended. A million paragraphs take about a third of it on an idle machine. */
export const TIMEOUT_MS = 600_000;

/** Share of the machine's memory that one measurement may fill. */
export const MEMORY_SHARE = 0.75;

/** Questions asked at each size in each noise, where time allows. */
export const QUESTIONS = 100;
/** Articles among which titles are completed. */
export const COMPLETED_ARTICLES = 10_000;
/** Paragraphs of the library that is asked while it grows. */
export const GROWN_PARAGRAPHS = 100_000;
