import type { DateToken } from './date-tokens.ts';

/** A zone in a line, and where its tokens end. */
export interface Zone {
  /** `Z`, `+02:00`, the name of a zone whose offset the date decides, or empty. */
  readonly zone: string;
  readonly next: number;
}

/** Zones that mean one offset, wherever and whenever they are used, in hours ahead of UTC. */
const OFFSETS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['edt', -4],
  ['cdt', -5],
  ['mdt', -6],
  ['pdt', -7],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['jst', 9],
  ['kst', 9],
  ['hkt', 8],
  ['sgt', 8],
  ['wib', 7],
  ['pkt', 5],
  ['sast', 2],
  ['aest', 10],
  ['aedt', 11],
  ['awst', 8],
  ['nzst', 12],
  ['nzdt', 13],
]);

/**
 * American zones by their hours behind UTC in winter. "EST" is written the whole year, and the
 * clocks change in March and November: their offset is certain only in the other months.
 */
const AMERICAN: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['et', 5],
  ['est', 5],
  ['ct', 6],
  ['mt', 7],
  ['mst', 7],
  ['pt', 8],
  ['pst', 8],
]);

/** Zones that are several: British and Bangladeshi, Indian, Irish and Israeli, American and Chinese. */
const AMBIGUOUS: ReadonlySet<string> = /* @__PURE__ */ new Set(['bst', 'ist', 'cst', 'eat', 'wat']);

const LAST_WINTER_MONTH = 2;
const FIRST_SUMMER_MONTH = 4;
const LAST_SUMMER_MONTH = 10;
const LAST_MONTH = 12;

/** The zone after a time: `Z`, `UTC`, `GMT+2`, `+02:00`, `EST`, `(IST)`. */
export function readZone(tokens: readonly DateToken[], from: number): Zone {
  const at = tokens[from]?.text === '(' ? from + 1 : from;
  const name = tokens[at]?.text ?? '';
  const offset = OFFSETS.get(name);
  if (offset === 0) return readOffset(tokens, at + 1) ?? { zone: 'Z', next: at + 1 };
  if (offset !== undefined) return { zone: offsetOf(offset), next: at + 1 };
  if (AMERICAN.has(name)) return { zone: name, next: at + 1 };
  if (AMBIGUOUS.has(name)) return { zone: '', next: at + 1 };
  return readOffset(tokens, from) ?? { zone: '', next: from };
}

/** The offset of a zone on a day, empty where it is not certain. */
export function zoneOffset(zone: string, day: string): string {
  const hours = AMERICAN.get(zone);
  if (hours === undefined) return zone;
  const month = Number(day.slice(5, 7));
  if (month <= LAST_WINTER_MONTH || month === LAST_MONTH) return offsetOf(-hours);
  // Standard time in summer is a slip of the pen, or Arizona.
  if (zone.length > 2 || month < FIRST_SUMMER_MONTH || month > LAST_SUMMER_MONTH) return '';
  return offsetOf(1 - hours);
}

function offsetOf(hours: number): string {
  return `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`;
}

/** `+02:00`, `-0500`, `+2`. */
function readOffset(tokens: readonly DateToken[], from: number): Zone | null {
  const sign = tokens[from];
  const number = tokens[from + 1];
  if (sign === undefined || !'+-−'.includes(sign.text)) return null;
  if (!number?.glued || number.type !== 'number') return null;
  const mark = sign.text === '+' ? '+' : '-';
  if (number.text.length === 4) {
    return { zone: `${mark}${number.text.slice(0, 2)}:${number.text.slice(2)}`, next: from + 2 };
  }
  if (number.text.length > 2) return null;
  const minutes = gluedNumber(tokens, from + 2, ':');
  const zone = `${mark}${two(number.value)}:${two(Math.max(minutes, 0))}`;
  return { zone, next: from + (minutes === -1 ? 2 : 4) };
}

/** The number behind one of some signs, both without spaces; -1 where there is none. */
export function gluedNumber(tokens: readonly DateToken[], from: number, signs: string): number {
  const sign = tokens[from];
  const number = tokens[from + 1];
  if (!sign?.glued || !signs.includes(sign.text) || !number?.glued) return -1;
  return number.type === 'number' ? number.value : -1;
}

/** A number of two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
