import { expect, test } from 'vitest';
import type { View } from '../../src/core/view.ts';
import { addContext, contextColumns } from '../../src/models/context.ts';
import { readLexis } from '../../src/models/lexis.ts';
import type { Lines } from '../../src/models/lines.ts';
import { createMatrix } from '../../src/models/matrix.ts';

const view = { vocabulary: { functionWords: new Set(['the']) } } as unknown as View;

/** What a first opinion of some blocks tells the second, by row and column. */
function contextOf(
  scores: readonly number[],
  texts: readonly string[],
): (row: number, name: string) => number {
  const firstWords = texts.map((text) => text.split(' '));
  const lines = {
    words: Float32Array.from(firstWords, ({ length }) => length),
    level: new Uint8Array(texts.length),
    lexis: readLexis({ view, firstWords }),
  } as unknown as Lines;
  const matrix = createMatrix(texts.length, contextColumns.length);
  const groups = new Int32Array(texts.length);
  addContext({ matrix, lines, groups }, Float32Array.from(scores), undefined);
  return (row, name) => matrix.values[row * matrix.width + contextColumns.indexOf(name)] as number;
}

const TEXTS = [
  'sign up now',
  'ships left the harbour',
  'ships came back',
  'ships sank',
  'sign up',
  'harbour tours',
];

test('tells the run with the greatest sum, and how far a block is from it', () => {
  const at = contextOf([-3, 2, -1, 2, -3, 1], TEXTS);
  expect([0, 1, 2, 3, 4, 5].map((row) => at(row, 'span'))).toEqual([0, 1, 1, 1, 0, 0]);
  expect([at(0, 'fromSpan'), at(2, 'fromSpan'), at(5, 'fromSpan')]).toEqual([-1, 0, 2]);
});

test('tells how much of the body is surer than a block', () => {
  const at = contextOf([-9, 9, 8, 7, -9, -9], TEXTS);
  expect(at(1, 'rank')).toBeLessThan(at(2, 'rank'));
  expect(at(3, 'rank')).toBeCloseTo(1, 2);
  expect(at(0, 'bound')).toBeCloseTo(1 / (1 + Math.exp(-7)), 5);
});

test('tells how likely the other blocks with the words of a block are', () => {
  const at = contextOf([-9, 9, 9, 9, -9, -9], TEXTS);
  expect(at(2, 'topic')).toBeGreaterThan(at(5, 'topic'));
  expect(at(5, 'topic')).toBeGreaterThan(at(4, 'topic'));
  expect([at(3, 'topicKnown'), at(2, 'topicKnown')]).toEqual([0.5, expect.closeTo(1 / 3)]);
});
