const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)(?:[T ]{1,3}(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/;

/** `2022/05/14`, `2022.5.14` */
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
/** `14 May 2022`, `Sat, 14 May 2022 10:03:00 GMT` */
const DAY_FIRST =
  /^(?:[a-z]{3,9}\.?,?\s)?(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})(?!\d)/i;
/** `May 14, 2022 10:03 am`, `Sat May 14 10:03:00 EDT 2022` */
const MONTH_FIRST =
  /^(?:[a-z]{3,9}\.?,?\s)?([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:[\d:]{4,8}\s(?:[a-z]{3,4}\s)?)?(\d{4})(?!\d)/i;
/** `2022 May 14` */
const YEAR_MONTH = /^(\d{4})\s([a-z]{3,9})\.?\s(\d{1,2})(?!\d)/i;

/** `/2022/05/14/` in an address. */
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Pages are no older than the web, and a moment of a machine that was never set is none. */
const [MIN_YEAR, MAX_YEAR] = [1990, 2099];

/**
 * ISO 8601 of a moment that a machine wrote: a day, or a day and a time where the zone is said.
 * `undefined` where the order of the numbers is anybody's guess: `05/06/2022`.
 */
export function readMoment(value: string): string | undefined {
  const text = value.trim().slice(0, 60);
  const iso = ISO.exec(text);
  if (iso !== null) return withTime(iso);
  const [year = '', month = '', day = ''] = partsOf(text);
  const number = /^\d/.test(month) ? Number(month) : monthOf(month);
  return isoDay(Number(year), number, Number(day));
}

function partsOf(text: string): readonly (string | undefined)[] {
  const numbers = YEAR_FIRST.exec(text) ?? YEAR_MONTH.exec(text);
  if (numbers !== null) return numbers.slice(1);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return [year, month, day];
  const [, name, number, last] = MONTH_FIRST.exec(text) ?? [];
  return [last, name, number];
}

function withTime([, year, month, day, hour, minute, second, zone]: RegExpExecArray):
  | string
  | undefined {
  const date = isoDay(Number(year), Number(month), Number(day));
  if (date === undefined || hour === undefined || zone === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  const seconds = second === undefined ? '' : `:${second}`;
  return `${date}T${hour}:${minute}${seconds}${isoZone(zone)}`;
}

/** The day in an address. */
export function dayInAddress(url: string): string | undefined {
  const found = IN_ADDRESS.exec(url);
  return found === null ? undefined : isoDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoZone(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= MIN_YEAR && year <= MAX_YEAR && month >= 1 && month <= 12 && day >= 1)) {
    return undefined;
  }
  // The last day of a month is the one before the first of the next.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
