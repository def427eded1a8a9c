import type { Trees } from './trees.ts';

/**
 * Trees as a string: base64 of little-endian 16-bit numbers.
 *
 * First how many columns are asked for, and of each its number, how many thresholds it has, and
 * these, as the upper halves of 32-bit floats. Then how many trees there are, and their nodes in
 * preorder: for a split the number of a column in that list, times 64, and that of a threshold; for
 * a leaf 0x8000 and what it adds, in steps, as 15 bits.
 */
export type PackedTrees = string;

const LEAF = 0x8000;
const LEAF_SIGN = 0x4000;
const THRESHOLD_BITS = 6;
const THRESHOLD_MASK = 0x3f;

/** Reads trees from their string. */
export function unpackTrees(packed: PackedTrees): Trees {
  const numbers = unpackNumbers(packed);
  const reader = { numbers, at: 0 };
  const { columns, thresholds } = readTable(reader);
  const count = next(reader);
  const size = numbers.length - reader.at;
  const trees: Trees = {
    starts: new Int32Array(count),
    columns: new Int16Array(size),
    numbers: new Float32Array(size),
    rights: new Int32Array(size),
    means: new Float32Array(size),
  };
  const first = reader.at;
  for (let node = 0; node < size; node += 1) {
    const value = numbers[first + node] as number;
    if (value >= LEAF) {
      trees.columns[node] = -1;
      const steps = value - LEAF;
      trees.numbers[node] = steps >= LEAF_SIGN ? steps - LEAF : steps;
    } else {
      const column = value >> THRESHOLD_BITS;
      trees.columns[node] = columns[column] as number;
      trees.numbers[node] = thresholds[column]?.[value & THRESHOLD_MASK] as number;
    }
  }
  link(trees, count);
  return trees;
}

interface Reader {
  readonly numbers: Uint16Array;
  at: number;
}

function next(reader: Reader): number {
  const value = reader.numbers[reader.at] as number;
  reader.at += 1;
  return value;
}

function readTable(reader: Reader): { columns: number[]; thresholds: Float32Array[] } {
  const columns: number[] = [];
  const thresholds: Float32Array[] = [];
  const count = next(reader);
  for (let column = 0; column < count; column += 1) {
    columns.push(next(reader));
    const bits = new Uint32Array(next(reader));
    for (let at = 0; at < bits.length; at += 1) bits[at] = next(reader) * 0x10000;
    thresholds.push(new Float32Array(bits.buffer));
  }
  return { columns, thresholds };
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

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads base64 of whole 16-bit numbers; browsers and Node share no function for it. */
function unpackNumbers(packed: string): Uint16Array {
  const codes = new Uint8Array(128);
  for (let code = 0; code < ALPHABET.length; code += 1) codes[ALPHABET.charCodeAt(code)] = code;
  const size = Math.floor((packed.length * 3) / 8);
  const numbers = new Uint16Array(size);
  let [bits, held, at] = [0, 0, 0];
  let low = -1;
  for (let index = 0; index < packed.length && at < size; index += 1) {
    bits = ((bits << 6) | (codes[packed.charCodeAt(index)] as number)) & 0x3fff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 0xff;
    if (low === -1) low = byte;
    else {
      numbers[at] = low | (byte << 8);
      at += 1;
      low = -1;
    }
  }
  return numbers;
}
