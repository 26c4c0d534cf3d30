/** First second of 2015, from which Discord counts (developer documentation, Reference, Snowflakes). */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
/** Worker, process and increment fill the bits below the time (same page). */
const TIME_SHIFT_BITS = 22n;

/** A maker of ids that only ever rise, even while `now` stands still. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(Math.trunc(now())) - DISCORD_EPOCH_MS) << TIME_SHIFT_BITS;
    last = fromClock > last ? fromClock : last + 1n;
    return String(last);
  };
}
