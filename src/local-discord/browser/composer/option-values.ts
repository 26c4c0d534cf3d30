/** What may be typed into an option, and what is sent for it. */
import type { Choice } from '../controls/select-menu.ts';
import { channelChoices, roleChoices, userChoices } from '../controls/component-choices.ts';
import { OPTION } from '../discord-numbers.ts';
import { numberOf } from '../json.ts';
import type { FieldValue } from '../../page/protocol.ts';
import type { Session } from '../session.ts';
import type { CommandOption } from './slash-command.ts';

/** What can be chosen; undefined where one types freely. Autocomplete isn't here: it is asked for. */
export function fixedChoices({ type, choices, raw }: CommandOption, session: Session): readonly Choice[] | undefined {
  const { words } = session;
  switch (type) {
    case OPTION.Boolean:
      return [
        { value: 'true', label: words.yes },
        { value: 'false', label: words.no },
      ];
    case OPTION.User:
      return userChoices(session);
    case OPTION.Channel:
      return channelChoices(session, raw['channel_types']);
    case OPTION.Role:
      return roleChoices(session);
    case OPTION.Mentionable:
      return [...userChoices(session), ...roleChoices(session)];
    default:
      return choices.length === 0
        ? undefined
        : choices.map(({ name, value }) => ({ value: String(value), label: name }));
  }
}

/** Those whose words begin with what was typed come first. */
export function filterChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const part = foldName(typed);
  const begins = choices.filter(({ label }) => foldName(label).startsWith(part));
  const contains = choices.filter((choice) => !begins.includes(choice) && foldName(choice.label).includes(part));
  return [...begins, ...contains].slice(0, MAX_SHOWN);
}

/** Channels, people and roles are named with their mark or without: `#daily`, `daily`. */
export function foldName(name: string): string {
  return name.trim().toLowerCase().replace(/^[#@]/, '');
}

/** Discord shows no more either (developer documentation, Application Commands, choices). */
const MAX_SHOWN = 25;

/** The value to send; undefined when Discord's client would not take the text. @param picked the chosen choice's value */
export function readValue(option: CommandOption, text: string, picked: string | undefined): FieldValue | undefined {
  const written = picked ?? text.trim();
  switch (option.type) {
    case OPTION.Integer:
    case OPTION.Number:
      return readNumber(option, written);
    case OPTION.Boolean:
      return written === 'true' || written === 'false' ? written === 'true' : undefined;
    case OPTION.User:
    case OPTION.Channel:
    case OPTION.Role:
    case OPTION.Mentionable:
      return /^\d+$/.test(written) ? written : undefined;
    default:
      return readText(option, written);
  }
}

function readNumber({ type, raw }: CommandOption, written: string): number | undefined {
  const value = Number(written.replace(',', '.'));
  if (written === '' || !Number.isFinite(value) || (type === OPTION.Integer && !Number.isInteger(value)))
    return undefined;
  const min = numberOf(raw['min_value']) ?? -Infinity;
  const max = numberOf(raw['max_value']) ?? Infinity;
  return value >= min && value <= max ? value : undefined;
}

function readText({ raw, choices }: CommandOption, written: string): string | undefined {
  if (choices.length > 0 && !choices.some(({ value }) => String(value) === written)) return undefined;
  const length = Array.from(written).length;
  const min = Math.max(numberOf(raw['min_length']) ?? 0, 1);
  return length >= min && length <= (numberOf(raw['max_length']) ?? MAX_TEXT) ? written : undefined;
}

/** Developer documentation, Application Command Option Structure, `max_length`. */
const MAX_TEXT = 6000;
