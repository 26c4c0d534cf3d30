import type { Instant } from '#src/storage/interface/ids.ts';

/** Shown by Discord in each reader's own zone and language: date and time, and how far away. */
export function fullTime(instant: Instant): string {
  const seconds = Math.floor(instant / 1000);
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}

/** Shown by Discord in each reader's own zone and language: date and time. */
export function shortTime(instant: Instant): string {
  return `<t:${Math.floor(instant / 1000)}:f>`;
}
