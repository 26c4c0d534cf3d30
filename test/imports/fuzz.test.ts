import { afterAll, describe, expect, it } from 'vitest';
import { createImporter } from '#src/import-worker/create-importer.ts';
import { fuzzParser, makeInput } from '../../bench/fuzz/fuzz-parser.ts';
import { PARSERS } from '../../bench/fuzz/parsers.ts';

/** Another seed than the bench's: 60 inputs more, and the same on every machine. */
const [INPUTS, SEED] = [60, 7];

const importer = createImporter({ maxConcurrent: 2 });
afterAll(async () => importer.close());

describe('broken and hostile inputs', () => {
  it.concurrent.each(PARSERS)(
    'of the kind $name are read or refused',
    async (parser) => {
      const report = await fuzzParser(parser, {
        inputs: INPUTS,
        seed: SEED,
        importer,
        timeoutMs: 60_000,
        clock: () => 0,
      });
      expect(report).toMatchObject({ crashes: [], hangs: [] });
      expect(report.imported + report.refused).toBe(INPUTS);
      expect(report.refused).toBeGreaterThan(0);
    },
    120_000,
  );

  it('don’t end the thread where pdf.js leaves a promise of its own to fail', async () => {
    const parser = PARSERS.find(({ name }) => name === 'pdf');
    if (!parser) throw new Error('PDFs aren’t fuzzed');
    // Found by `npm run bench:fuzz`: a dictionary that never ends, met after the reading was given up.
    const bytes = makeInput(parser, await parser.seeds(), { seed: 1, input: 9033 });
    expect(await importer.import({ bytes, name: 'a.pdf' })).toMatchObject({ kind: 'refused' });
  }, 60_000);
});
