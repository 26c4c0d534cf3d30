#!/usr/bin/env node
import { run } from '../tools/run.mjs';

await run('src/cli.ts', process.argv.slice(2));
