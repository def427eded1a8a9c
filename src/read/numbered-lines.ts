import { charClass, DIGIT } from '../core/char.ts';
import type { Lines } from './lines.ts';

/** Fewer numbers in a row may be anything. */
const MIN_NUMBERS = 3;

/** "12 The Harbour Review" is no longer; neither are the signs around its number. */
const MAX_LENGTH = 120;
const MAX_SIGNS = 3;

/** `12 The Harbour Review` `The Harbour Review  – 12 –` */
const AT_START = /^[^\p{L}\d]{0,3}(\d{1,4})(?!\d)(.*)$/u;
const AT_END = /^(.*\D)(\d{1,4})[^\p{L}\d]{0,3}$/u;
/** The rest of `3 of 9`, `3/9 6/7/2021`: what browsers print between a wrapped title and its address. */
const TOTAL = /^[^\p{L}\d]{0,2}\p{L}{0,4}[^\p{L}\d]{0,2}\d/u;

interface Run {
  readonly lines: number[];
  last: number;
}

/** Lines of the same words with a number that rises by one from each to the next, as heads of pages have. */
export function numberedLines(source: string, lines: Lines): number[] {
  const runs = new Map<string, Run>();
  const found: number[] = [];
  for (let line = 0; line < lines.count; line += 1) {
    const start = lines.starts[line] as number;
    const end = lines.ends[line] as number;
    if (end - start > MAX_LENGTH || !hasDigitAtEdge(source, start, end)) continue;
    const text = source.slice(start, end);
    const first = AT_START.exec(text);
    const [, one = '', two = ''] = first ?? AT_END.exec(text) ?? [];
    const [number, rest] = first === null ? [Number(two), one] : [Number(one), two];
    if (rest.trim() === '' || TOTAL.test(rest)) continue;
    const run = runs.get(rest);
    if (run === undefined || number !== run.last + 1)
      runs.set(rest, { lines: [line], last: number });
    else {
      run.lines.push(line);
      run.last = number;
      if (run.lines.length === MIN_NUMBERS) found.push(...run.lines);
      else if (run.lines.length > MIN_NUMBERS) found.push(line);
    }
  }
  return found;
}

function hasDigitAtEdge(source: string, start: number, end: number): boolean {
  for (let at = 0; at <= MAX_SIGNS && start + at < end; at += 1) {
    if (charClass(source.charCodeAt(start + at)) === DIGIT) return true;
    if (charClass(source.charCodeAt(end - 1 - at)) === DIGIT) return true;
  }
  return false;
}
