import { analyseInTurns, articlesAsked } from '#src/answers/analyse-in-turns.ts';
import { listFigures } from '#src/answers/list-figures.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';

/** `/figures`: the numbers that the articles tell. */
export default {
  data: {
    name: 'figures',
    description: 'The numbers that the articles tell',
    description_localizations: { ko: '글에 나오는 수치' },
    options: [articleOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const article = textOption(invocation, 'article');
    await analyseInTurns(articlesAsked(article, services), 'figures', services);
    return listFigures(article, services);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
