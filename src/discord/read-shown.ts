import type { APIMessageComponent } from 'discord-api-types/v10';
import { decodeAction } from './custom-id.ts';
import type { TargetMessage } from './invocation.ts';
import type { PassageId } from './passage-id.ts';

/** What a message of ours shows, read back from its components. */
export function readShown(components: readonly APIMessageComponent[]): Pick<TargetMessage, 'shownText' | 'passageIds'> {
  const all = flatten(components);
  const texts = all.flatMap((component) => ('content' in component ? [component.content] : []));
  const ids = all.flatMap((component) => ('custom_id' in component ? passageOf(component.custom_id) : []));
  return { shownText: texts.join('\n'), passageIds: [...new Set(ids)] };
}

function passageOf(customId: string): readonly PassageId[] {
  const action = decodeAction(customId);
  return action?.kind === 'context' || action?.kind === 'save' ? [action.passage] : [];
}

function flatten(components: readonly APIMessageComponent[]): readonly APIMessageComponent[] {
  return components.flatMap((component) => [
    component,
    ...('components' in component ? flatten(component.components) : []),
    ...('accessory' in component ? flatten([component.accessory]) : []),
  ]);
}
