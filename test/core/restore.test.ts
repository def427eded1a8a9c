import { describe, expect, it } from 'vitest';
import { BodycopyError, extractArticle, restore } from '../../src/text.ts';

const TEXT = 'Back to top\n\nThe harbour reopened on Monday after the storm.\n\nBack to top\n';

describe('restore', () => {
  it('gives the input back', () => {
    expect(restore(extractArticle(TEXT))).toBe(TEXT);
  });

  it('refuses a record that was edited', () => {
    const article = extractArticle(TEXT);
    const edited = { ...article, removals: article.removals.slice(1) };
    expect(() => restore(edited)).toThrow(BodycopyError);
    expect(() => restore(edited)).toThrow(/up to offset `0` only/);
    expect(() => restore({ ...article, body: '' })).toThrow(BodycopyError);
  });
});
