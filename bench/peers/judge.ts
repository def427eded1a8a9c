import { type WordBag, wordBag } from '../score.ts';

/** The fields that WCXB's gold gives. */
export const FIELDS = ['title', 'author', 'published'] as const;

/** The name of a field. */
export type Field = (typeof FIELDS)[number];

/**
 * Whether a system's value is the gold's, by one rule for all systems:
 *
 * - title: the same letters and digits in the same order, whatever the case, signs and white space;
 *   one that has the name of the site or section beside it, where gold has not, is another title;
 * - author: all words of one of the two stand in the other, labels and "and" apart, because gold
 *   names one author of several, leaves out a middle name or adds a degree, and systems give a whole
 *   byline;
 * - published: the same day, as written or in UTC; where gold gives a month only, the same month.
 */
export function isRight(field: Field, found: string, gold: string): boolean {
  if (field === 'title') return solid(found) === solid(gold);
  if (field === 'author') return isContained(namesIn(found), namesIn(gold));
  return daysOf(found).some((day) => day.startsWith(gold));
}

function solid(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const LABELS = /(?<![\p{L}\p{N}])(?:written by|posted by|by|and)(?![\p{L}\p{N}])/giu;

function namesIn(text: string): WordBag {
  return wordBag(text.normalize('NFKC').replace(LABELS, ' '));
}

function isContained(a: WordBag, b: WordBag): boolean {
  if (a.total === 0 || b.total === 0) return false;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  return [...small.counts.keys()].every((word) => large.counts.has(word));
}

const ISO_DAY = /^\d{4}-\d\d-\d\d/;

/** The day as written, if it is ISO 8601, and the day in UTC. */
function daysOf(found: string): string[] {
  const written = ISO_DAY.exec(found.trim())?.[0];
  const time = Date.parse(found);
  const days = written === undefined ? [] : [written];
  return Number.isNaN(time) ? days : [...days, new Date(time).toISOString().slice(0, 10)];
}
