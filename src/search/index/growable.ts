/** A typed array of whole numbers that grows; reading past its end gives 0. */
export interface GrowableInts {
  readonly length: () => number;
  readonly get: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  readonly push: (value: number) => void;
  /** The values in one array; a view, good until the next write. */
  readonly view: () => Int32Array;
  readonly clear: () => void;
}

export function createGrowableInts(initial: Int32Array = new Int32Array(0)): GrowableInts {
  let values = initial;
  let length = initial.length;
  const reserve = (wanted: number): void => {
    if (wanted <= values.length) return;
    const larger = new Int32Array(Math.max(64, wanted, values.length * 2));
    larger.set(values.subarray(0, length));
    values = larger;
  };
  const set = (index: number, value: number): void => {
    if (index >= length) {
      reserve(index + 1);
      length = index + 1;
    }
    values[index] = value;
  };
  return {
    length: () => length,
    get: (index) => (index < length ? (values[index] ?? 0) : 0),
    set,
    push: (value) => set(length, value),
    view: () => values.subarray(0, length),
    clear: () => {
      values = new Int32Array(0);
      length = 0;
    },
  };
}
