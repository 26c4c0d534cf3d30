import { searchPassages } from '#src/answers/ask-question.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, questionOption, visibilityOption } from '#src/discord/options.ts';

/** `/search`: words or a phrase, found in the articles even when misspelt. */
export default {
  data: {
    name: 'search',
    description: 'Find words, names or a phrase in the articles, even misspelt ones',
    description_localizations: { ko: '글에서 낱말, 이름, 구절 찾기 (맞춤법이 틀려도 됩니다)' },
    options: [
      questionOption({ name: 'query', description: 'The words to find', ko: '찾을 말' }),
      articleOption(),
      visibilityOption(),
    ],
    ...EVERYWHERE,
  },
  run: (invocation, services) => {
    const query = { text: textOption(invocation, 'query') ?? '', article: textOption(invocation, 'article') };
    return searchPassages(query, services);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
