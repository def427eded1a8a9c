/** The target of a link, or the address of an image. */
export interface Target {
  readonly url: string;
  readonly image: boolean;
}

/**
 * What a stretch of Markdown is to the reading text: copied (`text`), left out (`mark`), read as
 * something else (`char`), a line's end (`space`, or `line` where it is meant), a run of emphasis
 * signs of which those in the middle may be text (`signs`), or the edge of a link.
 */
export type RunKind = 'text' | 'mark' | 'char' | 'space' | 'line' | 'signs' | 'open' | 'close';

/** A stretch of inline Markdown, in offsets of the content. */
export interface Run {
  kind: RunKind;
  readonly start: number;
  readonly end: number;
  /** For `char`: what is read; for `space`: a space, or nothing; for `mark`: a backtick of code. */
  readonly to: string;
  /** For `open`. */
  target: Target | undefined;
  /** For `signs`: how many at the start and at the end are marks. */
  left: number;
  right: number;
}

/** Content that is being read from left to right. */
export interface Scanner {
  readonly content: string;
  readonly runs: Run[];
  at: number;
  /** Where the text starts that no run holds yet. */
  from: number;
}

/** A scanner at the start of a content. */
export function createScanner(content: string): Scanner {
  return { content, runs: [], at: 0, from: 0 };
}

/** Adds a run behind the text before it, and goes on after it. */
export function addRun(scanner: Scanner, kind: RunKind, start: number, end: number, to = ''): Run {
  flushText(scanner, start);
  const run = makeRun(kind, Math.max(start, scanner.from), end, to);
  scanner.runs.push(run);
  scanner.at = end;
  scanner.from = end;
  return run;
}

/** Makes the text up to an offset a run. */
export function flushText(scanner: Scanner, to: number): void {
  if (to > scanner.from) {
    scanner.runs.push(makeRun('text', scanner.from, to, ''));
    scanner.from = to;
  }
}

function makeRun(kind: RunKind, start: number, end: number, to: string): Run {
  return { kind, start, end, to, target: undefined, left: 0, right: 0 };
}
