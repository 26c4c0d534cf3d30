import {
  type APIAttachment,
  type APIInteractionDataResolved,
  type APIModalSubmission,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import type { Attachment, Invocation, OptionValue } from './invocation.ts';

/** What was filled into a form, by the fields' names. Empty fields are left out, as options that nobody gave. */
export function readFields({ components, resolved }: APIModalSubmission): Pick<Invocation, 'options' | 'attachments'> {
  const options = new Map<string, OptionValue>();
  const attachments = new Map<string, readonly Attachment[]>();
  for (const component of components.flatMap(fieldsIn)) {
    const name = component.custom_id;
    if (component.type === ComponentType.FileUpload) {
      attachments.set(name, readAttachments(component.values, resolved));
    } else {
      const value = 'values' in component ? component.values.join(',') : component.value;
      if (value !== null && value !== '') options.set(name, value);
    }
  }
  return { options, attachments };
}

function fieldsIn(component: APIModalSubmission['components'][number]): readonly ModalSubmitComponent[] {
  if ('component' in component) return [component.component];
  return 'components' in component ? component.components : [];
}

/** The files of those ids, in their order. */
export function readAttachments(
  ids: readonly string[],
  resolved: Pick<APIInteractionDataResolved, 'attachments'> | undefined,
): readonly Attachment[] {
  return ids.flatMap((id) => {
    const attachment: APIAttachment | undefined = resolved?.attachments?.[id];
    return attachment ? [{ name: attachment.filename, url: attachment.url, size: attachment.size }] : [];
  });
}
