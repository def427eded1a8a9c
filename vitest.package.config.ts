import { defineConfig } from 'vitest/config';

/** Tests of the built package; they need `npm run build`. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    // Compilers and bundlers run in them, on machines that others use as well.
    testTimeout: 60_000,
  },
});
