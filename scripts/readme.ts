/**
 * Writes the generated parts of README.md: `npm run docs`.
 *
 * `--check` writes nothing and fails when a part is out of date. `--record QUALITY.json
 * [SPEED.json]` and `--record-peers PEERS.json` first take over what the benchmarks wrote with
 * `--json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cleanersTable } from './readme/cleaners.ts';
import { kindsTable } from './readme/kinds.ts';
import { numbers } from './readme/numbers.ts';
import { recordPeers, recordResults } from './readme/results.ts';
import { sample } from './readme/sample.ts';

const FILE = new URL('../README.md', import.meta.url);

/** What writes the text between `<!-- name -->` and `<!-- /name -->`. */
const PARTS: Readonly<Record<string, () => string>> = {
  sample,
  cleaners: cleanersTable,
  kinds: kindsTable,
  numbers,
};

const { values, positionals } = parseArgs({
  options: {
    check: { type: 'boolean' },
    record: { type: 'string' },
    'record-peers': { type: 'string' },
  },
  allowPositionals: true,
});
if (values.record !== undefined) recordResults(values.record, positionals[0]);
if (values['record-peers'] !== undefined) recordPeers(values['record-peers']);

const readme = readFileSync(FILE, 'utf8');
const updated = Object.entries(PARTS).reduce(
  (text, [name, write]) => replacePart(text, name, write()),
  readme,
);
if (!values.check) writeFileSync(FILE, updated);
else if (updated !== readme) {
  console.error('README.md is out of date: run `npm run docs`.');
  process.exitCode = 1;
}

function replacePart(text: string, name: string, content: string): string {
  const opening = `<!-- ${name} -->\n`;
  const closing = `<!-- /${name} -->`;
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  if (start === -1 || end === -1) throw new Error(`README.md has no part \`${name}\`.`);
  return `${text.slice(0, start)}${opening}\n${content}\n\n${text.slice(end)}`;
}
