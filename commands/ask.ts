import { isAdviceQuestion } from '#src/answers/advice-question.ts';
import { analyseInTurns, articlesAsked } from '#src/answers/analyse-in-turns.ts';
import { askQuestion } from '#src/answers/ask-question.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, questionOption, visibilityOption } from '#src/discord/options.ts';

/** `/ask`: a question, answered with the articles' own words. */
export default {
  data: {
    name: 'ask',
    description: 'Ask the articles a question; the answer is their own words, cited',
    description_localizations: { ko: '글에 질문하기: 글의 문장 그대로, 출처와 함께 답합니다' },
    options: [
      questionOption({ name: 'question', description: 'What you want to know', ko: '알고 싶은 것' }),
      articleOption(),
      visibilityOption(),
    ],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const query = { text: textOption(invocation, 'question') ?? '', article: textOption(invocation, 'article') };
    if (isAdviceQuestion(query.text)) {
      await analyseInTurns(articlesAsked(query.article, services), 'recommendations', services);
    }
    return askQuestion(query, services);
  },
  complete: ({ typed }, services) => completeArticle(typed, services),
} satisfies Command<SlashCommandData>;
