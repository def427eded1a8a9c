import type { Random } from './random.ts';

/** Month names, in order. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

/** A day of the calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Writes a day as a line over an article. */
export type DateStyle = (day: Day) => string;

const two = (number: number): string => String(number).padStart(2, '0');
const month = (day: Day): string => MONTHS[day.month - 1] ?? '';
const weekday = (day: Day): string =>
  WEEKDAYS[new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()] ?? '';

/** The date as the seeds write it: `October 22, 2022`. */
export const longDate: DateStyle = (day) => `${month(day)} ${day.day}, ${day.year}`;

/** The ways a date stands over an article. */
export const DATE_STYLES: readonly DateStyle[] = [
  longDate,
  (day) => `${day.day} ${month(day)} ${day.year}`,
  (day) => `${month(day).slice(0, 3)} ${day.day}, ${day.year}`,
  (day) => `${day.year}-${two(day.month)}-${two(day.day)}`,
  (day) => `${weekday(day)}, ${longDate(day)}`,
  (day) => `${weekday(day)} ${day.day} ${month(day)} ${day.year}`,
  (day) => `Published ${day.day} ${month(day)} ${day.year}`,
  (day) => `Published on ${longDate(day)}`,
  (day) => `Updated: ${month(day).slice(0, 3)} ${day.day}, ${day.year}, 10:15 AM`,
  (day) => `Last updated ${longDate(day)}`,
];

/** The ways a browser stamps a printed page. */
export const STAMP_STYLES: readonly ((day: Day, hour: number, minute: number) => string)[] = [
  (day, hour, minute) =>
    `${two(day.month)}/${two(day.day)}/${two(day.year % 100)}, ${two(hour)}:${two(minute)}`,
  (day, hour, minute) =>
    `${two(day.day)}.${two(day.month)}.${day.year}, ${two(hour)}:${two(minute)}`,
  (day, hour, minute) =>
    `${day.month}/${day.day}/${day.year} ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
  (day, hour, minute) =>
    `${day.year}-${two(day.month)}-${two(day.day)} ${two(hour)}:${two(minute)}`,
  (day, hour, minute) => `${day.day}/${day.month}/${day.year}, ${two(hour)}:${two(minute)}`,
];

/** Any day of the years around the seeds'. */
export function randomDay(random: Random): Day {
  return {
    year: random.between(2012, 2026),
    month: random.between(1, 12),
    day: random.between(1, 28),
  };
}

/** Any stamp of a printed page. */
export function randomStamp(random: Random): string {
  return random.pick(STAMP_STYLES)(randomDay(random), random.between(6, 23), random.between(0, 59));
}

/** A calendar moved on: its months, days and weekdays stand for others, each always for the same. */
export interface Calendar {
  readonly month: (name: string) => string;
  readonly day: (day: number) => number;
  readonly weekday: (name: string) => string;
  readonly year: (year: number) => number;
}

/** Picks a calendar in which no day is the seeds' own. */
export function randomCalendar(random: Random): Calendar {
  const months = random.between(1, 11);
  const days = random.between(1, 27);
  const weekdays = random.between(1, 4);
  const years = random.between(-6, 3);
  const moved = (names: readonly string[], name: string, by: number): string =>
    names[(names.indexOf(name) + by) % names.length] ?? name;
  return {
    month: (name) => moved(MONTHS, name, months),
    day: (day) => ((day - 1 + days) % 28) + 1,
    weekday: (name) => moved(WEEKDAYS, name, weekdays),
    year: (year) => year + years,
  };
}
