import { type Block, type BlockKind, makeBlock } from '../core/block.ts';
import { conventionOf } from '../core/convention.ts';
import type { Doc } from '../core/doc.ts';
import { assertText } from './assert-text.ts';
import { lineMark } from './line-mark.ts';
import { type Lines, readLines } from './lines.ts';

const FENCE = /^(?:```|~~~)/;

/** What of a block is known before its text. */
export interface Base {
  readonly index: number;
  readonly start: number;
  readonly kind: BlockKind;
  readonly mark: number;
  readonly gap: number;
}

/** Makes one block of several lines. */
export interface Joining {
  /** The last line of the paragraph that starts at a line. */
  readonly lastOf: (line: number) => number;
  readonly join: (first: number, last: number, base: Base) => Block;
}

/**
 * Reads plain text, with whatever line marks of Markdown stand in it: each line is a block, as
 * wherever programs print a paragraph a line.
 *
 * @throws {BodycopyError} When the source is no string, or is a page of HTML.
 */
export function readPlain(source: unknown): Doc {
  assertText(source);
  return docOf(source, readLines(source), 0);
}

/** Makes blocks of lines, those that are joined one block together. */
export function docOf(source: string, lines: Lines, column: number, joining?: Joining): Doc {
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count; ) {
    const fence = fenceEnd(source, lines, line);
    const last = fence > line ? fence : (joining?.lastOf(line) ?? line);
    blocks.push(
      fence > line
        ? codeBlock(source, lines, line, last, blocks.length)
        : textBlock(source, lines, line, last, blocks.length, joining),
    );
    line = last + 1;
  }
  return { source, format: 'text', convention: conventionOf(blocks), wrap: column, blocks };
}

function textBlock(
  source: string,
  lines: Lines,
  first: number,
  last: number,
  index: number,
  joining: Joining | undefined,
): Block {
  const start = lines.starts[first] as number;
  const end = lines.ends[last] as number;
  const found = lineMark(source, start, lines.ends[first] as number);
  // The indentation of a list item is part of its mark: it says how deep the item lies.
  const from = found.kind === 'list-item' ? (lines.indents[first] as number) : start;
  const gap = lines.gaps[first] as number;
  const mark = start - from + found.length;
  const { kind } = found;
  if (first === last || joining === undefined) {
    return { index, start: from, end, text: source.slice(from + mark, end), kind, mark, gap };
  }
  return joining.join(first, last, { index, start: from, kind, mark, gap });
}

/** A fenced block with its indentation and blank lines, whatever the line breaks of the source. */
function codeBlock(
  source: string,
  lines: Lines,
  first: number,
  last: number,
  index: number,
): Block {
  const map: number[] = [];
  let text = '';
  for (let line = first; line <= last; line += 1) {
    const start = (line === first ? lines.starts : lines.indents)[line] as number;
    if (line > first) text += '\n'.repeat(lines.gaps[line] as number);
    map.push(text.length, start);
    text += source.slice(start, lines.ends[line] as number);
  }
  const start = lines.starts[first] as number;
  const end = lines.ends[last] as number;
  const gap = lines.gaps[first] as number;
  return makeBlock({ index, start, end, text, kind: 'code', mark: 0, gap }, { lines: map });
}

/** The line that closes the code fence opened on `line`; `line` itself where none does. */
function fenceEnd(source: string, lines: Lines, line: number): number {
  const start = lines.starts[line] as number;
  const code = source.charCodeAt(start);
  if ((code !== 0x60 && code !== 0x7e) || !FENCE.test(source.slice(start, start + 3))) return line;
  return lines.closingFence(line);
}
