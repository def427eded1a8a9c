import type { PackedTrees } from '../src/models/pack.ts';
import { KEY_STEPS } from './key-stats.ts';

/** A tree as the trainer writes it: in preorder `[column, threshold]` for a split, `[steps]` for a leaf. */
export type Node = readonly [column: number, threshold: number] | readonly [steps: number];

const LEAF = 0x8000;
const LEAF_MASK = 0x7fff;
const MAX_THRESHOLDS = 64;
const MAX_COLUMNS = 512;

/** Writes trees as `unpackTrees` reads them. */
export function packTrees(trees: readonly (readonly Node[])[]): PackedTrees {
  const thresholds = new Map<number, Set<number>>();
  for (const node of trees.flat()) {
    if (node.length === 1) continue;
    const known = thresholds.get(node[0]);
    if (known === undefined) thresholds.set(node[0], new Set([node[1]]));
    else known.add(node[1]);
  }
  const columns = [...thresholds.keys()].sort((a, b) => a - b);
  const lists = columns.map((column) => [...(thresholds.get(column) ?? [])].sort((a, b) => a - b));
  if (columns.length > MAX_COLUMNS || lists.some((list) => list.length > MAX_THRESHOLDS)) {
    throw new Error('Too many columns or thresholds for the format.');
  }
  const numbers: number[] = [columns.length];
  for (const [at, column] of columns.entries()) {
    const list = lists[at] as number[];
    numbers.push(column, list.length, ...list.map(upperHalf));
  }
  numbers.push(trees.length);
  for (const node of trees.flat()) {
    if (node.length === 1) numbers.push(LEAF | (node[0] & LEAF_MASK));
    else {
      const column = columns.indexOf(node[0]);
      numbers.push(column * MAX_THRESHOLDS + (lists[column] as number[]).indexOf(node[1]));
    }
  }
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('base64').replace(/=+$/, '');
}

function upperHalf(value: number): number {
  const [bits = 0] = new Uint32Array(Float32Array.of(value).buffer);
  if ((bits & 0xffff) !== 0) throw new Error(`The threshold ${value} does not fit 16 bits.`);
  return bits >>> 16;
}

/** Writes keys and their weights as `readKeys` reads them. */
export function packKeys(keys: ReadonlyMap<string, number>): string {
  const byWeight = new Map<number, string[]>();
  for (const [key, weight] of keys) {
    const steps = Math.round(weight * KEY_STEPS);
    const known = byWeight.get(steps);
    if (known === undefined) byWeight.set(steps, [key]);
    else known.push(key);
  }
  return [...byWeight]
    .sort((a, b) => a[0] - b[0])
    .map(([steps, list]) => `${steps} ${list.sort().join(' ')}`)
    .join(' ');
}
