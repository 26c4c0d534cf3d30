const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * For how long after a first try the same nonce surely makes Discord return the earlier message. Discord's own word is
 * "the past few minutes" (Create Message, `enforce_nonce`); two are the least that can mean, less half a minute for
 * clocks of ours that differ.
 */
export const NONCE_TRUSTED_MS = 90 * SECOND_MS;

/** How long a worker has a post. Three requests of `REQUEST_MS` fit twice; and a next worker comes while nonces hold. */
export const LEASE_MS = 60 * SECOND_MS;

/** The longest that one request to Discord may take. A hundred times the usual. */
export const REQUEST_MS = 10 * SECOND_MS;

/** Between two tries; doubled each time. */
export const RETRY_MS = 5 * SECOND_MS;
export const MAX_RETRY_MS = 5 * MINUTE_MS;

/** After that a channel that fails to be read is given up, and the post is `unknown`. */
export const READ_BACK_MS = DAY_MS;

/** A message can stand in a channel under a time slightly before ours: clocks differ. */
export const CLOCK_SKEW_MS = 30 * SECOND_MS;

/**
 * How far ahead dates are planned. Only what was planned before an outage is known to be missed after it; so the newest
 * missed post is still sent after an outage of up to `REPLAN_BELOW_MS`, if the server's window allows.
 */
export const PLAN_AHEAD_MS = 35 * DAY_MS;

/** Planning anew is due when less than this is left: about once a week, also for a schedule of one weekday. */
export const REPLAN_BELOW_MS = 27 * DAY_MS;

/** How often each process looks for schedules to plan. */
export const PLAN_EVERY_MS = 5 * MINUTE_MS;

/** The longest that a worker sleeps: posts asked for in another process are noticed then. */
export const MAX_SLEEP_MS = 15 * SECOND_MS;

/** A post within so long of its time isn't late: a restart or a second try takes a minute or two. */
export const ON_TIME_MS = 5 * MINUTE_MS;

/** Posts that a worker takes at once. */
export const CLAIMS_AT_ONCE = 10;

/** Schedules read at once while planning. */
export const SCHEDULES_PAGE = 200;
