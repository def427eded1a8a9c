import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const COMMAND = ['--import', 'tsx', 'src/cli/main.ts'];
/** Generous: a process is started, on a machine that may be busy. */
const TIMEOUT = 30_000;

const TEXT = 'They met on Friday, and they will meet again in Geneva next week.\n\nBack to top ↑\n';

it(
  'cleans standard input as a process',
  () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, COMMAND, {
      input: TEXT,
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('They met on Friday, and they will meet again in Geneva next week.\n');
    expect(status).toBe(0);
  },
  TIMEOUT,
);

it(
  'ends quietly when the reader of its output has gone',
  async () => {
    const files = Array.from({ length: 50 }, () => 'README.md');
    const child = spawn(process.execPath, [...COMMAND, '--json', ...files]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  },
  TIMEOUT,
);
