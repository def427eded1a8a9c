import type { Span } from './span.ts';

/** The layout of a block, as far as its own line marks tell. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table' | 'code' | 'rule';

/** One paragraph or line of the source. */
export interface Block extends Span {
  /** Position in `Doc.blocks`. */
  readonly index: number;
  /** The text without line mark and surrounding white space, wrapped lines joined by a space. */
  readonly text: string;
  /** What its line mark says it is. */
  readonly kind: BlockKind;
  /** Length of the line mark (`## `, `- `, `> `) at the start of the range. */
  readonly mark: number;
  /** Line breaks between the block before and this one; 2 or more mean a blank line. */
  readonly gap: number;
  /**
   * Where the joined lines of a wrapped block start: pairs of text offset and source offset,
   * one pair a line. Absent when the text is one slice of the source.
   */
  readonly lines?: readonly number[];
}

/** A part of one block, in offsets of its text. */
export interface Part extends Span {
  readonly block: Block;
}

/** The part of `block` between two offsets of its text. */
export function part(block: Block, start: number, end: number): Part {
  return { block, start, end };
}

/** The source offset of a text offset; at the joint of two lines, that of the later line. */
export function sourceOffset(block: Block, offset: number): number {
  const { lines } = block;
  if (lines === undefined) return block.start + block.mark + offset;
  let low = 0;
  let high = lines.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[2 * middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return (lines[2 * low + 1] as number) + offset - (lines[2 * low] as number);
}
