import { charClass, isWordChar, UPPER } from '../core/char.ts';
import { type Column, goesOn, isFull, MIN_LOWER_SHARE, startsSmall, width } from './line-ends.ts';
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

const COMMA = 0x2c;
const HYPHEN = 0x2d;

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
  if (isRagged(source, lines, column)) return column;
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

/** Fewer breaks inside sentences show no habit of ragged lines. */
const MIN_RAGGED = 8;

/** The share of line breaks at which a sentence plainly goes on; in verse it is under a third. */
const MIN_RAGGED_SHARE = 0.5;

/** Whether sentences go on over most line breaks, though lines end short of the column. */
function isRagged(source: string, lines: Lines, column: number): boolean {
  let breaks = 0;
  let open = 0;
  for (let line = 0; line + 1 < lines.count; line += 1) {
    if (lines.gaps[line + 1] !== 1) continue;
    breaks += 1;
    const small = startsSmall(source, lines, line + 1);
    const long = width(lines, line) >= MIN_RAGGED_WIDTH * column;
    if (long && small && goesOn(source, lines, line, { column, spaced: false })) open += 1;
  }
  return open >= MIN_RAGGED && open >= MIN_RAGGED_SHARE * breaks;
}

/** Lines of print differ by less; those of verse by more. */
const MIN_RAGGED_WIDTH = 0.7;

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
    const ending = lengths[column] as number;
    if (ending > 0 && endingNear(lengths, column) >= enough) return column;
    longer += ending;
  }
  return 0;
}

/** How many lines end at a column or a short word before it. */
function endingNear(lengths: readonly number[], column: number): number {
  let sum = 0;
  for (let at = column - SHORT_WORD; at <= column; at += 1) sum += lengths[at] as number;
  return sum;
}

/** Where a text is wrapped, and which lines are no part of a paragraph. */
export interface Wrap extends Column {
  readonly apart: ReadonlySet<number>;
  /** Whether form feeds part its pages. */
  readonly fed: boolean;
}

/** Whether the line after `line` belongs to the same paragraph of a wrapped text. */
export function isContinued(source: string, lines: Lines, line: number, wrap: Wrap): boolean {
  // A running title may itself be wrapped.
  if (lines.gaps[line + 1] !== 1 || wrap.apart.has(line) !== wrap.apart.has(line + 1)) return false;
  if (wrap.fed && endsPage(source, lines, line)) return false;
  if (!isFull(source, lines, line, wrap.column) && !goesOn(source, lines, line, wrap)) {
    return false;
  }
  const next = line + 1;
  const mark = lineMark(source, lines.starts[next] as number, lines.ends[next] as number);
  // "… since August" / "14. He": a number or a dash that only happens to begin a line.
  const last = source.charCodeAt((lines.ends[line] as number) - 1);
  if (mark.kind === 'rule') return false;
  return mark.length === 0 || (mark.kind === 'list-item' && (isWordChar(last) || last === COMMA));
}

/** Whether a page ends with a sentence: nothing then says that the paragraph goes on. */
function endsPage(source: string, lines: Lines, line: number): boolean {
  const end = lines.ends[line] as number;
  const last = source.charCodeAt(end - 1);
  if (isWordChar(last) || last === COMMA || last === HYPHEN) return false;
  return source.slice(end, lines.starts[line + 1]).includes('\f');
}

/** Whether paragraphs end at blank lines: few lines end a sentence well before the column. */
export function isSpaced(source: string, lines: Lines, column: number): boolean {
  let blank = 0;
  let short = 0;
  for (let line = 0; line + 1 < lines.count; line += 1) {
    if (lines.gaps[line + 1] !== 1) blank += 1;
    else if (width(lines, line) < MIN_LOWER_SHARE * column) {
      const last = source.charCodeAt((lines.ends[line] as number) - 1);
      if (!isWordChar(last) && last !== COMMA) short += 1;
    }
  }
  return blank > MIN_BREAKS && short < MAX_SHORT_SHARE * blank;
}

/** In a text without blank lines between its paragraphs, most end on a short line. */
const MAX_SHORT_SHARE = 0.25;
