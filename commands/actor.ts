import { analyseInTurns, articlesAsked } from '#src/answers/analyse-in-turns.ts';
import { articlesNaming } from '#src/answers/resolve-actor.ts';
import { describeActor } from '#src/answers/describe-actor.ts';
import type { Command, SlashCommandData } from '#src/discord/command.ts';
import { completeActor, completeArticle } from '#src/discord/completions.ts';
import { textOption } from '#src/discord/invocation.ts';
import { articleOption, EVERYWHERE, nameOption, visibilityOption, withOption } from '#src/discord/options.ts';

/** `/actor`: everything the articles say of a country, an organisation or a person, under all its names. */
export default {
  data: {
    name: 'actor',
    description: 'What the articles say of a country, organisation or person',
    description_localizations: { ko: '나라, 단체, 사람에 대해 글이 말하는 것' },
    options: [
      nameOption({ name: 'name', description: 'Such as Russia, Moscow or NATO', ko: '예: 러시아, 모스크바, 나토' }),
      articleOption(),
      withOption(),
      visibilityOption(),
    ],
    ...EVERYWHERE,
  },
  run: async (invocation, services) => {
    const query = {
      name: textOption(invocation, 'name') ?? '',
      article: textOption(invocation, 'article'),
      with: textOption(invocation, 'with'),
    };
    const articles = articlesNaming(query.name, articlesAsked(query.article, services), services);
    await analyseInTurns(articles, 'actors', services);
    return describeActor(query, services);
  },
  complete: ({ option, typed, invocation }, services) => {
    return option === 'article' ? completeArticle(typed, services) : completeActor(typed, services, invocation);
  },
} satisfies Command<SlashCommandData>;
