import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, where the package finds itself by its own name. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

/** What a consumer may import. */
export const ENTRIES = ['bodycopy', 'bodycopy/text', 'bodycopy/readability'] as const;

/** The two ways to load an entry, as source text that binds it to `entry`. */
export const FORMATS = {
  module: (name: string): string => `import * as entry from '${name}';`,
  commonjs: (name: string): string => `const entry = require('${name}');`,
} as const;

/** Loads an entry of the built package in a Node process of its own and returns what `code` leaves in `answer`. */
export function askPackage(format: keyof typeof FORMATS, name: string, code: string): unknown {
  const script = `${FORMATS[format](name)} ${code} console.log(JSON.stringify(answer));`;
  const output = execFileSync(process.execPath, [`--input-type=${format}`, '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

/** The scraped articles by file name. */
export function readSeeds(): Record<string, string> {
  const folder = join(ROOT, 'seeds');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
