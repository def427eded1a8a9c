import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type HtmlPage, hasPages, htmlPages } from '../page-corpus.ts';
import { createProgress } from '../progress.ts';
import { wordBag, wordScore } from '../score.ts';
import { FIELDS, isRight } from './judge.ts';
import { type Extracted, plainText, SYSTEMS, type System } from './systems.ts';
import { breaches, type PageResult, peerTables, summarise } from './tables.ts';
import { startPlayers, type Task, type Turn } from './turns.ts';

const USAGE = `Usage: npm run bench:peers -- [options]

Runs bodycopy, Readability and defuddle on linkedom, article-extractor and html-to-text over WCXB's
dev pages, each in a process of its own and by turns at each page, and prints word precision, recall and F1, how often title,
author and date are right, CPU a page, and failures.

  --gate      exit 1 unless title, author and date are right more often than Readability's and
              defuddle's, at a fifth of Readability's CPU or less
  --wrong     list bodycopy's wrong fields
  --json FILE write the figures of each system
  --step N    measure every N-th page
  --help
`;

const OPTIONS = {
  gate: { type: 'boolean', default: false },
  wrong: { type: 'boolean', default: false },
  json: { type: 'string' },
  step: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
} as const;

/** Pages that each system reads before its time is taken, and how often. */
const WARM_PAGES = 40;
const WARM_STEP = 37;
const WARM_ROUNDS = 2;

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
  // Days without a zone are read as UTC.
  process.env['TZ'] = 'UTC';
  const results = await measure(Math.max(1, Number(values.step)));
  const peers = summarise(SYSTEMS, results);
  process.stdout.write(`${peerTables(peers)}\n`);
  if (values.wrong) process.stdout.write(`\n${wrongFields(results)}\n`);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(peers, null, 2)}\n`);
  }
  const broken = breaches(peers);
  for (const line of broken) process.stdout.write(`${line}\n`);
  return values.gate && broken.length > 0 ? 1 : 0;
}

async function measure(step: number): Promise<PageResult[]> {
  const players = startPlayers(SYSTEMS);
  try {
    const warm = [...htmlPages(WARM_STEP)].slice(0, WARM_PAGES);
    for (const page of warm) {
      for (const system of SYSTEMS) await players.take(system, taskOf(page, WARM_ROUNDS));
    }
    const results: PageResult[] = [];
    const progress = createProgress(1500 / step);
    let count = 0;
    for (const page of htmlPages(step)) {
      progress.step(page.id);
      const isTimed = count % TIMED_STEP === 0;
      for (const system of SYSTEMS) {
        const turn = await players.take(system, taskOf(page, isTimed ? TIMED_ROUNDS : 1));
        results.push(resultOf(system, page, turn, isTimed));
      }
      count += 1;
    }
    progress.done();
    return results;
  } finally {
    players.leave();
  }
}

function taskOf({ html, url = '' }: HtmlPage, rounds: number): Task {
  return { html, url, rounds };
}

function resultOf(system: System, page: HtmlPage, turn: Turn, isTimed: boolean): PageResult {
  const { id, type } = page;
  const found = turn.found ?? NOTHING;
  const text = system.givesHtml ? plainText(found.text) : found.text;
  return {
    system: system.name,
    id,
    type,
    failed: turn.found === null,
    cpu: isTimed ? turn.cpu : null,
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
