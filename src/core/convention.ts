import type { Block } from './block.ts';
import type { Convention } from './doc.ts';

/**
 * The share of line breaks that are blank lines below which a text has a line per paragraph
 * (unstructured's `auto_paragraph_grouper` uses the same 0.1).
 */
const MIN_BLANK_SHARE = 0.1;

/** Shorter lines may belong to one paragraph: verse, addresses, lists. */
const MIN_PROSE_LENGTH = 80;

/**
 * Tells the convention by the breaks between lines of prose, which are paragraphs of their own;
 * where there are none, by the share of blank lines. Blocks that are `out` leave their gaps behind.
 */
export function conventionOf(
  blocks: readonly Block[],
  out?: readonly (object | undefined)[],
): Convention {
  let breaks = -1;
  let blank = 0;
  let blankProse = 0;
  let singleProse = 0;
  let wasProse = false;
  let isApart = false;
  for (const block of blocks) {
    isApart ||= block.gap > 1;
    if (out !== undefined && out[block.index] !== undefined) continue;
    breaks += 1;
    if (breaks > 0 && isApart) blank += 1;
    const prose = isProse(block);
    if (prose && wasProse) {
      if (isApart) blankProse += 1;
      else singleProse += 1;
    }
    wasProse = prose;
    isApart = false;
  }
  if (singleProse > blankProse || blank === 0) return 'line';
  return blank >= MIN_BLANK_SHARE * breaks ? 'blank-line' : 'line';
}

function isProse({ kind, start, end }: Block): boolean {
  return kind === 'paragraph' && end - start >= MIN_PROSE_LENGTH;
}
