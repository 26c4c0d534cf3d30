import { summariseArticle } from '#src/answers/summarise-article.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, lengthOption, visibilityOption } from '#src/discord/options.ts';

/** `/summary`: an article's key sentences, word for word. */
export default {
  data: {
    name: 'summary',
    description: 'An article’s key sentences, word for word',
    description_localizations: { ko: '글의 핵심 문장을 그대로' },
    options: [articleOption(), lengthOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: (invocation, services) => {
    return summariseArticle(
      { article: textOption(invocation, 'article'), length: textOption(invocation, 'length') },
      services,
    );
  },
  ofOneArticle: true,
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
