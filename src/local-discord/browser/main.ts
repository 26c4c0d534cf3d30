/** Begins when the browser has the page. */
import { nameOf } from './avatar.ts';
import { openMessageMenu, openUserMenu } from './menus/message-menu.ts';
import { openModal } from './modal/open-modal.ts';
import { Session } from './session.ts';
import { applyTheme, readChannel, readTheme, readViewer } from './shell/preferences.ts';
import type { Shell } from './shell/shell.ts';
import { openShell } from './shell/shell.ts';
import { fullTime, stampTime } from './time.ts';
import type { View } from './view.ts';

/** How often “5 minutes ago” is told anew. */
const REFRESH_MS = 15_000;

applyTheme(readTheme());
const session = new Session({ url: `ws://${location.host}/socket`, viewer: readViewer(), now: Date.now });
session.channelId = readChannel();
let shell: Shell | undefined;
const view: View = {
  session,
  beginCommand: (name) => shell?.composer.beginCommand(name),
  mention: (userId) => {
    const user = userId === session.known.bot.id ? session.known.bot : session.memberOf(userId)?.user;
    if (user !== undefined) shell?.composer.insert(`@${nameOf(user)} `);
  },
  openModal: (opened) => openModal(opened, view),
  openMessageMenu: (message, at) => openMessageMenu(message, at, view),
  openUserMenu: (userId, at) => openUserMenu(userId, at, view),
};
session.events.on('welcome', () => {
  shell ??= openShell(view);
});
setInterval(refreshTimes, REFRESH_MS);
document.addEventListener('keydown', typeIntoBox);

function refreshTimes(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-style=R]')) {
    const { locale } = session.known.viewer;
    const atMs = Date.parse(time.dateTime);
    time.textContent = stampTime(atMs / 1000, 'R', { locale, nowMs: session.now() });
    time.title = fullTime(atMs, locale);
  }
}

/** Typing while nothing has the focus is meant for the message box, as on Discord. */
function typeIntoBox({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  if (document.activeElement !== document.body || key.length !== 1 || ctrlKey || metaKey || altKey) return;
  shell?.composer.focusText();
}
