import { CJK, charClass, isWordChar, LOWER, UPPER } from '../core/char.ts';
import type { Lines } from './lines.ts';

const SPACE = 0x20;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SOFT_HYPHEN = 0xad;
/** "ff" and "st"; those of three letters, "ffi" and "ffl", lie between. */
const FIRST_LIGATURE = 0xfb00;
const LAST_LIGATURE = 0xfb06;

/** What markup added to a line after it was wrapped. */
const MAX_MARKUP = 16;

/** Lines that end in a hyphen are of some length. */
const MIN_HYPHENATED = 30;

/** Where a text is wrapped. */
export interface Column {
  readonly column: number;
  /** Whether blank lines stand between its paragraphs, so that a line break alone is no end. */
  readonly spaced: boolean;
}

/** Whether the first word of the next line would not have fitted on this one. */
export function isFull(source: string, lines: Lines, line: number, column: number): boolean {
  const start = lines.starts[line + 1] as number;
  const end = lines.ends[line + 1] as number;
  // More than a column of a word is as good as all of it, which bounds the look-ahead.
  const limit = Math.min(end, start + column + 1);
  let at = start;
  // Lines break at plain spaces; a no-break space is part of the word.
  while (at < limit && source.charCodeAt(at) !== SPACE) at += 1;
  if (isHyphenated(source, lines, line)) return true;
  // An address too long for any line says nothing of this one.
  if (at === limit && width(lines, line + 1) > column) return false;
  const length = width(lines, line);
  if (length > column + MAX_MARKUP) return false;
  const room = column - length - (at - start) - 1;
  if (room >= 0 && room >= ligatureWidth(source, lines.starts[line] as number, at, room))
    return false;
  return !isUnbroken(source, lines, line);
}

/** More are not in one line. */
const MAX_LIGATURES = 4;

/** How much wider a line was when its ligatures were letters, where that could matter. */
function ligatureWidth(source: string, start: number, end: number, room: number): number {
  let wider = 0;
  if (room > MAX_LIGATURES) return wider;
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code >= FIRST_LIGATURE && code <= LAST_LIGATURE)
      wider += code === 0xfb03 || code === 0xfb04 ? 2 : 1;
  }
  return wider;
}

/**
 * Lines of letters that differ in width, and of characters that were two or one before, end short of
 * the column, but as far from it as a heading or the end of a paragraph only where they stop.
 */
const MIN_OPEN_SHARE = 0.85;
const MIN_CLOSED_SHARE = 0.85;
/** Shorter lines than this share of the column are not filled, however they end. */
export const MIN_LOWER_SHARE = 0.5;

/** Whether a sentence plainly goes on in the next line. */
export function goesOn(source: string, lines: Lines, line: number, wrap: Column): boolean {
  const { column } = wrap;
  const last = source.charCodeAt((lines.ends[line] as number) - 1);
  if (isUnbroken(source, lines, line)) return false;
  if (!isWordChar(last) && last !== COMMA) {
    return wrap.spaced && width(lines, line) >= MIN_CLOSED_SHARE * column;
  }
  const share = startsSmall(source, lines, line + 1) ? MIN_LOWER_SHARE : MIN_OPEN_SHARE;
  return width(lines, line) >= share * column;
}

/** Whether a line starts with a small letter, be it behind a quotation mark or bracket. */
export function startsSmall(source: string, lines: Lines, line: number): boolean {
  const start = lines.starts[line] as number;
  const at = '“"‘„«('.includes(source.charAt(start)) ? start + 1 : start;
  return at < source.length && charClass(source.charCodeAt(at)) === LOWER;
}

/** A word goes on behind a hyphen, however short the rest of it is. */
function isHyphenated(source: string, lines: Lines, line: number): boolean {
  const end = lines.ends[line] as number;
  const sign = source.charCodeAt(end - 1);
  if (sign !== HYPHEN && sign !== 0x2010 && sign !== SOFT_HYPHEN) return false;
  if (end - (lines.starts[line] as number) < MIN_HYPHENATED) return false;
  const next = charClass(source.charCodeAt(lines.starts[line + 1] as number));
  return isWordChar(source.charCodeAt(end - 2)) && (next === LOWER || next === UPPER);
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
export function width(lines: Lines, line: number): number {
  return (lines.ends[line] as number) - (lines.starts[line] as number);
}
