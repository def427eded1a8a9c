import type { Article, Removal } from '../src/text.ts';
import type { Page } from './corpus.ts';
import { indexLines, type LineIndex, occurrences, piecesOf } from './gold-lines.ts';
import { wordBag } from './score.ts';

/** Wrongly removed lines remembered per row. */
const SAMPLES = 5;

/** What one cleaner, kind or reason removed. */
export interface Count {
  removals: number;
  texts: number;
  lines: number;
  /** Lines that stand in the page's gold. */
  inGold: number;
  /** Lines that the gold has more often than the body that was left. */
  lost: number;
  words: number;
  drops: number;
  lifts: number;
  readonly samples: string[];
}

/** Counts of removals and repairs by cleaner, by kind and by `cleaner/reason`. */
export interface Census {
  readonly cleaners: Record<string, Count>;
  readonly kinds: Record<string, Count>;
  readonly reasons: Record<string, Count>;
  readonly repairs: Record<string, { repairs: number; texts: number }>;
}

/** Counts, text by text, what was removed and how much of it is gold. */
export interface CensusTally {
  readonly add: (page: Page, article: Article, gold: string) => void;
  readonly census: Census;
}

/** Starts an empty census. */
export function createCensusTally(): CensusTally {
  const census: Census = { cleaners: {}, kinds: {}, reasons: {}, repairs: {} };
  return { census, add: (page, article, gold) => addArticle(census, page, article, gold) };
}

function addArticle(census: Census, page: Page, article: Article, gold: string): void {
  const goldIndex = article.removals.length > 0 ? indexLines(gold) : null;
  let bodyIndex: LineIndex | null = null;
  const body = (): LineIndex => {
    bodyIndex ??= indexLines(article.body);
    return bodyIndex;
  };
  const seen = new Set<Count>();
  for (const removal of article.removals) {
    if (goldIndex === null) break;
    const judged = judge(page, removal, goldIndex, body);
    for (const count of rowsOf(census, removal)) {
      if (!seen.has(count)) count.texts += 1;
      seen.add(count);
      addRemoval(count, removal, judged);
    }
  }
  addRepairs(census, article);
}

interface Judged {
  readonly lines: number;
  readonly inGold: number;
  readonly lost: readonly string[];
  readonly words: number;
  readonly id: string;
}

function judge(page: Page, removal: Removal, gold: LineIndex, body: () => LineIndex): Judged {
  const pieces = piecesOf(page.text, removal);
  const inGold = pieces.filter((piece) => occurrences(gold, piece) > 0);
  const lost = inGold
    .filter((piece) => occurrences(gold, piece) > occurrences(body(), piece))
    .map((piece) => piece.text);
  const words = wordBag(removal.text).total;
  return { lines: pieces.length, inGold: inGold.length, lost, words, id: page.id };
}

function rowsOf(census: Census, removal: Removal): Count[] {
  const { cleaner, kind, reason } = removal;
  return [
    row(census.cleaners, cleaner),
    row(census.kinds, kind),
    row(census.reasons, `${cleaner}/${reason}`),
  ];
}

function row(rows: Record<string, Count>, name: string): Count {
  rows[name] ??= {
    removals: 0,
    texts: 0,
    lines: 0,
    inGold: 0,
    lost: 0,
    words: 0,
    drops: 0,
    lifts: 0,
    samples: [],
  };
  return rows[name];
}

function addRemoval(count: Count, removal: Removal, judged: Judged): void {
  count.removals += 1;
  count.lines += judged.lines;
  count.inGold += judged.inGold;
  count.lost += judged.lost.length;
  count.words += judged.words;
  if (removal.action === 'drop') count.drops += 1;
  else count.lifts += 1;
  for (const line of judged.lost) {
    if (count.samples.length < SAMPLES) count.samples.push(`${judged.id}: ${line}`);
  }
}

function addRepairs(census: Census, article: Article): void {
  const seen = new Set<string>();
  for (const { kind } of article.repairs) {
    census.repairs[kind] ??= { repairs: 0, texts: 0 };
    const count = census.repairs[kind];
    count.repairs += 1;
    if (!seen.has(kind)) count.texts += 1;
    seen.add(kind);
  }
}
