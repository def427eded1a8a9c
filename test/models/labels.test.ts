import { expect, test } from 'vitest';
import { labelTexts } from '../../training/labels.ts';

const GOLD = `The harbour opened again on Friday

Ships came home after two days at sea, and the mayor was there to meet them.

Key facts

The storm had closed the harbour for two days.`;

/** Which lines are gold. */
function labels(lines: readonly string[], hidden: readonly number[] = []): boolean[] {
  const texts = lines.map((text, at) => ({ text, hidden: hidden.includes(at) }));
  return [...labelTexts(texts, GOLD)].map((share) => share >= 0.5);
}

test('a word of the article in a menu is no gold', () => {
  expect(
    labels([
      'Home',
      'The harbour opened again on Friday',
      'Ships came home after two days at sea, and the mayor was there to meet them.',
      'Key facts',
      'The storm had closed the harbour for two days.',
      'Home',
      'Key facts',
    ]),
  ).toEqual([false, true, true, true, true, false, false]);
});

test('of two copies the one that is shown is gold, in whatever order they stand', () => {
  const [, line = ''] = GOLD.split('\n\n');
  expect(labels([line, line], [0])).toEqual([false, true]);
  expect(labels([line, line], [1])).toEqual([true, false]);
});

test('a line that gold has a little otherwise is gold, one with a few of its words is not', () => {
  expect(
    labels([
      'Ships came home, after two days at sea: and the mayor was there to meet them',
      'Two days at the harbour: what to see and where to eat when you come home',
    ]),
  ).toEqual([true, false]);
});

test('what stands in another order is found as well', () => {
  expect(
    labels([
      'The storm had closed the harbour for two days.',
      'Ships came home after two days at sea, and the mayor was there to meet them.',
    ]),
  ).toEqual([true, true]);
});

test('without gold nothing is', () => {
  const shares = labelTexts([{ text: 'The harbour opened again on Friday', hidden: false }], '');
  expect([...shares]).toEqual([0]);
});
