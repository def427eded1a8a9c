import { CJK, charClass, MARK, SPACE } from '../core/char.ts';
import { addRun, type Run, type Scanner } from './inline-runs.ts';

/** A run of emphasis signs that may open or close emphasis, in a list of them. */
export interface Delimiter {
  readonly run: Run;
  readonly sign: number;
  /** How many signs it had, and how many are unused. */
  readonly length: number;
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  previous: Delimiter | undefined;
  next: Delimiter | undefined;
}

/** The open delimiters of a content, as a list that can lose any member. */
export interface Delimiters {
  last: Delimiter | undefined;
}

const ASTERISK = 0x2a;
const TILDE = 0x7e;

/** Reads a run of `*`, `_` or `~~`. */
export function readSigns(scanner: Scanner, delimiters: Delimiters): void {
  const { content, at } = scanner;
  const sign = content.charCodeAt(at);
  let end = at + 1;
  while (end < content.length && content.charCodeAt(end) === sign) end += 1;
  const length = end - at;
  if (sign === TILDE && length !== 2) {
    scanner.at = end;
    return;
  }
  const { canOpen, canClose } = flanks(content, sign, at, end);
  const run = addRun(scanner, 'signs', at, end);
  if (!canOpen && !canClose) return;
  const previous = delimiters.last;
  const left = length;
  const found: Delimiter = {
    run,
    sign,
    length,
    left,
    canOpen,
    canClose,
    previous,
    next: undefined,
  };
  if (previous !== undefined) previous.next = found;
  delimiters.last = found;
}

/** CommonMark's flanking rules; next to a CJK character, which no space sets off, signs hug either side. */
function flanks(content: string, sign: number, start: number, end: number) {
  const before = start === 0 ? SPACE : charClass(content.charCodeAt(start - 1));
  const after = end === content.length ? SPACE : charClass(content.charCodeAt(end));
  const leftFlanking = after !== SPACE && (after !== MARK || before >= CJK || before === SPACE);
  const rightFlanking = before !== SPACE && (before !== MARK || after >= CJK || after === SPACE);
  if (sign === ASTERISK || sign === TILDE) {
    return { canOpen: leftFlanking, canClose: rightFlanking };
  }
  return {
    canOpen: leftFlanking && (!rightFlanking || before === MARK),
    canClose: rightFlanking && (!leftFlanking || after === MARK),
  };
}

/** Pairs the delimiters after `bottom`, marks the signs used, and empties the list down to it. */
export function pairSigns(delimiters: Delimiters, bottom: Delimiter | undefined): void {
  const start = bottom?.run.start ?? -1;
  // Up to where no opener for a kind of closer was found: no second look is needed.
  const searched = new Map<number, number>();
  let closer = firstAfter(delimiters, bottom);
  while (closer !== undefined) {
    if (!closer.canClose) {
      closer = closer.next;
      continue;
    }
    const key = closer.sign * 8 + (closer.canOpen ? 4 : 0) + (closer.length % 3);
    const opener = findOpener(closer, Math.max(start, searched.get(key) ?? -1));
    const { next } = closer;
    if (opener === undefined) {
      searched.set(key, closer.previous?.run.start ?? start);
      if (!closer.canOpen) unlink(delimiters, closer);
      closer = next;
      continue;
    }
    pair(opener, closer);
    for (let at = closer.previous; at !== opener; at = closer.previous) {
      if (at === undefined) break;
      unlink(delimiters, at);
    }
    if (opener.left === 0) unlink(delimiters, opener);
    if (closer.left === 0) {
      unlink(delimiters, closer);
      closer = next;
    }
  }
  while (delimiters.last !== undefined && delimiters.last !== bottom) {
    unlink(delimiters, delimiters.last);
  }
}

function firstAfter(delimiters: Delimiters, bottom: Delimiter | undefined): Delimiter | undefined {
  let found = delimiters.last;
  if (found === bottom) return undefined;
  while (found?.previous !== undefined && found.previous !== bottom) found = found.previous;
  return found;
}

function findOpener(closer: Delimiter, start: number): Delimiter | undefined {
  let opener = closer.previous;
  while (opener !== undefined && opener.run.start > start) {
    if (opener.sign === closer.sign && opener.canOpen && isPair(opener, closer)) return opener;
    opener = opener.previous;
  }
  return undefined;
}

/** CommonMark's rule of three, which keeps `*a**b*` from pairing in the middle. */
function isPair(opener: Delimiter, closer: Delimiter): boolean {
  const both = closer.canOpen || opener.canClose;
  return !both || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

/** Uses up one or two signs of each: an opener's from its end, a closer's from its start. */
function pair(opener: Delimiter, closer: Delimiter): void {
  const used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  opener.left -= used;
  closer.left -= used;
  opener.run.right += used;
  closer.run.left += used;
}

function unlink(delimiters: Delimiters, { previous, next }: Delimiter): void {
  if (previous !== undefined) previous.next = next;
  if (next !== undefined) next.previous = previous;
  else delimiters.last = previous;
}
