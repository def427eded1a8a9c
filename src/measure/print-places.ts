import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import type { PrintLine } from './print-lines.ts';

/** A shorter line may be a heading or a label. */
const MIN_PROSE_WORDS = 8;

/** How many blocks a page's head and foot take together, at most. */
const MAX_PAGE_BLOCKS = 6;

/**
 * Whether a line stands where a page may end: between two paragraphs, or inside a sentence.
 *
 * Ratings, steps and section numbers have a heading or a label next to them.
 */
export function isBetweenProse(view: View, line: PrintLine, lines: readonly PrintLine[]): boolean {
  const { block, start, end } = line;
  // A line inside a wrapped paragraph has text of that paragraph around it.
  if (!line.whole && start > 0 && end < block.text.length) return true;
  const own = nearBlocks(lines, line);
  const before = line.start > 0 ? block : neighbour(view, block, own, 'previous');
  const after = end < block.text.length ? block : neighbour(view, block, own, 'next');
  if (before === undefined || after === undefined) return false;
  if (!isProse(view, before)) return false;
  return isProse(view, after) || !view.measures(before).terminal;
}

function isProse(view: View, block: Block): boolean {
  return block.kind === 'paragraph' && view.measures(block).words >= MIN_PROSE_WORDS;
}

/** The blocks of lines near this one, found without walking the whole list. */
function nearBlocks(lines: readonly PrintLine[], line: PrintLine): ReadonlySet<Block> {
  const at = lowerBound(lines, line.block.index);
  const from = Math.max(0, at - MAX_PAGE_BLOCKS);
  const near = lines.slice(from, at + MAX_PAGE_BLOCKS);
  return new Set(near.filter(({ whole }) => whole).map(({ block }) => block));
}

function lowerBound(lines: readonly PrintLine[], index: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as PrintLine).block.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next block that is no head or foot of a page, if it is near. */
function neighbour(
  view: View,
  from: Block,
  own: ReadonlySet<Block>,
  way: 'next' | 'previous',
): Block | undefined {
  let block = view[way](from);
  for (let steps = 0; block !== undefined && steps < MAX_PAGE_BLOCKS; steps += 1) {
    if (!own.has(block)) return block;
    block = view[way](block);
  }
  return undefined;
}

/** A text's title stands among its first blocks. */
const MAX_HEAD = 8;

/** The texts that may be the title. */
export function headTexts(view: View): ReadonlySet<string> {
  return new Set(view.doc.blocks.slice(0, MAX_HEAD).map(({ text }) => text));
}

/** Whether one of some lines stands behind a paragraph that is not closed. */
export function cutsSentence(view: View, lines: readonly PrintLine[]): boolean {
  return lines.some(({ block }) => {
    const before = view.doc.blocks[block.index - 1];
    return before !== undefined && !view.measures(before).terminal;
  });
}
