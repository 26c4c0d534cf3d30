/** A bot that uses whatever Discord offers bots, so that the page can be seen to show it. It speaks plain JSON. */
import type { APIInteraction, APIMessageComponentInteraction, APIModalSubmitInteraction } from 'discord-api-types/v10';
import {
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType as R,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Routes } from 'discord.js';
import type { LocalDiscord } from '#src/local-discord/local-discord.ts';
import { drawPicture } from './draw-picture.ts';
import { SHOWCASE_COMMANDS } from './showcase-commands.ts';
import { BUTTONS, EMBED, EVERYTHING, FORM, POLL, SECOND_FORM, SELECTS } from './showcase-messages.ts';

export interface ShowcaseBot {
  readonly client: Client<true>;
  /** What went wrong in it; tests expect nothing. */
  readonly errors: readonly unknown[];
  stop(): Promise<void>;
}

export async function startShowcaseBot(discord: LocalDiscord): Promise<ShowcaseBot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.apiUrl, version: '10', retries: 0 },
  });
  const errors: unknown[] = [];
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    const response = answer(interaction);
    if (response === undefined) return;
    const { files, ...body } = response;
    const options = { body, auth: false, ...(files !== undefined && { files: [...files] }) };
    client.rest
      .post(Routes.interactionCallback(interaction.id, interaction.token), options)
      .catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const readyClient = await ready;
  await client.rest.put(Routes.applicationCommands(readyClient.application.id), { body: SHOWCASE_COMMANDS });
  return { client: readyClient, errors, stop: () => client.destroy() };
}

interface Response {
  readonly type: R;
  readonly data?: object;
  readonly files?: readonly { readonly name: string; readonly data: Buffer }[];
}

/** What is typed so finds the bot thinking: no choices come. */
export const UNANSWERED = 'birch of';

/** Undefined: the bot keeps silent. */
function answer(interaction: APIInteraction): Response | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return answerCommand(interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return suggest(interaction.data.options);
    case InteractionType.MessageComponent:
      return answerComponent(interaction);
    case InteractionType.ModalSubmit:
      return whisper(`Sent: ${JSON.stringify(valuesIn(interaction))}`);
    case InteractionType.Ping:
    default:
      return undefined;
  }
}

function answerCommand({
  data,
}: Extract<APIInteraction, { type: InteractionType.ApplicationCommand }>): Response | undefined {
  if (data.type === ApplicationCommandType.Message) {
    const { content } = Object.values(data.resolved.messages)[0] ?? { content: '' };
    return whisper(`${content.split(/\s+/).length} words`);
  }
  if (data.type === ApplicationCommandType.User) return say({ content: `Hello, <@${data.target_id}>!` });
  switch (data.name) {
    case 'everything':
      return {
        ...say({
          ...EVERYTHING,
          attachments: FILES.map(({ name }, id) => ({ id: String(id), filename: name, description: ALT })),
        }),
        files: FILES,
      };
    case 'embed':
      return {
        ...say({ ...EMBED, attachments: [{ id: '0', filename: 'sea.png', description: ALT }] }),
        files: FILES.slice(0, 1),
      };
    case 'form':
      return { type: R.Modal, data: FORM };
    case 'second-form':
      return { type: R.Modal, data: SECOND_FORM };
    case 'poll':
      return say({ poll: POLL });
    case 'selects':
      return say(SELECTS);
    case 'buttons':
      return say(BUTTONS);
    case 'silent':
      return undefined;
    case 'slow':
      return { type: R.DeferredChannelMessageWithSource };
    default:
      return say({
        content: `\`\`\`json\n${JSON.stringify('options' in data ? data.options : [], undefined, 2)}\n\`\`\``,
      });
  }
}

export const ALT = 'A calm sea under an evening sky';
const FILES = [
  { name: 'sea.png', data: drawPicture(640, 320) },
  { name: 'notes.txt', data: Buffer.from('Some notes.\n') },
];

function suggest(options: readonly { readonly name: string }[]): Response | undefined {
  const focused = options.find(
    (option): option is { name: string; value: string } => 'focused' in option && option.focused === true,
  );
  const typed = (focused?.value ?? '').toLowerCase();
  if (typed === UNANSWERED) return undefined;
  const names = ['Aster', 'Birch', 'Cedar'].filter((name) => name.toLowerCase().startsWith(typed));
  const choices = names.map((name) => ({ name: `${name} tree`, value: name.toLowerCase() }));
  return { type: R.ApplicationCommandAutocompleteResult, data: { choices } };
}

function answerComponent({ data }: APIMessageComponentInteraction): Response | undefined {
  if ('values' in data) return whisper(`Chosen: ${data.values.join(', ')}`);
  if (data.custom_id === 'silent') return undefined;
  if (data.custom_id === 'book') return whisper('Booked.');
  if (data.custom_id === 'form') return { type: R.Modal, data: FORM };
  return { type: R.UpdateMessage, data: { ...BUTTONS, content: `Pressed: ${data.custom_id}` } };
}

function valuesIn({ data }: APIModalSubmitInteraction): Readonly<Record<string, unknown>> {
  const fields = data.components.flatMap((part) =>
    'component' in part ? [part.component] : 'components' in part ? part.components : [],
  );
  return Object.fromEntries(
    fields.map((field) => [
      field.custom_id,
      field.type === ComponentType.FileUpload ? field.values.length : 'value' in field ? field.value : field.values,
    ]),
  );
}

function say(data: object): Response {
  return { type: R.ChannelMessageWithSource, data };
}

function whisper(content: string): Response {
  return say({ content, flags: MessageFlags.Ephemeral });
}
