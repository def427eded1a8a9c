import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { nameTable } from './name-rates.ts';
import { isOfWeights, outOfFoldTable, readOutOfFold } from './out-of-fold.ts';
import { hasPages, htmlPages } from './page-corpus.ts';
import { measureCpu } from './page-cpu.ts';
import { wrongRanges } from './page-offsets.ts';
import { readsOtherwise, reReadsOtherwise } from './page-writers.ts';
import { createProgress } from './progress.ts';
import { mean, type WordScore, wordBag, wordScore } from './score.ts';
import {
  createSegmentTally,
  type Segments,
  segmentBytes,
  segmentF1,
  segmentTable,
} from './segments.ts';
import { formatTable } from './table.ts';

// The built package, which is what users run.
const built = new URL('../dist/index.js', import.meta.url).href;
const { createPipeline, presets, readDoc, readPage, without } = (await import(
  built
)) as typeof import('../src/index.ts');

const clean = createPipeline({ format: 'html' });
const cleanAny = createPipeline();

/** By rules alone, as the model is not there for tuning them. */
const cleanByRules = createPipeline({
  format: 'html',
  cleaners: without(presets.balanced(), 'classify'),
});

/** What the gate asks for: word F1 of all pages and of articles by rules alone, */
const MIN_ALL_BY_RULES = 0.855;
const MIN_ARTICLES_BY_RULES = 0.945;
/** out of fold with the model, */
const MIN_ALL = 0.885;
const MIN_ARTICLES = 0.96;
/** F1 of segments, */
const MIN_SEGMENTS = 0.92;
/** CPU by rules alone in SAX passes, and with the model as a share of Readability's: what they should be, */
const GOAL_SAX = 4;
const GOAL_SHARE = 0.2;
/** and, with room for shared machines, what closes the gate. */
const MAX_SAX = 4.5;
const MAX_SHARE = 0.25;

/** CPU is measured on every so many pages. */
const CPU_STEP = 10;

const USAGE = `Usage: npm run bench:pages -- [options]

  --worst     list the worst articles
  --names     print how much of what classes and ids name stands in gold, and nothing else
  --gate      exit 1 under the floors, over the limit of time, or at a wrong range or text
  --step N    measure every N-th page
  --help
`;

const OPTIONS = {
  worst: { type: 'boolean', default: false },
  names: { type: 'boolean', default: false },
  gate: { type: 'boolean', default: false },
  step: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const;

interface Row extends WordScore {
  readonly id: string;
  readonly type: string;
}

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!hasPages()) return 0;
  const step = Math.max(1, Number(values.step));
  if (values.names) {
    process.stdout.write(`${nameTable(htmlPages(step), readPage)}\n`);
    return 0;
  }
  const { rows, byRules, wrong } = measure(step);
  const sample = [...htmlPages(CPU_STEP)].map(({ html }) => html);
  const cpu = measureCpu(sample, { rules: cleanByRules, model: clean });
  const segments = measureSegments();
  const outOfFold = readOutOfFold();
  process.stdout.write(`By rules alone\n${formatScores(byRules)}\n\n`);
  process.stdout.write(
    `With the model, on the pages that it was trained on\n${formatScores(rows)}\n\n`,
  );
  process.stdout.write(
    `With models that had not seen the pages of a domain\n${outOfFoldTable(outOfFold)}\n\n`,
  );
  if (values.worst) process.stdout.write(`${formatWorst(rows)}\n\n`);
  if (segments !== null) process.stdout.write(`${formatSegments(segments)}\n\n`);
  process.stdout.write(
    `Ranges, HTML and Markdown that do not read as their text: ${wrong.length}\n`,
  );
  for (const line of wrong.slice(0, 20)) process.stdout.write(`  ${line}\n`);
  const ratio = cpu.rules / cpu.sax;
  const share = cpu.model / cpu.readability;
  process.stdout.write(
    `CPU a page: SAX ${cpu.sax.toFixed(2)} ms, rules ${cpu.rules.toFixed(2)} ms (${ratio.toFixed(2)}x), ` +
      `with the model ${cpu.model.toFixed(2)} ms (${(cpu.model / cpu.sax).toFixed(2)}x), ` +
      `Readability ${cpu.readability.toFixed(1)} ms (${(1 / share).toFixed(1)} times that); ` +
      `goals ${GOAL_SAX}x by rules, ${1 / GOAL_SHARE} times with the model\n`,
  );
  if (!isOfWeights(outOfFold)) process.stdout.write('training/report.json is of other weights.\n');
  const f1 = (type: string): number => outOfFold.model[type]?.f1 ?? 0;
  // Code that no longer fits the weights would do worse on pages that they were trained on.
  const fits = isOfWeights(outOfFold) && mean(rows.map((row) => row.f1)) >= f1('all');
  const holds =
    f1Of(byRules, 'all') >= MIN_ALL_BY_RULES &&
    f1Of(byRules, 'article') >= MIN_ARTICLES_BY_RULES &&
    f1('all') >= MIN_ALL &&
    f1('article') >= MIN_ARTICLES &&
    (segments === null || segmentF1(segments.all) >= MIN_SEGMENTS) &&
    ratio <= MAX_SAX &&
    share <= MAX_SHARE &&
    wrong.length === 0;
  return values.gate && !(holds && fits) ? 1 : 0;
}

/** What became of the pages, and what does not read as it should. */
interface Measured {
  readonly rows: readonly Row[];
  readonly byRules: readonly Row[];
  readonly wrong: readonly string[];
}

function measure(step: number): Measured {
  const rows: Row[] = [];
  const byRules: Row[] = [];
  const wrong: string[] = [];
  const progress = createProgress(1500 / step);
  for (const { id, type, text, html } of htmlPages(step)) {
    progress.step(id);
    const gold = wordBag(text);
    const article = clean(html);
    rows.push({ id, type, ...wordScore(wordBag(article.body), gold) });
    byRules.push({ id, type, ...wordScore(wordBag(cleanByRules(html).body), gold) });
    const doc = readPage(html, { format: 'html' });
    for (const line of wrongRanges(doc, article)) wrong.push(`${id} ${line}`);
    if (readsOtherwise(article)) wrong.push(`${id} HTML reads otherwise than the body`);
    if (reReadsOtherwise(article, readDoc)) {
      wrong.push(`${id} Markdown reads otherwise than the body`);
    }
  }
  progress.done();
  return { rows, byRules, wrong };
}

function f1Of(rows: readonly Row[], type: string): number {
  return mean(rows.filter((row) => type === 'all' || row.type === type).map((row) => row.f1));
}

/** What becomes of the segments of pages in several languages, from bytes; `null` without them. */
function measureSegments(): Segments | null {
  const folder = process.env['MULTILINGUAL_DIR'];
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write('MULTILINGUAL_DIR is not set to a folder; no segments are counted.\n');
    return null;
  }
  const tally = createSegmentTally();
  for (const page of segmentBytes(folder)) tally.add(page, cleanAny(page.bytes));
  return tally.result();
}

function formatSegments(segments: Segments): string {
  const { all } = segments;
  return `${segmentTable(segments)}\nSegment F1 of ${all.pages} pages: ${segmentF1(all).toFixed(3)}`;
}

function formatScores(rows: readonly Row[]): string {
  const types = ['all', ...new Set(rows.map(({ type }) => type))];
  const lines = types.map((type) => {
    const own = rows.filter((row) => type === 'all' || row.type === type);
    const share = (read: (row: Row) => number): string => mean(own.map(read)).toFixed(3);
    return [
      type,
      String(own.length),
      share(({ precision }) => precision),
      share(({ recall }) => recall),
      share(({ f1 }) => f1),
    ];
  });
  return formatTable(['pages', 'number', 'precision', 'recall', 'F1'], lines);
}

function formatWorst(rows: readonly Row[]): string {
  const worst = rows
    .filter(({ type }) => type === 'article')
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 20);
  const lines = worst.map(({ id, precision, recall, f1 }) => [
    id,
    precision.toFixed(2),
    recall.toFixed(2),
    f1.toFixed(2),
  ]);
  return formatTable(['article', 'precision', 'recall', 'F1'], lines);
}
