import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const library = { index: 'src/index.ts', text: 'src/text.ts' };

const shared: Options = {
  target: ['node20', 'es2022'],
  sourcemap: true,
  removeNodeProtocol: false,
  // tsup sets `baseUrl` for declarations, which TypeScript 6 reports as deprecated.
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig(() => {
  // Here and not by `clean`, because the two builds run side by side.
  rmSync('dist', { recursive: true, force: true });
  return [
    { ...shared, format: 'esm', entry: { ...library, 'cli/main': 'src/cli/main.ts' } },
    { ...shared, format: 'cjs', entry: library },
  ];
});
