import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string): string => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^bodycopy$/, replacement: source('index') },
      { find: /^bodycopy\/text$/, replacement: source('text') },
      { find: /^bodycopy\/readability$/, replacement: source('readability') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['test/package/**', 'test/browser/**', 'node_modules/**'],
    // Properties run a thousand times, on machines that others use as well.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
