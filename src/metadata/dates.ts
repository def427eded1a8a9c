import { charClass, DIGIT } from '../core/char.ts';
import type { Span } from '../core/span.ts';
import type { Vocabulary } from '../core/view.ts';
import { readDay } from './calendar.ts';
import { type Clock, readClock, withTime } from './clock.ts';
import { type DateToken, readDateTokens } from './date-tokens.ts';

/** What a line says of a date, and what else it says. */
export interface ParsedDate {
  /**
   * ISO 8601: a day, or a day and a time where the zone is certain. `null` where it is ambiguous
   * ("05/06/22"), relative ("3 hours ago") or incomplete.
   */
  readonly iso: string | null;
  /** The date that is said to be that of a change, as `iso`. */
  readonly modified: string | null;
  /** `day` is one day of one year, `part` one without year or day; `null`: there is no date. */
  readonly precision: 'day' | 'part' | 'relative' | null;
  /** What the date is said to be. */
  readonly label: 'published' | 'updated' | null;
  /** How many dates the line holds. */
  readonly count: number;
  /** Whether two dates are glued to each other, as templates print publication and change. */
  readonly twins: boolean;
  /** Whether a time of day stands beside it. */
  readonly timed: boolean;
  /** The words, numbers and signs that belong to no date, in order. */
  readonly residue: readonly string[];
  /** Where dates and times stand in the line, in order. */
  readonly spans: readonly Span[];
}

/** Signs between the parts of a stamp. */
const SEPARATORS = '.,:;|/\\-–—―·•⋅∙●▪■◆・~()[]<>»›*_#"\'@،：，、；｜／。（）【】〔〕「」';

/** One date of a line. */
interface Found {
  readonly precision: 'day' | 'part' | 'relative';
  readonly iso: string | null;
  readonly label: ParsedDate['label'];
  readonly glued: boolean;
  clock: Clock | null;
}

/** A line while it is read. */
interface Reading {
  readonly tokens: readonly DateToken[];
  readonly found: Found[];
  readonly residue: string[];
  readonly spans: Span[];
  label: ParsedDate['label'];
  /** A time of day before any date. */
  early: Clock | null;
}

/** Reads a line as a date with its labels, and tells what else is in it. */
export function parseDate(text: string, vocabulary: Vocabulary): ParsedDate {
  const tokens = readDateTokens(text);
  const reading: Reading = {
    tokens,
    found: [],
    residue: [],
    spans: [],
    label: null,
    early: null,
  };
  for (let at = 0; at < tokens.length; ) {
    const next = readDateAt(reading, at, vocabulary);
    if (next > at) {
      const [first, last] = [tokens[at] as DateToken, tokens[next - 1] as DateToken];
      reading.spans.push({ start: first.start, end: last.end });
      at = next;
    } else {
      readWord(reading, tokens[at] as DateToken, vocabulary);
      at += 1;
    }
  }
  return summary(reading);
}

/** Whether the first word of a line may be one of a date or its label: that of most lines is not. */
export function mayOpenDate(text: string, vocabulary: Vocabulary): boolean {
  const [first] = readDateTokens(text, 1);
  if (first?.type !== 'word' || charClass(first.text.charCodeAt(0)) === DIGIT) return true;
  const { months, relativeDays, weekdays, dateWords } = vocabulary;
  const word = first.text;
  if (months.has(word) || weekdays.has(word) || relativeDays.has(word)) return true;
  const { published, updated, around, units, ago, otherMonths } = dateWords;
  if (published.has(word) || updated.has(word) || around.has(word)) return true;
  return units.has(word) || ago.has(word) || otherMonths.has(word);
}

/** Where the date or time that starts at a token ends; `at` where none starts. */
function readDateAt(reading: Reading, at: number, vocabulary: Vocabulary): number {
  const { tokens, found, label, early } = reading;
  const day = readDay(tokens, at, vocabulary);
  if (day !== null) {
    const { iso, precise } = day;
    const glued = tokens[at]?.glued === true && tokens[at - 1]?.type === 'number';
    found.push({ iso, precision: precise ? 'day' : 'part', label, glued, clock: early });
    reading.early = null;
    return day.next;
  }
  const last = found.at(-1);
  const clock = readClock(tokens, at, last !== undefined && last.clock === null);
  if (clock !== null) {
    if (last === undefined) reading.early = clock;
    else last.clock ??= clock;
    return clock.next;
  }
  const ago = agoEnd(tokens, at, vocabulary);
  if (ago > at) found.push({ iso: null, precision: 'relative', label, glued: false, clock: null });
  return ago;
}

function readWord(reading: Reading, token: DateToken, vocabulary: Vocabulary): void {
  const { published, updated } = vocabulary.dateWords;
  if (published.has(token.text)) reading.label = 'published';
  else if (updated.has(token.text)) reading.label = 'updated';
  else if (!isAround(token, vocabulary)) reading.residue.push(token.text);
}

function summary({ found, label, early, residue, spans }: Reading): ParsedDate {
  // A day of publication says more than one of an update beside it.
  const best = found.find((one) => one.label !== 'updated') ?? found[0];
  const count = found.length;
  // Field by field: V8 makes an object spread ten times as slowly, and many lines hold a number.
  if (best === undefined) {
    return {
      iso: null,
      modified: null,
      precision: null,
      label,
      count,
      twins: false,
      timed: early !== null,
      residue,
      spans,
    };
  }
  const twins = found.length === 2 && found[1]?.glued === true;
  // A label may stand behind its date: "3 hours ago, updated".
  const said = best.label ?? (found.length === 1 ? label : null);
  const changed = twins ? found[1] : found.find((one) => one.label === 'updated');
  return {
    iso: isoOf(best),
    modified: said === 'updated' ? isoOf(best) : isoOf(changed),
    precision: best.precision,
    label: said,
    count,
    twins,
    timed: early !== null || best.clock !== null,
    residue,
    spans,
  };
}

function isoOf(found: Found | undefined): string | null {
  return found?.iso == null ? null : withTime(found.iso, found.clock);
}

/** Where "3 hours ago", "an hour ago" or "YESTERDAY" ends; `from` where none starts. */
function agoEnd(
  tokens: readonly DateToken[],
  from: number,
  { relativeDays, dateWords }: Vocabulary,
): number {
  if (relativeDays.has(tokens[from]?.text ?? '')) return from + 1;
  // "vor 3 Stunden"
  const [before, number, unit] = tokens.slice(from, from + 3);
  const counted = number?.type === 'number' && dateWords.units.has(unit?.text ?? '');
  if (counted && dateWords.ago.has(before?.text ?? '')) return from + 3;
  let at = from;
  // "1 hour 5 minutes ago": a few numbers with their units.
  for (let pair = 0; pair < 2; pair += 1) {
    if (tokens[at]?.type === 'number') at += 1;
    if (!dateWords.units.has(tokens[at]?.text ?? '')) return from;
    at += 1;
    if (dateWords.ago.has(tokens[at]?.text ?? '')) return at + 1;
    if (tokens[at]?.text === ',') at += 1;
  }
  return from;
}

function isAround({ type, text }: DateToken, { weekdays, dateWords }: Vocabulary): boolean {
  if (type === 'sign') return SEPARATORS.includes(text);
  return type === 'word' && (weekdays.has(text) || dateWords.around.has(text));
}
