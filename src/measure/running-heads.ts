import { addTo } from '../core/add-to.ts';
import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { isAddress } from './page-lines.ts';
import type { PrintSeries } from './print-series.ts';

/** A line that returns on the pages of a print. */
export interface RunningHead {
  readonly block: Block;
  /** On how many pages it stands. */
  readonly times: number;
}

/** A page's head has a title and an address, so that either stands this near to the counter. */
const MAX_APART = 2;

/** A long title and a long address. */
const MAX_LENGTH = 400;

/** A title stands among the first blocks. */
const MAX_HEAD = 8;

/** Addresses, and titles known from the head of the text, need less. */
const MIN_TIMES = 2;
const MIN_UNKNOWN_TIMES = 3;

/**
 * Titles and addresses that stand beside a page's counter whenever they stand below the first one.
 *
 * Headings that return ("What we like") stand elsewhere, too.
 */
export function findRunningHeads(
  view: View,
  { members }: PrintSeries,
  gone: ReadonlySet<Block>,
): RunningHead[] {
  const near = new Map<string, Set<Block>>();
  for (const { block } of members.keys()) {
    for (const other of [...beside(view, block, gone, 1), ...beside(view, block, gone, -1)]) {
      const known = near.get(keyOf(other)) ?? new Set();
      near.set(keyOf(other), known.add(other));
    }
  }
  for (const [text, blocks] of near) if (blocks.size < MIN_TIMES) near.delete(text);
  if (near.size === 0) return [];
  const all = blocksWith(view, near);
  const [first] = members.keys();
  const found: RunningHead[] = [];
  for (const [text, blocks] of near) {
    const others = (all.get(text) ?? []).filter((block) => !blocks.has(block));
    const title = isTitle(others, first?.block);
    const times = blocks.size;
    const known = title || hasAddress(text);
    const enough = known || (times >= MIN_UNKNOWN_TIMES && 2 * times >= members.size);
    if (enough && others.length === (title ? 1 : 0)) {
      for (const block of blocks) found.push({ block, times });
    }
  }
  return found;
}

/** Whether a line's other place is over the text, before its first page ends. */
function isTitle(others: readonly Block[], first: Block | undefined): boolean {
  const [block] = others;
  return (
    block !== undefined && first !== undefined && block.index < Math.min(first.index, MAX_HEAD)
  );
}

/** The lines on one side of a counter that may belong to its page. */
function beside(view: View, from: Block, gone: ReadonlySet<Block>, step: 1 | -1): Block[] {
  const found: Block[] = [];
  let index = from.index + step;
  for (let left = MAX_APART; left > 0; index += step) {
    const block = view.doc.blocks[index];
    if (block === undefined || !view.has(block)) break;
    if (gone.has(block)) {
      left -= 1;
      continue;
    }
    if (!mayBeHead(view, block)) break;
    found.push(block);
    left -= 1;
  }
  return found;
}

/** Copies differ in their spaces. */
function keyOf({ text }: Block): string {
  return text.replace(/\s/g, ' ');
}

function mayBeHead(view: View, block: Block): boolean {
  if (block.text.length > MAX_LENGTH || view.measures(block).good) return false;
  return block.kind === 'paragraph' || block.kind === 'heading';
}

/** The blocks with each of some texts. */
function blocksWith(view: View, texts: ReadonlyMap<string, unknown>): Map<string, Block[]> {
  const found = new Map<string, Block[]>();
  for (const block of view.blocks) {
    if (block.text.length > MAX_LENGTH) continue;
    const key = keyOf(block);
    if (!texts.has(key)) continue;
    addTo(found, key, block);
  }
  return found;
}

function hasAddress(text: string): boolean {
  return isAddress(text.slice(text.lastIndexOf(' ') + 1));
}
