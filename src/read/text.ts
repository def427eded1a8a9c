import { type Block, type BlockKind, makeBlock } from '../core/block.ts';
import { CJK, charClass } from '../core/char.ts';
import { conventionOf } from '../core/convention.ts';
import type { Doc } from '../core/doc.ts';
import { lineMark } from './line-mark.ts';
import { type Lines, readLines } from './lines.ts';
import { pageEdges } from './page-edges.ts';
import { isContinued, isSpaced, type Wrap, wrapColumn } from './wrap.ts';

const NO_WRAP: Wrap = { column: 0, apart: /* @__PURE__ */ new Set(), fed: false, spaced: false };

const FENCE = /^(?:```|~~~)/;

/** Reads plain text, with whatever line marks of Markdown stand in it, into blocks. */
export function readText(source: string): Doc {
  const lines = readLines(source);
  const column = wrapColumn(source, lines);
  const wrap = column > 0 ? readWrap(source, lines, column) : NO_WRAP;
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count; ) {
    const fence = fenceEnd(source, lines, line);
    let last = line;
    if (fence > line) last = fence;
    else if (column > 0) {
      while (last + 1 < lines.count && isContinued(source, lines, last, wrap)) last += 1;
    }
    blocks.push(
      fence > line
        ? codeBlock(source, lines, line, last, blocks.length)
        : textBlock(source, lines, line, last, blocks.length),
    );
    line = last + 1;
  }
  return { source, format: 'text', convention: conventionOf(blocks), wrap: column, blocks };
}

function readWrap(source: string, lines: Lines, column: number): Wrap {
  const spaced = isSpaced(source, lines, column);
  return { column, apart: pageEdges(source, lines), fed: source.includes('\f'), spaced };
}

function textBlock(
  source: string,
  lines: Lines,
  first: number,
  last: number,
  index: number,
): Block {
  const start = lines.starts[first] as number;
  const end = lines.ends[last] as number;
  const found = lineMark(source, start, lines.ends[first] as number);
  // The indentation of a list item is part of its mark: it says how deep the item lies.
  const from = found.kind === 'list-item' ? (lines.indents[first] as number) : start;
  const gap = lines.gaps[first] as number;
  const mark = start - from + found.length;
  const { kind } = found;
  if (first === last) {
    return { index, start: from, end, text: source.slice(from + mark, end), kind, mark, gap };
  }
  return wrappedBlock(source, lines, first, last, { index, start: from, kind, mark, gap });
}

function wrappedBlock(
  source: string,
  lines: Lines,
  first: number,
  last: number,
  base: { index: number; start: number; kind: BlockKind; mark: number; gap: number },
): Block {
  const map: number[] = [];
  const slices: string[] = [];
  let length = 0;
  for (let line = first; line <= last; line += 1) {
    const start = line === first ? base.start + base.mark : (lines.starts[line] as number);
    const end = lines.ends[line] as number;
    if (line > first && !isGlued(source, lines, line)) {
      slices.push(' ');
      length += 1;
    }
    map.push(length, start);
    slices.push(source.slice(start, end));
    length += end - start;
  }
  const text = slices.join('');
  const { index, start, kind, mark, gap } = base;
  const end = lines.ends[last] as number;
  return makeBlock({ index, start, end, text, kind, mark, gap }, { lines: map });
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

/** CJK text has no space where a line ends. */
function isGlued(source: string, lines: Lines, line: number): boolean {
  const before = source.charCodeAt((lines.ends[line - 1] as number) - 1);
  const after = source.charCodeAt(lines.starts[line] as number);
  return charClass(before) === CJK && charClass(after) === CJK;
}
