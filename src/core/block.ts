import type { Element } from './element.ts';
import type { Span } from './span.ts';

/** The layout of a block, as far as its own line marks tell. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'code'
  | 'rule'
  | 'image';

/**
 * `hidden` by an attribute, for visitors without scripts (`noscript`), for scripts (`template`), or
 * `virtual`: a text that stands in a script only. Virtual blocks come after all others.
 */
export type BlockFlag = 'hidden' | 'noscript' | 'template' | 'virtual';

/** Words of a block that lead to another page, or the description of an image; offsets of its text. */
export interface Link extends Span {
  readonly url: string;
  /** Whether the words describe an image. */
  readonly image?: true;
}

/** How words are set off from those around them. */
export type Style = 'strong' | 'em' | 'code' | 'del' | 'ins' | 'mark' | 'sub' | 'sup';

/** Words that are set off; offsets of the text of a block. */
export interface StyledSpan extends Span {
  readonly style: Style;
}

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
  readonly lines?: readonly number[] | undefined;
  /**
   * Which slices of the source the text of a Markdown or HTML block is put together from: text offset,
   * start and end in the source, three numbers a slice. Text between two slices stands for the
   * source between them. Absent when the text is one slice that reaches from the mark to the end.
   */
  readonly pieces?: readonly number[] | undefined;
  /** The links in it, in order; absent where there are none, as in any plain text. */
  readonly links?: readonly Link[] | undefined;
  /** Parts of its text that Markdown or HTML sets off, in the order of their ends; absent where there are none. */
  readonly styles?: readonly StyledSpan[] | undefined;
  /** 1 to 6 for a heading that Markdown or HTML ranks. */
  readonly level?: number | undefined;
  /** The innermost element of HTML that holds all of its text. */
  readonly within?: Element | undefined;
  /** What the page does with all of its text; absent where that is shown like any other. */
  readonly flags?: readonly BlockFlag[] | undefined;
  /** Parts of its text that the page does not show. */
  readonly hidden?: readonly Span[] | undefined;
}

/** What only some blocks have. */
type Extra = 'lines' | 'pieces' | 'links' | 'styles' | 'level' | 'within' | 'flags' | 'hidden';

/**
 * Makes a block that has more than its text.
 *
 * All of these have the same properties in the same order: with each other set of them V8 makes
 * another hidden class, and from the fifth on every look at any block takes several times as long.
 */
export function makeBlock(base: Omit<Block, Extra>, extra: Pick<Block, Extra>): Block {
  return {
    index: base.index,
    start: base.start,
    end: base.end,
    text: base.text,
    kind: base.kind,
    mark: base.mark,
    gap: base.gap,
    lines: extra.lines,
    pieces: extra.pieces,
    links: extra.links,
    styles: extra.styles,
    level: extra.level,
    within: extra.within,
    flags: extra.flags,
    hidden: extra.hidden,
  };
}

/** Whether the text of a block stands in a script of the page, and nowhere on it. */
export function isVirtual({ flags }: Block): boolean {
  return flags?.includes('virtual') === true;
}

/** A part of one block, in offsets of its text. */
export interface Part extends Span {
  readonly block: Block;
}

/** The part of `block` between two offsets of its text. */
export function part(block: Block, start: number, end: number): Part {
  return { block, start, end };
}

/** Whether the text of a block is one slice of the source, behind its mark. */
export function isSlice({ lines, pieces }: Block): boolean {
  return lines === undefined && pieces === undefined;
}

/** Where a piece that starts at a text offset starts in the source; between two lines, the later. */
export function sourceOffset(block: Block, offset: number): number {
  const { lines, pieces } = block;
  if (pieces !== undefined) {
    const at = 3 * findStart(pieces, 3, offset);
    const from = (pieces[at + 1] as number) + offset - (pieces[at] as number);
    return Math.min(from, pieces[at + 2] as number);
  }
  if (lines === undefined) return block.start + block.mark + offset;
  const at = 2 * findStart(lines, 2, offset);
  return (lines[at + 1] as number) + offset - (lines[at] as number);
}

/** Where a piece that ends at a text offset, and is not empty, ends in the source. */
export function sourceEnd(block: Block, offset: number): number {
  const { pieces } = block;
  if (pieces === undefined) return sourceOffset(block, offset - 1) + 1;
  const at = 3 * findStart(pieces, 3, offset - 1);
  const end = (pieces[at + 1] as number) + offset - (pieces[at] as number);
  // Past its slice the text stands for whatever is left of the source up to the next one.
  return end <= (pieces[at + 2] as number) ? end : (pieces[at + 4] ?? block.end);
}

/**
 * The text of a block that stands in a range of the source, as offsets of the text; empty where
 * there is none.
 */
export function textWithin(block: Block, { start, end }: Span): Span {
  const { pieces, text } = block;
  if (pieces === undefined) {
    const first = block.start + block.mark;
    const from = Math.max(0, start - first);
    return { start: from, end: Math.max(from, Math.min(end - first, text.length)) };
  }
  const first = firstPiece(pieces, (from, to) => from >= start || to > start);
  const last = firstPiece(pieces, (from) => from > end) - 3;
  if (first >= pieces.length || last < first) return { start: text.length, end: text.length };
  const from = (pieces[first] as number) + Math.max(0, start - (pieces[first + 1] as number));
  const to =
    (pieces[last] as number) +
    Math.min(end, pieces[last + 2] as number) -
    (pieces[last + 1] as number);
  return { start: from, end: Math.max(from, to) };
}

/** Where the first slice is of which something holds that holds of all behind it, too. */
function firstPiece(
  pieces: readonly number[],
  holds: (start: number, end: number) => boolean,
): number {
  let low = 0;
  let high = pieces.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pieces[3 * middle + 1] as number, pieces[3 * middle + 2] as number)) high = middle;
    else low = middle + 1;
  }
  return 3 * low;
}

/** The last of the records of `size` numbers, sorted by their first, that starts by `offset`. */
export function findStart(records: readonly number[], size: number, offset: number): number {
  let low = 0;
  let high = records.length / size - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((records[size * middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
