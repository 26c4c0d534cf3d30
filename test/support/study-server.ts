import { serve } from '@hono/node-server';
import type { APIMessage } from 'discord-api-types/v10';
import { COMMANDS } from '#commands/all.ts';
import type { Article } from '#src/articles/article.ts';
import { connectGateway } from '#src/discord/gateway.ts';
import { createHttpDoor, INTERACTIONS_PATH } from '#src/discord/http-door.ts';
import { parsePublicKey } from '#src/discord/verify-signature.ts';
import type { Fetcher } from '#src/fetching/create-fetcher.ts';
import type { Importer } from '#src/imports/importer.ts';
import type { Actor } from '#src/local-discord/actor.ts';
import type { OptionValues } from '#src/local-discord/find-option-fault.ts';
import { type LocalDiscord, startLocalDiscord } from '#src/local-discord/local-discord.ts';
import type { Modal, ModalValues } from '#src/local-discord/modal.ts';
import { messageOf, type Outcome } from '#src/local-discord/outcome.ts';
import { createRespondTools } from '#src/respond-tools.ts';
import type { Store } from '#src/storage/store.ts';
import { makeServicesOf, makeStore } from './make-services-of.ts';
import { controlsOf, textOf } from './read-message.ts';

/** A person at the server, who uses what they see by its name. */
export interface Person {
  readonly use: (command: string, options?: OptionValues) => Promise<APIMessage>;
  /** The form that the command opens. */
  readonly open: (command: string, options?: OptionValues) => Promise<Modal>;
  /** The text of what the command answers. */
  readonly read: (command: string, options?: OptionValues) => Promise<string>;
  readonly press: (message: APIMessage, label: string) => Promise<APIMessage>;
  /** The form that the button opens. */
  readonly openWith: (message: APIMessage, label: string) => Promise<Modal>;
  /** Chooses the menu's option whose label begins so. */
  readonly choose: (message: APIMessage, label: string) => Promise<APIMessage>;
  readonly send: (form: Modal, values: ModalValues) => Promise<APIMessage>;
  readonly outcome: (command: string, options?: OptionValues) => Promise<Outcome>;
}

export interface StudyServer {
  readonly discord: LocalDiscord;
  readonly store: Store;
  readonly failures: readonly unknown[];
  readonly as: (actor: Actor) => Person;
  /** Ends the bot and starts another over the same store, as a restart or a second machine would. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Opening {
  readonly articles?: readonly Article[];
  readonly door?: 'gateway' | 'http';
  readonly importArticle?: Importer | undefined;
  readonly fetcher?: Fetcher | undefined;
}

/** The bot behind one of its doors, on a Discord of its own, with a store in memory. */
export async function openStudyServer(opening: Opening = {}): Promise<StudyServer> {
  const { articles = [], door = 'gateway', importArticle, fetcher } = opening;
  const discord = await startLocalDiscord({ now: Date.now });
  const store = makeStore();
  const failures: unknown[] = [];
  const start = async () => openDoor({ discord, store, articles, door, failures, importArticle, fetcher });
  let closeDoor = await start();
  return {
    discord,
    store,
    failures,
    as: (actor) => createPerson(discord, actor),
    restart: async () => {
      await closeDoor();
      closeDoor = await start();
    },
    close: async () => {
      await closeDoor();
      await discord.close();
      await store.close();
    },
  };
}

interface Door extends Opening {
  readonly articles: readonly Article[];
  readonly discord: LocalDiscord;
  readonly store: Store;
  readonly failures: unknown[];
}

async function openDoor(opening: Door): Promise<() => Promise<void>> {
  const { discord, store, articles, door, failures, importArticle, fetcher } = opening;
  const { token, apiUrl, publicKeyHex } = discord;
  const fail = (details: object): void => void failures.push(details);
  const log = { info: () => undefined, warn: () => undefined, error: fail };
  const servicesOf = makeServicesOf(articles, { store, now: () => discord.now(), apiUrl, importArticle, fetcher });
  const tools = createRespondTools(servicesOf, log);
  const gateway = await connectGateway({ token, apiUrl, register: COMMANDS, tools, log });
  if (door === 'gateway') return gateway.close;
  // It was needed to register the commands only.
  await gateway.close();
  const app = createHttpDoor({ publicKey: parsePublicKey(publicKeyHex), tools, log, now: Date.now, apiUrl });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  discord.endpoint.useEndpoint(`http://127.0.0.1:${port}${INTERACTIONS_PATH}`);
  return async () => {
    await new Promise((resolve) => server.close(resolve));
  };
}

function createPerson(discord: LocalDiscord, actor: Actor): Person {
  const outcome = async (command: string, options: OptionValues = {}) => discord.slash(command, options, actor);
  const use = async (command: string, options?: OptionValues) => messageOf(await outcome(command, options));
  const pressed = async (message: APIMessage, label: string) => discord.press(message, idOf(message, label), actor);
  return {
    outcome,
    use,
    open: async (command, options) => formOf(await outcome(command, options)),
    read: async (command, options) => textOf(await use(command, options)),
    press: async (message, label) => messageOf(await pressed(message, label)),
    openWith: async (message, label) => formOf(await pressed(message, label)),
    choose: async (message, label) => {
      const menu = controlsOf(message).find(({ options }) => options?.some((option) => option.label.startsWith(label)));
      const option = menu?.options?.find((one) => one.label.startsWith(label));
      const choice = { customId: menu?.custom_id ?? '', values: [option?.value ?? ''] };
      return messageOf(await discord.choose(message, choice, actor));
    },
    send: async (form, values) => messageOf(await discord.submitModal(form, values, actor)),
  };
}

function formOf(outcome: Outcome): Modal {
  if (outcome.kind === 'modal') return outcome.modal;
  const shown = 'message' in outcome ? textOf(outcome.message) : JSON.stringify(outcome);
  throw new Error(`Expected a form, not ${shown}`);
}

/** The button's whose label begins so. */
function idOf(message: APIMessage, label: string): string {
  const control = controlsOf(message).find((one) => one.label?.startsWith(label) === true);
  if (control?.custom_id !== undefined) return control.custom_id;
  throw new Error(`There is no button “${label}” under: ${textOf(message)}`);
}

export function textFile(filename: string, text: string) {
  return { filename, contentType: 'text/plain', bytes: new TextEncoder().encode(text) };
}
