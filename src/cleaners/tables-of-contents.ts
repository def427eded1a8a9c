import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { hashLine, indexLineKeys } from '../measure/line-keys.ts';
import { sentenceEnd } from '../measure/measures.ts';

type Reason = 'contents-heading' | 'listed-heading' | 'heading-run';

/** The share of a list's lines that recur below it as headings. */
const MIN_RECURRING = 0.6;
const MIN_ITEMS = 2;
/** Longer lists are looked at up to here, which bounds the work. */
const MAX_ITEMS = 200;

/** Headings that the list words otherwise may stand between those that it repeats. */
const MAX_MISSES = 6;

/** Headings have hardly more words. */
const MAX_ITEM_WORDS = 25;

/**
 * Without a heading over it, a list needs so many lines, all of which recur in order, and stands
 * before the first paragraph: of 790 such lines anywhere on WCXB dev 6 % were an article's own, of
 * 206 in the head none was.
 */
const MIN_RUN = 4;
/** A page may have its list twice, for wide and narrow screens. */
const MAX_COPIES = 3;
/** How far below its heading a text may start: under a subheading, a picture and its caption. */
const MAX_TO_TEXT = 3;

/**
 * Lists of the headings that follow: "In this article", "Table of contents" and their lines.
 *
 * They lead to places of the page; of the headings over them 1.6 % stand in the article on WCXB
 * dev's article pages. What shows them is that their lines recur below: a heading without such a
 * list, and a list that the text announces with a colon, stay.
 *
 *     - On this page
 *     + Contents may have settled during transport.
 */
export function tablesOfContents(): Cleaner {
  return defineCleaner<Reason>({
    name: 'tables-of-contents',
    reasons: ['contents-heading', 'listed-heading', 'heading-run'],
    *inspect(view) {
      let taken = -1;
      for (const { block, whole } of view.hits('contents-heading')) {
        if (!whole || block.index <= taken) continue;
        const last = readList(view, block);
        if (last === undefined) {
          if (!isBare(view, block)) continue;
          yield drop(block, { ...FOUND, reason: 'contents-heading', confidence: 0.8 });
          continue;
        }
        yield drop(block, { ...FOUND, reason: 'contents-heading' });
        const items = [view.doc.blocks[block.index + 1] as Block, last] as const;
        yield drop(items, { ...FOUND, reason: 'listed-heading' });
        taken = last.index;
      }
      if (taken !== -1) return;
      for (const run of findRuns(view)) {
        yield drop(run, { ...FOUND, reason: 'heading-run', confidence: 0.8 });
      }
    },
  });
}

const FOUND = { kind: 'table-of-contents' } as const;

/** The last line of the list under a heading, if there is one. */
function readList(view: View, heading: Block): Block | undefined {
  const keys = view.once(indexLineKeys);
  const { blocks } = view.doc;
  const items: Block[] = [];
  const named = new Set<string>();
  let last = heading.index;
  for (let index = heading.index + 1; index - last <= MAX_MISSES; index += 1) {
    const block = blocks[index];
    if (block === undefined || items.length === MAX_ITEMS || !isItem(view, block)) break;
    const key = keys.key(block);
    if (named.has(key) && isArticle(view, block, key === keys.key(items[0] as Block))) break;
    items.push(block);
    if (key !== '') named.add(key);
    if (keys.nextOf(key, index) !== -1) last = index;
  }
  const listed = items.filter(({ index }) => index <= last);
  const recurring = listed.filter((item) => keys.nextOf(keys.key(item), last) !== -1);
  const isList = recurring.length >= Math.max(MIN_ITEMS, MIN_RECURRING * listed.length);
  return isList ? blocks[last] : undefined;
}

/** Whether a line that the list named before is the heading in the article. */
function isArticle(view: View, block: Block, isFirst: boolean): boolean {
  const next = view.doc.blocks[block.index + 1];
  return isFirst || next === undefined || view.measures(next).good;
}

function isItem(view: View, block: Block): boolean {
  return view.measures(block).words <= MAX_ITEM_WORDS && block.kind !== 'code';
}

/** Whether text follows a heading at once, as where a scraper left the list out. */
function isBare(view: View, heading: Block): boolean {
  const next = view.next(heading);
  if (next === undefined || heading.kind === 'list-item') return false;
  return view.measures(next).good && next.kind === 'paragraph';
}

/** Lists without a heading, before the first paragraph. */
function* findRuns(view: View): Iterable<readonly [Block, Block]> {
  const { head } = view;
  if (!mayHoldRun(view, head)) return;
  for (let first = 0; first + MIN_RUN <= head.length; first += 1) {
    const count = countRecurring(view, first);
    if (count === 0) continue;
    yield [head[first] as Block, head[first + count - 1] as Block];
    first += count - 1;
  }
}

/** Whether a run may be found: hashes tell for most heads that none is, before any key is made. */
function mayHoldRun(view: View, head: readonly Block[]): boolean {
  if (head.length < MIN_RUN) return false;
  const headings = hashHeadings(view);
  let run = 0;
  for (const block of head) {
    run = isItem(view, block) && headings.has(hashLine(view, block)) ? run + 1 : 0;
    if (run === MIN_RUN) return true;
  }
  return false;
}

/** The hashes of all lines that stand over a text. */
function hashHeadings(view: View): ReadonlySet<number> {
  const { blocks } = view.doc;
  const hashes = new Set<number>();
  // The line from which on nothing was looked at.
  let next = 0;
  for (const block of blocks) {
    if (!view.measures(block).good) continue;
    for (let index = Math.max(next, block.index - MAX_TO_TEXT); index < block.index; index += 1) {
      const hash = hashLine(view, blocks[index] as Block);
      if (hash !== 0) hashes.add(hash);
    }
    next = block.index;
  }
  return hashes;
}

/** How many lines of the head, from one on, recur below in the same order, each over a text. */
function countRecurring(view: View, first: number): number {
  const { head } = view;
  let place = -1;
  let at = first;
  for (; at < head.length && at - first < MAX_ITEMS; at += 1) {
    const block = head[at] as Block;
    const next = isItem(view, block) ? headingOf(view, block, place) : -1;
    if (next === -1) break;
    place = next;
  }
  const before = head[first - 1];
  const announced = before !== undefined && sentenceEnd(before.text) === ':';
  return announced || at - first < MIN_RUN ? 0 : at - first;
}

/** Where a line stands over a text, behind itself and another place; -1 where it does not. */
function headingOf(view: View, item: Block, after: number): number {
  const keys = view.once(indexLineKeys);
  const key = keys.key(item);
  let place = Math.max(after, item.index);
  for (let copy = 0; copy < MAX_COPIES; copy += 1) {
    place = keys.nextOf(key, place);
    if (place === -1) return -1;
    const below = view.doc.blocks.slice(place + 1, place + 1 + MAX_TO_TEXT);
    if (below.some((block) => view.measures(block).good)) return place;
  }
  return -1;
}
