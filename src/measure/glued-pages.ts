import type { Block, Part } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { readCounter } from './page-lines.ts';
import type { PrintSeries } from './print-series.ts';
import { isSameStamp, readStamp, type Token, tokensOf } from './stamps.ts';

/** How much text around a stamp is read for the counter beside it. */
const MARGIN = 40;

/** Heads and feet of a known print that stand inside a paragraph, as unwrapped lines leave them. */
export function findGluedPages(
  view: View,
  { stamps, totals, members }: PrintSeries,
  gone: ReadonlySet<Block>,
): Part[] {
  const days = [...new Set(stamps.map(({ day }) => day))];
  if (days.length === 0 || days.length > MAX_DAYS) return [];
  const taken = new Set([...members.keys()].map(({ block }) => block));
  const found: Part[] = [];
  for (const block of view.blocks) {
    if (gone.has(block) || taken.has(block) || block.kind === 'code') continue;
    for (const day of days) {
      let at = block.text.indexOf(day);
      while (at !== -1) {
        const glued = readGlued(block, at, stamps, totals);
        if (glued !== undefined) found.push(glued);
        at = block.text.indexOf(day, Math.max(at + day.length, glued?.end ?? 0));
      }
    }
  }
  return found;
}

/** A print takes a minute, which may be the one before midnight. */
const MAX_DAYS = 2;

/** The stamp at an offset of a block with the counter beside it. */
function readGlued(
  block: Block,
  at: number,
  stamps: PrintSeries['stamps'],
  totals: PrintSeries['totals'],
): Part | undefined {
  const from = Math.max(0, at - MARGIN);
  const tokens = tokensOf(block.text.slice(from, at + MARGIN));
  const index = tokens.findIndex(({ start }) => start + from === at);
  const stamp = readStamp(tokens, index);
  if (stamp === undefined || !stamps.some((known) => isSameStamp(known, stamp))) return undefined;
  let first = index;
  let last = index + stamp.tokens - 1;
  const after = readCounter(tokens, last + 1);
  if (after && totals.has(after.counter.total)) last += after.tokens;
  else first = counterBefore(tokens, index, totals) ?? index;
  const start = from + (tokens[first] as Token).start;
  return { block, start, end: from + (tokens[last] as Token).end };
}

/** The longest counter takes four tokens: "Page 3 of 4". */
const MAX_TOKENS = 4;

/** Where the counter starts that ends before a token. */
function counterBefore(
  tokens: readonly Token[],
  index: number,
  totals: PrintSeries['totals'],
): number | undefined {
  for (let size = MAX_TOKENS; size > 0; size -= 1) {
    const found = index >= size ? readCounter(tokens, index - size) : undefined;
    if (found?.tokens === size && totals.has(found.counter.total)) return index - size;
  }
  return undefined;
}
