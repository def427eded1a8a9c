import type { KeptRange, Layout } from '../core/article.ts';
import type { Block } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import type { Doc } from '../core/doc.ts';
import type { Span } from '../core/span.ts';
import { createWriter, type Writer } from './writer.ts';

/** A range of a kept block that the body does not hold as it stands. */
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
    if (out[block.index] !== undefined) continue;
    if (before !== undefined) {
      const joint = joints.size > 0 ? joints.get(block.index) : undefined;
      writer.separate(joint ?? separator(doc, before, block, joined), block.start);
      joined = joint !== undefined;
    }
    const within = cuts.size > 0 ? cuts.get(block.index) : undefined;
    if (within === undefined) copyLines(writer, block, block.start, block.end);
    else writeBlock(writer, doc.source, block, within);
    before = block;
  }
  const { body, kept } = writer.finish();
  return { body, kept, layout: layoutBetween(doc.source, kept, gone) };
}

function writeBlock(writer: Writer, source: string, block: Block, cuts: readonly Cut[]): void {
  let at = block.start;
  for (const { start, end, to } of cuts) {
    let copied = start;
    let next = end;
    if (to === undefined) {
      // One gap stays of the two around a removal, and none at either end of the block.
      while (next < block.end && isSpace(source.charCodeAt(next))) next += 1;
      if (next === block.end) copied = trimmedEnd(source, at, start);
    }
    copyLines(writer, block, at, copied);
    if (to !== undefined) writer.insert(to);
    at = next;
  }
  copyLines(writer, block, at, block.end);
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

/** Copies a range of a block, its lines joined as its text has them joined. */
function copyLines(writer: Writer, block: Block, start: number, end: number): void {
  const { lines, text } = block;
  const { source } = writer;
  let at = start;
  for (let line = 2; lines !== undefined && line < lines.length; line += 2) {
    const next = lines[line + 1] as number;
    if (next <= start) continue;
    if (next > end) break;
    const last = trimmedEnd(source, at, next);
    writer.copy(at, last);
    const lineEnd = (lines[line - 2] as number) + last - (lines[line - 1] as number);
    writer.insert(text.slice(lineEnd, lines[line]));
    at = next;
  }
  writer.copy(at, end);
}

/** The end of a range without white space at its end. */
function trimmedEnd(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(source.charCodeAt(last - 1))) last -= 1;
  return last;
}

/** Whatever lies between kept and removed ranges; by construction white space. */
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
