import { showAnalysis } from '#src/answers/show-analysis.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, visibilityOption } from '#src/discord/options.ts';

/** `/analyse`: an overview of everything that is found in one article; with `--json` all of it. */
export default {
  data: {
    name: 'analyse',
    description: 'Overview of an article: actors, people and more',
    description_localizations: { ko: '글 하나의 개요: 행위자, 사람 등' },
    options: [articleOption({ description: 'Title or short name', ko: '제목이나 짧은 이름' }), visibilityOption()],
    ...EVERYWHERE,
  },
  run: (invocation, services) => showAnalysis(textOption(invocation, 'article'), services),
  ofOneArticle: true,
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
