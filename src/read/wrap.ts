import { isSpace } from '../core/char.ts';
import { lineMark } from './line-mark.ts';
import type { Lines } from './lines.ts';

/** Columns at which programs wrap prose; a text with longer lines is not wrapped. */
const MIN_COLUMN = 30;
const MAX_COLUMN = 132;

/** Fewer line breaks within paragraphs than this show no habit. */
const MIN_BREAKS = 4;

/**
 * The share of line breaks within paragraphs at which the next word would not have fitted. Wrapped
 * prose has nearly all; verse and lists have about a fifth.
 */
const MIN_FULL_SHARE = 0.6;

/** The column at which a text is wrapped, 0 where it is not. */
export function wrapColumn(source: string, lines: Lines): number {
  let column = 0;
  for (let line = 0; line < lines.count; line += 1) {
    const length = width(lines, line);
    if (length <= column) continue;
    if (length > MAX_COLUMN && !isUnbroken(source, lines, line)) return 0;
    if (length <= MAX_COLUMN) column = length;
  }
  if (column < MIN_COLUMN) return 0;
  let breaks = 0;
  let full = 0;
  for (let line = 0; line + 1 < lines.count; line += 1) {
    if (lines.gaps[line + 1] !== 1) continue;
    breaks += 1;
    if (isFull(source, lines, line, column)) full += 1;
  }
  return breaks >= MIN_BREAKS && full >= MIN_FULL_SHARE * breaks ? column : 0;
}

/** Whether the line after `line` belongs to the same paragraph of a text wrapped at `column`. */
export function isContinued(source: string, lines: Lines, line: number, column: number): boolean {
  if (lines.gaps[line + 1] !== 1 || !isFull(source, lines, line, column)) return false;
  const next = line + 1;
  return lineMark(source, lines.starts[next] as number, lines.ends[next] as number).length === 0;
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(source: string, lines: Lines, line: number, column: number): boolean {
  const start = lines.starts[line + 1] as number;
  const end = lines.ends[line + 1] as number;
  // More than a column of a word is as good as all of it, which bounds the look-ahead.
  const limit = Math.min(end, start + column);
  let at = start;
  while (at < limit && !isSpace(source.charCodeAt(at))) at += 1;
  return width(lines, line) + 1 + (at - start) > column;
}

function width(lines: Lines, line: number): number {
  return (lines.ends[line] as number) - (lines.indents[line] as number);
}

/** A long address or word that no program could have wrapped. */
function isUnbroken(source: string, lines: Lines, line: number): boolean {
  const end = lines.ends[line] as number;
  for (let at = lines.starts[line] as number; at < end; at += 1) {
    if (isSpace(source.charCodeAt(at))) return false;
  }
  return true;
}
