import type { Block } from '../core/block.ts';
import type { Kind } from '../core/kind.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { View } from '../core/view.ts';
import { isHeadline } from './headline.ts';
import { foldedKey } from './overlap.ts';

/** Positions of the first and last of some blocks. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** The blocks of a whole page that are its article. */
export interface ArticleRun extends Run {
  /** The lines that are a word of a site and nothing else, folded, by block. */
  readonly site: ReadonlyMap<number, string>;
  /** How many different ones stand around the article. */
  readonly siteWords: number;
}

/**
 * So many different words of a site around the prose show a whole page. On WCXB dev's 1,476 gold
 * bodies of all page types this takes lines from three, none of them an article (5 words: from five).
 */
const MIN_SITE_WORDS = 8;

/** With less of the prose in one run a page has several articles, or none. */
const MIN_SHARE = 0.75;

/**
 * What blocks weigh: the run is Kadane's, the one with the greatest sum. Words of prose count for
 * it, a line that is no sentence counts against it, and a line of a site's own more so. The weight
 * of a line hardly matters: on WCXB dev's whole article pages word F1 is .8975 and .8931 at 3
 * (html-to-text, inner text), .8987 and .8929 at 4, .8980 and .8932 at 5.
 */
const LINE_WEIGHT = -4;
const SITE_WEIGHT = -12;
const SENTENCE_SHARE = 0.5;
const MIN_SENTENCE_WORDS = 6;
/**
 * No headline or menu entry has so many words: a paragraph that an agency's sign closes, not a full
 * stop. Right below the run it keeps 4 of 1,425 wanted segments of 485 pages in several languages,
 * takes no unwanted one back, and word F1 on WCXB dev's whole pages stays within .0001.
 */
const MIN_OPEN_WORDS = 26;
/** Words beyond this in one paragraph: a long one is no surer than two. */
const MAX_WEIGHT = 60;

/** A longer line is a notice, not a word. */
const MAX_SITE_LENGTH = 60;

/** Classes of phrases that are a site's own where they are the whole line. */
export const SITE_CLASSES: readonly PhraseClass[] = [
  'nav-word',
  'network',
  'share',
  'footer',
  'interface-word',
  'newsletter-part',
  'related-word',
];

/** What earlier cleaners took for a site's own. */
const SITE_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'nav-menu',
  'share-bar',
  'footer-chrome',
  'interface-residue',
  'cookie-consent',
  'newsletter-prompt',
  'copyright',
]);

/**
 * The run of the article on a whole page; nothing where the text is no page, or none with one
 * article. Ask for it with `view.once`.
 */
export function findArticleRun(view: View): ArticleRun | undefined {
  // The elements of a page say more than its words.
  if (view.doc.elements !== undefined) return undefined;
  const site = siteLines(view);
  if (site.size < MIN_SITE_WORDS) return undefined;
  const heaviest = heaviestRun(view, site);
  const run = heaviest && withOpenEnd(view, heaviest);
  if (run === undefined || shareOf(view, run) < MIN_SHARE) return undefined;
  const siteWords = countAround(site, run);
  if (siteWords < MIN_SITE_WORDS) return undefined;
  return { first: run.first, last: run.last, site, siteWords };
}

/** How many different lines of a site's own a text has. Ask for it with `view.once`. */
export function countSiteWords(view: View): number {
  return new Set(siteLines(view).values()).size;
}

function heaviestRun(view: View, site: ReadonlyMap<number, string>): Run | undefined {
  let best = 0;
  let first = 0;
  let last = -1;
  let sum = 0;
  let start = 0;
  for (const block of view.doc.blocks) {
    if (sum <= 0) {
      sum = 0;
      start = block.index;
    }
    sum += weight(view, block, site);
    if (sum <= best) continue;
    best = sum;
    first = start;
    last = block.index;
  }
  return last === -1 ? undefined : { first, last };
}

/** The run with an unclosed paragraph right below it. */
function withOpenEnd(view: View, { first, last }: Run): Run {
  const next = view.doc.blocks[last + 1];
  if (next?.kind !== 'paragraph' || view.ruling(next) !== undefined) return { first, last };
  const { words, terminal } = view.measures(next);
  return { first, last: !terminal && words >= MIN_OPEN_WORDS ? last + 1 : last };
}

function weight(view: View, block: Block, site: ReadonlyMap<number, string>): number {
  // What is already out weighs nothing, so that a cleaned body has the run of its source.
  if (view.ruling(block) !== undefined) return 0;
  if (site.has(block.index)) return SITE_WEIGHT;
  const measures = view.measures(block);
  const { words, good, terminal } = measures;
  if (good) return Math.min(words, MAX_WEIGHT);
  const sentence = terminal && words >= MIN_SENTENCE_WORDS && !isHeadline(block.text, measures);
  return sentence ? SENTENCE_SHARE * words : LINE_WEIGHT;
}

function siteLines(view: View): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const block of view.doc.blocks) {
    const ruling = view.ruling(block);
    if (ruling === undefined || !SITE_KINDS.has(ruling.kind)) continue;
    if (block.text.length <= MAX_SITE_LENGTH) found.set(block.index, foldedKey(block.text));
  }
  for (const phraseClass of SITE_CLASSES) {
    for (const { block, whole } of view.hits(phraseClass)) {
      if (whole) found.set(block.index, foldedKey(block.text));
    }
  }
  return found;
}

/** How many different words of a site stand around a run. */
function countAround(site: ReadonlyMap<number, string>, { first, last }: Run): number {
  const words = new Set<string>();
  for (const [index, word] of site) if (index < first || index > last) words.add(word);
  return words.size;
}

function shareOf(view: View, { first, last }: Run): number {
  let inside = 0;
  let all = 0;
  for (const block of view.doc.blocks) {
    const { good, words } = view.measures(block);
    if (!good || view.ruling(block) !== undefined) continue;
    all += words;
    if (block.index >= first && block.index <= last) inside += words;
  }
  return all === 0 ? 0 : inside / all;
}
