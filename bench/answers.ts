// `npm run bench:answers`: 55 questions that a student would ask of three articles, some of which they don't answer.
// Each is asked of its article as `/ask` does, through the same use case, and every error is listed. With `--library all`
// the three articles and the built-in ones are asked together, without naming one.
import { join } from 'node:path';
import { askQuestion } from '#src/answers/ask-question.ts';
import type { Article } from '#src/articles/article.ts';
import { loadArticles } from '#src/articles/load-articles.ts';
import { createServices } from '#src/create-services.ts';
import { answersTable, describeErrors, figuresOf, type JudgedSet, missesGoal } from './answers/answers-table.ts';
import { judgeAnswer, missingSentences, type Verdict } from './answers/judge-answer.ts';
import { loadGoldArticle } from './answers/load-gold-article.ts';
import { loadQuestionSet, type QuestionSet } from './answers/question-set.ts';
import { findData } from './data/find-data.ts';
import { chooseFrom, readOptions } from './read-options.ts';
import { describeMachine } from './report/machine.ts';

const NAMES = ['a-shaky-tripartite-coalition', 'korea-quasi-war', 'truman-1947'] as const;
const CORPUS = join(import.meta.dirname, '../corpus');

const options = readOptions(['library']);
const [library] = chooseFrom(options.library, ['one', 'all']);
const folder = findData();
const sets = NAMES.map((name) => ({ set: loadQuestionSet(folder, name), article: loadGoldArticle(folder, name) }));
const others = library === 'all' ? (await loadArticles(CORPUS)).articles : [];
const services = createServices([...sets.map(({ article }) => article), ...others]);
const judged = sets.map(({ set, article }): JudgedSet => ({ name: set.name, verdicts: judge(set, article) }));

process.stdout.write(`${describeMachine()}\nin %, of the answerable or of the others\n\n${answersTable(judged)}\n`);
for (const { set, article } of sets) {
  const missing = missingSentences(article, set);
  if (missing.length > 0) process.stdout.write(`${set.name}: judged by number only: ${missing.join(' ')}\n`);
}
const errors = judged.flatMap(({ verdicts }) => describeErrors(verdicts));
process.stdout.write(`\n${errors.length} errors\n${errors.map((error) => `${error}\n`).join('')}`);
if (missesGoal(figuresOf(judged.flatMap(({ verdicts }) => verdicts)))) process.exitCode = 1;

function judge(set: QuestionSet, article: Article): Verdict[] {
  return set.questions.map((question) => {
    const only = library === 'all' ? {} : { article: article.slug };
    return judgeAnswer(askQuestion({ text: question.text, ...only }, services), question, { set, article });
  });
}
