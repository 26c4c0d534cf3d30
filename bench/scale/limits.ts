export const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;

/**
 * The largest size at which a system is measured by default; {@link SIZES} has none above where a system isn't named.
 * Measured 2026-11-25 on two cores: above these one query takes half a minute or the index does not fit into memory.
 */
export const MAX_SIZE: Readonly<Record<string, number>> = {
  'fuse-plain': 100_000,
  'fuse-token': 100_000,
  'fuse-token-tuned': 10_000,
  minisearch: 100_000,
  'minisearch-tuned': 100_000,
  orama: 100_000,
  flexsearch: 100_000,
};

/** A measurement that takes longer is ended. */
export const TIMEOUT_MS = 300_000;

/** Share of the machine's memory that one measurement may fill. */
export const MEMORY_SHARE = 0.75;

/** Questions asked at each size in each noise, where time allows. */
export const QUESTIONS = 100;
/** Articles among which titles are completed. */
export const COMPLETED_ARTICLES = 10_000;
