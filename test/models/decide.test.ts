import { expect, test } from 'vitest';
import { chooseBound } from '../../src/models/decide.ts';

const bound = (chances: number[], favour: 'balanced' | 'precision' | 'recall' = 'balanced') =>
  chooseBound(
    {
      chances: Float32Array.from(chances),
      words: new Float32Array(chances.length).fill(10),
    },
    favour,
  );

test('on a page that is plain to read the bound is far from both sides', () => {
  expect(bound([0.99, 0.98, 0.97, 0.02, 0.01])).toBe(0.5);
});

test('where little is known more is kept than is likely', () => {
  const chances = [0.45, 0.4, 0.35, 0.3, 0.01, 0.01];
  expect(bound(chances)).toBeLessThan(0.35);
  expect(bound(chances)).toBeGreaterThan(0.01);
});

test('recall keeps more than precision', () => {
  const chances = [0.9, 0.8, 0.6, 0.4, 0.3, 0.2, 0.1];
  const [precision, balanced, recall] = (['precision', 'balanced', 'recall'] as const).map(
    (favour) => bound(chances, favour),
  ) as [number, number, number];
  expect(precision).toBeGreaterThan(balanced);
  expect(balanced).toBeGreaterThan(recall);
});

test('a page without anything likely has no body', () => {
  expect(bound([0.19, 0.1])).toBeGreaterThan(1);
  expect(bound([])).toBeGreaterThan(1);
});
