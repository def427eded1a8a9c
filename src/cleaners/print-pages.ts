import type { Block } from '../core/block.ts';
import { part } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, type Evidence, type Target } from '../core/mark.ts';
import { findGluedPages } from '../measure/glued-pages.ts';
import { MAX_PAGE_LINE } from '../measure/page-lines.ts';
import { findPrintLines, type PrintLine } from '../measure/print-lines.ts';
import { findPrintSeries, type PrintSeries } from '../measure/print-series.ts';
import { findRunningHeads } from '../measure/running-heads.ts';

/** How sure each sign is. A constant total or stamp that returns page after page is no accident. */
const CONFIDENCE = { 'page-series': 0.97, 'page-stamp': 0.97, 'page-counter': 0.9 } as const;

/**
 * Heads and feet of printed pages: "3 of 4 05/14/22, 10:03", "Page 3 of 4", the title and address
 * that return on every page.
 *
 * Browsers and PDF programs print them on the paper, where they cut paragraphs and sentences. They
 * are told from ratings and steps by what they share: a constant total under rising pages, one
 * stamp, one title. On WCXB dev's 791 gold bodies nothing is taken for one.
 *
 *     - 3 of 4 05/14/22, 10:03
 *     + 3 of 4 people agreed.
 */
export function printPages(): Cleaner {
  return defineCleaner({
    name: 'print-pages',
    reasons: ['page-series', 'page-stamp', 'page-counter', 'running-head', 'pagination'],
    *inspect(view) {
      for (const { block, whole } of view.hits('page-counter')) {
        if (!whole || !isPagination(block.text)) continue;
        yield drop(block, { kind: 'print-page', reason: 'pagination', confidence: 0.9 });
      }
      const lines = findPrintLines(view);
      if (lines.length === 0) return;
      const series = findPrintSeries(view, lines);
      if (series.members.size === 0) return;
      const gone = wholeBlocks(series);
      for (const [line, reason] of series.members) {
        if (gone.has(line.block) && line.start > 0) continue;
        const confidence = CONFIDENCE[reason];
        yield drop(targetOf(line, gone), {
          kind: 'print-page',
          reason,
          evidence: evidenceOf(line),
          confidence,
        });
      }
      for (const { block, times } of findRunningHeads(view, series, gone)) {
        const evidence = { times };
        yield drop(block, { kind: 'print-page', reason: 'running-head', evidence });
      }
      for (const { block, start, end } of findGluedPages(view, series, gone)) {
        const target = part(block, start, end);
        yield drop(target, { kind: 'print-page', reason: 'page-stamp', confidence: 0.95 });
      }
    },
  });
}

/** The number of blocks a text in pages is split into at most when its pages are listed. */
const MAX_PAGINATION = 20;
const NUMBERS = /\d{1,4}/g;

/** Whether the numbers of a line count the pages up from one: "1 2 3 Next". */
function isPagination(text: string): boolean {
  if (text.length > MAX_PAGE_LINE) return false;
  const numbers = (text.match(NUMBERS) ?? []).map(Number);
  if (numbers.length < 2 || numbers.length > MAX_PAGINATION) return false;
  const [first = 0] = numbers;
  const last = numbers.length - 1;
  return (
    first === 1 &&
    numbers.every((number, at) => {
      const before = numbers[at - 1] ?? 0;
      // The last page is listed behind the gap that "…" leaves.
      return number === before + 1 || (at === last && number > before);
    })
  );
}

/** The blocks of which every line is a page's head or foot. */
function wholeBlocks({ members }: PrintSeries): Set<Block> {
  const gone = new Set<Block>();
  const covered = new Map<Block, number>();
  for (const line of members.keys()) {
    const { block, start, end, whole } = line;
    const length = (covered.get(block) ?? 0) + end - start + (start > 0 ? 1 : 0);
    covered.set(block, length);
    if (whole || length === block.text.length) gone.add(block);
  }
  return gone;
}

function targetOf({ block, start, end }: PrintLine, gone: ReadonlySet<Block>): Target {
  return gone.has(block) ? block : part(block, start, end);
}

function evidenceOf({ counter, stamp }: PrintLine): Evidence {
  return {
    ...(counter && { page: counter.page }),
    ...(counter && counter.total > 0 && { total: counter.total }),
    ...(stamp && { stamp: stamp.day }),
  };
}
