import { type Block, makeBlock } from '../core/block.ts';
import { CJK, charClass } from '../core/char.ts';
import type { Doc } from '../core/doc.ts';
import { assertString } from './assert-text.ts';
import { type Lines, readLines } from './lines.ts';
import { pageEdges } from './page-edges.ts';
import { type Base, docOf } from './plain.ts';
import { isContinued, isSpaced, type Wrap, wrapColumn } from './wrap.ts';

/**
 * Reads plain text, with whatever line marks of Markdown stand in it, into blocks; where it is
 * wrapped, the lines of a paragraph are one block.
 *
 * @throws {BodycopyError} When the source is no string.
 */
export function readText(source: unknown): Doc {
  assertString(source);
  const lines = readLines(source);
  const column = wrapColumn(source, lines);
  if (column === 0) return docOf(source, lines, column);
  const wrap = readWrap(source, lines, column);
  return docOf(source, lines, column, {
    lastOf: (line) => {
      let last = line;
      while (last + 1 < lines.count && isContinued(source, lines, last, wrap)) last += 1;
      return last;
    },
    join: (first, last, base) => wrappedBlock(source, lines, first, last, base),
  });
}

function readWrap(source: string, lines: Lines, column: number): Wrap {
  const spaced = isSpaced(source, lines, column);
  return { column, apart: pageEdges(source, lines), fed: source.includes('\f'), spaced };
}

function wrappedBlock(
  source: string,
  lines: Lines,
  first: number,
  last: number,
  base: Base,
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

/** CJK text has no space where a line ends. */
function isGlued(source: string, lines: Lines, line: number): boolean {
  const before = source.charCodeAt((lines.ends[line - 1] as number) - 1);
  const after = source.charCodeAt(lines.starts[line] as number);
  return charClass(before) === CJK && charClass(after) === CJK;
}
