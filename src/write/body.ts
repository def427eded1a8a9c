import type { KeptRange, Layout } from '../core/article.ts';
import { type Block, findStart } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import type { Doc } from '../core/doc.ts';
import type { Span } from '../core/span.ts';
import { createWriter, type Writer } from './writer.ts';

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

/** A body and where each of its characters comes from. */
export interface WrittenBody {
  readonly body: string;
  readonly kept: readonly KeptRange[];
  readonly layout: readonly Layout[];
}

const NO_CUTS: readonly Cut[] = [];

const PARAGRAPH = '\n\n';
const LINE = '\n';

/** Lines of one paragraph in a text that gives each paragraph a line are shorter than this. */
const MAX_SHORT_LINE = 60;

/** Writes the kept blocks of a text, and accounts for all that is not in `gone`. */
export function writeBody(
  doc: Doc,
  { out, cuts, joints }: Selection,
  gone: readonly Span[],
): WrittenBody {
  const writer = createWriter(doc.source);
  let before: Block | undefined;
  let joined = false;
  for (const block of doc.blocks) {
    if (out[block.index] !== undefined || isEmpty(block)) continue;
    if (before !== undefined) {
      const joint = joints.size > 0 ? joints.get(block.index) : undefined;
      writer.separate(joint ?? separator(doc, before, block, joined), block.start);
      joined = joint !== undefined;
    }
    const within = cuts.size > 0 ? cuts.get(block.index) : undefined;
    const isSlice = block.lines === undefined && block.pieces === undefined;
    if (within === undefined && isSlice) writer.copy(block.start, block.end);
    else writeBlock(writer, block, within ?? NO_CUTS);
    before = block;
  }
  const { body, kept } = writer.finish();
  return { body, kept, layout: layoutBetween(doc.source, kept, gone) };
}

/** An image without a description has no place in a text. */
function isEmpty({ kind, text }: Block): boolean {
  return text === '' && kind === 'image';
}

function writeBlock(writer: Writer, block: Block, cuts: readonly Cut[]): void {
  const { text } = block;
  writer.copy(block.start, block.start + block.mark);
  let at = 0;
  for (const { start, end, to } of cuts) {
    let copied = start;
    let next = end;
    if (to === undefined) {
      // One gap stays of the two around a removal, and none at either end of the block.
      while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
      if (next === text.length) copied = trimmedEnd(text, at, start);
    }
    copyText(writer, block, at, copied);
    if (to !== undefined) writer.insert(to);
    at = next;
  }
  copyText(writer, block, at, text.length);
}

/** What stands between two neighbours in the body; the first may be the end of a joined one. */
function separator(doc: Doc, before: Block, block: Block, joined: boolean): string {
  for (let index = before.index + 1; index <= block.index; index += 1) {
    if ((doc.blocks[index] as Block).gap > 1) return PARAGRAPH;
  }
  if (doc.convention === 'blank-line' || isListed(before, block)) return LINE;
  const short = before.text.length <= MAX_SHORT_LINE && block.text.length <= MAX_SHORT_LINE;
  return short && !joined ? LINE : PARAGRAPH;
}

function isListed(before: Block, block: Block): boolean {
  const { kind } = block;
  return kind === before.kind && (kind === 'list-item' || kind === 'table');
}

/** Copies a part of a block's text from the source. */
function copyText(writer: Writer, block: Block, start: number, end: number): void {
  const { lines, pieces } = block;
  if (start >= end) return;
  if (pieces !== undefined) copyPieces(writer, block.text, pieces, start, end);
  else if (lines !== undefined) copyLines(writer, block.text, lines, start, end);
  else {
    const from = block.start + block.mark;
    writer.copy(from + start, from + end);
  }
}

/** Copies lines, joined as the text has them joined. */
function copyLines(
  writer: Writer,
  text: string,
  lines: readonly number[],
  start: number,
  end: number,
): void {
  for (let line = 0; line < lines.length; line += 2) {
    const first = lines[line] as number;
    if (first >= end) return;
    const next = lines[line + 2] ?? text.length;
    const last = next === text.length ? next : trimmedEnd(text, first, next);
    copySlice(
      writer,
      lines[line + 1] as number,
      first,
      Math.max(start, first),
      Math.min(end, last),
    );
    writer.insert(text.slice(Math.max(start, last), Math.min(end, next)));
  }
}

/** Copies slices of the source, and writes what the text has between them. */
function copyPieces(
  writer: Writer,
  text: string,
  pieces: readonly number[],
  start: number,
  end: number,
): void {
  for (let at = 3 * findStart(pieces, 3, start); at < pieces.length; at += 3) {
    const first = pieces[at] as number;
    if (first >= end) return;
    const source = pieces[at + 1] as number;
    const last = first + (pieces[at + 2] as number) - source;
    copySlice(writer, source, first, Math.max(start, first), Math.min(end, last));
    const next = pieces[at + 3] ?? text.length;
    writer.insert(text.slice(Math.max(start, last), Math.min(end, next)));
  }
}

/** Copies the part of a slice between two offsets of the text; the slice starts at `first` there. */
function copySlice(
  writer: Writer,
  source: number,
  first: number,
  start: number,
  end: number,
): void {
  writer.copy(source + start - first, source + end - first);
}

/** The end of a range of a text without white space at its end. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

/** Whatever lies between kept and removed ranges: white space and, in Markdown, its marks. */
function layoutBetween(
  source: string,
  kept: readonly KeptRange[],
  gone: readonly Span[],
): Layout[] {
  const layout: Layout[] = [];
  let at = 0;
  let next = 0;
  const upTo = (start: number): void => {
    if (start > at) layout.push({ start: at, end: start, text: source.slice(at, start) });
  };
  for (const range of [...kept, { start: source.length, end: source.length }]) {
    for (; next < gone.length && (gone[next] as Span).start < range.start; next += 1) {
      const { start, end } = gone[next] as Span;
      upTo(start);
      at = Math.max(at, end);
    }
    upTo(range.start);
    at = Math.max(at, range.end);
  }
  return layout;
}
