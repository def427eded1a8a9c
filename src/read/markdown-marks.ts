/** A line of Markdown that is being read, with the column that tabs make of a place in it. */
export interface Line {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Where it ends without white space. */
  readonly textEnd: number;
  /** Where its first sign stands. */
  readonly first: number;
  at: number;
  column: number;
  /** Columns of white space before `at`. */
  indent: number;
  /** How many of the open containers go on in it. */
  kept: number;
  /** Whether a container starts in it, and whether the last of them is a list item. */
  opened: boolean;
  item: boolean;
}

/** A line, before anything is read of it. */
export function createLine(source: string, start: number, end: number): Line {
  let first = start;
  let textEnd = end;
  while (first < end && isBlank(source.charCodeAt(first))) first += 1;
  while (textEnd > first && isBlank(source.charCodeAt(textEnd - 1))) textEnd -= 1;
  // A line of nothing but white space is as good as an empty one.
  if (first === end) textEnd = start;
  const fresh = { at: start, column: 0, indent: 0, kept: 0, opened: false, item: false };
  return { source, start, end, textEnd, first, ...fresh };
}

/** Lines indented by so many columns are code. */
export const CODE_INDENT = 4;

/** Tabs reach to the next multiple of so many columns. */
const TAB_STOP = 4;

const TAB = 0x09;
const SPACE = 0x20;

/** Moves past spaces and tabs, up to a column; returns the columns passed. */
export function skipBlanks(line: Line, maxColumn: number = Number.MAX_SAFE_INTEGER): number {
  const { source, end, column } = line;
  while (line.at < end && line.column < maxColumn) {
    const code = source.charCodeAt(line.at);
    if (code === TAB) line.column += TAB_STOP - (line.column % TAB_STOP);
    else if (code === SPACE) line.column += 1;
    else break;
    line.at += 1;
  }
  return line.column - column;
}

/** `#`, up to six, before a space or the end of the line; 0 where there is no heading. */
export function headingLevel({ source, at, textEnd: end }: Line): number {
  let hashes = 0;
  while (at + hashes < end && source.charCodeAt(at + hashes) === 0x23) hashes += 1;
  if (hashes === 0 || hashes > 6) return 0;
  return at + hashes === end || isBlank(source.charCodeAt(at + hashes)) ? hashes : 0;
}

/** A line of three or more `-`, `_` or `*`, spaces between them or not. */
export function isThematicBreak({ source, at, textEnd: end }: Line): boolean {
  const sign = source.charCodeAt(at);
  if (sign !== 0x2d && sign !== 0x5f && sign !== 0x2a) return false;
  let signs = 0;
  for (let index = at; index < end; index += 1) {
    const code = source.charCodeAt(index);
    if (code === sign) signs += 1;
    else if (!isBlank(code)) return false;
  }
  return signs >= 3;
}

/** The level that a line of `=` or `-` gives to the text over it; 0 for any other line. */
export function underlineLevel({ source, at, textEnd: end }: Line): number {
  const sign = source.charCodeAt(at);
  if ((sign !== 0x3d && sign !== 0x2d) || end - at < 2) return 0;
  for (let index = at; index < end; index += 1) if (source.charCodeAt(index) !== sign) return 0;
  return sign === 0x3d ? 1 : 2;
}

/** The sign of a code fence and how often it stands there. */
export interface Fence {
  readonly sign: number;
  readonly length: number;
}

/** The fence that opens at a place. */
export function fenceAt({ source, at, textEnd: end }: Line): Fence | undefined {
  const sign = source.charCodeAt(at);
  if (sign !== 0x60 && sign !== 0x7e) return undefined;
  let length = 0;
  while (at + length < end && source.charCodeAt(at + length) === sign) length += 1;
  if (length < 3) return undefined;
  // "``` a ``` b" is code within a line.
  const rest = source.slice(at + length, end);
  return sign === 0x60 && rest.includes('`') ? undefined : { sign, length };
}

/** Whether a line closes a fence. */
export function closesFence({ source, at, textEnd: end }: Line, fence: Fence): boolean {
  if (end - at < fence.length) return false;
  for (let index = at; index < end; index += 1) {
    if (source.charCodeAt(index) !== fence.sign) return false;
  }
  return true;
}

/** `-`, `*`, `+`, the bullets that word processors and sites print, `1.` and `1)`. */
const ITEM = /(?:[-*+•▪◦‣●○■]|\d{1,3}[.)])(?=[ \t]|$)/y;
const ITEM_STARTS = '-*+•▪◦‣●○■';
/** `[x] ` and `[ ] `, behind the bullet of a task. */
const TASK = /\[[ xX]\][ \t]+(?=\S)/y;
/** `[^1]: ` */
const NOTE = /\[\^[^\]\s^[]{1,60}\]:[ \t]*/y;

/** The length of the bullet or number at a place; 0 where there is none. */
export function itemMark({ source, at, textEnd: end }: Line): number {
  const code = source.charCodeAt(at);
  if (!(code >= 0x30 && code <= 0x39) && !ITEM_STARTS.includes(source.charAt(at))) return 0;
  return matchLength(ITEM, source.slice(at, Math.min(end, at + 6)), 0);
}

/** The length of the box of a task at an offset; 0 where there is none. */
export function taskMark({ source, at, textEnd: end }: Line): number {
  return source.charCodeAt(at) === 0x5b ? matchLength(TASK, source.slice(at, end), 0) : 0;
}

/** The length of the label of a footnote at a place; 0 where there is none. */
export function noteMark({ source, at, textEnd: end }: Line): number {
  if (source.charCodeAt(at) !== 0x5b || source.charCodeAt(at + 1) !== 0x5e) return 0;
  return matchLength(NOTE, source.slice(at, Math.min(end, at + 80)), 0);
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Whether a character ends a line: a form feed does, too, as it ends a page. */
export function isLineEnd(code: number): boolean {
  return code >= 0x0a && code <= 0x0d;
}

/** Whether a character is white space within a line. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
