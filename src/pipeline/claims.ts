import { addTo } from '../core/add-to.ts';
import type { Block } from '../core/block.ts';
import { bySpan, type Span } from '../core/span.ts';
import type { Cut } from '../write/placed.ts';
import type { Ledger } from './ledger.ts';

/** The cuts of each block, in order and clear of each other. */
export type Cuts = Map<number, Cut[]>;

/** A cut that a block is asked for. */
export interface Claim {
  readonly block: Block;
  readonly cut: Cut;
}

/**
 * Adds cuts where they overlap none that is claimed, and returns those that were added.
 *
 * All of one cleaner's are merged at once: one by one, those of a long line would take quadratic
 * time.
 */
export function claim<Wanted extends Claim>(
  cuts: Cuts,
  ledger: Ledger,
  wanted: readonly Wanted[],
): Wanted[] {
  const byBlock = new Map<Block, Wanted[]>();
  for (const each of wanted) {
    if (ledger.out[each.block.index] !== undefined) continue;
    addTo(byBlock, each.block, each);
  }
  const added: Wanted[] = [];
  for (const [block, fresh] of byBlock) {
    fresh.sort((a, b) => bySpan(a.cut, b.cut));
    cuts.set(block.index, merge(cuts.get(block.index) ?? [], fresh, added));
  }
  return added;
}

function merge<Wanted extends Claim>(
  known: readonly Cut[],
  fresh: readonly Wanted[],
  added: Wanted[],
): Cut[] {
  const merged: Cut[] = [];
  let next = 0;
  for (const each of fresh) {
    const { cut } = each;
    for (; next < known.length && bySpan(known[next] as Cut, cut) <= 0; next += 1) {
      merged.push(known[next] as Cut);
    }
    const before = merged.at(-1);
    const after = known[next];
    if (before !== undefined && (before.end > cut.start || isSame(before, cut))) continue;
    if (after !== undefined && after.start < cut.end) continue;
    merged.push(cut);
    added.push(each);
  }
  for (; next < known.length; next += 1) merged.push(known[next] as Cut);
  return merged;
}

/** Whether the last cut of a block takes just this range away. */
export function hasCut(cuts: Cuts, { index }: Block, span: Span): boolean {
  const last = cuts.get(index)?.at(-1);
  return last?.to === '' && isSame(last, span);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
