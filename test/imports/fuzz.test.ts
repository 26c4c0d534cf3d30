import { afterAll, describe, expect, it } from 'vitest';
import { createImporter } from '#src/import-worker/create-importer.ts';
import { fuzzParser } from '../../bench/fuzz/fuzz-parser.ts';
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
});
