import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, extractArticle, isBodycopyError, type Sources } from '../../src/text.ts';
import { documents } from './arbitrary.ts';

/** Fields that are put in another form than the text has. */
const NORMALISED: ReadonlySet<string> = new Set(['published', 'modified', 'readingMinutes']);

const WORD = /[\p{L}\p{N}]+/gu;

const PAGE = `Home > World > Europe

Harbour reopens after the storm of the century

By Jane Doe and John Roe

Published: May 14, 2022 | Updated: May 16, 2022 · 4 min read

The harbour of Port Ellis reopened on Monday after the storm that had closed it for a week.

Correction: An earlier version of this article gave the wrong name of the harbour master.

© 2022 The Morning Paper. All rights reserved.`;

function named(article: Article): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(article.sources).map(([name, ranges]) => [
      name,
      ranges.map(({ start, end }) => PAGE.slice(start, end)),
    ]),
  );
}

describe('sources', () => {
  it('say where each field was read', () => {
    expect(named(extractArticle(PAGE))).toEqual({
      section: ['Europe'],
      title: ['Harbour reopens after the storm of the century'],
      byline: ['Jane Doe and John Roe'],
      authors: ['Jane Doe', 'John Roe'],
      published: ['Published: May 14, 2022 | Updated: May 16, 2022 · 4 min read'],
      modified: ['Published: May 14, 2022 | Updated: May 16, 2022 · 4 min read'],
      readingMinutes: ['Published: May 14, 2022 | Updated: May 16, 2022 · 4 min read'],
      notes: [
        'Correction: An earlier version of this article gave the wrong name of the harbour master.',
      ],
      rights: ['© 2022 The Morning Paper. All rights reserved.'],
    });
  });

  it('are the same where the text stays in the body', () => {
    const policies = { byline: 'keep', 'date-stamp': 'keep', title: 'keep' } as const;
    expect(extractArticle(PAGE, { policies }).sources).toEqual(extractArticle(PAGE).sources);
  });

  it('point into the front matter of a Markdown file', () => {
    const source =
      '---\ntitle: Harbour reopens\ndate: 2022-05-14\nlastmod: 2022-05-16\n---\n\n# Ships\n';
    const { sources } = extractArticle(source, { format: 'markdown' });
    const parts = (['title', 'published', 'modified'] as const).map((name) =>
      sources[name]?.map(({ start, end }) => source.slice(start, end)),
    );
    expect(parts).toEqual([['Harbour reopens'], ['2022-05-14'], ['2022-05-16']]);
    expect(sources.title?.[0]?.origin).toBe('front-matter');
  });

  it('leave lists that front matter gives to it, and take a byline from the text', () => {
    const text = '---\nauthor: Jane Doe\n---\n\n# Harbour reopens\n\nBy JANE DOE in Berlin\n\n';
    const { authors, byline, sources } = extractArticle(`${text}${PAGE.split('\n\n')[4]}`, {
      format: 'markdown',
    });
    expect({ authors, byline }).toEqual({ authors: ['Jane Doe'], byline: 'JANE DOE in Berlin' });
    expect(sources.byline?.[0]?.origin).toBe('text');
  });

  it('name the authors where no line does', () => {
    const source = '---\nauthors: [Jane Doe, John Roe]\n---\n\nShips\n';
    const { byline, sources } = extractArticle(source, { format: 'markdown' });
    expect(byline).toBe('Jane Doe, John Roe');
    const [first, last] = sources.authors ?? [];
    expect(sources.byline).toEqual([{ ...first, end: last?.end }]);
  });

  it('are empty for a text that says nothing of itself', () => {
    expect(extractArticle('She fought her way back to the top.').sources).toEqual({});
  });

  it('hold the words of their values, on any text', () => {
    fc.assert(fc.property(documents, check), { numRuns: 1000 });
  });
});

function check(text: string): void {
  const article = clean(text);
  if (article === null) return;
  expect(JSON.parse(JSON.stringify(article.sources))).toEqual(article.sources);
  for (const [name, ranges] of Object.entries(article.sources)) {
    const value = article[name as keyof Sources];
    const values = Array.isArray(value) ? value : [value];
    expect(ranges).toHaveLength(values.length);
    for (const [index, { start, end }] of ranges.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      if (NORMALISED.has(name)) continue;
      const words = new Set(text.slice(start, end).match(WORD));
      for (const word of String(values[index]).match(WORD) ?? []) expect(words).toContain(word);
    }
  }
}

function clean(text: string): Article | null {
  try {
    return extractArticle(text);
  } catch (error) {
    if (isBodycopyError(error)) return null;
    throw error;
  }
}
