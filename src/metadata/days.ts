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
export const MIN_YEAR = 1800;
export const MAX_YEAR = 2199;
export const MONTHS = 12;

export function isYear(token: DateToken | undefined): boolean {
  if (token?.type !== 'number' || token.text.length !== 4) return false;
  return token.value >= MIN_YEAR && token.value <= MAX_YEAR;
}

export function isDayNumber({ type, text, value }: DateToken): boolean {
  return type === 'number' && text.length <= 2 && value >= 1 && value <= 31;
}

/** The ISO form of a day that the calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > MONTHS || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return [year, month, day].map((value) => String(value).padStart(2, '0')).join('-');
}
