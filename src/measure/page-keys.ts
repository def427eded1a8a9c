import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';

const NUMBERS = /\d+/g;
/** `iv` `- iv -` `The Harbour Review  iv` */
const ROMAN = /(?:^|\s)([ivxlc]{1,7})(?=[\s–—-]*$)/;
/** The key of a line that is a page's number alone: `0` `- 0 -` `Page 0` `0 of 0` */
export const PLAIN_NUMBER: RegExp =
  /^[^\p{L}\d]*(?:\p{L}{1,9}\.? )?0[^\p{L}\d]*(?:(?:of|von|de|sur|van|di)? ?0)?$/u;

/** A line of a page without the number of that page. */
export interface PageKey {
  readonly key: string;
  /** -1 where the line has none. */
  readonly number: number;
}

/** A line as it returns, with 0 for its numbers, and the first of these. */
export function keyOf({ doc }: View, block: Block): PageKey {
  // A dash before a page number reads as the mark of a list item.
  const written = block.lines === undefined ? doc.source.slice(block.start, block.end) : block.text;
  const text = written.replace(ROMAN, (_, roman: string) => ` ${romanValue(roman)}`).trim();
  const numbers = text.match(NUMBERS) ?? [];
  // A year or a volume stands before the number of the page, which is at either end.
  const first = /\d\D{0,3}$/.test(text) ? numbers.at(-1) : numbers[0];
  const key = text.replace(NUMBERS, '0').replace(/\s/g, ' ').toLowerCase();
  return { key, number: first === undefined ? -1 : Number(first) };
}

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(roman: string): number {
  let sum = 0;
  for (let at = 0; at < roman.length; at += 1) {
    const value = VALUES[roman.charAt(at)] ?? 0;
    sum += value < (VALUES[roman.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
