import type { Vocabulary } from '../core/view.ts';
import type { DateToken } from './date-tokens.ts';
import { type Day, isDayNumber, isoDay, isYear, MAX_YEAR, MIN_YEAR, MONTHS } from './days.ts';
import { readNumbers } from './numeric-days.ts';

/** What stands behind the numbers of a date, in this order: year, month, day. */
const CJK_UNITS: readonly [string, string, string] = ['年년', '月월', '日號号일'];

/** Vietnamese writes the month as a number behind its word, here without accents: 22 tháng 10 năm 2022. */
const MONTH_WORD = 'thang';
const YEAR_WORD = 'nam';

/**
 * Reads `October 22, 2022`, `22nd of Oct. 2022`, `2022-10-22`, `22.10.2022`, `2022年10月22日`,
 * `2022. október 22.` at a token.
 */
export function readDay(
  tokens: readonly DateToken[],
  from: number,
  vocabulary: Vocabulary,
): Day | null {
  return (
    readNumbers(tokens, from, vocabulary) ??
    readUnits(tokens, from) ??
    readYearFirst(tokens, from, vocabulary) ??
    readMonthFirst(tokens, from, vocabulary) ??
    readDayFirst(tokens, from, vocabulary)
  );
}

/** `2022年10月22日`, `2022년 10월 22일`. */
function readUnits(tokens: readonly DateToken[], from: number): Day | null {
  const numbers: number[] = [];
  for (const [index, units] of CJK_UNITS.entries()) {
    const [number, unit] = tokens.slice(from + 2 * index, from + 2 * index + 2);
    if (number?.type !== 'number' || unit === undefined || !units.includes(unit.text)) return null;
    numbers.push(number.value);
  }
  const [year = 0, month = 0, day = 0] = numbers;
  if (year < MIN_YEAR || year > MAX_YEAR) return null;
  const iso = isoDay(year, month, day);
  return iso === null ? null : { iso, precise: true, next: from + 6 };
}

/** `2022 October 22`, `2022. október 22.` */
function readYearFirst(
  tokens: readonly DateToken[],
  from: number,
  { months }: Vocabulary,
): Day | null {
  const year = tokens[from];
  if (year === undefined || !isYear(year)) return null;
  const at = skipSigns(tokens, from + 1, '.,-/');
  const month = months.get(tokens[at]?.text ?? '');
  if (month === undefined) return null;
  const dayAt = skipSigns(tokens, at + 1, '.,-/');
  const day = tokens[dayAt];
  if (day === undefined || !isDayNumber(day) || isRange(tokens, dayAt + 1)) return null;
  const iso = isoDay(year.value, month, day.value);
  return iso === null ? null : { iso, precise: true, next: dayAt + 1 };
}

function readMonthFirst(
  tokens: readonly DateToken[],
  from: number,
  vocabulary: Vocabulary,
): Day | null {
  const month = vocabulary.months.get(tokens[from]?.text ?? '');
  if (month === undefined) return null;
  let at = skipSigns(tokens, from + 1, '.,');
  const day = tokens[at];
  if (day === undefined) return null;
  if (isYear(day)) return { iso: null, precise: false, next: at + 1 };
  if (!isDayNumber(day)) return null;
  at = skipOrdinal(tokens, at + 1, vocabulary);
  if (isRange(tokens, at)) return null;
  return withYear(tokens, at, { month, day: day.value }, vocabulary);
}

function readDayFirst(
  tokens: readonly DateToken[],
  from: number,
  vocabulary: Vocabulary,
): Day | null {
  const day = tokens[from];
  if (day === undefined || !isDayNumber(day)) return null;
  let at = skipSigns(tokens, skipOrdinal(tokens, from + 1, vocabulary), '.-/');
  if (vocabulary.dateWords.around.has(tokens[at]?.text ?? '')) at += 1;
  if (tokens[at]?.text === MONTH_WORD) return readMonthNumber(tokens, at + 1, day.value);
  const name = tokens[at]?.text ?? '';
  if (vocabulary.dateWords.otherMonths.has(name)) return withOtherYear(tokens, at + 1);
  const month = vocabulary.months.get(name);
  if (month === undefined) return null;
  at += 1;
  // Arabic papers give both names of a month.
  const second = vocabulary.months.get(tokens[at + 1]?.text ?? '');
  if (tokens[at]?.text === '/' && second === month) at += 2;
  return withYear(tokens, at, { month, day: day.value }, vocabulary);
}

function readMonthNumber(tokens: readonly DateToken[], from: number, day: number): Day | null {
  const month = tokens[from];
  if (month?.type !== 'number' || month.value < 1 || month.value > MONTHS) return null;
  let at = skipSigns(tokens, from + 1, ',-/');
  if (tokens[at]?.text === YEAR_WORD) at += 1;
  const year = tokens[at];
  if (year === undefined || !isYear(year)) return { iso: null, precise: false, next: from + 1 };
  const iso = isoDay(year.value, month.value, day);
  return iso === null ? null : { iso, precise: true, next: at + 1 };
}

function withYear(
  tokens: readonly DateToken[],
  from: number,
  { month, day }: { readonly month: number; readonly day: number },
  { dateWords }: Vocabulary,
): Day | null {
  let at = skipSigns(tokens, from, '.,-/');
  // Spanish: 22 de octubre de 2022.
  if (dateWords.around.has(tokens[at]?.text ?? '') && isYear(tokens[at + 1])) at += 1;
  const year = tokens[at];
  if (year === undefined || !isYear(year)) return { iso: null, precise: false, next: from };
  const iso = isoDay(year.value, month, day);
  return iso === null ? null : { iso, precise: true, next: at + 1 };
}

/** A day of another calendar, which has a year of its own. */
function withOtherYear(tokens: readonly DateToken[], from: number): Day {
  const year = tokens[from];
  const isWhole = year?.type === 'number' && year.text.length === 4;
  return { iso: null, precise: isWhole, next: isWhole ? from + 1 : from };
}

/** Whether a day is the first of several: `October 3–5`. */
function isRange(tokens: readonly DateToken[], at: number): boolean {
  return '-–—'.includes(tokens[at]?.text ?? ' ') && tokens[at + 1]?.type === 'number';
}

function skipSigns(tokens: readonly DateToken[], from: number, signs: string): number {
  let at = from;
  while (at - from < 2 && signs.includes(tokens[at]?.text ?? ' ')) at += 1;
  return at;
}

function skipOrdinal(tokens: readonly DateToken[], at: number, { dateWords }: Vocabulary): number {
  const token = tokens[at];
  return token?.glued && dateWords.ordinals.has(token.text) ? at + 1 : at;
}
