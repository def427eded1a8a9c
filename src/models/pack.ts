import type { Trees } from './trees.ts';

/**
 * Trees as a string of numbers (`NumberReader`).
 *
 * First how many columns are asked for, and of each its number, how many thresholds it has, and
 * these as `orderOf` numbers, each less the one before. Then how many trees there are; their nodes
 * in preorder: 0 for a leaf, else the place of a column in that list, plus one; for each split the
 * place of its threshold; for each leaf what it adds, in steps. So numbers of one sort stand
 * together, which compresses to three fifths of what they take side by side in 16 bits each.
 */
export type PackedTrees = string;

/** Reads trees from their string. */
export function unpackTrees(packed: PackedTrees): Trees {
  const next = createNumberReader(packed);
  const { columns, thresholds } = readTable(next);
  const count = next();
  const places: number[] = [];
  for (let tree = 0; tree < count; tree += 1) {
    for (let open = 1; open > 0; ) {
      const place = next() - 1;
      places.push(place);
      open += place === LEAF ? -1 : 1;
    }
  }
  const size = places.length;
  const trees: Trees = {
    starts: new Int32Array(count),
    columns: Int16Array.from(places, (place) => columns[place] ?? LEAF),
    numbers: new Float32Array(size),
    rights: new Int32Array(size),
    means: new Float32Array(size),
  };
  for (const [node, place] of places.entries()) {
    if (place !== LEAF) trees.numbers[node] = thresholds[place]?.[next()] as number;
  }
  for (const [node, place] of places.entries()) {
    if (place === LEAF) trees.numbers[node] = signed(next());
  }
  link(trees, count);
  return trees;
}

/** In place of the column of a leaf. */
const LEAF = -1;

function readTable(next: () => number): { columns: number[]; thresholds: Float32Array[] } {
  const columns: number[] = [];
  const thresholds: Float32Array[] = [];
  const count = next();
  for (let column = 0; column < count; column += 1) {
    columns.push(next());
    const list = new Float32Array(next());
    let order = 0;
    for (let at = 0; at < list.length; at += 1) {
      order += signed(next());
      list[at] = floatAt(order);
    }
    thresholds.push(list);
  }
  return { columns, thresholds };
}

/** Floats of 16 bits, the upper halves of those of 32, by their order: 0 is 0, -1 the first below. */
function floatAt(order: number): number {
  const half = order < 0 ? 0x8000 - order : order;
  return new Float32Array(Uint32Array.of(half << 16).buffer)[0] as number;
}

/** 0, -1, 1, -2, 2 for 0, 1, 2, 3, 4. */
function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** Finds where the right part of each split starts, and the mean of the leaves of each part. */
function link({ starts, columns, numbers, rights, means }: Trees, count: number): void {
  const ends = new Int32Array(columns.length);
  for (let node = columns.length - 1; node >= 0; node -= 1) {
    if (columns[node] === -1) {
      ends[node] = node + 1;
      means[node] = numbers[node] as number;
      continue;
    }
    const right = ends[node + 1] as number;
    rights[node] = right;
    ends[node] = ends[right] as number;
    means[node] = ((means[node + 1] as number) + (means[right] as number)) / 2;
  }
  let node = 0;
  for (let tree = 0; tree < count; tree += 1) {
    starts[tree] = node;
    node = ends[node] as number;
  }
}

/** Signs that stand in a string as they are, whatever quotes it. */
export const ALPHABET: string = /* @__PURE__ */ printable();

function printable(): string {
  const codes = Array.from({ length: 0x7f - 0x20 }, (_, at) => at + 0x20);
  return String.fromCharCode(...codes).replace(/["'`\\$]/g, '');
}

/** The first half of the alphabet ends a number, the second half says that more of it follows. */
export const BASE = 45;

/** Reads whole numbers, written with the highest digit first, off a string. */
function createNumberReader(packed: string): () => number {
  const digits = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at += 1) digits[ALPHABET.charCodeAt(at)] = at;
  let at = 0;
  return () => {
    for (let number = 0; ; ) {
      // Past the end there are noughts.
      const digit = digits[packed.charCodeAt(at)] ?? 0;
      at += 1;
      if (digit < BASE) return number * BASE + digit;
      number = number * BASE + digit - BASE;
    }
  };
}
