import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { wordsOf } from '../measure/measures.ts';
import { mayOpenDate, type ParsedDate, parseDate } from './dates.ts';
import { readReadingTime } from './reading-time.ts';

/** A line that holds nothing but a date, its labels and perhaps a reading time. */
export interface Stamp {
  readonly block: Block;
  readonly date: ParsedDate;
  readonly readingMinutes: number | null;
  /** Whether more than its own words says that it is a stamp: a label or a reading time. */
  readonly labelled: boolean;
}

/** The longest stamp: two labelled dates with times and zones, and a reading time. */
const MAX_LENGTH = 120;

/** How many comments an article has: 0, 12. */
const COUNT = /^\d{1,3}$/;

/** Reads a block as a date stamp, if it is nothing else. */
export function readStamp(view: View, block: Block): Stamp | null {
  const { text, kind } = block;
  if (text.length > MAX_LENGTH || kind === 'code' || kind === 'table') return null;
  const { digits, words } = view.measures(block);
  if (digits === 0 && (words > 1 || !view.vocabulary.relativeDays.has(bare(text)))) return null;
  const time = readReadingTime(view, block);
  if (time === null && !mayOpenDate(text, view.vocabulary)) return null;
  const date = parseDate(time?.rest ?? text, view.vocabulary);
  if (date.precision === null || !isNothing(date, text)) return null;
  const labelled = date.label !== null || time !== null || date.twins;
  // Two dates without a label are the first and last day of something.
  if (date.count > 1 && !labelled) return null;
  return { block, date, readingMinutes: time?.minutes ?? null, labelled };
}

/** Whether a line says nothing but its date, the number of comments behind a day apart. */
function isNothing({ residue, precision }: ParsedDate, text: string): boolean {
  const [number = ''] = residue;
  if (residue.length === 0) return true;
  return residue.length === 1 && precision === 'day' && COUNT.test(number) && text.endsWith(number);
}

/** A word without the signs around it, in lower case. */
function bare(text: string): string {
  return (wordsOf(text, 1)[0]?.text ?? '').toLowerCase();
}
