import { describe, expect, test } from 'vitest';
import { suggestName } from '../../src/core/suggest.ts';

const NAMES = ['share-buttons', 'photo-credits', 'photo-captions', 'read-more', 'title'];

describe('suggestName', () => {
  test.each([
    ['a letter left out', 'share-butons', 'share-buttons'],
    ['a letter too many', 'read-moore', 'read-more'],
    ['another letter', 'photo-cradits', 'photo-credits'],
    ['neighbours swapped', 'titel', 'title'],
    ['another case', 'Read-More', 'read-more'],
    ['several slips in a long name', 'photocaption', 'photo-captions'],
    ['the name itself', 'title', 'title'],
  ])('finds the name with %s', (_, name, expected) => {
    expect(suggestName(name, NAMES)).toBe(expected);
  });

  test.each([
    ['another word', 'newsletter'],
    ['an empty name', ''],
    ['a short name with two slips', 'tilts'],
    ['a longer name that contains one', 'subtitle-lines'],
  ])('finds nothing for %s', (_, name) => {
    expect(suggestName(name, NAMES)).toBeUndefined();
  });

  test('prefers the closer, then the earlier candidate', () => {
    expect(suggestName('caption', ['options', 'captions', 'caption-'])).toBe('captions');
  });

  test('finds nothing among no candidates', () => {
    expect(suggestName('title', [])).toBeUndefined();
  });
});
