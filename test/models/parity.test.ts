import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contextColumns } from '../../src/models/context.ts';
import { htmlColumns } from '../../src/models/html-features.ts';
import { htmlWeights } from '../../src/models/html-weights.data.ts';
import { unpackTrees } from '../../src/models/pack.ts';
import { textColumns } from '../../src/models/text-features.ts';
import { textWeights } from '../../src/models/text-weights.data.ts';
import { LEAF_STEPS, scoreRows } from '../../src/models/trees.ts';

/** Features of a few blocks, and the scores that the trainer gave them, in steps. */
interface Fixture {
  readonly rows: readonly (readonly number[])[];
  readonly steps: readonly number[];
}

describe.each([
  ['html', htmlWeights, htmlColumns],
  ['text', textWeights, textColumns],
] as const)('%s', (name, weights, columns) => {
  const file = new URL(`./${name}-scores.json`, import.meta.url);
  const fixtures = JSON.parse(readFileSync(file, 'utf8')) as Record<'first' | 'second', Fixture>;

  test.each([
    ['first', columns.length],
    ['second', columns.length + contextColumns.length],
  ] as const)('the %s stage scores as the trainer did', (stage, width) => {
    const { rows, steps } = fixtures[stage];
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => width));
    const values = Float32Array.from(rows.flat());
    const scores = scoreRows(unpackTrees(weights[stage]), { rows: rows.length, width, values });
    expect([...scores].map((score) => score * LEAF_STEPS)).toEqual(steps);
    expect(new Set(steps).size).toBeGreaterThan(rows.length / 2);
  });
});
