import type { Command } from '#src/discord/command.ts';
import actor from './actor.ts';
import analyse from './analyse.ts';
import article from './article.ts';
import ask from './ask.ts';
import cite from './cite.ts';
import findInArticles from './find-in-articles.ts';
import help from './help.ts';
import quote from './quote.ts';
import recommendations from './recommendations.ts';
import search from './search.ts';

/** Everything Pilcrow can be told to do, in the order in which help shows it. */
export const COMMANDS: readonly Command[] = [
  ask,
  search,
  quote,
  cite,
  actor,
  recommendations,
  analyse,
  article,
  help,
  findInArticles,
];
