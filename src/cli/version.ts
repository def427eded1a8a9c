import { readFileSync } from 'node:fs';

/** The version of the package; this folder is as deep in the sources as in the build. */
export function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
