import { expect, test } from 'vitest';
import { unpackTrees } from '../../src/models/pack.ts';
import { addInfluence, scoreRows } from '../../src/models/trees.ts';
import { type Node, packTrees } from '../../training/pack.ts';

/** Two trees: over two columns, and a lone leaf. */
const nodes: Node[][] = [[[3, 1.5], [-300], [0, -2], [40], [16383]], [[-16384]]];

const rows = [
  [0, 0, 0, 1],
  [-3, 0, 0, 2],
  [-2, 0, 0, 1.5],
];

test('packed trees score as they did before', () => {
  const trees = unpackTrees(packTrees(nodes));
  const values = Float32Array.from(rows.flat());
  const scores = scoreRows(trees, { rows: rows.length, width: 4, values });
  expect([...scores].map((score) => score * 256)).toEqual([
    -300 - 16384,
    40 - 16384,
    16383 - 16384,
  ]);
});

test('influence adds up to the way from the mean of all leaves to the score', () => {
  const trees = unpackTrees(packTrees(nodes));
  const sums = new Float32Array(4);
  addInfluence(
    trees,
    { rows: 1, width: 4, values: Float32Array.from(rows[1] as number[]) },
    0,
    sums,
  );
  const mean = (-300 + (40 + 16383) / 2) / 2;
  expect(sums[0]! + sums[3]!).toBeCloseTo(40 - mean);
  expect(sums[1]).toBe(0);
});

test.each([0, 1, 2, 3, 4])('%i nodes more or less fit the alphabet', (count) => {
  const tree: Node[] = Array.from({ length: count }, (_, at) => [0, at] as const);
  const whole = [...tree, ...Array.from({ length: count + 1 }, (_, at) => [at] as const)];
  const trees = unpackTrees(packTrees([whole]));
  expect(trees.columns.length).toBe(2 * count + 1);
});
