/** Trouble on demand: the next requests that match are answered wrongly, or never. */

interface FaultMatch {
  /** Tested against `METHOD /path`, the path without `/api/v10`. */
  readonly pattern: RegExp;
  /** How many requests it hits. */
  readonly times: number;
}

export type Fault = FaultMatch &
  (
    | { readonly kind: 'hang' }
    | {
        readonly kind: 'status';
        readonly status: number;
        readonly body?: object;
        readonly headers?: Readonly<Record<string, string>>;
      }
  );

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that hits this request, counted down. */
  take(route: string): Fault | undefined;
}

export function createFaults(): Faults {
  const pending: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void pending.push({ fault, left: fault.times }),
    clear: () => void pending.splice(0),
    take(route) {
      const entry = pending.find(({ fault, left }) => left > 0 && fault.pattern.test(route));
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
  };
}
