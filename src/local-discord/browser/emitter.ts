/** Tells those who listen. */
export interface Emitter<Events extends Readonly<Record<string, unknown>>> {
  /** Returns how to stop listening. */
  on<Name extends keyof Events>(name: Name, listener: (detail: Events[Name]) => void): () => void;
  emit<Name extends keyof Events>(name: Name, detail: Events[Name]): void;
}

export function createEmitter<Events extends Readonly<Record<string, unknown>>>(): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(detail: never) => void>>();
  return {
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => void known.delete(listener);
    },
    emit(name, detail) {
      // The map's key ties each listener to its detail.
      for (const listener of listeners.get(name) ?? []) listener(detail as never);
    },
  };
}
