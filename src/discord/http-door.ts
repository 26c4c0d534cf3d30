import type { KeyObject } from 'node:crypto';
import { REST } from 'discord.js';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Responder, respond, type RespondTools } from './respond.ts';
import { patchOriginal, postCallback, replacePrivately } from './send-answer.ts';
import { isSignedByDiscord } from './verify-signature.ts';

export interface HttpDoorOptions {
  readonly publicKey: KeyObject;
  readonly tools: RespondTools;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Base address of Discord's REST API, for a Discord that isn't discord.com. */
  readonly apiUrl?: string | undefined;
  readonly log: { readonly error: (details: object, message: string) => void };
}

/** Where Discord posts interactions; to be entered in the developer portal as "Interactions Endpoint URL". */
export const INTERACTIONS_PATH = '/interactions';

/** Interactions are a few kilobytes; a message with resolved attachments and 6,000 characters of options fits. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * The HTTP door: verifies each request, answers with the first response in the body of its own, and with what comes
 * later over REST. Keeps nothing, so any number of copies may run.
 */
export function createHttpDoor({ publicKey, tools, now, apiUrl, log }: HttpDoorOptions): Hono {
  const app = new Hono();
  const rest = new REST({ version: '10', ...(apiUrl && { api: apiUrl }) });
  const tooLarge = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => context.text('too large', 413) });
  app.post(INTERACTIONS_PATH, tooLarge, async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const signature = context.req.header('x-signature-ed25519');
    const timestamp = context.req.header('x-signature-timestamp');
    if (!isSignedByDiscord({ body, signature, timestamp }, publicKey, now())) return context.text('bad signature', 401);
    const interaction = parse(body);
    if (!interaction) return context.text('not an interaction', 400);
    const response = await firstResponse(interaction, { rest, tools, log });
    // "202 Accepted" and nothing more tells Discord that the answer came another way.
    return response ? context.json(response) : context.body(null, 202);
  });
  return app;
}

function parse(body: Uint8Array): APIInteraction | undefined {
  try {
    // Signed by Discord, so of the shape that Discord documents.
    return JSON.parse(new TextDecoder().decode(body)) as APIInteraction;
  } catch {
    return undefined;
  }
}

interface Tools extends Pick<HttpDoorOptions, 'tools' | 'log'> {
  readonly rest: REST;
}

/**
 * What to answer in the response's body; undefined where it was sent over REST, as answers with files are: Discord
 * reads only JSON there (discord/discord-api-docs, discussion 6204).
 */
function firstResponse(
  interaction: APIInteraction,
  { rest, tools, log }: Tools,
): Promise<APIInteractionResponse | undefined> {
  const { id, application_id: applicationId, token } = interaction;
  const address = { id, token, applicationId };
  return new Promise((resolve, reject) => {
    const responder: Responder = {
      callback: async (response, files) => {
        if (files.length === 0) return resolve(response);
        await postCallback(rest, address, { response, files });
        resolve(undefined);
      },
      editOriginal: async (body) => patchOriginal(rest, address, body),
      replacePrivately: async (body) => replacePrivately(rest, address, body),
    };
    respond(interaction, responder, tools).catch((error: unknown) => {
      log.error({ err: error }, 'an answer could not be delivered');
      reject(error instanceof Error ? error : new Error('respond failed', { cause: error }));
    });
  });
}
