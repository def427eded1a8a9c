import { isSpace } from '../core/char.ts';

/** The lines of a source that hold text, as parallel columns. */
export interface Lines {
  readonly count: number;
  /** Where a line starts, indentation left out. */
  readonly starts: readonly number[];
  /** Where it starts, indentation included. */
  readonly indents: readonly number[];
  /** Where it ends, white space left out. */
  readonly ends: readonly number[];
  /** Line breaks since the line before; 2 or more mean a blank line. */
  readonly gaps: readonly number[];
  /** The line whose code fence closes the one on `line`; `line` itself where none does. */
  readonly closingFence: (line: number) => number;
}

// A lone carriage return, form feed, vertical tab, next line, line and paragraph separator. The
// usual line feed is left to `indexOf`, which is several times as fast. A form feed beside another
// break starts a page where a line has ended anyway: it is no blank line.
const OTHER_BREAKS = ['\f', '\v', '\u0085', '\u2028', '\u2029'];
const LONE_RETURN = /\r(?!\n)/;
const ANY_BREAK = /\r\n|[\n\r\v\u0085\u2028\u2029]|(?<![\n\r])\f(?![\n\r])/g;

const FORM_FEED = 0x0c;

/** Finds the lines of a source, whatever its line breaks. */
export function readLines(source: string): Lines {
  const starts: number[] = [];
  const indents: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let gap = 0;
  const add = (from: number, to: number): void => {
    let start = from;
    let indent = from;
    let end = to;
    for (; start < end && isSpace(source.charCodeAt(start)); start += 1) {
      // What stands before a form feed is on another page.
      if (source.charCodeAt(start) === FORM_FEED) indent = start + 1;
    }
    if (start < end) {
      while (isSpace(source.charCodeAt(end - 1))) end -= 1;
      starts.push(start);
      indents.push(indent);
      ends.push(end);
      gaps.push(gap);
      gap = 0;
    }
    gap += 1;
  };
  if (hasOtherBreaks(source)) eachAnyBreak(source, add);
  else eachLineFeed(source, add);
  const count = starts.length;
  return { count, starts, indents, ends, gaps, closingFence: fences(source, starts) };
}

/** Looks for one sign after the other: that is faster than a pattern of all. */
function hasOtherBreaks(source: string): boolean {
  if (source.includes('\r') && LONE_RETURN.test(source)) return true;
  return OTHER_BREAKS.some((sign) => source.includes(sign));
}

function eachLineFeed(source: string, add: (from: number, to: number) => void): void {
  let from = 0;
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', from)) {
    add(from, at);
    from = at + 1;
  }
  add(from, source.length);
}

function eachAnyBreak(source: string, add: (from: number, to: number) => void): void {
  let from = 0;
  for (const found of source.matchAll(ANY_BREAK)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, source.length);
}

/** Pairs code fences of one sign, opening with the next closing, in one pass on first use. */
function fences(source: string, starts: readonly number[]): (line: number) => number {
  let closing: Map<number, number> | undefined;
  return (line) => {
    closing ??= pairFences(source, starts);
    return closing.get(line) ?? line;
  };
}

function pairFences(source: string, starts: readonly number[]): Map<number, number> {
  const closing = new Map<number, number>();
  let open = -1;
  let sign = '';
  for (const [line, start] of starts.entries()) {
    const head = source.slice(start, start + 3);
    if (head !== '```' && head !== '~~~') continue;
    if (open === -1) {
      open = line;
      sign = head;
    } else if (head === sign) {
      closing.set(open, line);
      open = -1;
    }
  }
  return closing;
}
