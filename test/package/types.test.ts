import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './built.ts';

test.each(['typescript', 'ts7'])('the types compile for a consumer with %s', (compiler) => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', compiler, 'bin/tsc'), '-p', 'test/package/consumer'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
