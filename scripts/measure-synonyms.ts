// `npm run measure:synonyms`: the figures by which the table of synonyms was tuned. For each word of a question that
// the gold paragraph lacks: how often a related stem stands there, and how often in the article's other paragraphs that
// lack the word. Even articles only; the odd ones are for testing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '#src/language/stem.ts';
import { isQuestionFrame, isStopWord } from '#src/language/stop-words.ts';
import { tokenise } from '#src/language/tokenise.ts';
import { loadSynonyms } from '#src/search/synonyms/load-synonyms.ts';

/** As in the data folder's README; `answer` and the rest aren't read. */
interface QuestionSet {
  readonly articles: readonly { readonly paragraphs: readonly string[] }[];
  readonly questions: readonly { readonly q: string; readonly article: number; readonly paragraph: number }[];
}

/** A question's word that its gold paragraph lacks, with the stems of that and of the others that lack it. */
interface Gap {
  readonly question: string;
  readonly stem: string;
  readonly gold: ReadonlySet<string>;
  readonly others: readonly ReadonlySet<string>[];
}

const SETS = ['fairytale', 'shifts-wiki'];
/** Lower bounds of closeness: all pairs, then ever closer ones only. */
const BOUNDS = [0, 0.1, 0.2, 0.4, 0.7];

const folder = join(process.env['PILCROW_DATA'] ?? join(import.meta.dirname, '../../shared/data'), 'retrieval');
if (existsSync(folder)) console.table(SETS.flatMap(measureSet));
else console.log(`No questions to measure with: ${folder} isn't there.`);

function measureSet(name: string) {
  const set = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as QuestionSet;
  const gaps = findGaps(set);
  return BOUNDS.map((closeness) => ({ set: name, closeness, ...measure(gaps, closeness) }));
}

function findGaps({ articles, questions }: QuestionSet): Gap[] {
  const contents = articles.map(({ paragraphs }) => paragraphs.map((text) => new Set(contentStems(text))));
  return questions.flatMap(({ q: question, article, paragraph }) => {
    const all = contents[article] ?? [];
    const gold = all[paragraph];
    if (article % 2 !== 0 || !gold) return [];
    const missing = new Set(contentStems(question).filter((word) => !gold.has(word)));
    return [...missing].map((word): Gap => {
      const others = all.filter((other) => other !== gold && !other.has(word));
      return { question, stem: word, gold, others };
    });
  });
}

function contentStems(text: string): string[] {
  const words = tokenise(text).map(({ word }) => word);
  return words
    .filter((word) => !isStopWord(word, 'en') && !isQuestionFrame(word, 'en'))
    .map((word) => stem(word, 'en'));
}

function measure(gaps: readonly Gap[], minCloseness: number) {
  const table = loadSynonyms();
  const questions = new Set<string>();
  let inGold = 0;
  let inOthers = 0;
  for (const { question, stem: word, gold, others } of gaps) {
    const related = [...table.related(word)].filter(([, closeness]) => closeness >= minCloseness);
    const isIn = (stems: ReadonlySet<string>) => related.some(([other]) => stems.has(other));
    if (others.length === 0) continue;
    inOthers += others.filter(isIn).length / others.length;
    if (!isIn(gold)) continue;
    inGold += 1;
    questions.add(question);
  }
  const lift = Number((inGold / inOthers).toFixed(2));
  return { missing: gaps.length, inGold, inOthers: Math.round(inOthers), lift, questions: questions.size };
}
