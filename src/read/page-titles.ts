import type { Block } from '../core/block.ts';
import { type Fact, metasOf, type PageFacts } from './page-facts.ts';
import { type LinkedData, saidUnder } from './page-json.ts';

/** Signs between a headline and the name of the site or section. */
const SEPARATOR = /\s[|•·»«›‹:–—~/\\-]{1,2}\s|\s?\|\s?/;

/** A site's name is no longer than this. */
const MAX_SITE_WORDS = 5;
/** Less is no headline, if there is more. */
const MIN_TITLE_WORDS = 2;

/** From this word F1 on a heading is the title that machines are told. */
const SAME = 0.7;

/** Further headings are not compared. */
const MAX_HEADINGS = 20;

const METAS = [
  'twitter:title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
] as const;

/**
 * The headline: the heading that is shown and said, else the only heading of the first rank, else
 * what is said, without the name of the site.
 *
 * @param sites - What the site is called.
 */
export function titleFact(
  facts: PageFacts,
  data: LinkedData,
  sites: ReadonlySet<string>,
): Fact | undefined {
  const said = [
    ...metasOf(facts, ['og:title']),
    ...saidUnder(data, data.articles, 'headline', 'name'),
    ...metasOf(facts, METAS),
    ...(facts.title === undefined ? [] : [facts.title]),
  ].map((fact) => ({ ...fact, value: withoutSite(fact.value, sites) }));
  const shown = facts.blocks.filter(({ level, flags }) => level !== undefined && !flags);
  const headings = shown
    .filter(({ level, text }) => level === 1 && !sites.has(keyOf(text)))
    .slice(0, MAX_HEADINGS);
  const best = mostAlike(headings, said);
  if (best !== undefined) return factOf(best);
  const first = said.find(({ value }) => value !== '' && !sites.has(keyOf(value)));
  const [heading, ...more] = headings;
  if (heading === undefined) return first;
  if (first === undefined) return factOf(heading);
  const key = keyOf(first.value);
  const isBelow = shown.some(({ level, text }) => level !== 1 && keyOf(text) === key);
  return more.length === 0 && !isBelow ? factOf(heading) : first;
}

/** The heading that is most like what is said, if one is. */
function mostAlike(headings: readonly Block[], said: readonly Fact[]): Block | undefined {
  const titles = [...new Set(said.map(({ value }) => value))].map(wordsOf);
  let best: Block | undefined;
  let bestScore = 0;
  for (const heading of headings) {
    const words = wordsOf(heading.text);
    const score = titles.reduce((most, title) => Math.max(most, similarity(title, words)), 0);
    if (score < SAME || score <= bestScore) continue;
    best = heading;
    bestScore = score;
  }
  return best;
}

function factOf({ text, start, end }: Block): Fact {
  return { value: text, start, end, origin: 'markup' };
}

/** A title without the names of site and section at either end. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  let [first, last] = [0, parts.length];
  while (last - first > 1 && sites.has(keyOf(parts[last - 1] as string))) last -= 1;
  while (last - first > 1 && sites.has(keyOf(parts[first] as string))) first += 1;
  if (last - first === parts.length) {
    // Nobody says what the site is called: a short end is it where enough is left.
    const words = wordsOf(parts[last - 1] as string).length;
    const rest = parts.slice(0, -1).reduce((sum, part) => sum + wordsOf(part).length, 0);
    if (words <= MAX_SITE_WORDS && rest >= MIN_TITLE_WORDS && rest > words) last -= 1;
  }
  const from = title.indexOf(parts[first] as string);
  const end = title.lastIndexOf(parts[last - 1] as string) + (parts[last - 1] as string).length;
  return title.slice(from, end).trim();
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
function similarity(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(word, count - 1);
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
