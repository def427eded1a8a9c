import type { Article } from '../src/text.ts';
import { median } from './score.ts';

// The built package, which is what users run: a loader of TypeScript makes closures slower.
const built = new URL('../dist/text.js', import.meta.url).href;
const { extractArticle } = (await import(built)) as typeof import('../src/text.ts');

/** Rounds, of which the best counts for a ratio and the median for growth. */
const ROUNDS = 5;

/** CPU milliseconds that a round takes at least; below, scheduling and collection show. */
const ROUND_MS = 100;

/** CPU milliseconds that a run of the scaling test takes at least. */
const RUN_MS = 50;

/** The largest text that the scaling test doubles, in UTF-16 units. */
const MAX_CHARS = 8e6;

/** The first size that the scaling test tries. */
const MIN_CHARS = 16e3;

/** Cost of cleaning as a multiple of splitting the same texts into lines. */
export interface Ratio {
  readonly megabytes: number;
  readonly splitSpeed: number;
  readonly cleanSpeed: number;
  readonly ratio: number;
}

/** How the time grows when a text doubles. */
export interface Growth {
  readonly chars: number;
  readonly single: number;
  readonly double: number;
  readonly ratio: number;
}

/** Receives what was computed, so that none of it can be optimised away. */
const sink = { total: 0 };

/** Measures `extractArticle` against `split('\n')`, warm, in alternating rounds. */
export function measureRatio(texts: readonly string[]): Ratio {
  const flat = texts.map(flatten);
  const split = (): void => splitAll(flat);
  const clean = (): void => cleanAll(flat);
  const splitPasses = passesFor(split);
  const cleanPasses = passesFor(clean);
  const splitTimes: number[] = [];
  const cleanTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    splitTimes.push(cpuTime(split, splitPasses));
    cleanTimes.push(cpuTime(clean, cleanPasses));
  }
  const megabytes = flat.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  // Whatever else the machine does only ever adds to a time, so the least of all is the nearest.
  const splitTime = Math.min(...splitTimes);
  const cleanTime = Math.min(...cleanTimes);
  return {
    megabytes,
    splitSpeed: (megabytes / splitTime) * 1e3,
    cleanSpeed: (megabytes / cleanTime) * 1e3,
    ratio: cleanTime / splitTime,
  };
}

/** Measures how the time grows from a text to one of twice its length. */
export function measureGrowth(generate: (chars: number) => string, fixed?: number): Growth {
  const chars = fixed ?? sizeFor(generate);
  const small = flatten(generate(chars));
  const large = flatten(generate(chars * 2));
  const single: number[] = [];
  const double: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    single.push(cpuTime(() => cleanAll([small]), 1));
    double.push(cpuTime(() => cleanAll([large]), 1));
  }
  const [one, two] = [median(single), median(double)];
  return { chars, single: one, double: two, ratio: two / one };
}

function sizeFor(generate: (chars: number) => string): number {
  let chars = MIN_CHARS;
  while (chars < MAX_CHARS) {
    const text = flatten(generate(chars));
    cleanAll([text]);
    if (cpuTime(() => cleanAll([text]), 1) >= RUN_MS) break;
    chars *= 2;
  }
  return chars;
}

function passesFor(run: () => void): number {
  run();
  run();
  return Math.max(1, Math.ceil(ROUND_MS / Math.max(cpuTime(run, 1), 0.01)));
}

/** CPU milliseconds of one pass, user and system, all threads. */
function cpuTime(run: () => void, passes: number): number {
  const start = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3 / passes;
}

function splitAll(texts: readonly string[]): void {
  for (const text of texts) {
    for (const line of text.split('\n')) sink.total += line.length;
  }
}

function cleanAll(texts: readonly string[]): void {
  for (const text of texts) consume(extractArticle(text));
}

/** Reading one character flattens a body that was only concatenated so far. */
function consume({ body, removals, kept, layout }: Article): void {
  sink.total += body.length + removals.length + kept.length + layout.length;
  sink.total += body === '' ? 0 : body.charCodeAt(0);
}

/** The same text as one array of characters, one byte each where that is enough. */
function flatten(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
