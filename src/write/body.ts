import type { KeptRange, Layout } from '../core/article.ts';
import { type Block, findStart, isSlice, isVirtual } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { bySpan, type Span } from '../core/span.ts';
import { eachKept, type Placed, trimmedEnd } from './placed.ts';
import { createWriter, type Writer } from './writer.ts';

/** A body and where each of its characters comes from. */
export interface WrittenBody {
  readonly body: string;
  readonly kept: readonly KeptRange[];
  readonly layout: readonly Layout[];
}

/** Writes the kept blocks of a text, and accounts for all that is not in `gone`. */
export function writeBody(
  { source }: Doc,
  placed: readonly Placed[],
  gone: readonly Span[],
): WrittenBody {
  const writer = createWriter(source);
  for (const { block, cuts, between } of placed) {
    writer.separate(between, block.start);
    if (cuts.length === 0 && isSlice(block)) {
      writer.copy(block.start, block.end);
      continue;
    }
    writer.copy(block.start, block.start + block.mark);
    eachKept(block.text, cuts, {
      copy: (start, end) => copyText(writer, block, start, end),
      insert: writer.insert,
    });
  }
  const { body, kept } = writer.finish();
  const last = placed.at(-1);
  if (last && isVirtual(last.block)) kept.sort(bySpan);
  return { body, kept, layout: layoutBetween(source, kept, gone) };
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
  for (let line = 2 * findStart(lines, 2, start); line < lines.length; line += 2) {
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
