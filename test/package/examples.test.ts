import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './built.ts';

test('the CommonJS example cleans a text', () => {
  const output = execFileSync(process.execPath, ['examples/commonjs.cjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(output).toBe('The harbour opened again on Friday.\n');
});
