import { expect } from 'vitest';
import type { Article } from '../../src/text.ts';

/** Fails unless the account of an article covers each character of its source once. */
export function expectPartition(
  { kept, removals, repairs, layout, length }: Article,
  source: string,
): void {
  const ranges = [...kept, ...removals, ...repairs, ...layout];
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  for (const { start, end } of ranges) {
    expect(start).toBe(at);
    at = end;
  }
  expect(at).toBe(length);
  expect(length).toBe(source.length);
}
