import type { Article } from '../src/text.ts';
import { median } from './score.ts';

// The built package, which is what users run: a loader of TypeScript makes closures slower.
const built = new URL('../dist/text.js', import.meta.url).href;
const { extractArticle } = (await import(built)) as typeof import('../src/text.ts');

/** Runs of the scaling test, of which the median counts. */
const ROUNDS = 5;

/** Rounds of a ratio, of which the least time of each part counts. */
const RATIO_ROUNDS = 10;
const WARM_ROUNDS = 2;

/**
 * UTF-16 units of a part, cleaned in some 10 ms: short beside what disturbs, and long enough for
 * the collection of its garbage to be in the figure.
 */
const PART_CHARS = 1e6;

/** Passes over a part, so that splitting takes as long as the clock needs. */
const SPLIT_PASSES = 10;

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

/**
 * Measures `extractArticle` against `split('\n')`, warm, in alternating rounds.
 *
 * Whatever else a machine does only adds to a time, and hits some part of a round: so the least
 * time of each part counts, not that of a whole round.
 */
export function measureRatio(texts: readonly string[]): Ratio {
  const flat = texts.map(flatten);
  for (let round = 0; round < WARM_ROUNDS; round++) {
    splitAll(flat);
    cleanAll(flat);
  }
  const parts = partsOf(flat).map((part) => ({ part, split: Infinity, clean: Infinity }));
  for (let round = 0; round < RATIO_ROUNDS; round++) {
    for (const least of parts) {
      const { part } = least;
      least.split = Math.min(
        least.split,
        cpuTime(() => splitAll(part), SPLIT_PASSES),
      );
      least.clean = Math.min(
        least.clean,
        cpuTime(() => cleanAll(part), 1),
      );
    }
  }
  const megabytes = flat.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const splitTime = parts.reduce((sum, { split }) => sum + split, 0);
  const cleanTime = parts.reduce((sum, { clean }) => sum + clean, 0);
  return {
    megabytes,
    splitSpeed: (megabytes / splitTime) * 1e3,
    cleanSpeed: (megabytes / cleanTime) * 1e3,
    ratio: cleanTime / splitTime,
  };
}

/** Texts in order, in parts of about the same length. */
function partsOf(texts: readonly string[]): string[][] {
  const parts: string[][] = [];
  let chars = PART_CHARS;
  for (const text of texts) {
    if (chars >= PART_CHARS) {
      parts.push([]);
      chars = 0;
    }
    parts.at(-1)?.push(text);
    chars += text.length;
  }
  return parts;
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
