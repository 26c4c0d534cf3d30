import { analyseInTurns } from '#src/answers/analyse-in-turns.ts';
import { articlesToAnalyse } from '#src/answers/resolve-actor.ts';
import { listPeople } from '#src/answers/list-people.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';

/** `/whoswho`: people with their roles from where they are introduced. */
export default {
  data: {
    name: 'whoswho',
    description: 'The people, their roles, and where the articles introduce them',
    description_localizations: { ko: '인물과 직책, 처음 나오는 곳' },
    options: [articleOption(), visibilityOption()],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const article = textOption(invocation, 'article');
    await analyseInTurns(articlesToAnalyse(article, services), 'actors', services);
    return listPeople(article, services);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
