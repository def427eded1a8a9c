import { describe, expect, it } from 'vitest';
import { loadGenres } from '../../bench/corpus.ts';
import { extract } from '../../bench/extract.ts';
import { measureFurnished } from '../../bench/furnished.ts';
import { genreLossOf } from '../../bench/genres.ts';
import { extractArticle } from '../../src/text.ts';

/** The fewest words that make a text an article, and of CJK characters. */
const MIN_WORDS = 300;
const MIN_CJK = 600;

const TEXTS = 3;
const LANGUAGES = 2;

const pages = loadGenres();
const genres = [...new Set(pages.map(({ type }) => type))];

describe('clean articles of protected genres', () => {
  it.each(genres)('holds three texts of %s in two languages', (genre) => {
    const own = pages.filter(({ type }) => type === genre);
    expect(own.length).toBeGreaterThanOrEqual(TEXTS);
    const languages = new Set(own.map(({ id }) => id.slice(3, 5)));
    expect(languages.size).toBeGreaterThanOrEqual(LANGUAGES);
  });

  it.each(pages.map((page) => [`${page.type}/${page.id}`, page] as const))(
    'leaves %s untouched',
    (_, page) => {
      expect(isLong(page.text)).toBe(true);
      const { untouched, kept, removals } = genreLossOf(page, extractArticle(page.text));
      const taken = removals.filter((removal) => !removal.includes('only-top-heading'));
      expect({ taken, untouched, kept }).toEqual({ taken: [], untouched: true, kept: 1 });
    },
  );
});

describe('the same with furniture around', () => {
  it.each(measureFurnished(pages, extract).map((found) => [found.layout, found] as const))(
    'keeps the article and removes the furniture, laid out in %s',
    (layout, { kept, removed }) => {
      expect(kept).toBeGreaterThan(layout === 'CRLF, wrapped' ? 0.85 : 0.93);
      expect(removed).toBeGreaterThan(layout === 'CRLF, wrapped' ? 0.97 : 0.99);
    },
  );
});

function isLong(text: string): boolean {
  const cjk = text.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
  return cjk >= MIN_CJK || text.split(/\s+/).length >= MIN_WORDS;
}
