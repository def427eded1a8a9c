import type { Lines } from './lines.ts';
import { numberedLines } from './numbered-lines.ts';

/** The lines of a page that may be its head or foot, at either end. */
const MAX_EDGE = 3;

/** No head or foot of a page is longer. */
const MAX_LENGTH = 120;

/** A head or foot returns on as many pages. */
const MIN_TIMES = 2;

/** `3` `- 3 -` `iv` `Page 3` `3 of 9` `[3]` */
const PAGE_NUMBER =
  /^(?:\p{L}{1,9}\.? )?[-–—[(]?\s?(\d{1,4}|[ivxlc]{1,7})\s?[-–—\])]?(?:\s?(?:\/|of|von|de|sur|van|di)\s?\d{1,4})?$/u;
const NUMBERS = /\d+/g;
/** "The Harbour Review  iv" */
const ROMAN_END = /\s[ivxlc]{1,7}$/;
const RULE = /^[-_=*]{3,}$/;

/** Lines that are the same up to their digits, and the ends of pages that they stand at. */
interface Returning {
  readonly lines: Set<number>;
  readonly ends: Set<number>;
}

/**
 * The lines of a wrapped text that are heads and feet of its pages, so that no paragraph takes them
 * in: numbers of pages, and beside them, a form feed or a rule, lines that return up to their
 * digits.
 */
export function pageEdges(source: string, lines: Lines): ReadonlySet<number> {
  const edges = new Set<number>();
  const ends = pageEnds(source, lines, edges);
  for (const line of numberedLines(source, lines)) {
    edges.add(line);
    ends.push(line);
  }
  if (ends.length === 0) return edges;
  const near = new Map<string, Returning>();
  // The first page has a head, too, and the last a foot.
  for (const end of [0, ...ends, lines.count]) {
    for (let at = end - MAX_EDGE; at < end + MAX_EDGE; at += 1) {
      const text = at < 0 || at >= lines.count ? '' : textOf(source, lines, at);
      if (text === '' || text.length > MAX_LENGTH) continue;
      const key = text.replace(ROMAN_END, ' 0').replace(NUMBERS, '0');
      const found = near.get(key) ?? { lines: new Set(), ends: new Set() };
      near.set(key, found);
      found.lines.add(at);
      found.ends.add(end);
    }
  }
  for (const found of near.values()) {
    if (found.lines.size < MIN_TIMES || found.ends.size < MIN_TIMES) continue;
    for (const line of found.lines) edges.add(line);
  }
  return edges;
}

/** The first lines of pages, and the numbers of pages, which are added to `edges`. */
function pageEnds(source: string, lines: Lines, edges: Set<number>): number[] {
  const ends: number[] = [];
  const numbers = new Map<string, number>();
  let feed = source.indexOf('\f');
  for (let line = 0; line < lines.count; line += 1) {
    const start = lines.starts[line] as number;
    const length = (lines.ends[line] as number) - start;
    const isFed = feed !== -1 && feed < start;
    if (isFed) feed = source.indexOf('\f', start);
    const text = length <= MAX_NUMBER ? textOf(source, lines, line) : '';
    const number = PAGE_NUMBER.exec(text)?.[1];
    if (number !== undefined) numbers.set(number, line);
    if (isFed || (text !== '' && RULE.test(text))) ends.push(line);
  }
  for (const [number, line] of numbers) {
    // A year that happens to have a line of its own has no other beside it.
    const isCounted = [-1, 1].some((step) => numbers.has(String(Number(number) + step)));
    if (!isCounted && Number(number) >= 0) continue;
    edges.add(line);
    ends.push(line);
  }
  return ends;
}

/** "Seite 12 von 345" */
const MAX_NUMBER = 24;

function textOf(source: string, lines: Lines, line: number): string {
  return source.slice(lines.starts[line], lines.ends[line]);
}
