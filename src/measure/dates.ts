import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { wordsOf } from './measures.ts';
import { type Passage, stretches, withSentence } from './stretches.ts';

/** Dates alone, each over its text, and lines that start with a date. */
const MIN_DATES = 3;
const MIN_SHOWS = 4;
const MAX_DATE_GAP = 4;
const MAX_SHOW_GAP = 2;

const MAX_DATE_LENGTH = 30;
const MAX_DATE_WORDS = 5;
const MAX_SHOW_LENGTH = 120;

/** "1791", "2022". */
const YEAR = /^(?:1\d|20)\d\d$/;
const DAY = /^(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?$/;
/** "14 januari 2004", "3. März 1871": a day, a month in any language, and a year. */
const FULL_DATE = /^\d{1,2}\.?\s\p{L}{3,12}\.?\s(?:1\d|20)\d\d$/u;

/** Timelines and tour dates: dates with text below them, or with a place behind them. */
export function findDates(blocks: readonly Block[], view: View): Passage[] {
  const dates: Block[] = [];
  const shows: Block[] = [];
  for (const block of blocks) {
    if (block.text.length > MAX_SHOW_LENGTH || view.measures(block).digits === 0) continue;
    const shape = shapeOf(view, block);
    if (shape === 'date') dates.push(block);
    else if (shape === 'show') shows.push(block);
  }
  const found = [
    ...stretches(dates, MAX_DATE_GAP).filter(
      (lines) => lines.length >= MIN_DATES && isTold(view, lines),
    ),
    ...stretches(shows, MAX_SHOW_GAP).filter((lines) => lines.length >= MIN_SHOWS),
  ];
  return found.map((lines): Passage => ({ genre: 'timeline', lines: withSentence(view, lines) }));
}

/** Whether a line is a date, or starts with one. */
function shapeOf({ vocabulary }: View, { text }: Block): 'date' | 'show' | undefined {
  if (FULL_DATE.test(text)) return 'date';
  const { months, weekdays } = vocabulary;
  const start = text.length > MAX_DATE_LENGTH ? text.slice(0, MAX_DATE_LENGTH) : text;
  const words = wordsOf(start, MAX_DATE_WORDS + 1);
  let names = 0;
  let days = 0;
  let years = 0;
  let at = 0;
  for (; at < words.length && at < MAX_DATE_WORDS; at += 1) {
    const word = (words[at]?.text ?? '').toLowerCase();
    if (months.has(word) || weekdays.has(word)) names += 1;
    else if (YEAR.test(word)) years += 1;
    else if (DAY.test(word)) days += 1;
    else break;
  }
  const dated = names > 0 && days > 0;
  if (at < words.length || text.length > MAX_DATE_LENGTH) return dated ? 'show' : undefined;
  return years > 0 || dated ? 'date' : undefined;
}

/** Whether sentences follow most of the dates, as they do not in an archive's list of months. */
function isTold(view: View, lines: readonly Block[]): boolean {
  const told = lines.filter((line) => {
    const next = view.doc.blocks[line.index + 1];
    return next !== undefined && view.measures(next).terminal;
  });
  return 2 * told.length > lines.length;
}
