import { expect, test } from 'vitest';
import { unpackTrees } from '../../src/models/pack.ts';
import { addInfluence, LEAF_STEPS, scoreRows } from '../../src/models/trees.ts';
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
  expect([...scores].map((score) => score * LEAF_STEPS)).toEqual([
    -300 - 16384,
    40 - 16384,
    16383 - 16384,
  ]);
});

test('influence adds up to the way from the mean of all leaves to the score', () => {
  const trees = unpackTrees(packTrees(nodes));
  const sums = [0, 0, 0];
  addInfluence(
    trees,
    { rows: 1, width: 4, values: Float32Array.from(rows[1] as number[]) },
    0,
    Uint8Array.of(0, 1, 1, 2),
    sums,
  );
  const mean = (-300 + (40 + 16383) / 2) / 2;
  expect(sums[0]! + sums[2]!).toBeCloseTo(40 - mean);
  expect(sums[1]).toBe(0);
});

test.each([0, 1, 44, 45, 2024, 2025, -1, -23, 91_125])('%i comes back from its signs', (number) => {
  const trees = unpackTrees(packTrees([[[number]]]));
  expect([...trees.numbers]).toEqual([number]);
});

test.each([0, 0.5, -0.5, 1e-20, -1e20, 256])(
  'a threshold of %f comes back to the bit',
  (wanted) => {
    const [threshold = 0] = new Float32Array(
      Uint32Array.of((new Uint32Array(Float32Array.of(wanted).buffer)[0] as number) & 0xffff0000)
        .buffer,
    );
    const trees = unpackTrees(packTrees([[[600, threshold], [1], [2]]]));
    expect([trees.columns[0], trees.numbers[0]]).toEqual([600, threshold]);
  },
);

test('signs that quotes and templates read otherwise are not used', () => {
  const packed = packTrees([...Array(3000).keys()].map((at) => [[at]]));
  expect(packed).not.toMatch(/["'`\\$]/);
});
