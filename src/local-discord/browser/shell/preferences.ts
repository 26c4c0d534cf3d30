/** What a tab, or this browser, remembers: who one is here, and how it looks. */
import type { Viewer } from '../../page/protocol.ts';

export type Theme = 'dark' | 'light';

export const LOCALES = [
  { code: 'en-US', name: 'English (US)' },
  { code: 'ko', name: '한국어' },
] as const;

/** `?as=curator&locale=ko` in the address, or what the tab was before it was loaded again. */
export function readViewer(): Viewer {
  const address = new URLSearchParams(location.search);
  const user = address.get('as') ?? sessionStorage.getItem('as');
  const locale = address.get('locale') ?? sessionStorage.getItem('locale');
  return {
    user: user === 'curator' ? 'curator' : 'member',
    locale: LOCALES.find(({ code }) => code === locale)?.code ?? 'en-US',
  };
}

export function keepViewer({ user, locale }: Viewer): void {
  sessionStorage.setItem('as', user);
  sessionStorage.setItem('locale', locale);
  // The address would win over what was chosen.
  if (location.search !== '') history.replaceState(null, '', location.pathname);
}

export function readChannel(): string {
  return sessionStorage.getItem('channel') ?? '';
}

export function keepChannel(channelId: string): void {
  sessionStorage.setItem('channel', channelId);
}

/** Dark until one chooses, as on Discord. */
export function readTheme(): Theme {
  return localStorage.getItem('theme') === 'light' ? 'light' : 'dark';
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem('theme', theme);
  applyTheme(theme);
}

export type SidePanel = 'members' | 'requests' | 'none';

/** Where there is room, the members. */
export function readSidePanel(): SidePanel {
  const kept = localStorage.getItem('side');
  if (kept === 'members' || kept === 'requests' || kept === 'none') return innerWidth < WIDE_PX ? 'none' : kept;
  return innerWidth < WIDE_PX ? 'none' : 'members';
}

/** Below, a side panel covers the messages, so none is open at first. */
const WIDE_PX = 1100;

export function keepSidePanel(panel: SidePanel): void {
  localStorage.setItem('side', panel);
}
