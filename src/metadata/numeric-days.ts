import type { Vocabulary } from '../core/view.ts';
import type { DateToken } from './date-tokens.ts';
import { type Day, isoDay, isYear, MONTHS } from './days.ts';

/** Three numbers without spaces, apart by the same sign. */
export function readNumbers(
  tokens: readonly DateToken[],
  from: number,
  vocabulary: Vocabulary,
): Day | null {
  const [a, first, b, second, c] = tokens.slice(from, from + 5);
  if (a?.type !== 'number' || b?.type !== 'number' || c?.type !== 'number') return null;
  if (first?.text !== second?.text || !'-./'.includes(first?.text ?? ' ')) return null;
  if (!b.glued || !c.glued || !first?.glued || !second?.glued) return null;
  const next = from + 5;
  if (isYear(a)) {
    const iso = isoDay(a.value, b.value, c.value);
    // What follows the `T` of a date-time is its time.
    const time = tokens[next]?.text === 't' && tokens[next]?.glued && tokens[next + 1]?.glued;
    return iso === null ? null : { iso, precise: true, next: time ? next + 1 : next };
  }
  if (a.text.length > 2 || b.text.length > 2) return null;
  if (c.text.length === 2) return readShort(a.value, b.value, next);
  if (!isYear(c)) return null;
  const dayFirst = isoDay(c.value, b.value, a.value);
  const monthFirst = isoDay(c.value, a.value, b.value);
  if (dayFirst === null && monthFirst === null) return null;
  // Only the language settles the order of numbers that can be both.
  const sure = dayFirst === null || monthFirst === null || dayFirst === monthFirst;
  const known = sure || vocabulary.dayFirst;
  return { iso: known ? (dayFirst ?? monthFirst) : null, precise: true, next };
}

/** A year of two digits may be the first or the last number, so it stays a guess. */
function readShort(a: number, b: number, next: number): Day | null {
  const plausible = a > 0 && b > 0 && Math.min(a, b) <= MONTHS && Math.max(a, b) <= 31;
  return plausible ? { iso: null, precise: true, next } : null;
}
