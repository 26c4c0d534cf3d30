import type { APIUser } from 'discord-api-types/v10';
import { element } from './element.ts';

/** Of Discord's default pictures; a person without one gets a colour by their id. */
const COLOUR_COUNT = 6;

/** The bot has its mark, people the first letter of their name. Decoration: the name stands beside it. */
export function renderAvatar(user: APIUser, size: 'small' | 'medium' | 'large' = 'medium'): HTMLElement {
  const common = { class: `avatar avatar-${size}`, 'aria-hidden': true };
  if (user.bot === true) return element('img', { ...common, src: '/app/icons/pilcrow.svg', alt: '' });
  const colour = Number(BigInt(user.id) % BigInt(COLOUR_COUNT));
  return element('span', { ...common, 'data-colour': colour }, nameOf(user).charAt(0).toUpperCase());
}

export function nameOf(user: APIUser): string {
  return user.global_name ?? user.username;
}
