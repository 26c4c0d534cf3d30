// `npm run bench:verify`: whether quotes are judged rightly, on cases made from articles by edits that know nothing of
// the rules, and how long a check takes. Options: --seed N --cases N (of each kind) --misses N (show so many)
// --paragraphs N (size of the library that times are taken in; 10,000 where the data folder has texts to fill it with).
import { createServices } from '#src/create-services.ts';
import { DATA_FOLDER } from '../test/support/data-folder.ts';
import { loadGoldArticle } from './answers/load-gold-article.ts';
import { readCount, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';
import { fillLibrary } from './verify/fill-library.ts';
import { judgeCases } from './verify/judge-cases.ts';
import { makeCases } from './verify/make-cases.ts';
import { readFolder } from './verify/read-folder.ts';
import { verifyReport } from './verify/verify-report.ts';

const DATA_ARTICLES = ['a-shaky-tripartite-coalition', 'truman-1947', 'korea-quasi-war'];

const options = readOptions(['seed', 'cases', 'misses', 'paragraphs']);
const quoted = [
  ...readFolder('corpus'),
  ...readFolder('test/gold/texts'),
  ...(DATA_FOLDER === undefined ? [] : DATA_ARTICLES.map((name) => loadGoldArticle(DATA_FOLDER ?? '', name))),
];
const strange = readFolder('test/questions/texts');
const cases = makeCases({
  quoted,
  strange,
  seed: readCount(options.seed, 1),
  perKind: readCount(options.cases, 60),
});
const filling = fillLibrary(DATA_FOLDER, readCount(options.paragraphs, 10_000));
const services = createServices([...quoted, ...filling]);
const paragraphs = services.library.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
process.stdout.write(
  `${describeMachine()}\n${cases.length} quotes, in a library of ${paragraphs.toLocaleString('en')} paragraphs\n`,
);
const judged = judgeCases(cases, services);
process.stdout.write(`${verifyReport(judged, readCount(options.misses, 20))}\n`);
