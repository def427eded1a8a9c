import { parseArgs } from 'node:util';
import { type HtmlPage, hasPages, htmlPages } from '../page-corpus.ts';
import { createProgress } from '../progress.ts';
import { wordBag, wordScore } from '../score.ts';
import { FIELDS, isRight } from './judge.ts';
import { type Extracted, plainText, SYSTEMS, type System } from './systems.ts';
import { breaches, type PageResult, peerTables } from './tables.ts';

const USAGE = `Usage: npm run bench:peers -- [options]

Runs bodycopy, Readability and defuddle on linkedom, article-extractor and html-to-text over WCXB's
dev pages, one page after the other, and prints word precision, recall and F1, how often title,
author and date are right, CPU a page, and failures.

  --gate      exit 1 unless title, author and date are right more often than Readability's and
              defuddle's, at a fifth of Readability's CPU or less
  --wrong     list bodycopy's wrong fields
  --step N    measure every N-th page
  --help
`;

const OPTIONS = {
  gate: { type: 'boolean', default: false },
  wrong: { type: 'boolean', default: false },
  step: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const;

/** Pages that each system reads before its time is taken. */
const WARM_PAGES = 20;

/** Every so many measured pages are timed, in so many rounds, of which the least counts. */
const TIMED_STEP = 5;
const TIMED_ROUNDS = 3;

/** What a system that throws has found. */
const NOTHING: Extracted = { text: '', title: null, author: null, published: null };

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!hasPages()) return 0;
  // Days without a zone are read as UTC, and what systems print on the console is no figure.
  process.env['TZ'] = 'UTC';
  for (const name of ['log', 'warn', 'error', 'debug', 'info'] as const) console[name] = () => {};
  const results = await measure(Math.max(1, Number(values.step)));
  process.stdout.write(`${peerTables(SYSTEMS, results)}\n`);
  if (values.wrong) process.stdout.write(`\n${wrongFields(results)}\n`);
  const broken = breaches(results);
  for (const line of broken) process.stdout.write(`${line}\n`);
  return values.gate && broken.length > 0 ? 1 : 0;
}

async function measure(step: number): Promise<PageResult[]> {
  const results: PageResult[] = [];
  const progress = createProgress(1500 / step);
  const warm = [...htmlPages(75)].slice(0, WARM_PAGES);
  for (const page of warm) for (const system of SYSTEMS) await run(system, page);
  let count = 0;
  for (const page of htmlPages(step)) {
    progress.step(page.id);
    const isTimed = count % TIMED_STEP === 0;
    for (const system of SYSTEMS) results.push(await measurePage(system, page, isTimed));
    count += 1;
  }
  progress.done();
  return results;
}

/** What a system makes of a page, in how many milliseconds. */
interface Run {
  readonly found: Extracted;
  readonly failed: boolean;
  readonly cpu: number;
}

async function run({ extract }: System, { html, url = '' }: HtmlPage): Promise<Run> {
  let found = NOTHING;
  let failed = false;
  const start = process.cpuUsage();
  try {
    found = await extract(html, url);
  } catch {
    failed = true;
  }
  const { user, system } = process.cpuUsage(start);
  return { found, failed, cpu: (user + system) / 1000 };
}

async function measurePage(system: System, page: HtmlPage, isTimed: boolean): Promise<PageResult> {
  const { id, type } = page;
  const { found, failed, cpu: first } = await run(system, page);
  let cpu = first;
  for (let round = 1; isTimed && round < TIMED_ROUNDS; round += 1) {
    cpu = Math.min(cpu, (await run(system, page)).cpu);
  }
  const text = system.givesHtml ? plainText(found.text) : found.text;
  return {
    system: system.name,
    id,
    type,
    failed,
    cpu: isTimed ? cpu : null,
    score: wordScore(wordBag(text), wordBag(page.text)),
    fields: FIELDS.map((field) => {
      const gold = page.fields?.[field] ?? null;
      const value = found[field];
      const right = gold !== null && value !== null && isRight(field, value, gold);
      return { field, gold, found: value, right };
    }),
  };
}

function wrongFields(results: readonly PageResult[]): string {
  return results
    .filter(({ system }) => system === 'bodycopy')
    .flatMap(({ id, fields }) =>
      fields
        .filter(({ gold, right }) => gold !== null && !right)
        .map(({ field, gold, found }) => `${id} ${field}: ${found ?? '–'} | ${gold}`),
    )
    .join('\n');
}
