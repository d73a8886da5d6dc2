import { defineConfig } from 'vitest/config';

/** Only what speaks of the reasoning, chart by chart: tests that read thousands of charts would make every mutant slow. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/reasoning/**/*.test.ts'],
    exclude: ['test/reasoning/first-finding.test.ts'],
    testTimeout: 60_000,
  },
});
