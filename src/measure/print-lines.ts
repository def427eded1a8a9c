import { type Block, sourceOffset } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { MAX_PAGE_LINE, mayBePageLine, type PageLine, readPageLine } from './page-lines.ts';

/** A line of the source that may be the head or foot of a printed page. */
export interface PrintLine extends PageLine {
  readonly block: Block;
  /** Offsets of the block's text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is all of its block. */
  readonly whole: boolean;
}

/** The lines of a text that may be the head or foot of a printed page, in order. */
export function findPrintLines(view: View): PrintLine[] {
  const found: PrintLine[] = [];
  for (const block of view.blocks) {
    if (block.kind === 'code' || block.kind === 'table') continue;
    const { length, digits } = view.measures(block);
    if (length <= MAX_PAGE_LINE ? digits === 0 : block.lines === undefined) continue;
    if (block.lines === undefined) addLine(found, view, block, 0, length);
    else if (!addWrapped(found, block)) eachWrappedLine(found, view, block, block.lines);
  }
  return found;
}

/** Adds a wrapped block that is one page line as a whole, such as a stamp before a long title. */
function addWrapped(found: PrintLine[], block: Block): boolean {
  const { text } = block;
  const line = text.length <= MAX_PAGE_LINE ? readPageLine(text) : undefined;
  if (line === undefined) return false;
  found.push(placed(line, block, 0, text.length, true));
  return true;
}

function eachWrappedLine(
  found: PrintLine[],
  view: View,
  block: Block,
  lines: readonly number[],
): void {
  for (let line = 0; line < lines.length; line += 2) {
    const next = lines[line + 2];
    addLine(found, view, block, lines[line] as number, next ? next - 1 : block.text.length);
  }
}

function addLine(found: PrintLine[], view: View, block: Block, start: number, end: number): void {
  const whole = start === 0 && end === block.text.length;
  if (block.pieces !== undefined) {
    const written = block.text.slice(start, end);
    const line = mayBePageLine(written, 0, written.length) ? readPageLine(written) : undefined;
    if (line !== undefined) found.push(placed(line, block, start, end, whole));
    return;
  }
  // A dash before a page number reads as the mark of a list item.
  const from = whole && block.lines === undefined ? block.start : sourceOffset(block, start);
  const to = whole && block.lines === undefined ? block.end : sourceOffset(block, end - 1) + 1;
  if (!mayBePageLine(view.doc.source, from, to)) return;
  const line = readPageLine(view.doc.source.slice(from, to));
  if (line !== undefined) found.push(placed(line, block, start, end, whole));
}

/** Field by field: V8 makes an object spread ten times as slowly. */
function placed(
  { counter, stamp, rest }: PageLine,
  block: Block,
  start: number,
  end: number,
  whole: boolean,
): PrintLine {
  return { counter, stamp, rest, block, start, end, whole };
}
