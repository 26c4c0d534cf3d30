import { analyseInTurns, articlesAsked } from '#src/answers/analyse-in-turns.ts';
import { listTimes } from '#src/answers/list-times.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';

/** `/timeline`: when what the articles tell happened. */
export default {
  data: {
    name: 'timeline',
    description: 'When what the articles tell happened',
    description_localizations: { ko: '글에 나오는 일이 언제 일어났나' },
    options: [articleOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const article = textOption(invocation, 'article');
    await analyseInTurns(articlesAsked(article, services), 'times', services);
    return listTimes(article, services);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
