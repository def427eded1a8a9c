import { type Groups, groupBlocks } from './groups.ts';
import type { Lines } from './lines.ts';
import { tagNumber } from './tags.ts';

/** The elements of a page as plain numbers, by `Element.index`; blocks by `Block.index`. */
export interface Tree {
  readonly lines: Lines;
  /** The element around each, -1 where there is none. */
  readonly parents: Int32Array;
  /** `tagNumber` of each. */
  readonly tags: Uint8Array;
  /** The innermost element of each block, -1 where there is none. */
  readonly homes: Int32Array;
  /** What each holds, with all that is in it. */
  readonly words: Float32Array;
  readonly length: Float32Array;
  readonly linked: Float32Array;
  readonly prose: Float32Array;
  readonly blocks: Float32Array;
  readonly headings: Float32Array;
  readonly paragraphs: Float32Array;
  /** Words that earlier cleaners took out. */
  readonly ruled: Float32Array;
  /** Elements right in it. */
  readonly children: Float32Array;
  /** The first and last block in it, -1 where there is none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly groups: Groups;
}

/** Sums up what the elements of a page hold. */
export function readTree(lines: Lines): Tree {
  const elements = lines.doc.elements ?? [];
  const count = elements.length;
  const floats = (): Float32Array => new Float32Array(count);
  const parents = new Int32Array(count).fill(-1);
  const tags = new Uint8Array(count);
  for (const { index, tag, parent } of elements) {
    tags[index] = tagNumber(tag);
    if (parent !== undefined) parents[index] = parent.index;
  }
  const homes = new Int32Array(lines.blocks.length).fill(-1);
  for (const { index, within } of lines.blocks) if (within) homes[index] = within.index;
  const tree: Tree = {
    lines,
    parents,
    tags,
    homes,
    words: floats(),
    length: floats(),
    linked: floats(),
    prose: floats(),
    blocks: floats(),
    headings: floats(),
    paragraphs: floats(),
    ruled: floats(),
    children: floats(),
    first: new Int32Array(count).fill(-1),
    last: new Int32Array(count).fill(-1),
    groups: groupBlocks(lines.doc, parents, homes),
  };
  for (const around of parents) if (around !== -1) add(tree.children, around, 1);
  for (const [index, home] of homes.entries()) if (home !== -1) addBlock(tree, index, home);
  sumUp(tree);
  return tree;
}

const PARAGRAPH: number = /* @__PURE__ */ tagNumber('p');

function addBlock(tree: Tree, index: number, home: number): void {
  const { lines } = tree;
  const words = lines.words[index] as number;
  add(tree.words, home, words);
  add(tree.length, home, lines.length[index] as number);
  add(tree.linked, home, lines.linked[index] as number);
  add(tree.prose, home, lines.prose[index] as number);
  add(tree.blocks, home, 1);
  if (lines.level[index] !== 0) add(tree.headings, home, 1);
  if (tree.tags[home] === PARAGRAPH) add(tree.paragraphs, home, 1);
  if (lines.ruled[index] !== 0) add(tree.ruled, home, words);
  if (tree.first[home] === -1) tree.first[home] = index;
  tree.last[home] = index;
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}

/** Adds what each element holds to the one around it; inner elements come later than outer ones. */
function sumUp(tree: Tree): void {
  const { parents } = tree;
  addUp(parents, tree.words);
  addUp(parents, tree.length);
  addUp(parents, tree.linked);
  addUp(parents, tree.prose);
  addUp(parents, tree.blocks);
  addUp(parents, tree.headings);
  addUp(parents, tree.paragraphs);
  addUp(parents, tree.ruled);
  spread(tree);
}

function addUp(parents: Int32Array, sums: Float32Array): void {
  for (let at = parents.length - 1; at > 0; at -= 1) {
    const around = parents[at] as number;
    if (around !== -1) sums[around] = (sums[around] as number) + (sums[at] as number);
  }
}

function spread({ parents, first, last }: Tree): void {
  for (let at = parents.length - 1; at > 0; at -= 1) {
    const around = parents[at] as number;
    const from = first[at] as number;
    if (around === -1 || from === -1) continue;
    const to = last[at] as number;
    if (first[around] === -1 || from < (first[around] as number)) first[around] = from;
    if (to > (last[around] as number)) last[around] = to;
  }
}
