import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/text.ts';

const TEXT = 'The harbour opened again on Friday.\n\n1. Two days\n2. *Three* ships';

describe('Markdown that is written when it is asked for', () => {
  it('is a property as all others', () => {
    const article = extractArticle(TEXT, { format: 'text' });
    expect(Object.keys(article)).toContain('markdown');
    expect(article.markdown).toContain('1. Two days\n2. \\*Three\\* ships');
    expect(article.markdown).toBe(article.markdown);
  });

  it('is in copies, in JSON and in clones', () => {
    const article = extractArticle(TEXT, { format: 'text' });
    const { markdown } = extractArticle(TEXT, { format: 'text' });
    expect({ ...article }.markdown).toBe(markdown);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    expect(structuredClone(article)).toEqual(article);
  });

  it('can be asked for once the article is frozen', () => {
    const article = Object.freeze(extractArticle(TEXT, { format: 'text' }));
    expect(article.markdown).toContain('1. Two days\n2. \\*Three\\* ships');
  });
});
