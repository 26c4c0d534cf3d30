import { citePassage } from '#src/answers/cite-passage.ts';
import { CITATION_STYLES } from '#src/citations/citation-styles.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle, completePassage } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, passageOption, visibilityOption } from '#src/discord/options.ts';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** `/cite`: how to cite a passage in a style. */
export default {
  data: {
    name: 'cite',
    description: 'Cite a passage in APA, MLA, Chicago, BibTeX or RIS',
    description_localizations: { ko: 'APA, MLA, Chicago, BibTeX, RIS 양식으로 인용 정보 만들기' },
    options: [
      passageOption({
        name: 'passage',
        description: 'Such as “coalition ¶6.3”, or words of it',
        ko: '예: “coalition ¶6.3”, 또는 구절의 낱말',
      }),
      {
        type: ApplicationCommandOptionType.String,
        name: 'style',
        description: 'Citation style (APA unless you choose)',
        description_localizations: { ko: '인용 양식 (고르지 않으면 APA)' },
        required: false,
        choices: CITATION_STYLES.map(({ id, label }) => ({ name: label, value: id })),
      },
      articleOption(),
      visibilityOption(),
    ],
    ...EVERYWHERE,
  },
  run: (invocation, services) => {
    const text = textOption(invocation, 'passage') ?? '';
    return citePassage(
      { text, article: textOption(invocation, 'article'), style: textOption(invocation, 'style') },
      services,
    );
  },
  complete: ({ option, typed, invocation }, services) => {
    return option === 'article' ? completeArticle(typed, services) : completePassage(typed, invocation, services);
  },
} satisfies Command<SlashCommandData>;
