/** Icons, drawn for this page on a grid of 24 × 24. */

const PATHS = {
  hash: 'M10 3 7.5 21M16.5 3 14 21M4 8.5h17M3 15.5h17',
  thread: 'M9 3 7.5 12M15 3l-1.5 9M4 6h15M4 10h9M14 16h6M14 20h4',
  at: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm4 4v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1',
  pin: 'M9 3h6l-.5 6 3.5 4v2H6v-2l3.5-4ZM12 15v6',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-7 9c.5-4 3-6 7-6s6.500 2 7 6ZM16 4.500a3.500 3.500 0 0 1 0 6M18 14c2.500.500 3.800 2.500 4 6',
  panel: 'M3 5h18v14H3ZM6.500 9l3 3-3 3M12 15h5',
  close: 'M5 5l14 14M19 5 5 19',
  plus: 'M12 4v16M4 12h16',
  menu: 'M3 6h18M3 12h18M3 18h18',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  chevron: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  check: 'M4 12.500 9.500 18 20 6.500',
  eye: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  alert: 'M12 3 1.500 21h21ZM12 10v5M12 17.500v1',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  external: 'M14 4h6v6M20 4 10 14M18 14v6H4V6h6',
  file: 'M6 2h8l5 5v15H6ZM14 2v5h5',
  upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.500 2',
  poll: 'M5 20V11M12 20V4M19 20v-6',
  apps: 'M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM17 14v6M14 17h6',
  copy: 'M8 8h12v12H8ZM16 8V4H4v12h4',
  reply: 'M9 6 3 12l6 6M3 12h10c5 0 8 2 8 7',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14',
  slash: 'M16 3 8 21',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: what it stands for is said by a label. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon', `icon-${name}`);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
