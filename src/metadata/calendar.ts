import type { Vocabulary } from '../core/view.ts';
import type { DateToken } from './date-tokens.ts';

/** A day in a line, and where its tokens end. */
export interface Day {
  /** ISO 8601; `null` where the year is not given or the order of the numbers is anybody's guess. */
  readonly iso: string | null;
  /** Whether it names one day of one year, be it an ambiguous one. */
  readonly precise: boolean;
  readonly next: number;
}

/** What a four-digit number must be to be a year. */
const MIN_YEAR = 1800;
const MAX_YEAR = 2199;
const MONTHS = 12;

/** Reads `October 22, 2022`, `22nd of Oct. 2022`, `2022-10-22`, `22.10.2022` at a token. */
export function readDay(
  tokens: readonly DateToken[],
  from: number,
  vocabulary: Vocabulary,
): Day | null {
  return (
    readNumbers(tokens, from) ??
    readMonthFirst(tokens, from, vocabulary) ??
    readDayFirst(tokens, from, vocabulary)
  );
}

/** Three numbers without spaces, apart by the same sign. */
function readNumbers(tokens: readonly DateToken[], from: number): Day | null {
  const [a, first, b, second, c] = tokens.slice(from, from + 5);
  if (a?.type !== 'number' || b?.type !== 'number' || c?.type !== 'number') return null;
  if (first?.text !== second?.text || !'-./'.includes(first?.text ?? ' ')) return null;
  if (!b.glued || !c.glued || !first?.glued || !second?.glued) return null;
  const next = from + 5;
  if (isYear(a)) {
    const iso = isoDay(a.value, b.value, c.value);
    // What follows the `T` of a date-time is its time.
    const time = tokens[next]?.text === 't' && tokens[next]?.glued && tokens[next + 1]?.glued;
    return iso === null ? null : { iso, precise: true, next: time ? next + 1 : next };
  }
  if (a.text.length > 2 || b.text.length > 2) return null;
  if (c.text.length === 2) return readShort(a.value, b.value, next);
  if (!isYear(c)) return null;
  const dayFirst = isoDay(c.value, b.value, a.value);
  const monthFirst = isoDay(c.value, a.value, b.value);
  if (dayFirst === null && monthFirst === null) return null;
  const sure = dayFirst === null || monthFirst === null || dayFirst === monthFirst;
  return { iso: sure ? (dayFirst ?? monthFirst) : null, precise: true, next };
}

/** A year of two digits may be the first or the last number, so it stays a guess. */
function readShort(a: number, b: number, next: number): Day | null {
  const plausible = a > 0 && b > 0 && Math.min(a, b) <= MONTHS && Math.max(a, b) <= 31;
  return plausible ? { iso: null, precise: true, next } : null;
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
  return withYear(tokens, at, month, day.value);
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
  const month = vocabulary.months.get(tokens[at]?.text ?? '');
  return month === undefined ? null : withYear(tokens, at + 1, month, day.value);
}

function withYear(
  tokens: readonly DateToken[],
  from: number,
  month: number,
  day: number,
): Day | null {
  const at = skipSigns(tokens, from, '.,-/');
  const year = tokens[at];
  if (year === undefined || !isYear(year)) return { iso: null, precise: false, next: from };
  const iso = isoDay(year.value, month, day);
  return iso === null ? null : { iso, precise: true, next: at + 1 };
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

function isYear({ type, text, value }: DateToken): boolean {
  return type === 'number' && text.length === 4 && value >= MIN_YEAR && value <= MAX_YEAR;
}

function isDayNumber({ type, text, value }: DateToken): boolean {
  return type === 'number' && text.length <= 2 && value >= 1 && value <= 31;
}

/** The ISO form of a day that the calendar has. */
function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > MONTHS || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return [year, month, day].map((value) => String(value).padStart(2, '0')).join('-');
}
