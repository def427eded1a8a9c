/**
 * Checks every regular expression of the library for super-linear matching.
 *
 * Prints one line per pattern that is not provably safe and the count; fails if there is one.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import { collectPatterns, type Pattern } from './regex/collect.ts';

/** Long enough for the slowest safe pattern without the native checker, in milliseconds. */
const TIMEOUT = 60_000;

/** The same verdict on every run. */
const RANDOM_SEED = 1;

interface Verdict {
  readonly pattern: Pattern;
  readonly found: Diagnostics;
  readonly milliseconds: number;
}

async function inspect(pattern: Pattern): Promise<Verdict> {
  const start = performance.now();
  // `d` only reports where groups matched, and recheck does not know it.
  const found = await check(pattern.source, pattern.flags.replace('d', ''), {
    timeout: TIMEOUT,
    randomSeed: RANDOM_SEED,
  });
  return { pattern, found, milliseconds: performance.now() - start };
}

async function inspectAll(patterns: readonly Pattern[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = patterns.values();
  const work = async (): Promise<void> => {
    for (const pattern of waiting) verdicts.push(await inspect(pattern));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return verdicts.sort((a, b) => patterns.indexOf(a.pattern) - patterns.indexOf(b.pattern));
}

function explain(found: Diagnostics): string {
  if (found.status === 'safe') return found.complexity.type;
  if (found.status === 'vulnerable') return `${found.complexity.summary}, ${found.attack.pattern}`;
  return found.error.kind;
}

function print({ pattern, found, milliseconds }: Verdict): void {
  const literal = `/${pattern.source}/${pattern.flags}`;
  const time = `${milliseconds.toFixed(0)} ms`.padStart(8);
  console.log(`${found.status.padEnd(10)} ${time}  ${pattern.place}  ${explain(found)}`);
  if (found.status !== 'safe') console.log(`           ${literal}`);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const { patterns, unread } = collectPatterns(root, `${root}src`);
const verdicts = await inspectAll(patterns);
for (const verdict of verdicts) print(verdict);
for (const place of unread) console.log(`run time             ${place}  put together from data`);

const safe = verdicts.filter(({ found }) => found.status === 'safe').length;
console.log(
  `${patterns.length} patterns: ${safe} safe, ${patterns.length - safe} not;` +
    ` ${unread.length} put together at run time`,
);
process.exitCode = safe === patterns.length ? 0 : 1;
