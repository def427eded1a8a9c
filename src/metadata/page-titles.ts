import type { Block } from '../core/block.ts';
import type { Fact } from './page-facts.ts';

/** Signs between a headline and the name of the site or section. */
const SEPARATOR = /\s+[|•·»«›‹:–—~/\\-]{1,2}\s+|\s*\|\s*/;

/** A site's name is no longer than this. */
const MAX_SITE_WORDS = 5;
/** Less is no headline, if there is more. */
const MIN_TITLE_WORDS = 2;

/** From this word F1 on two titles are the same. */
const SAME = 0.7;

/** What is known of a page's titles. */
export interface TitleFacts {
  /** What machines are told, the most trusted first. */
  readonly said: readonly Fact[];
  /** Headings of the first rank that are shown, in order. */
  readonly headings: readonly Block[];
  /** Headings of lower ranks that are shown. */
  readonly below: readonly Block[];
  /** Names of the site. */
  readonly sites: readonly string[];
}

/**
 * The headline: the heading that is shown and said, else what is said, without the name of the site,
 * else the only heading.
 */
export function pickTitle({ said, headings, below, sites }: TitleFacts): Fact | undefined {
  const names = new Set(sites.map(keyOf));
  const facts = said.map((fact) => ({ ...fact, value: withoutSite(fact.value, names) }));
  let best: Fact | undefined;
  let bestScore = SAME;
  for (const heading of headings) {
    if (names.has(keyOf(heading.text))) continue;
    const score = Math.max(0, ...facts.map(({ value }) => similarity(value, heading.text)));
    if (score < bestScore || (best !== undefined && score === bestScore)) continue;
    best = factOf(heading);
    bestScore = score;
  }
  if (best !== undefined) return best;
  const [first] = facts.filter(({ value }) => value !== '' && !names.has(keyOf(value)));
  const [heading, ...more] = headings.filter(({ text }) => !names.has(keyOf(text)));
  const isShown =
    first !== undefined && below.some(({ text }) => keyOf(text) === keyOf(first.value));
  if (heading !== undefined && more.length === 0 && !isShown) return factOf(heading);
  return first ?? (heading && factOf(heading));
}

function factOf({ text, start, end }: Block): Fact {
  return { value: text, start, end };
}

/** A title without the names of site and section at either end. */
export function withoutSite(title: string, names: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title.trim();
  let [first, last] = [0, parts.length];
  while (last - first > 1 && names.has(keyOf(parts[last - 1] as string))) last -= 1;
  while (last - first > 1 && names.has(keyOf(parts[first] as string))) first += 1;
  if (last - first === parts.length && isName(parts[last - 1] as string)) {
    // Nobody says what the site is called: a short end is it where enough is left.
    const rest = parts.slice(0, -1).reduce((sum, part) => sum + wordsOf(part).length, 0);
    if (rest >= MIN_TITLE_WORDS && rest > wordsOf(parts[last - 1] as string).length) last -= 1;
  }
  const from = title.indexOf(parts[first] as string);
  const end = title.lastIndexOf(parts[last - 1] as string) + (parts[last - 1] as string).length;
  return title.slice(from, end).trim();
}

function isName(part: string): boolean {
  return wordsOf(part).length <= MAX_SITE_WORDS;
}

/** Words of a text, lower-cased. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What two spellings of a name have in common. */
export function keyOf(text: string): string {
  return wordsOf(text).join('');
}

/** Word F1 of two titles. */
function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(word, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** The names of a site that its address gives: `example`, `example.org`. */
export function siteNamesOf(host: string): string[] {
  const labels = host.replace(/^www\d?\./, '').split('.');
  return labels.length < 2
    ? []
    : [labels.join('.'), labels.slice(0, -1).join('.'), labels.at(-2) as string];
}
