/** How an interaction reaches the bot: over the gateway, or as a signed POST to its endpoint. */
import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync, sign } from 'node:crypto';
import { applyCallback } from './apply-callback.ts';
import { checkBody } from './check-body.ts';
import { DiscordError } from './discord-error.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { InteractionPayload } from './interaction-payload.ts';
import type { Interaction } from './interactions.ts';
import { readBody } from './request-body.ts';
import type { World } from './world.ts';

export interface Delivery {
  /** For the bot to verify the signatures; 32 bytes in hex. */
  readonly publicKeyHex: string;
  /** From now on interactions are posted there; undefined returns to the gateway. */
  useEndpoint(url: string | undefined): void;
  /** What Discord does when the address is saved: a PING must be answered, and one with a wrong signature refused. */
  checkEndpoint(url: string): Promise<'accepted' | 'ping-not-answered' | 'wrong-signature-accepted'>;
  deliver(interaction: Interaction, payload: InteractionPayload): void;
}

export interface DeliveryOptions {
  readonly gateway: Gateway;
  readonly callbackMs: number;
  readonly endpoint: string | undefined;
}

export function createDelivery(world: World, { gateway, callbackMs, endpoint: first }: DeliveryOptions): Delivery {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  let endpoint = first;
  const sender = { world, privateKey, callbackMs };
  return {
    publicKeyHex: toHex(publicKey),
    useEndpoint(url) {
      endpoint = url;
    },
    checkEndpoint: (url) => checkEndpoint(sender, url),
    deliver(interaction, payload) {
      if (endpoint === undefined) gateway.tell('INTERACTION_CREATE', payload, payload.guild_id);
      else void postInteraction(sender, { url: endpoint, interaction, payload });
    },
  };
}

interface Sender {
  readonly world: World;
  readonly privateKey: KeyObject;
  readonly callbackMs: number;
}

/** The last 32 bytes of the DER form are the key itself (RFC 8410). */
function toHex(publicKey: KeyObject): string {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
}

/** Never rejects: whatever goes wrong fails the interaction, as the person would see it. */
async function postInteraction(
  sender: Sender,
  { url, interaction, payload }: { url: string; interaction: Interaction; payload: InteractionPayload },
): Promise<void> {
  const { world } = sender;
  try {
    const response = await postSigned(sender, url, payload);
    // An unread body would keep its connection, and tell of its end as an error of nobody's.
    if (response.status !== 200) await response.body?.cancel();
    if (response.status === 202 || response.status === 204) return;
    if (response.status !== 200) throw new Error(`The endpoint answered with status ${response.status}`);
    const body = await readBody(response);
    const request = { route: `RESPONSE ${url}`, number: 0 };
    const route = `POST /interactions/${interaction.id}/${interaction.token}/callback`;
    const documentErrors = await checkBody(world, { request, body: body.json, route });
    applyCallback(world, {
      interaction: world.interactions.claim(interaction.id, interaction.token),
      body,
      request: { ...request, documentErrors },
    });
  } catch (error) {
    world.interactions.fail(interaction, describe(error));
  }
}

function describe(error: unknown): string {
  if (error instanceof DiscordError) return `Invalid response: ${JSON.stringify(error.toBody())}`;
  return error instanceof Error ? error.message : String(error);
}

/** Signature and time in headers (developer documentation, Receiving and Responding, security). */
function postSigned(sender: Sender, url: string, payload: object): Promise<Response> {
  const timestamp = String(Math.trunc(sender.world.now() / 1000));
  const body = JSON.stringify(payload);
  const signature = sign(null, Buffer.from(timestamp + body), sender.privateKey).toString('hex');
  return post(sender, { url, body, timestamp, signature });
}

function post(
  { callbackMs }: Sender,
  { url, body, timestamp, signature }: { url: string; body: string; timestamp: string; signature: string },
): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': timestamp,
  };
  return fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(callbackMs) });
}

async function checkEndpoint(sender: Sender, url: string): ReturnType<Delivery['checkEndpoint']> {
  const { world } = sender;
  const ping = { id: world.nextId(), application_id: world.applicationId, type: 1, token: 'ping', version: 1 };
  const forged = { url, body: JSON.stringify(ping), timestamp: '0', signature: '0'.repeat(128) };
  const refusal = await post(sender, forged);
  await refusal.body?.cancel();
  if (refusal.status !== 401) return 'wrong-signature-accepted';
  const response = await postSigned(sender, url, ping);
  const { json } = await readBody(response);
  return response.status === 200 && JSON.stringify(json) === '{"type":1}' ? 'accepted' : 'ping-not-answered';
}
