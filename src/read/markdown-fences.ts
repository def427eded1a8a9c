import { type Fence, isLineEnd, type Line } from './markdown-marks.ts';

/** Whether a fence that opens on a line is closed further down; an open one is text. */
export type FenceSearch = (line: Line, fence: Fence) => boolean;

/** Fences of more signs are compared as ones of so many. */
const MAX_LENGTH = 15;

const NONE = -1;

/** A search that looks at each part of the source once for each kind of fence. */
export function createFenceSearch(source: string): FenceSearch {
  const closing = new Map<number, number>();
  return ({ end }, fence) => {
    const length = Math.min(fence.length, MAX_LENGTH);
    const key = fence.sign * (MAX_LENGTH + 1) + length;
    const known = closing.get(key) ?? 0;
    if (known === NONE || known >= end) return known !== NONE;
    const found = findClosing(source, end, String.fromCharCode(fence.sign).repeat(length));
    closing.set(key, found);
    return found !== NONE;
  };
}

/** The next line that holds a run of signs and nothing else but the marks of containers. */
function findClosing(source: string, from: number, signs: string): number {
  for (let at = source.indexOf(signs, from); at !== -1; at = source.indexOf(signs, at)) {
    let start = at;
    while (start > from && ' \t>'.includes(source.charAt(start - 1))) start -= 1;
    let end = at + signs.length;
    while (source.charAt(end) === signs.charAt(0)) end += 1;
    const after = end;
    while (source.charAt(end) === ' ' || source.charAt(end) === '\t') end += 1;
    if (isBreak(source, start - 1) && isBreak(source, end)) return at;
    at = after;
  }
  return NONE;
}

function isBreak(source: string, at: number): boolean {
  return at < 0 || at === source.length || isLineEnd(source.charCodeAt(at));
}
