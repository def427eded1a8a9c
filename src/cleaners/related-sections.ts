import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Measures, View } from '../core/view.ts';
import { isCutTeaser, isHeadline, startsLower } from '../measure/headline.ts';
import { isLabel } from '../measure/labels.ts';
import { sentenceEnd } from '../measure/measures.ts';
import { isAfterArticle, type Prose, weighProse } from '../measure/prose.ts';
import { findTeaserPairs } from '../measure/teaser-pairs.ts';

type Reason = 'related-heading' | 'listed-headline' | 'cut-teaser' | 'teaser-run';

/** A heading and one line could be an article's own heading and line. */
const MIN_ITEMS = 2;

/** Headings that articles use, too ("More", "Featured"), need a longer list. */
const MIN_ITEMS_OF_WORD = 3;

/** Sidebars list up to some tens of stories. */
const MAX_ITEMS = 60;

/** Inside an article a section is a card of a few whole headlines. */
const MAX_CARD_ITEMS = 12;
const MIN_CARD_WORDS = 4;
/** The names of things in a guide are shorter. */
const MIN_CARD_MEAN = 7;

/** A whole sentence behind a headline is a teaser up to so many words. */
const MAX_TEASER_WORDS = 60;

/** Longer headings are sentences. */
const MAX_HEADING_WORDS = 10;

/** Furniture that may stand inside a list of stories without ending it. */
const BESIDE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'footer-chrome',
  'print-page',
  'date-stamp',
  'reading-time',
  'interface-residue',
  'media-url',
  'photo-credit',
  'read-more',
  'share-bar',
  'nav-menu',
]);

/** A line of a list of stories. */
interface Item {
  readonly block: Block;
  readonly reason: Reason;
}

/**
 * Lists of other stories: "Latest from …", "Most Popular", "You may also like", with headlines and
 * cut teasers behind them.
 *
 * A third of article pages has one (36 % on WCXB dev), and 1.4 % of the headings stand in an
 * article. Of gold lines with twelve words or more only 7.2 % lack a closing sign, as cut teasers
 * all do, so two pairs of headline and teaser below the article need no heading.
 *
 *     - Most Popular
 *     + Related work on folding goes back to the nineties.
 */
export function relatedSections(): Cleaner {
  return defineCleaner<Reason>({
    name: 'related-sections',
    reasons: ['related-heading', 'listed-headline', 'cut-teaser', 'teaser-run'],
    *inspect(view) {
      const headings = readHeadings(view);
      if (headings.length > 0) {
        const prose = weighProse(view);
        let taken = -1;
        for (const { block, word } of headings) {
          if (block.index <= taken) continue;
          const items = readSection(view, prose, block, word);
          if (items === undefined) continue;
          const evidence = { heading: block.text, items: items.length };
          const kind = 'related-section';
          yield drop(block, { kind, reason: 'related-heading', evidence, confidence: 0.9 });
          for (const { block: item, reason } of items) {
            yield drop(item, { kind, reason, evidence, confidence: 0.85 });
            taken = item.index;
          }
        }
      }
      for (const block of findTeaserPairs(view)) {
        yield drop(block, { kind: 'related-section', reason: 'teaser-run', confidence: 0.8 });
      }
    },
  });
}

function readHeadings(view: View): { block: Block; word: boolean }[] {
  const found = new Map<number, { block: Block; word: boolean }>();
  for (const phraseClass of ['related-heading', 'related-word'] as const) {
    for (const { block, whole } of view.hits(phraseClass)) {
      if (!whole || found.has(block.index)) continue;
      const { words, terminal } = view.measures(block);
      if (words > MAX_HEADING_WORDS || (terminal && block.text.endsWith('.'))) continue;
      if (view.zone(block) === 'head') continue;
      found.set(block.index, { block, word: phraseClass === 'related-word' });
    }
  }
  return [...found.values()].sort((a, b) => a.block.index - b.block.index);
}

/** The items of a section, or nothing when it is none. */
function readSection(
  view: View,
  prose: Prose,
  heading: Block,
  word: boolean,
): readonly Item[] | undefined {
  const over = prose.goodAfter(heading) === 0 || isAfterArticle(prose, heading);
  const { items, ended } = readItems(view, prose, heading);
  if (!over) return !word && isCard(view, items) ? items : undefined;
  const teasers = items.some(({ reason }) => reason === 'cut-teaser');
  const needed = word && !teasers ? MIN_ITEMS_OF_WORD : MIN_ITEMS;
  if (word && prose.goodAfter(heading) > 0) return undefined;
  return items.length >= needed || (ended && !word) ? items : undefined;
}

/** Whether lines between paragraphs of an article are stories: few, and headlines all. */
function isCard(view: View, items: readonly Item[]): boolean {
  if (items.length < MIN_ITEMS || items.length > MAX_CARD_ITEMS) return false;
  const words = items.map(({ block }) => view.measures(block).words);
  const total = words.reduce((sum, count) => sum + count, 0);
  return Math.min(...words) >= MIN_CARD_WORDS && total >= MIN_CARD_MEAN * items.length;
}

/** Reads the lines behind a heading up to the next furniture or paragraph. */
function readItems(
  view: View,
  prose: Prose,
  heading: Block,
): { readonly items: readonly Item[]; readonly ended: boolean } {
  const { blocks } = view.doc;
  const items: Item[] = [];
  let index = heading.index + 1;
  for (; index < blocks.length && items.length < MAX_ITEMS; index += 1) {
    const block = blocks[index] as Block;
    if (!view.has(block)) {
      if (BESIDE.has(view.ruling(block)?.kind ?? '')) continue;
      break;
    }
    if (isLabel(view, block)) break;
    const item = readItem(view, prose, block, items);
    if (item === undefined) {
      // The headline right before a paragraph of the article is the paragraph's own.
      if (view.measures(block).good && items.at(-1)?.reason === 'listed-headline') items.pop();
      return { items, ended: false };
    }
    items.push(item);
  }
  return { items, ended: true };
}

function readItem(
  view: View,
  prose: Prose,
  block: Block,
  items: readonly Item[],
): Item | undefined {
  const { text, kind } = block;
  const measures = view.measures(block);
  if (kind === 'code' || kind === 'table' || kind === 'rule') return undefined;
  if (isCutTeaser(text, measures) && !isHeadlineAfterTeaser(text, measures, items)) {
    return { block, reason: 'cut-teaser' };
  }
  if (isHeadline(text, measures)) return { block, reason: 'listed-headline' };
  if (isCutTeaser(text, measures)) return { block, reason: 'cut-teaser' };
  if (items.length === 0 || prose.goodAfter(block) > 0) return undefined;
  // Below the article some teasers of a list may be whole sentences, where others are cut.
  const after = items.at(-1)?.reason === 'listed-headline';
  const listed = after && items.some(({ reason }) => reason === 'cut-teaser');
  if (listed && measures.words <= MAX_TEASER_WORDS) return { block, reason: 'cut-teaser' };
  // The lines of a wrapped teaser end anywhere, and the next ones go on with a small letter.
  const broken = !measures.terminal && sentenceEnd(text) !== ':';
  const goesOn = items.at(-1)?.reason === 'cut-teaser' && startsLower(text);
  return broken || goesOn ? { block, reason: 'cut-teaser' } : undefined;
}

/** Whether a long line stands where the list has its headlines: behind a teaser, or first. */
function isHeadlineAfterTeaser(text: string, measures: Measures, items: readonly Item[]): boolean {
  return items.at(-1)?.reason !== 'listed-headline' && isHeadline(text, measures);
}
