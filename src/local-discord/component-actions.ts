/** Acting on a message's components, and sending in a modal. */
import type { APIMessage, APISelectMenuComponent } from 'discord-api-types/v10';
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Actor, Stage } from './actor.ts';
import { channelOf, guildAt, perform, personOf, refuse } from './actor.ts';
import type { Control } from './list-controls.ts';
import { listControls } from './list-controls.ts';
import type { Modal, ModalValues } from './modal.ts';
import { findUser } from './people.ts';
import type { Outcome } from './outcome.ts';
import { visibleChannels } from './places.ts';
import { resolveReferences } from './resolve-references.ts';
import { referenceKindOf } from './select-kinds.ts';
import { findModalFault, toSubmission } from './submit-modal.ts';

export interface ComponentActions {
  /** Acts on the message as it now stands, whichever version is handed in. */
  press(message: APIMessage, customId: string, actor?: Actor): Promise<Outcome>;
  /** In a menu of any kind; users, roles and channels by their ids. */
  choose(message: APIMessage, choice: MenuChoice, actor?: Actor): Promise<Outcome>;
  submitModal(modal: Modal, values: ModalValues, actor?: Actor): Promise<Outcome>;
}

export interface MenuChoice {
  readonly customId: string;
  readonly values: readonly string[];
}

export function createComponentActions(stage: Stage): ComponentActions {
  const { world } = stage;
  return {
    press(message, customId, actor) {
      const control = findControl(stage, { message, customId, actor });
      if (typeof control === 'string') return refuse(control);
      if (control.type !== ComponentType.Button) return refuse('That is no button.');
      return act(stage, { message, actor, data: describe(control) });
    },
    choose(message, { customId, values }, actor) {
      const control = findControl(stage, { message, customId, actor });
      if (typeof control === 'string') return refuse(control);
      if (control.type === ComponentType.Button) return refuse('That is no menu.');
      if (!canChoose(stage, control, { values, actor }))
        return refuse(`The menu doesn’t take ${JSON.stringify(values)}.`);
      const kind = referenceKindOf(control.type);
      const references = kind === undefined ? [] : values.map((id) => ({ kind, id }));
      const here = { guild: guildAt(world, actor), userId: personOf(world, actor).user.id };
      const resolved = kind === undefined ? {} : { resolved: resolveReferences(world, references, here) };
      return act(stage, { message, actor, data: { ...describe(control), values, ...resolved } });
    },
    submitModal(modal, values, actor) {
      const fault = findModalFault(modal, values);
      if (fault !== undefined) return refuse(fault);
      const channelId = channelOf(world, actor).id;
      const submission = toSubmission(modal, values, (file) => world.files.keep(channelId, file));
      const { components, attachments, references } = submission;
      const here = { guild: guildAt(world, actor), userId: personOf(world, actor).user.id };
      const resolved = { attachments, ...resolveReferences(world, references, here) };
      const data = { custom_id: modal.customId, components, resolved };
      const { sourceMessageId, openedById } = modal;
      return perform(stage, { type: InteractionType.ModalSubmit, data, actor, sourceMessageId, openedById });
    },
  };
}

interface Target {
  readonly message: APIMessage;
  readonly customId: string;
  readonly actor: Actor | undefined;
}

/** The control, or in a sentence why it can't be used. */
function findControl({ world }: Stage, { message, customId, actor }: Target): Control | string {
  const entry = world.messages.get(message.id);
  const isVisible = entry?.onlyFor === undefined || entry.onlyFor.name === personOf(world, actor).name;
  if (entry === undefined || !isVisible || entry.message.channel_id !== channelOf(world, actor).id) {
    return 'The person doesn’t see that message.';
  }
  const control = listControls(entry.message.components).find((candidate) => candidate.custom_id === customId);
  if (control === undefined) return `The message has no “${customId}”.`;
  return control.disabled === true ? 'That control is disabled.' : control;
}

function canChoose(
  { world }: Stage,
  menu: APISelectMenuComponent,
  { values, actor }: { values: readonly string[]; actor: Actor | undefined },
): boolean {
  const { min_values: min, max_values: max } = menu;
  const guild = guildAt(world, actor);
  const isOffered = (value: string): boolean => {
    const isUser = findUser(world.people, value) !== undefined;
    const isRole = guild?.roles.has(value) ?? false;
    switch (menu.type) {
      case ComponentType.StringSelect:
        return menu.options.some((option) => option.value === value);
      case ComponentType.UserSelect:
        return isUser;
      case ComponentType.RoleSelect:
        return isRole;
      case ComponentType.MentionableSelect:
        return isUser || isRole;
      case ComponentType.ChannelSelect:
      default: {
        const channels = guild === undefined ? [] : visibleChannels(guild, personOf(world, actor).user.id);
        const channel = channels.find(({ id }) => id === value);
        return channel !== undefined && (menu.channel_types?.includes(channel.type) ?? true);
      }
    }
  };
  return values.every(isOffered) && values.length >= (min ?? 1) && values.length <= (max ?? 1);
}

function describe({ id, custom_id, type }: Control): object {
  return { id, custom_id, component_type: type };
}

function act(
  stage: Stage,
  { message, actor, data }: { message: APIMessage; actor: Actor | undefined; data: object },
): Promise<Outcome> {
  return perform(stage, { type: InteractionType.MessageComponent, data, actor, sourceMessageId: message.id });
}
