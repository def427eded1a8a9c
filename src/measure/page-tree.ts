import { type Block, isVirtual } from '../core/block.ts';
import type { Element } from '../core/element.ts';
import type { Measures, View } from '../core/view.ts';

/** What the elements of a page hold, by `Element.index`. */
export interface PageTree {
  readonly elements: readonly Element[];
  readonly words: Float64Array;
  /** Words of prose. */
  readonly prose: Float64Array;
  /** Characters, and those of them that are links. */
  readonly length: Float64Array;
  readonly linked: Float64Array;
  readonly allWords: number;
  readonly allProse: number;
}

/** What an element with a larger share of the page is called says nothing of what is in it. */
export const MAX_SHARE = 0.3;

/** With less prose a page is measured by all of its words. */
const MIN_PROSE = 50;

/** A paragraph with a larger share of links is a list of them. */
const MAX_LINKED = 0.5;

/** Weighs the elements of a page; nothing where the text is none. Ask for it with `view.once`. */
export function weighElements(view: View): PageTree | undefined {
  const { elements, blocks } = view.doc;
  if (elements === undefined || elements.length === 0) return undefined;
  const sums = (): Float64Array => new Float64Array(elements.length);
  const [words, prose, length, linked] = [sums(), sums(), sums(), sums()];
  let allWords = 0;
  let allProse = 0;
  for (const block of blocks) {
    // What stands in scripts only is no part of the page, unless it is all that there is.
    if (isVirtual(block) && !view.has(block)) continue;
    const measures = view.measures(block);
    const count = measures.words;
    const links = linkedLength(block);
    const counts = isProse(block, measures) ? count : 0;
    allWords += count;
    allProse += counts;
    if (block.within === undefined) continue;
    const { index } = block.within;
    words[index] = (words[index] as number) + count;
    prose[index] = (prose[index] as number) + counts;
    length[index] = (length[index] as number) + block.text.length;
    linked[index] = (linked[index] as number) + links;
  }
  for (const values of [words, prose, length, linked]) sumUp(elements, values);
  return { elements, words, prose, length, linked, allWords, allProse };
}

/** Adds what each element holds to the ones around it. */
function sumUp(elements: readonly Element[], values: Float64Array): void {
  for (let at = elements.length - 1; at > 0; at -= 1) {
    const around = elements[at]?.parent?.index;
    if (around === undefined) continue;
    values[around] = (values[around] as number) + (values[at] as number);
  }
}

/** Whether a block is a good paragraph, and no list of links. */
export function isProse(block: Block, { good }: Measures): boolean {
  return good && linkedLength(block) <= MAX_LINKED * block.text.length;
}

/** How many characters of a block are links. */
function linkedLength({ links, text }: Block): number {
  let sum = 0;
  for (const { start, end } of links ?? []) sum += end - start;
  return Math.min(sum, text.length);
}

/** The share of the page that an element holds: of its prose, or of its words where it has none. */
function shareOf({ prose, words, allProse, allWords }: PageTree, index: number): number {
  if (allProse >= MIN_PROSE) return (prose[index] as number) / allProse;
  return allWords === 0 ? 0 : (words[index] as number) / allWords;
}

/**
 * What a function says of each element or of the nearest one around it, `undefined` in between.
 *
 * It is asked only about elements with text that hold at most a share of the page: whatever an
 * element is called, it is no furniture of the article that it holds.
 */
export function inherit<Value>(
  tree: PageTree,
  maxShare: number,
  say: (element: Element) => Value | undefined,
): readonly (Value | undefined)[] {
  const said: (Value | undefined)[] = new Array(tree.elements.length);
  for (const element of tree.elements) {
    const { index, parent } = element;
    if (tree.words[index] === 0) continue;
    const around = parent === undefined ? undefined : said[parent.index];
    if (around !== undefined) said[index] = around;
    else if (shareOf(tree, index) <= maxShare) said[index] = say(element);
  }
  return said;
}
