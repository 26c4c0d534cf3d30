/** Acting on a message's components, and sending in a modal. */
import type { APIMessage, APIStringSelectComponent } from 'discord-api-types/v10';
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Actor, Stage } from './actor.ts';
import { channelOf, perform, personOf, refuse } from './actor.ts';
import type { Control } from './list-controls.ts';
import { listControls } from './list-controls.ts';
import type { Modal, ModalValues } from './modal.ts';
import { findModalFault, toSubmittedComponents } from './modal.ts';
import type { Outcome } from './outcome.ts';

export interface ComponentActions {
  /** Acts on the message as it now stands, whichever version is handed in. */
  press(message: APIMessage, customId: string, actor?: Actor): Promise<Outcome>;
  choose(message: APIMessage, choice: MenuChoice, actor?: Actor): Promise<Outcome>;
  submitModal(modal: Modal, values: ModalValues, actor?: Actor): Promise<Outcome>;
}

interface MenuChoice {
  readonly customId: string;
  readonly values: readonly string[];
}

export function createComponentActions(stage: Stage): ComponentActions {
  return {
    press(message, customId, actor) {
      const control = findControl(stage, { message, customId, actor });
      if (typeof control === 'string') return refuse(control);
      if (control.type !== ComponentType.Button) return refuse('That is no button.');
      return act(stage, { message, control, actor });
    },
    choose(message, { customId, values }, actor) {
      const control = findControl(stage, { message, customId, actor });
      if (typeof control === 'string') return refuse(control);
      if (control.type !== ComponentType.StringSelect) return refuse('That is no menu.');
      if (!canChoose(control, values)) return refuse(`The menu doesn’t take ${JSON.stringify(values)}.`);
      return act(stage, { message, control, actor, values });
    },
    submitModal(modal, values, actor) {
      const fault = findModalFault(modal, values);
      if (fault !== undefined) return refuse(fault);
      const data = { custom_id: modal.customId, components: toSubmittedComponents(modal, values) };
      const sourceMessageId = modal.sourceMessageId;
      return perform(stage, { type: InteractionType.ModalSubmit, data, actor, sourceMessageId });
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
  { options, min_values: min, max_values: max }: APIStringSelectComponent,
  values: readonly string[],
): boolean {
  const areOffered = values.every((value) => options.some((option) => option.value === value));
  return areOffered && values.length >= (min ?? 1) && values.length <= (max ?? 1);
}

function act(
  stage: Stage,
  {
    message,
    control,
    actor,
    values,
  }: { message: APIMessage; control: Control; actor: Actor | undefined; values?: readonly string[] },
): Promise<Outcome> {
  const { id, custom_id, type } = control;
  const data = { id, custom_id, component_type: type, ...(values !== undefined && { values }) };
  return perform(stage, { type: InteractionType.MessageComponent, data, actor, sourceMessageId: message.id });
}
