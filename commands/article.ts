import { listArticles, showArticle } from '#src/answers/show-articles.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** `/article`: what there is to read and ask. */
export default {
  data: {
    name: 'article',
    description: 'The articles that can be asked',
    description_localizations: { ko: '질문할 수 있는 글' },
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'All articles of the library',
        description_localizations: { ko: '모든 글 목록' },
        options: [visibilityOption()],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'show',
        description: 'One article: who wrote it, where it appeared, its paragraphs',
        description_localizations: { ko: '글 하나: 글쓴이, 출처, 단락' },
        options: [articleOption({ description: 'Title or short name', ko: '제목이나 짧은 이름' }), visibilityOption()],
      },
    ],
    ...EVERYWHERE,
  },
  run: (invocation, services) => {
    return invocation.subcommand === 'show'
      ? showArticle(textOption(invocation, 'article'), services)
      : listArticles(services, services.settings.readingList);
  },
  ofOneArticle: true,
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
