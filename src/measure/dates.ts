import type { Block } from '../core/block.ts';
import { charClass, DIGIT } from '../core/char.ts';
import type { View, Vocabulary } from '../core/view.ts';
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
/** "7", "22nd". */
const DAY = /^(?:[0-2]?\d|3[01])(\p{L}{0,3})$/u;
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
  const [first] = wordsOf(text, 1);
  if (first === undefined || partOf(first.text, vocabulary) === undefined) return undefined;
  if (FULL_DATE.test(text)) return 'date';
  const start = text.slice(0, MAX_DATE_LENGTH);
  const parts = wordsOf(start, MAX_DATE_WORDS + 1).map((word) => partOf(word.text, vocabulary));
  const end = parts.indexOf(undefined);
  const read = end === -1 ? parts.slice(0, MAX_DATE_WORDS) : parts.slice(0, end);
  const dated = read.includes('name') && read.includes('day');
  if (read.length < parts.length || text.length > MAX_DATE_LENGTH) {
    return dated ? 'show' : undefined;
  }
  return dated || read.includes('year') ? 'date' : undefined;
}

/** What a word is in a date: the name of a month or weekday, a year, a day. */
function partOf(
  word: string,
  { months, weekdays, dateWords }: Vocabulary,
): 'name' | 'year' | 'day' | undefined {
  if (charClass(word.charCodeAt(0)) !== DIGIT) {
    const name = word.toLowerCase();
    return months.has(name) || weekdays.has(name) ? 'name' : undefined;
  }
  if (YEAR.test(word)) return 'year';
  const ordinal = DAY.exec(word)?.[1];
  return ordinal === '' || (ordinal && dateWords.ordinals.has(ordinal)) ? 'day' : undefined;
}

/** Whether sentences follow most of the dates, as they do not in an archive's list of months. */
function isTold(view: View, lines: readonly Block[]): boolean {
  const told = lines.filter((line) => {
    const next = view.doc.blocks[line.index + 1];
    return next !== undefined && view.measures(next).terminal;
  });
  return 2 * told.length > lines.length;
}
