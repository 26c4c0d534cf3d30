import { PermissionFlagsBits as P } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { inviteLink } from '#src/discord/invite-link.ts';

it('an invitation asks for the bot and its commands, and for no more than posting takes', () => {
  const link = new URL(inviteLink('1234'));
  expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
  expect(link.searchParams.get('client_id')).toBe('1234');
  expect(link.searchParams.get('scope')?.split(' ')).toEqual(['bot', 'applications.commands']);
  const asked = BigInt(link.searchParams.get('permissions') ?? 0);
  for (const needed of [P.SendMessages, P.ReadMessageHistory, P.PinMessages, P.SendPolls])
    expect(asked & needed).toBe(needed);
  for (const dangerous of [P.Administrator, P.ManageGuild, P.ManageMessages, P.MentionEveryone, P.BanMembers])
    expect(asked & dangerous).toBe(0n);
});
