import { addTo } from '../core/add-to.ts';
import { type Block, findStart } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';
import { MAX_HEADLINE_LENGTH } from './headline.ts';
import { foldedKey } from './overlap.ts';

/** Where the lines of a text say the same, whatever number stands before them. */
export interface LineKeys {
  /** The text of a block as a key; empty for a paragraph, for a few letters and for what stands once. */
  key(block: Block): string;
  /** The first block behind `after` that has a key, -1 where there is none. */
  nextOf(key: string, after: number): number;
}

/** Shorter lines ("Pros", "Price") recur all over a page. */
const MIN_KEY_LENGTH = 5;

/** Knuth's golden ratio: odd and without a pattern. */
const HASH_FACTOR = 0x9e3779b1;

/** `1. ` `2.3 ` `IV. ` `(4) ` `Step 5: ` stays: it has a word. */
const NUMBERING = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,5}|[a-z](?=[.)]))[.):]{0,2}\s{1,3}/i;

/** Indexes all lines that can be headings by what they say. */
export function indexLineKeys(view: View): LineKeys {
  const { doc } = view;
  const keys = new Map<number, string>();
  const places = new Map<string, number[]>();
  for (const index of alike(view)) {
    const key = foldedKey(unnumbered((doc.blocks[index] as Block).text));
    keys.set(index, key);
    addTo(places, key, index);
  }
  return {
    key: ({ index }) => keys.get(index) ?? '',
    nextOf: (key, after) => firstAfter(places.get(key) ?? [], after),
  };
}

/** The lines that share the hash of their key with another one: few, so that few keys are made. */
function alike(view: View): number[] {
  const { blocks } = view.doc;
  const count = blocks.length;
  const hashes = new Int32Array(count);
  let size = 16;
  while (size < 2 * count) size *= 2;
  // Open addressing; each slot holds the first line of a hash, counted from 1.
  const slots = new Int32Array(size);
  const found: number[] = [];
  const shared = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const hash = hashLine(view, blocks[index] as Block);
    if (hash === 0) continue;
    hashes[index] = hash;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && hashes[(slots[slot] as number) - 1] !== hash) {
      slot = (slot + 1) & (size - 1);
    }
    const first = (slots[slot] as number) - 1;
    if (first === -1) slots[slot] = index + 1;
    else shared[first] = shared[index] = 1;
  }
  for (let index = 0; index < count; index += 1) if (shared[index] === 1) found.push(index);
  return found;
}

/** A hash of the key of a line; 0 where it has none. Lines with the same key have the same hash. */
export function hashLine(view: View, block: Block): number {
  const { length } = view.measures(block);
  return length > MAX_HEADLINE_LENGTH ? 0 : hashOf(unnumbered(block.text));
}

/** A hash of what `foldedKey` makes of a text, never 0; 0 where that has too few letters. */
function hashOf(text: string): number {
  let hash = 1;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    const code = foldCode(char);
    if (code === SKIP) continue;
    hash = Math.imul(hash ^ (code === NUMBER ? char : code), HASH_FACTOR);
    hash ^= hash >>> 15;
    length += 1;
  }
  return length < MIN_KEY_LENGTH ? 0 : hash | 1;
}

function firstAfter(places: readonly number[], after: number): number {
  const at = findStart(places, 1, after);
  const place = places[at];
  return place !== undefined && place > after ? place : (places[at + 1] ?? -1);
}

function unnumbered(text: string): string {
  return mayBeNumbered(text) ? text.replace(NUMBERING, '') : text;
}

/** Whether the first two signs may start a numbering: a pattern on each line takes far longer. */
function mayBeNumbered(text: string): boolean {
  const first = text.charAt(0);
  if ('(0123456789ivxIVX'.includes(first)) return true;
  const second = text.charAt(1);
  return second === '.' || second === ')';
}
