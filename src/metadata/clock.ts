import type { DateToken } from './date-tokens.ts';

/** A time of day in a line, and where its tokens end. */
export interface Clock {
  /** `T10:03:00Z`; empty where the zone is not certain. */
  readonly iso: string;
  readonly next: number;
}

/** Zones that mean one offset all over the world and all year. */
const UTC: ReadonlySet<string> = /* @__PURE__ */ new Set(['z', 'utc', 'gmt']);

/** Zones whose offset depends on the country or the season; they are read, but not trusted. */
const OTHER_ZONES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'est edt et pst pdt pt cst cdt ct mst mdt mt bst ist cet cest eet eest msk jst kst aest aedt awst sgt hkt wib pkt nzst nzdt sast eat wat'.split(
    ' ',
  ),
);

const DAY_HOURS = 24;
const HALF_DAY = 12;
const MINUTES = 60;

/** Reads `10:03`, `10:03:00Z`, `10.03am`, `10 a.m. EST` at a token. */
export function readClock(tokens: readonly DateToken[], from: number): Clock | null {
  const hour = tokens[from];
  if (hour?.type !== 'number' || hour.text.length > 2 || hour.value >= DAY_HOURS) return null;
  const minute = gluedNumber(tokens, from + 1, ':.');
  const second = minute === -1 ? -1 : gluedNumber(tokens, from + 3, ':');
  const dotted = minute !== -1 && tokens[from + 1]?.text === '.';
  let at = from + 1 + (minute === -1 ? 0 : 2) + (second === -1 ? 0 : 2);
  // Milliseconds.
  if (second !== -1 && gluedNumber(tokens, at, '.') !== -1) at += 2;
  const half = readHalf(tokens, at);
  if (half === null && (minute === -1 || dotted)) return null;
  at = half?.next ?? at;
  if (minute >= MINUTES || second >= MINUTES || (half && hour.value > HALF_DAY)) return null;
  const hours = half === null ? hour.value : (hour.value % HALF_DAY) + (half.late ? HALF_DAY : 0);
  const zone = readZone(tokens, at);
  const seconds = second === -1 ? '' : `:${two(second)}`;
  const time = `T${two(hours)}:${two(Math.max(minute, 0))}${seconds}`;
  return { iso: zone.offset === '' ? '' : time + zone.offset, next: zone.next };
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

/** The zone after a time: `Z`, `UTC`, `GMT+2`, `+02:00`, `EST`, `(IST)`. */
function readZone(
  tokens: readonly DateToken[],
  from: number,
): { readonly offset: string; readonly next: number } {
  const at = tokens[from]?.text === '(' ? from + 1 : from;
  const name = tokens[at]?.text ?? '';
  if (UTC.has(name)) {
    const shifted = readOffset(tokens, at + 1);
    return shifted ?? { offset: 'Z', next: at + 1 };
  }
  if (OTHER_ZONES.has(name)) return { offset: '', next: at + 1 };
  return readOffset(tokens, from) ?? { offset: '', next: from };
}

/** `+02:00`, `-0500`, `+2`. */
function readOffset(
  tokens: readonly DateToken[],
  from: number,
): { readonly offset: string; readonly next: number } | null {
  const sign = tokens[from];
  const number = tokens[from + 1];
  if (sign === undefined || (sign.text !== '+' && sign.text !== '-' && sign.text !== '−'))
    return null;
  if (!number?.glued || number.type !== 'number') return null;
  const mark = sign.text === '+' ? '+' : '-';
  if (number.text.length === 4) {
    return { offset: `${mark}${number.text.slice(0, 2)}:${number.text.slice(2)}`, next: from + 2 };
  }
  if (number.text.length > 2) return null;
  const minutes = gluedNumber(tokens, from + 2, ':');
  const offset = `${mark}${two(number.value)}:${two(Math.max(minutes, 0))}`;
  return { offset, next: from + (minutes === -1 ? 2 : 4) };
}

/** The two-digit number behind one of some signs, both without spaces; -1 where there is none. */
function gluedNumber(tokens: readonly DateToken[], from: number, signs: string): number {
  const sign = tokens[from];
  const number = tokens[from + 1];
  if (!sign?.glued || !signs.includes(sign.text) || !number?.glued) return -1;
  return number.type === 'number' ? number.value : -1;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
