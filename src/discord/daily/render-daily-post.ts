import type { DailyPost, QuestionPost } from '#src/answers/daily/daily-post.ts';
import type { OutgoingPost } from '#src/schedule/poster.ts';
import type { Words } from '#src/words/words.ts';
import { wordsFor } from '#src/words/words-for.ts';
import { type APIMessage, MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { encodeAction } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { ANSWER_EXCERPT_CHARS, renderFitting } from '../fit-text.ts';
import { linkedSource } from '../linked-source.ts';
import type { Quotes } from '../quoting/quotes.ts';
import { addPlace } from '../render-listing.ts';
import { passageButtons, type PassageStyle, renderExcerpt, renderPassage } from '../render-passage.ts';
import { ACCENT_COLOUR } from '../view.ts';

/** How long a poll stays open, in hours: over a weekend. */
const POLL_HOURS = 72;

/** A quotation that leaves room for heading, source and ping in a message of 2,000 characters. */
const QUESTION_EXCERPT_CHARS = 1000;

/** The command behind the button that every post has: what this is, when it comes, who decides. It carries the nonce. */
const ABOUT_COMMAND = 'daily about';

/** Whether a message of ours is a daily post. */
export function isDailyPost({ components }: Pick<APIMessage, 'components'>): boolean {
  return JSON.stringify(components ?? []).includes(`:${ABOUT_COMMAND}:`);
}

interface Rendering extends Pick<OutgoingPost, 'post' | 'language' | 'nonce' | 'pingRoleId'> {
  readonly quotes: Quotes;
}

/**
 * A daily post as one message. Nobody but the one role is pinged. Its nonce goes along so that Discord drops a second
 * one, and stands in the message for whoever reads the channel later.
 */
export function renderDailyPost(rendering: Rendering): RESTPostAPIChannelMessageJSONBody {
  const { post, language, nonce, pingRoleId } = rendering;
  const words = wordsFor(language ?? post.article.bibliography.language);
  return {
    ...(post.kind === 'question' ? questionMessage(post, words, rendering) : componentsMessage(post, words, rendering)),
    nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [], roles: pingRoleId === undefined ? [] : [pingRoleId] },
  };
}

function componentsMessage(
  post: Exclude<DailyPost, QuestionPost>,
  words: Words,
  { nonce, pingRoleId, quotes }: Rendering,
): RESTPostAPIChannelMessageJSONBody {
  const container = renderFitting(ANSWER_EXCERPT_CHARS, quotes, (maxExcerptChars) => {
    const builder = new ContainerBuilder().setAccentColor(ACCENT_COLOUR);
    fillDailyPost(builder, post, { words, quotes, maxExcerptChars, buttons: [aboutButton(nonce, words)] });
    return builder;
  });
  const ping = pingRoleId === undefined ? [] : [new TextDisplayBuilder().setContent(`<@&${pingRoleId}>`).toJSON()];
  return { flags: MessageFlags.IsComponentsV2, components: [...ping, container] };
}

/** Discord has no polls in messages of components, so this one is of the older kind: text, poll and a row of buttons. */
function questionMessage(
  post: QuestionPost,
  words: Words,
  { nonce, pingRoleId, quotes }: Rendering,
): RESTPostAPIChannelMessageJSONBody {
  const excerpt = renderExcerpt(post.found, { quotes, maxExcerptChars: QUESTION_EXCERPT_CHARS });
  const { question, answers } = words.daily.poll[post.asked];
  const buttons = passageButtons(post.found, words).addComponents(aboutButton(nonce, words));
  return {
    content: [
      ...(pingRoleId === undefined ? [] : [`<@&${pingRoleId}>`]),
      headingOf(post, words),
      ...(excerpt === undefined ? [] : [`> ${excerpt}`]),
      `-# ${linkedSource(post.found.passage, words)}`,
    ].join('\n'),
    components: [buttons.toJSON()],
    poll: {
      question: { text: question },
      answers: answers.map((text) => ({ poll_media: { text } })),
      duration: POLL_HOURS,
      allow_multiselect: false,
    },
  };
}

interface PostStyle extends PassageStyle {
  /** Besides those of the passage. */
  readonly buttons?: readonly ButtonBuilder[];
}

/** What a post shows, as components; of a question without its poll. */
export function fillDailyPost(container: ContainerBuilder, post: DailyPost, style: PostStyle): void {
  const { words, buttons = [] } = style;
  const title = `-# ${escapeMarkdown(post.article.bibliography.title)}`;
  const head = [headingOf(post, words), ...(post.kind === 'summary' ? [title] : [])].join('\n');
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(head));
  const row = post.kind === 'summary' ? new ActionRowBuilder<ButtonBuilder>() : passageButtons(post.found, words);
  if (post.kind === 'summary') {
    const used = new Set<string>();
    for (const found of post.passages) addPlace(container, { found, caption: '' }, { view: style, used });
  } else container.addTextDisplayComponents(renderPassage(post.found, style));
  row.addComponents(...buttons);
  if (row.components.length > 0) container.addActionRowComponents(row);
}

function headingOf(post: DailyPost, words: Words): string {
  return `### ${escapeMarkdown(words.daily.headings[post.kind])}`;
}

function aboutButton(nonce: string, words: Words): ButtonBuilder {
  const customId = encodeAction({ kind: 'run', command: ABOUT_COMMAND, options: [['nonce', nonce]] });
  // A nonce has at most 25 characters, so there is always room for it.
  return new ButtonBuilder()
    .setCustomId(customId ?? nonce)
    .setLabel(words.daily.about.button)
    .setStyle(ButtonStyle.Secondary);
}
