import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './tools/closing-line-reporter.ts'],
    testTimeout: 20_000,
  },
});
