import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Corpus, loadCorpus, reportAbsent } from './corpus.ts';
import { FIXED, GENERATORS } from './hostile.ts';
import { createProgress, type Progress } from './progress.ts';
import { formatTable } from './table.ts';
import { type Growth, measureGrowth, measureRatio, type Ratio } from './timing.ts';

/** What cleaning, audit included, should cost in times of splitting the same texts into lines. */
const GOAL_RATIO = 20;

/**
 * What it may cost before the gate closes. Above the goal, and with room for shared machines, on
 * which the same code differs by half from run to run.
 */
const MAX_RATIO = 70;

/** Doubling a text should multiply its time by this at most; 2 is linear, the rest is noise. */
const GOAL_GROWTH = 2.3;

/** What closes the gate: well over any noise, well under the 4 of quadratic growth. */
const MAX_GROWTH = 3;

/** CPU milliseconds below which a run is too short to show how it grows. */
const MIN_MEASURED = 50;

/**
 * Growth over the goal is measured again from twice the size until a run takes this many CPU
 * milliseconds: a shared machine disturbs some runs, and a heap that grows in steps some sizes, of
 * which three in a row were seen. Quadratic growth shows at all.
 */
const MAX_MEASURED = 1000;

/** Own texts are repeated up to this many characters where there is no other data. */
const OWN_CHARS = 1e6;

const USAGE = `Usage: npm run bench:speed -- [options]

  --gate       exit 1 when a limit is exceeded
  --json FILE  write everything that was measured
  --help
`;

const OPTIONS = {
  gate: { type: 'boolean', default: false },
  json: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const options = readOptions(args);
  if (options === null) return 2;
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const corpus = loadCorpus();
  reportAbsent(corpus);
  const sets = textSets(corpus);
  const growths = Object.keys(GENERATORS).length + Object.keys(FIXED).length;
  const progress = createProgress(sets.size + growths);
  const ratios = measureRatios(sets, progress);
  const growth = measureGrowths(progress);
  progress.done();
  process.stdout.write(`${formatRatios(ratios)}\n\n${formatGrowth(growth)}\n`);
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify({ ratios, growth }, null, 2)}\n`);
  }
  return options.gate ? gate(ratios, growth) : 0;
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

function textSets(corpus: Corpus): Map<string, readonly string[]> {
  const sets = new Map<string, readonly string[]>();
  const articles = corpus.gold.filter((page) => page.type === 'article');
  if (articles.length > 0) {
    sets.set(
      'clean articles',
      articles.map((page) => page.text),
    );
  }
  for (const { name, pages } of corpus.scraped) {
    sets.set(
      name,
      pages.map((page) => page.text),
    );
  }
  if (sets.size > 0) return sets;
  const own = corpus.own.map((page) => page.text);
  const chars = own.reduce((sum, text) => sum + text.length, 0);
  const copies = Math.ceil(OWN_CHARS / chars);
  return sets.set('own set, repeated', Array.from({ length: copies }, () => own).flat());
}

function measureRatios(
  sets: ReadonlyMap<string, readonly string[]>,
  progress: Progress,
): Record<string, Ratio> {
  const ratios: Record<string, Ratio> = {};
  for (const [name, texts] of sets) {
    progress.step(name);
    ratios[name] = measureRatio(texts);
  }
  return ratios;
}

function measureGrowths(progress: Progress): Record<string, Growth> {
  const growths: Record<string, Growth> = {};
  const cases = [
    ...Object.entries(GENERATORS).map(([name, generate]) => ({ name, generate, chars: undefined })),
    ...Object.entries(FIXED).map(([name, fixed]) => ({ name, ...fixed })),
  ];
  for (const { name, generate, chars } of cases) {
    progress.step(name);
    let growth = measureGrowth(generate, chars);
    let latest = growth;
    while (growth.ratio > GOAL_GROWTH && latest.double < MAX_MEASURED) {
      latest = measureGrowth(generate, 2 * latest.chars);
      if (latest.ratio < growth.ratio) growth = latest;
    }
    growths[name] = growth;
  }
  return growths;
}

function formatRatios(ratios: Readonly<Record<string, Ratio>>): string {
  const rows = Object.entries(ratios).map(([name, ratio]) => [
    name,
    ratio.megabytes.toFixed(1),
    ratio.splitSpeed.toFixed(0),
    ratio.cleanSpeed.toFixed(1),
    `${ratio.ratio.toFixed(1)}x`,
  ]);
  const title = `Cost against split('\\n'), CPU: goal ${GOAL_RATIO}x, limit ${MAX_RATIO}x`;
  return `${title}\n\n${formatTable(['texts', 'MB', 'split MB/s', 'clean MB/s', 'cost'], rows)}`;
}

function formatGrowth(growths: Readonly<Record<string, Growth>>): string {
  const rows = Object.entries(growths).map(([name, { chars, single, double, ratio }]) => [
    name,
    String(chars),
    single.toFixed(1),
    double.toFixed(1),
    `${ratio.toFixed(2)}x`,
  ]);
  const title = `Growth when a text doubles, median of five: goal ${GOAL_GROWTH}x, limit ${MAX_GROWTH}x`;
  return `${title}\n\n${formatTable(['text', 'chars', 'ms', 'ms doubled', 'growth'], rows)}`;
}

function gate(
  ratios: Readonly<Record<string, Ratio>>,
  growths: Readonly<Record<string, Growth>>,
): number {
  const breaches = [
    ...Object.entries(ratios)
      .filter(([, { ratio }]) => ratio > MAX_RATIO)
      .map(([name, { ratio }]) => `${name} costs ${ratio.toFixed(1)}x, limit ${MAX_RATIO}x.`),
    ...Object.entries(growths)
      .filter(([, { ratio, double }]) => ratio > MAX_GROWTH && double >= MIN_MEASURED)
      .map(([name, { ratio }]) => `${name} grows ${ratio.toFixed(2)}x, limit ${MAX_GROWTH}x.`),
  ];
  for (const breach of breaches) process.stderr.write(`Broken: ${breach}\n`);
  const held = breaches.length === 0 ? 'all limits hold' : `${breaches.length} limits broken`;
  process.stdout.write(`\nSpeed: ${held}.\n`);
  return breaches.length === 0 ? 0 : 1;
}
