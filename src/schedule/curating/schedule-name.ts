/** The schedule that is meant where nobody names one. */
export const DEFAULT_SCHEDULE_ID = 'daily';

/** So that a name fits into every button. */
const NAME = /^[\p{L}\p{N}-]{1,20}$/u;

/** The id of the schedule with that name, whatever its case and spaces; undefined where it can't be one. */
export function toScheduleId(typed: string | undefined): string | undefined {
  const name = (typed ?? '').trim().normalize('NFC').toLowerCase().replaceAll(/\s+/g, '-');
  if (name === '') return DEFAULT_SCHEDULE_ID;
  return NAME.test(name) ? name : undefined;
}
