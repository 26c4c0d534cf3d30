import { analyseInTurns, articlesAsked } from '#src/answers/analyse-in-turns.ts';
import { listRecommendations } from '#src/answers/list-recommendations.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeActor, completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, forOption, visibilityOption } from '#src/discord/options.ts';

/** `/recommendations`: what an article's author says should be done. */
export default {
  data: {
    name: 'recommendations',
    description: 'What the authors say should be done',
    description_localizations: { ko: '글쓴이가 해야 한다고 말하는 것' },
    options: [articleOption(), forOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const [article, addressee] = [textOption(invocation, 'article'), textOption(invocation, 'for')];
    await analyseInTurns(articlesAsked(article, services), 'recommendations', services);
    return listRecommendations({ article, for: addressee }, services);
  },
  complete: ({ option, typed }, services) => {
    return option === 'for' ? completeActor(typed, services) : completeArticle(typed, services);
  },
} satisfies Command<SlashCommandData>;
