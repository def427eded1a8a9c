import { defineConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** Tests that show what we write to Chromium; without it they are skipped, but not in CI. */
export default defineConfig({
  ...unit,
  test: { include: ['test/browser/**/*.test.ts'] },
});
