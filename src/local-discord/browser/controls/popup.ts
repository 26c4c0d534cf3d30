/** Something that opens beside an element, above everything else, and closes when one looks elsewhere. */

export interface PopupOptions {
  readonly anchor: HTMLElement;
  readonly content: HTMLElement;
  /** Above when there is no room below, and the other way round. */
  readonly side?: 'above' | 'below';
  /** As wide as the anchor. */
  readonly isWide?: boolean;
  readonly onClose?: () => void;
}

export interface Popup {
  place(): void;
  close(): void;
}

const GAP_PX = 4;
const MARGIN_PX = 8;

export function openPopup({ anchor, content, side = 'below', isWide = false, onClose }: PopupOptions): Popup {
  content.popover = 'manual';
  content.classList.add('popup');
  landmarkOf(anchor).append(content);
  content.showPopover();
  const place = () => placeBeside(content, anchor.getBoundingClientRect(), { side, isWide });
  const stop = new AbortController();
  const popup: Popup = {
    place,
    close() {
      if (stop.signal.aborted) return;
      stop.abort();
      content.remove();
      onClose?.();
    },
  };
  const closeIfOutside = (event: Event) => {
    const target = event.target instanceof Node ? event.target : null;
    if (!content.contains(target) && !anchor.contains(target)) popup.close();
  };
  const { signal } = stop;
  document.addEventListener('pointerdown', closeIfOutside, { signal, capture: true });
  document.addEventListener('focusin', closeIfOutside, { signal });
  window.addEventListener('resize', place, { signal });
  document.addEventListener('scroll', place, { signal, capture: true });
  place();
  return popup;
}

/** In an open dialog only what is inside it can be used; elsewhere everything belongs to a part of the page. */
export function landmarkOf(opener: HTMLElement): HTMLElement {
  return opener.closest<HTMLElement>('dialog, main, nav, aside') ?? document.body;
}

/** At a point, such as where a menu was asked for, within the window. */
export function placeAt(content: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  const { width, height } = content.getBoundingClientRect();
  moveTo(content, {
    x: Math.min(x, window.innerWidth - width - MARGIN_PX),
    y: Math.min(y, window.innerHeight - height - MARGIN_PX),
  });
}

function placeBeside(
  content: HTMLElement,
  anchor: DOMRect,
  { side, isWide }: { readonly side: 'above' | 'below'; readonly isWide: boolean },
): void {
  if (isWide) content.style.width = `${anchor.width}px`;
  const { width, height } = content.getBoundingClientRect();
  const above = anchor.top - GAP_PX - height;
  const below = anchor.bottom + GAP_PX;
  const fitsBelow = below + height <= window.innerHeight - MARGIN_PX;
  const y = side === 'below' ? (fitsBelow || above < MARGIN_PX ? below : above) : above >= MARGIN_PX ? above : below;
  moveTo(content, { x: Math.min(anchor.left, window.innerWidth - width - MARGIN_PX), y });
}

function moveTo(content: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  content.style.left = `${Math.max(MARGIN_PX, x)}px`;
  content.style.top = `${Math.max(MARGIN_PX, y)}px`;
}
