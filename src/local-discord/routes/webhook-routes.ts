/** What the bot does by an interaction's token: `@original`, follow-ups, and their edits. */
import type { APIMessage } from 'discord-api-types/v10';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { ApiContext, ApiEnv } from '../api-context.ts';
import { writeRequestOf } from '../api-context.ts';
import { replyTarget } from '../reply-target.ts';
import { refusals } from '../discord-error.ts';
import type { Answer, Interaction } from '../interactions.ts';
import type { World } from '../world.ts';
import { editMessage, postMessage } from '../write-message.ts';

const MESSAGE_PATH = '/webhooks/:application/:token/messages/:message';

export function createWebhookRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/webhooks/:application/:token', (context) => {
    const target = findTarget(world, context.req.param());
    return context.json(followUp(world, target, context));
  });
  routes.get(MESSAGE_PATH, (context) => context.json(findMessage(world, context.req.param()).message));
  routes.patch(MESSAGE_PATH, (context) => {
    const { message, interaction, answer } = findMessage(world, context.req.param());
    const edited = editMessage(world, message, writeRequestOf(context));
    const isUpdate = answer.type === InteractionResponseType.DeferredMessageUpdate;
    world.interactions.settle(interaction, { kind: isUpdate ? 'update' : 'reply', message: edited });
    return context.json(edited);
  });
  routes.delete(MESSAGE_PATH, (context) => {
    const { message, interaction } = findMessage(world, context.req.param());
    world.messages.remove(message.id);
    world.interactions.settle(interaction, { kind: 'acknowledged' });
    return context.body(null, 204);
  });
  return routes;
}

interface Target {
  readonly interaction: Interaction;
  readonly answer: Answer;
}

function findTarget(world: World, { application, token }: { application: string; token: string }): Target {
  return world.interactions.answered(application, token);
}

function findMessage(
  world: World,
  params: { application: string; token: string; message: string },
): Target & { readonly message: APIMessage } {
  const target = findTarget(world, params);
  const id = params.message === '@original' ? target.answer.originalId : params.message;
  const message = world.messages.get(id ?? '')?.message;
  const isOurs = message?.author.id === world.applicationId && message.channel_id === target.interaction.channel.id;
  if (message === undefined || !isOurs) throw refusals.unknownMessage();
  return { ...target, message };
}

/**
 * A new message; but right after a deferral it fills the "thinking" one, keeping who sees it (developer documentation,
 * Create Followup Message).
 */
function followUp(world: World, { interaction, answer }: Target, context: ApiContext): APIMessage {
  const request = writeRequestOf(context);
  const original = world.messages.get(answer.originalId ?? '')?.message;
  const isThinking = ((original?.flags ?? 0) & MessageFlags.Loading) !== 0;
  const message =
    original !== undefined && isThinking
      ? editMessage(world, original, request)
      : postMessage(world, { ...request, ...replyTarget(world, interaction, request.body.json) });
  world.interactions.settle(interaction, { kind: 'reply', message });
  return message;
}
