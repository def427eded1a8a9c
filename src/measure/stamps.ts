import { isSpace } from '../core/char.ts';

/** A run of signs between white space, in offsets of its line. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A numeric date with a time of day, as programs stamp what they print. */
export interface Stamp {
  /** The date as it is written, without a comma after it. */
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
  /** How many tokens it takes. */
  readonly tokens: number;
}

/** The tokens of a line. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    const start = at;
    while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
    if (at > start) tokens.push({ start, end: at, text: text.slice(start, at) });
  }
  return tokens;
}

/** `05/14/22,` `14.05.2022,` `2022-05-14` */
const DATE = /^(\d{1,4})([./-])(\d{1,2})\2(\d{2,4}),?$/;
/** `10:03` `10:03:59` `9:05pm` `10.03` */
const TIME = /^(\d{1,2})[:.](\d{2})(?::\d{2})?([ap]m)?$/i;
/** `AM` `p.m.` */
const HALF_DAY = /^([ap])\.?m\.?$/i;

/** No token of a stamp is longer. */
const MAX_TOKEN = 12;

/** The stamp that starts at a token. */
export function readStamp(tokens: readonly Token[], at: number): Stamp | undefined {
  const date = shortToken(tokens[at]);
  const day = date === undefined ? null : DATE.exec(date);
  if (!day || date === undefined || !isDate(day)) return undefined;
  const time = TIME.exec(shortToken(tokens[at + 1]) ?? '');
  if (!time) return undefined;
  let minute = Number(time[1]) * 60 + Number(time[2]);
  const next = time[3] === undefined ? HALF_DAY.exec(shortToken(tokens[at + 2]) ?? '') : null;
  const half = (time[3] ?? next?.[1])?.[0]?.toLowerCase();
  if (half !== undefined) minute = (minute % 720) + (half === 'p' ? 720 : 0);
  if (minute >= 1440 || Number(time[2]) > 59) return undefined;
  return { day: date.replace(',', ''), minute, tokens: next ? 3 : 2 };
}

function shortToken(token: Token | undefined): string | undefined {
  return token !== undefined && token.text.length <= MAX_TOKEN ? token.text : undefined;
}

/** Whether three numbers can be day, month and year in some order. */
function isDate(found: readonly string[]): boolean {
  const numbers = [found[1], found[3], found[4]].map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (first > 31) return first > 1900 && isDayOfYear(second, third);
  return found[1]?.length !== 4 && isDayOfYear(first, second) && third < 2200;
}

function isDayOfYear(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less >= 1 && less <= 12 && more <= 31;
}

/** Whether two stamps of one print can stand on different pages. */
export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return a.day === b.day && Math.abs(a.minute - b.minute) <= 1;
}
