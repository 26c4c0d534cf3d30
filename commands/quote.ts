import { quoteCited } from '#src/answers/re-anchor.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle, completePassage } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, passageOption, visibilityOption } from '#src/discord/options.ts';

/** `/quote`: a passage by its reference (`coalition ¶6.3`) or by some of its words. */
export default {
  data: {
    name: 'quote',
    description: 'Quote a passage by its number (¶6.3) or by words in it',
    description_localizations: { ko: '단락 번호(¶6.3)나 낱말로 구절 인용하기' },
    options: [
      passageOption({
        name: 'passage',
        description: 'Such as “coalition ¶6.3”, or words of it',
        ko: '예: “coalition ¶6.3”, 또는 구절의 낱말',
      }),
      articleOption(),
      visibilityOption(),
    ],
    ...EVERYWHERE,
  },
  run: (invocation, services) => {
    const query = { text: textOption(invocation, 'passage') ?? '', article: textOption(invocation, 'article') };
    return quoteCited(query, services);
  },
  complete: ({ option, typed, invocation }, services) => {
    return option === 'article' ? completeArticle(typed, services) : completePassage(typed, invocation, services);
  },
} satisfies Command<SlashCommandData>;
