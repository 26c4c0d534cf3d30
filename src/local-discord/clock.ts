/** The time here: the machine's, until somebody sets it forward. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Sets the time forward; what falls due on the way happens now, in order. */
  advance(ms: number): void;
  /** Does the task in `ms`, or when the time is set forward so far. Returns how to call it off. */
  after(ms: number, task: () => void): () => void;
  /** Calls everything off. */
  close(): void;
}

interface Appointment {
  /** By `performance.now()`, so that a test's standing clock doesn't hold it up. */
  dueMs: number;
  readonly task: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** Node's timers take no longer delays than 2^31 − 1 ms (Node documentation, Timers). */
const MAX_DELAY_MS = 2 ** 31 - 1;

export function createClock(now: () => number): Clock {
  const appointments = new Set<Appointment>();
  let aheadMs = 0;
  const keep = (appointment: Appointment): void => {
    clearTimeout(appointment.timer);
    const leftMs = appointment.dueMs - performance.now();
    appointment.timer = setTimeout(() => meet(appointment), Math.min(Math.max(leftMs, 0), MAX_DELAY_MS));
  };
  const meet = (appointment: Appointment): void => {
    if (appointment.dueMs - performance.now() >= 1) return keep(appointment);
    callOff(appointment);
    appointment.task();
  };
  const callOff = (appointment: Appointment): void => {
    clearTimeout(appointment.timer);
    appointments.delete(appointment);
  };
  return {
    now: () => now() + aheadMs,
    advance(ms) {
      aheadMs += ms;
      for (const appointment of appointments) appointment.dueMs -= ms;
      const due = [...appointments].filter(({ dueMs }) => dueMs <= performance.now());
      for (const appointment of due.toSorted((a, b) => a.dueMs - b.dueMs)) meet(appointment);
      for (const appointment of appointments) keep(appointment);
    },
    after(ms, task) {
      const appointment: Appointment = { dueMs: performance.now() + ms, task, timer: undefined };
      appointments.add(appointment);
      keep(appointment);
      return () => callOff(appointment);
    },
    close() {
      for (const appointment of appointments) callOff(appointment);
    },
  };
}
