import { CJK, charClass, isWordChar, UPPER } from '../core/char.ts';
import { lineMark } from './line-mark.ts';
import type { Lines } from './lines.ts';

/** Columns at which programs wrap prose. */
const MIN_COLUMN = 30;
const MAX_COLUMN = 132;

/** The share of lines that may be longer than the column: addresses, page headers, code. */
const MAX_LONGER_SHARE = 0.15;

/** A column is one when lines end at it or a short word before it, so many and such a share. */
const SHORT_WORD = 4;
const MIN_AT_COLUMN = 3;
const MIN_AT_COLUMN_SHARE = 0.1;

const SPACE = 0x20;
const COMMA = 0x2c;

/** What markup added to a line after it was wrapped. */
const MAX_MARKUP = 16;

/** Fewer line breaks within paragraphs than this show no habit. */
const MIN_BREAKS = 4;

/**
 * The share of line breaks within paragraphs at which the next word would not have fitted. Wrapped
 * prose has nearly all; verse and lists have about a fifth.
 */
const MIN_FULL_SHARE = 0.6;

/** Lines of prose start within sentences; lines of a list that happen to be as long do not. */
const MAX_CAPITAL_SHARE = 0.6;

/** The column at which a text is wrapped, 0 where it is not. */
export function wrapColumn(source: string, lines: Lines): number {
  const column = likelyColumn(lines);
  if (column === 0) return 0;
  let breaks = 0;
  let full = 0;
  let capitals = 0;
  for (let line = 0; line + 1 < lines.count; line += 1) {
    if (lines.gaps[line + 1] !== 1) continue;
    breaks += 1;
    if (!isFull(source, lines, line, column)) continue;
    full += 1;
    if (charClass(source.charCodeAt(lines.starts[line + 1] as number)) === UPPER) capitals += 1;
  }
  const isWrapped = breaks >= MIN_BREAKS && full >= MIN_FULL_SHARE * breaks;
  return isWrapped && capitals <= MAX_CAPITAL_SHARE * full ? column : 0;
}

/** The largest length that many lines nearly have. */
function likelyColumn(lines: Lines): number {
  const lengths = new Array<number>(MAX_COLUMN + 1).fill(0);
  let longer = 0;
  const maxLonger = MAX_LONGER_SHARE * lines.count;
  for (let line = 0; line < lines.count; line += 1) {
    const length = width(lines, line);
    if (length <= MAX_COLUMN) lengths[length] = (lengths[length] as number) + 1;
    else longer += 1;
    if (longer > maxLonger) return 0;
  }
  const enough = Math.max(MIN_AT_COLUMN, MIN_AT_COLUMN_SHARE * lines.count);
  for (let column = MAX_COLUMN; column >= MIN_COLUMN && longer <= maxLonger; column -= 1) {
    const near = lengths.slice(column - SHORT_WORD, column + 1);
    const isEnd = (lengths[column] as number) > 0;
    if (isEnd && near.reduce((sum, count) => sum + count, 0) >= enough) return column;
    longer += lengths[column] as number;
  }
  return 0;
}

/** Whether the line after `line` belongs to the same paragraph of a text wrapped at `column`. */
export function isContinued(source: string, lines: Lines, line: number, column: number): boolean {
  if (lines.gaps[line + 1] !== 1 || !isFull(source, lines, line, column)) return false;
  const next = line + 1;
  const mark = lineMark(source, lines.starts[next] as number, lines.ends[next] as number);
  // "… since August" / "14. He": a number or a dash that only happens to begin a line.
  const last = source.charCodeAt((lines.ends[line] as number) - 1);
  return mark.length === 0 || (mark.kind === 'list-item' && (isWordChar(last) || last === COMMA));
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(source: string, lines: Lines, line: number, column: number): boolean {
  const start = lines.starts[line + 1] as number;
  const end = lines.ends[line + 1] as number;
  // More than a column of a word is as good as all of it, which bounds the look-ahead.
  const limit = Math.min(end, start + column + 1);
  let at = start;
  // Lines break at plain spaces; a no-break space is part of the word.
  while (at < limit && source.charCodeAt(at) !== SPACE) at += 1;
  // An address too long for any line says nothing of this one.
  if (at === limit && width(lines, line + 1) > column) return false;
  const length = width(lines, line);
  if (length > column + MAX_MARKUP || length + 1 + (at - start) <= column) return false;
  return !isUnbroken(source, lines, line);
}

/** A line that is one word, as in a list of addresses, was not filled; CJK text has no spaces. */
function isUnbroken(source: string, lines: Lines, line: number): boolean {
  const start = lines.starts[line] as number;
  if (charClass(source.charCodeAt(start)) === CJK) return false;
  const end = lines.ends[line] as number;
  let at = start;
  while (at < end && source.charCodeAt(at) !== SPACE) at += 1;
  return at === end;
}

/** The length of a line without its indentation, which differs between paragraphs. */
function width(lines: Lines, line: number): number {
  return (lines.ends[line] as number) - (lines.starts[line] as number);
}
