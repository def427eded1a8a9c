import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** What distributions call it; `CHROMIUM` names another one. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/** Where Chromium is, if it is installed. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing that a page names is fetched.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Milliseconds of the page's own time; it is done long before. */
const MAX_TIME = 600_000;

/** Opens a page and returns what it has become. */
export async function openPage(chromium: string, page: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bodycopy-browser-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    const { stdout } = await promisify(execFile)(
      chromium,
      [
        ...ARGUMENTS,
        `--user-data-dir=${folder}`,
        `--virtual-time-budget=${MAX_TIME}`,
        '--dump-dom',
        `file://${file}`,
      ],
      { maxBuffer: 1e9, timeout: 300_000 },
    );
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
