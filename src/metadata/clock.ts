import type { DateToken } from './date-tokens.ts';
import { gluedNumber, readZone, two, zoneOffset } from './zones.ts';

/** A time of day in a line, and where its tokens end. */
export interface Clock {
  /** `T10:03:00` */
  readonly time: string;
  /** As `zoneOffset` reads it. */
  readonly zone: string;
  readonly next: number;
}

const DAY_HOURS = 24;
const HALF_DAY = 12;
const MINUTES = 60;

/** Behind a day, these stand between hour and minute, too: 10.03, 10h03, 10時03. */
const LOOSE_SIGNS = '.h時时点點시';
const HOUR_WORDS = 'h時时点點시';
const MINUTE_WORDS = '分분';

/**
 * Reads `10:03`, `10:03:00Z`, `10.03am`, `10 a.m. EST` at a token.
 *
 * @param afterDay - Whether a day stands before it, so that `10.03` is no price and `10h` no span.
 */
export function readClock(
  tokens: readonly DateToken[],
  from: number,
  afterDay: boolean,
): Clock | null {
  const hour = tokens[from];
  if (hour?.type !== 'number' || hour.text.length > 2 || hour.value >= DAY_HOURS) return null;
  const loose = Math.max(gluedNumber(tokens, from + 1, LOOSE_SIGNS), spacedMinute(tokens, from));
  const minute = Math.max(loose, gluedNumber(tokens, from + 1, ':'));
  const second = minute === -1 ? -1 : gluedNumber(tokens, from + 3, ':');
  let at = from + 1 + (minute === -1 ? 0 : 2) + (second === -1 ? 0 : 2);
  // Milliseconds.
  if (second !== -1 && gluedNumber(tokens, at, '.') !== -1) at += 2;
  const half = readHalf(tokens, at);
  at = half?.next ?? skipWord(tokens, at, minute === -1 ? HOUR_WORDS : MINUTE_WORDS);
  const zone = readZone(tokens, at);
  const named = half !== null || zone.next > at;
  const full = minute !== -1 && loose === -1;
  const bare = minute !== -1 || (half === null && at > from + 1);
  if (!full && !(minute !== -1 && named) && half === null && !(afterDay && bare)) return null;
  if (minute >= MINUTES || second >= MINUTES || (half && hour.value > HALF_DAY)) return null;
  const hours = half === null ? hour.value : (hour.value % HALF_DAY) + (half.late ? HALF_DAY : 0);
  const seconds = second === -1 ? '' : `:${two(second)}`;
  return {
    time: `T${two(hours)}:${two(Math.max(minute, 0))}${seconds}`,
    zone: zone.zone,
    next: tokens[at]?.text === '(' && zone.next > at ? skipBracket(tokens, zone.next) : zone.next,
  };
}

/** The minute of `10시 3분`, -1 where there is none. */
function spacedMinute(tokens: readonly DateToken[], from: number): number {
  const [hour, number, minute] = tokens.slice(from + 1, from + 4);
  if (hour?.text !== '시' || minute?.text !== '분') return -1;
  return number?.type === 'number' ? number.value : -1;
}

/** A day with its time, where the zone is certain. */
export function withTime(day: string, clock: Clock | null): string {
  const offset = clock === null ? '' : zoneOffset(clock.zone, day);
  return clock === null || offset === '' ? day : day + clock.time + offset;
}

/** `am`, `p.m.` */
function readHalf(
  tokens: readonly DateToken[],
  from: number,
): { readonly late: boolean; readonly next: number } | null {
  const text = tokens[from]?.text;
  if (text === 'am' || text === 'pm') return { late: text === 'pm', next: from + 1 };
  if (text !== 'a' && text !== 'p') return null;
  if (tokens[from + 1]?.text !== '.' || tokens[from + 2]?.text !== 'm') return null;
  return { late: text === 'p', next: from + (tokens[from + 3]?.text === '.' ? 4 : 3) };
}

function skipWord(tokens: readonly DateToken[], at: number, words: string): number {
  const token = tokens[at];
  return token?.glued && words.includes(token.text) ? at + 1 : at;
}

function skipBracket(tokens: readonly DateToken[], at: number): number {
  return tokens[at]?.text === ')' ? at + 1 : at;
}
