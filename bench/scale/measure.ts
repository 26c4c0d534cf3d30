// One measurement in a process of its own, so that heap figures are clean: `node --expose-gc measure.ts KEY SIZE` for a
// system, `… ask`, `… autocomplete` or `… growth`. Writes the figures to standard output as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findData } from '../data/find-data.ts';
import { ALL_SYSTEMS } from '../systems/all-systems.ts';
import { englishQuestions, englishTexts } from './english-texts.ts';
import { QUESTIONS } from './limits.ts';
import { makeCorpus } from './make-corpus.ts';
import { measureAsk } from './measure-ask.ts';
import { measureAutocomplete } from './measure-autocomplete.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureSystem } from './measure-system.ts';

const CORPUS_SEED = 1;

const [what = '', size = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure(what)));

async function measure(key: string): Promise<unknown> {
  const data = findData();
  const all = englishQuestions(data, 2 * QUESTIONS);
  const [questions, before] = [all.slice(0, QUESTIONS), all.slice(QUESTIONS)];
  if (key === 'ask') return measureAsk(questions, before);
  if (key === 'autocomplete') return measureAutocomplete(englishTexts(data));
  if (key === 'growth') return measureGrowth(englishTexts(data), questions);
  const system = ALL_SYSTEMS.find((one) => one.key === key);
  if (!system) throw new RangeError(`no system is called ${key}`);
  const folder = mkdtempSync(join(tmpdir(), 'pilcrow-bench-'));
  try {
    const corpus = makeCorpus(englishTexts(data), Number(size), CORPUS_SEED);
    return await measureSystem({ system, corpus, questions, before, folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
