import { DEFAULT_SCHEDULE_ID } from '#src/schedule/curating/schedule-name.ts';
import type { Option } from '../custom-id.ts';

/** The options that name a schedule to a command of `/daily`; none for the usual one. */
export function scheduleOptions(scheduleId: string): readonly Option[] {
  return scheduleId === DEFAULT_SCHEDULE_ID ? [] : [['name', scheduleId]];
}
