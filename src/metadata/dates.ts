import type { Vocabulary } from '../core/view.ts';
import { readDay } from './calendar.ts';
import { type Clock, readClock } from './clock.ts';
import { type DateToken, readDateTokens } from './date-tokens.ts';

/** What a line says of a date, and what else it says. */
export interface ParsedDate {
  /**
   * ISO 8601: a day, or a day and a time where the zone is certain. `null` where it is ambiguous
   * ("05/06/22"), relative ("3 hours ago") or incomplete.
   */
  readonly iso: string | null;
  /** `day` is one day of one year, `part` one without year or day; `null`: there is no date. */
  readonly precision: 'day' | 'part' | 'relative' | null;
  /** What the date is said to be. */
  readonly label: 'published' | 'updated' | null;
  /** How many dates the line holds. */
  readonly count: number;
  /** Whether a time of day stands beside it. */
  readonly timed: boolean;
  /** The words, numbers and signs that belong to no date, in order. */
  readonly residue: readonly string[];
}

/** Signs between the parts of a stamp. */
const SEPARATORS = '.,:;|/\\-–—―·•⋅∙●▪■◆・~()[]<>»›*_#"\'';

/** One date of a line. */
interface Found {
  readonly precision: 'day' | 'part' | 'relative';
  readonly iso: string | null;
  readonly label: ParsedDate['label'];
  clock: Clock | null;
}

/** Reads a line as a date with its labels, and tells what else is in it. */
export function parseDate(text: string, vocabulary: Vocabulary): ParsedDate {
  const tokens = readDateTokens(text);
  const found: Found[] = [];
  const residue: string[] = [];
  let label: ParsedDate['label'] = null;
  let early: Clock | null = null;
  for (let at = 0; at < tokens.length; ) {
    const day = readDay(tokens, at, vocabulary);
    const clock = day === null ? readClock(tokens, at) : null;
    const ago = clock === null && day === null ? agoEnd(tokens, at, vocabulary) : at;
    if (day !== null) {
      const { iso, precise } = day;
      found.push({ iso, precision: precise ? 'day' : 'part', label, clock: early });
      early = null;
      at = day.next;
    } else if (clock !== null) {
      const last = found.at(-1);
      if (last === undefined) early = clock;
      else last.clock ??= clock;
      at = clock.next;
    } else if (ago > at) {
      found.push({ iso: null, precision: 'relative', label, clock: null });
      at = ago;
    } else {
      const { text: word } = tokens[at] as DateToken;
      if (vocabulary.dateWords.published.has(word)) label = 'published';
      else if (vocabulary.dateWords.updated.has(word)) label = 'updated';
      else if (!isAround(tokens[at] as DateToken, vocabulary)) residue.push(word);
      at += 1;
    }
  }
  return summary(found, { label, residue, timed: early !== null });
}

function summary(
  found: readonly Found[],
  rest: { label: ParsedDate['label']; residue: readonly string[]; timed: boolean },
): ParsedDate {
  // A day of publication says more than one of an update beside it.
  const best = found.find(({ label }) => label !== 'updated') ?? found[0];
  if (best === undefined) return { iso: null, precision: null, count: 0, ...rest };
  const { iso, precision, clock } = best;
  return {
    iso: iso === null ? null : iso + (clock?.iso ?? ''),
    precision,
    count: found.length,
    // A label may stand behind its date: "3 hours ago, updated".
    label: best.label ?? (found.length === 1 ? rest.label : null),
    timed: rest.timed || clock !== null,
    residue: rest.residue,
  };
}

/** Where "3 hours ago", "an hour ago" or "YESTERDAY" ends; `from` where none starts. */
function agoEnd(
  tokens: readonly DateToken[],
  from: number,
  { relativeDays, dateWords }: Vocabulary,
): number {
  if (relativeDays.has(tokens[from]?.text ?? '')) return from + 1;
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
