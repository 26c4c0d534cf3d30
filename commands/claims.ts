import { analyseInTurns, articlesAsked } from '#src/answers/analyse-in-turns.ts';
import { listClaims } from '#src/answers/list-claims.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';

/** `/claims`: what the articles assert, report, doubt and foretell. */
export default {
  data: {
    name: 'claims',
    description: 'What the articles assert, report, doubt and foretell',
    description_localizations: { ko: '글이 단정하고 인용하고 유보하고 예측하는 것' },
    options: [articleOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const article = textOption(invocation, 'article');
    await analyseInTurns(articlesAsked(article, services), 'claims', services);
    return listClaims(article, services);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
