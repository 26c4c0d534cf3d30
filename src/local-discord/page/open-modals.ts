import type { Modal } from '../modal.ts';

/** Forms that a bot opened, until they are sent in. Nobody but the server decides what a form asks. */
export interface OpenModals {
  /** Returns the id to send it in by. */
  open(modal: Modal): string;
  get(modalId: string): Modal | undefined;
}

/** More forms than anybody has open; ours, to bound the memory. */
const MAX_OPEN = 100;

export function createOpenModals(): OpenModals {
  const modals = new Map<string, Modal>();
  let last = 0;
  return {
    open(modal) {
      last += 1;
      const id = `modal-${last}`;
      modals.set(id, modal);
      const [oldest] = modals.keys();
      if (modals.size > MAX_OPEN && oldest !== undefined) modals.delete(oldest);
      return id;
    },
    get: (modalId) => modals.get(modalId),
  };
}
