import { verifyQuote } from '#src/answers/verify-quote.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle, completeSource } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, quoteOption, sourceOption, visibilityOption } from '#src/discord/options.ts';

/** `/verify`: whether a quote is word for word, cut, changed, from elsewhere, or in no article. */
export default {
  data: {
    name: 'verify',
    description: 'Check a quote: word for word, cut, changed, from elsewhere, or in no article',
    description_localizations: { ko: '인용 확인: 글자 그대로인지, 줄였는지, 바뀌었는지, 다른 글의 말인지' },
    options: [
      quoteOption({ name: 'quote', description: 'The words that were quoted', ko: '인용한 말' }),
      articleOption(),
      sourceOption(),
      visibilityOption(),
    ],
    ...EVERYWHERE,
  },
  run: (invocation, services) => {
    return verifyQuote(
      {
        text: textOption(invocation, 'quote') ?? '',
        article: textOption(invocation, 'article'),
        source: textOption(invocation, 'source'),
      },
      services,
    );
  },
  complete: ({ option, typed }, services) => {
    return option === 'source' ? completeSource(typed, services) : completeArticle(typed, services);
  },
} satisfies Command<SlashCommandData>;
