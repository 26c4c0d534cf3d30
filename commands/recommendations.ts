import { listRecommendations } from '#src/answers/list-recommendations.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';

/** `/recommendations`: what an article's author says should be done. */
export default {
  data: {
    name: 'recommendations',
    description: 'What the authors say should be done',
    description_localizations: { ko: '글쓴이가 해야 한다고 말하는 것' },
    options: [articleOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: (invocation, services) => listRecommendations(textOption(invocation, 'article'), services),
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
