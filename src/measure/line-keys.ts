import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { MAX_HEADLINE_LENGTH } from './headline.ts';
import { foldedKey } from './overlap.ts';

/** Where the lines of a text say the same, whatever number stands before them. */
export interface LineKeys {
  /** The text of a block as a key; empty for a paragraph and for a few letters. */
  key(block: Block): string;
  /** The first block behind `after` that has a key, -1 where there is none. */
  nextOf(key: string, after: number): number;
}

/** Shorter lines ("Pros", "Price") recur all over a page. */
const MIN_KEY_LENGTH = 5;

/** `1. ` `2.3 ` `IV. ` `(4) ` `Step 5: ` stays: it has a word. */
const NUMBERING = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,5}|[a-z](?=[.)]))[.):]{0,2}\s{1,3}/i;

/** Indexes all lines that can be headings by what they say. */
export function indexLineKeys({ doc }: View): LineKeys {
  const keys: string[] = [];
  const places = new Map<string, number[]>();
  for (const block of doc.blocks) {
    const key = block.text.length > MAX_HEADLINE_LENGTH ? '' : keyOf(block.text);
    keys.push(key);
    if (key === '') continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [block.index]);
    else known.push(block.index);
  }
  return {
    key: ({ index }) => keys[index] as string,
    nextOf: (key, after) => firstAfter(places.get(key) ?? [], after),
  };
}

function firstAfter(places: readonly number[], after: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) > after) high = middle;
    else low = middle + 1;
  }
  return places[low] ?? -1;
}

function keyOf(text: string): string {
  const key = foldedKey(mayBeNumbered(text) ? text.replace(NUMBERING, '') : text);
  return key.length < MIN_KEY_LENGTH ? '' : key;
}

/** Whether the first two signs may start a numbering: a pattern on each line takes far longer. */
function mayBeNumbered(text: string): boolean {
  const first = text.charAt(0);
  if ('(0123456789ivxIVX'.includes(first)) return true;
  const second = text.charAt(1);
  return second === '.' || second === ')';
}
