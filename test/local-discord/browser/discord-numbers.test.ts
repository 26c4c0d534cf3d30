import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  MessageFlags,
  MessageType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import {
  BUTTON_STYLE,
  COMMAND,
  COMPONENT,
  INTERACTION,
  MESSAGE_FLAG,
  MESSAGE_TYPE,
  OPTION,
  SPACING,
} from '../../../src/local-discord/browser/discord-numbers.ts';

it.each([
  ['components', COMPONENT, ComponentType],
  ['button styles', BUTTON_STYLE, ButtonStyle],
  ['options', OPTION, ApplicationCommandOptionType],
  ['commands', COMMAND, ApplicationCommandType],
  ['message flags', MESSAGE_FLAG, MessageFlags],
  ['interactions', INTERACTION, InteractionType],
  ['spacings', SPACING, SeparatorSpacingSize],
  ['messages', MESSAGE_TYPE, MessageType],
] as const)('the browser has Discord’s own numbers of %s', (_, ours, theirs) => {
  for (const [name, number] of Object.entries(ours))
    expect([name, theirs[name as keyof typeof theirs]]).toEqual([name, number]);
});
