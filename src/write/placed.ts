import type { Block } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import { conventionOf } from '../core/convention.ts';
import type { Convention, Doc } from '../core/doc.ts';
import type { Span } from '../core/span.ts';

/** A part of a kept block, in offsets of its text, that the body does not hold as it stands. */
export interface Cut extends Span {
  /** What the body holds instead; `undefined` where a removal leaves no gap behind. */
  readonly to: string | undefined;
}

/** Which blocks go into the body, and how, by block. */
export interface Selection {
  /** What took a block out, `undefined` where nothing did. */
  readonly out: readonly (object | undefined)[];
  /** Removed and repaired parts of kept blocks, in order. */
  readonly cuts: ReadonlyMap<number, readonly Cut[]>;
  /** What joins a block to the kept one before, where that is known; else the layout decides. */
  readonly joints: ReadonlyMap<number, string>;
}

const NO_CUTS: readonly Cut[] = [];

const PARAGRAPH = '\n\n';
const LINE = '\n';

/** Lines of one paragraph in a text that gives each paragraph a line are shorter than this. */
const MAX_SHORT_LINE = 60;

/** A kept block in its place. */
export interface Placed {
  readonly block: Block;
  readonly cuts: readonly Cut[];
  /** What stands before it in the body; empty before the first. */
  readonly between: string;
  /** Whether `between` makes one sentence of the block and the one before. */
  readonly isJoint: boolean;
}

/** The kept blocks of a text, in order, once for all that is written of them. */
export function placeBlocks(doc: Doc, { out, cuts, joints }: Selection): readonly Placed[] {
  // The body is read again as it is written: where what was taken out was what stood between blank
  // lines, the lines that are left are paragraphs.
  const isTaken = doc.format === 'text' && doc.convention === 'blank-line';
  const convention = isTaken ? conventionOf(doc.blocks, out) : doc.convention;
  const placed: Placed[] = [];
  let before: Block | undefined;
  let joined = false;
  for (const block of doc.blocks) {
    if (out[block.index] !== undefined || isEmpty(block)) continue;
    const joint = joints.size > 0 ? joints.get(block.index) : undefined;
    const between =
      before === undefined ? '' : (joint ?? separator(doc, convention, before, block, joined));
    joined = joint !== undefined;
    const within = cuts.size > 0 ? cuts.get(block.index) : undefined;
    placed.push({ block, cuts: within ?? NO_CUTS, between, isJoint: joined });
    before = block;
  }
  return placed;
}

/** An image without a description has no place in a text. */
function isEmpty({ kind, text }: Block): boolean {
  return text === '' && kind === 'image';
}

/** Takes what is left of a text between cuts, and what they leave in their place. */
export interface Keeper {
  copy(start: number, end: number): void;
  insert(text: string): void;
}

/** Hands what the cuts leave of a text to a keeper, in order. */
export function eachKept(text: string, cuts: readonly Cut[], keeper: Keeper): void {
  let at = 0;
  let behindGap = true;
  for (const { start, end, to: put } of cuts) {
    if (start > at) behindGap = isSpace(text.charCodeAt(start - 1));
    let copied = start;
    let next = end;
    // White space at either end of a block is layout, whatever it was mended from.
    const isEdge = start === 0 || end === text.length;
    const to = isEdge && put?.trim() === '' ? undefined : put;
    if (to === undefined) {
      // One gap stays of the two around a removal, and none at either end of the block.
      while (behindGap && next < text.length && isSpace(text.charCodeAt(next))) next += 1;
      if (next === text.length) copied = trimmedEnd(text, at, start);
    }
    keeper.copy(at, copied);
    if (to !== undefined) keeper.insert(to);
    at = next;
  }
  keeper.copy(at, text.length);
}

/** What stands between two neighbours in the body; the first may be the end of a joined one. */
function separator(
  doc: Doc,
  convention: Convention,
  before: Block,
  block: Block,
  joined: boolean,
): string {
  for (let index = before.index + 1; index <= block.index; index += 1) {
    if ((doc.blocks[index] as Block).gap > 1) return PARAGRAPH;
  }
  if (hasPageEnd(doc, before, block)) return PARAGRAPH;
  if (convention === 'blank-line' || isListed(before, block)) return LINE;
  const short = before.text.length <= MAX_SHORT_LINE && block.text.length <= MAX_SHORT_LINE;
  return short && !joined ? LINE : PARAGRAPH;
}

/** Whether a page ends between two blocks of a wrapped text, where no blank line is printed. */
function hasPageEnd({ source, wrap }: Doc, before: Block, block: Block): boolean {
  if (wrap === 0) return false;
  const isCut = block.index > before.index + 1;
  return (
    (isCut && !isListed(before, block)) || source.slice(before.end, block.start).includes('\f')
  );
}

function isListed(before: Block, block: Block): boolean {
  const { kind } = block;
  return kind === before.kind && (kind === 'list-item' || kind === 'table');
}

/** The end of a range of a text without white space at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return last;
}
