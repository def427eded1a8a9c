const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/;

/** `Sat, 14 May 2022 10:03:00 GMT`, `14 May 2022`. */
const DAY_FIRST =
  /^(?:[A-Za-z]{3,9},?\s)?(\d{1,2})(?:st|nd|rd|th)?[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4})/;
/** `May 14, 2022 10:03 am`, `Sat May 14 10:03:00 EDT 2022`. */
const MONTH_FIRST =
  /^(?:[A-Za-z]{3,9},?\s)?([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:[\d:]{4,8}\s(?:[A-Z]{3,4}\s)?)?(\d{4})/;
/** `2022/05/14` */
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
/** `/2022/05/14/` in an address. */
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/-]|$)/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const [MIN_YEAR, MAX_YEAR] = [1990, 2099];

/** ISO 8601 of a moment that a machine wrote: a day, or a day and a time where the zone is said. */
export function readMoment(value: string): string | undefined {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = isoDay(Number(year), Number(month), Number(day));
    if (date === undefined || hour === undefined || zone === undefined) return date;
    if (Number(hour) > 23 || Number(minute) > 59) return date;
    const seconds = second === undefined ? '' : `:${second}`;
    return `${date}T${hour}:${minute}${seconds}${isoZone(zone)}`;
  }
  const slashed = SLASHED.exec(text);
  if (slashed !== null) return isoDay(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const first = DAY_FIRST.exec(text);
  if (first !== null) return isoDay(Number(first[3]), monthOf(first[2]), Number(first[1]));
  const month = MONTH_FIRST.exec(text);
  if (month !== null) return isoDay(Number(month[3]), monthOf(month[1]), Number(month[2]));
  return undefined;
}

/** The day in the address of a page. */
export function dayInAddress(url: string): string | undefined {
  const found = IN_ADDRESS.exec(url);
  return found === null ? undefined : isoDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoZone(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  // The last day of a month is the one before the first of the next.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
