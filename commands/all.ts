import type { AnyCommand, Command } from '#src/discord/command.ts';
import actor from './actor.ts';
import actors from './actors.ts';
import analyse from './analyse.ts';
import article from './article.ts';
import ask from './ask.ts';
import checkThisQuote from './check-this-quote.ts';
import cite from './cite.ts';
import claims from './claims.ts';
import daily from './daily.ts';
import findInArticles from './find-in-articles.ts';
import library from './library.ts';
import help from './help.ts';
import figures from './figures.ts';
import notebook from './notebook.ts';
import privacy from './privacy.ts';
import quote from './quote.ts';
import recommendations from './recommendations.ts';
import saveToNotebook from './save-to-notebook.ts';
import search from './search.ts';
import settings from './settings.ts';
import summary from './summary.ts';
import timeline from './timeline.ts';
import verify from './verify.ts';
import whoswho from './whoswho.ts';

/** Everything Pilcrow can be told to do, in the order in which help shows it. */
export const COMMANDS: readonly AnyCommand[] = [
  ask,
  search,
  quote,
  cite,
  verify,
  actor,
  actors,
  whoswho,
  recommendations,
  timeline,
  figures,
  claims,
  summary,
  analyse,
  article,
  notebook,
  privacy,
  settings,
  library,
  daily,
  help,
  findInArticles,
  checkThisQuote,
  saveToNotebook,
];

/** Those that keep something are for Discord alone. */
export const TERMINAL_COMMANDS: readonly Command[] = COMMANDS.filter((command) => command.keeps !== true);
