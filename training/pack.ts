import { ALPHABET, BASE, type PackedTrees } from '../src/models/pack.ts';
import { KEY_STEPS } from './key-stats.ts';

/** A tree as the trainer writes it: in preorder `[column, threshold]` for a split, `[steps]` for a leaf. */
export type Node = readonly [column: number, threshold: number] | readonly [steps: number];

/** Writes trees as `unpackTrees` reads them. */
export function packTrees(trees: readonly (readonly Node[])[]): PackedTrees {
  const nodes = trees.flat();
  const splits = nodes.filter((node) => node.length === 2);
  const columns = byFrequency(splits.map(([column]) => column));
  const thresholds = columns.map((column) => {
    const own = splits.filter((split) => split[0] === column).map((split) => split[1]);
    return [...new Set(own)].sort((a, b) => a - b);
  });
  const numbers: number[] = [columns.length];
  for (const [at, column] of columns.entries()) {
    const orders = (thresholds[at] as number[]).map(orderOf);
    const steps = orders.map((order, index) => unsigned(order - (orders[index - 1] ?? 0)));
    numbers.push(column, steps.length, ...steps);
  }
  numbers.push(trees.length);
  const places = new Map(columns.map((column, at) => [column, at]));
  for (const node of nodes) numbers.push(node.length === 1 ? 0 : (places.get(node[0]) ?? 0) + 1);
  for (const [column, threshold] of splits) {
    numbers.push((thresholds[places.get(column) ?? 0] as number[]).indexOf(threshold));
  }
  for (const node of nodes) if (node.length === 1) numbers.push(unsigned(node[0]));
  return numbers.map(digitsOf).join('');
}

/** The frequent ones get the short numbers. */
function byFrequency(columns: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([column]) => column);
}

/** The place of a float of 16 bits among all: 0 is 0, -1 the first below. */
function orderOf(value: number): number {
  const [bits = 0] = new Uint32Array(Float32Array.of(value).buffer);
  if ((bits & 0xffff) !== 0) throw new Error(`The threshold ${value} does not fit 16 bits.`);
  const half = bits >>> 16;
  return half >= 0x8000 ? 0x8000 - half : half;
}

function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function digitsOf(number: number): string {
  let text = ALPHABET.charAt(number % BASE);
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    text = ALPHABET.charAt(BASE + (rest % BASE)) + text;
  }
  return text;
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
