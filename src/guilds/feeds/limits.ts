const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** Subscriptions of one server. */
export const MAX_FEEDS = 20;

/** Pages fetched for one feed in one poll; what is beyond waits for the next. */
export const MAX_ITEMS_A_POLL = 5;

/** What feeds have proposed and no curator has decided yet; beyond, new items wait in their feeds. */
export const MAX_OPEN_OF_FEEDS = 30;

/** Sites ask aggregators for an hour most often (`ttl`, `syn:updatePeriod`), and articles keep. */
export const POLL_EVERY_MS = HOUR_MS;

/** Spread over so much more, so that a site isn't asked by everybody at once. */
export const JITTER_MS = HOUR_MS / 6;

/** After failures the pause doubles up to this. */
export const MAX_BACKOFF_MS = DAY_MS;

/** A site may ask for a longer pause (Retry-After), up to this. */
export const MAX_RETRY_AFTER_MS = 7 * DAY_MS;

/** A feed that couldn't be read for so long is given up. */
export const GIVE_UP_AFTER_MS = 30 * DAY_MS;

/** A page that can't be had for the time being is tried in so many polls. */
export const MAX_TRIES = 3;

/** Longer than a poll with five slow pages takes. */
export const LEASE_MS = HOUR_MS / 4;

/** How often a process looks for feeds that are due. */
export const LOOK_EVERY_MS = 60_000;

/** More than any feed lists at once, so that what it lists stays known. */
export const MAX_SEEN = 1000;
