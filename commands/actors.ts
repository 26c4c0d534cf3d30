import { analyseInTurns } from '#src/answers/analyse-in-turns.ts';
import { articlesToAnalyse } from '#src/answers/resolve-actor.ts';
import { listActors } from '#src/answers/list-actors.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';

/** `/actors`: everyone whom the articles name, with counts. */
export default {
  data: {
    name: 'actors',
    description: 'Who the articles speak of, and how often',
    description_localizations: { ko: '글에 나오는 행위자와 횟수' },
    options: [articleOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const article = textOption(invocation, 'article');
    await analyseInTurns(articlesToAnalyse(article, services), 'actors', services);
    return listActors(article, services);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
