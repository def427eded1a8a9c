import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, extractArticle, isBodycopyError, restore } from '../../src/text.ts';
import { expectPartition } from './account.ts';
import { documents, strings } from './arbitrary.ts';

const RUNS = { numRuns: 1000 };

/** A page of HTML is refused, which is no failure of the properties. */
function clean(text: string): Article | null {
  try {
    return extractArticle(text);
  } catch (error) {
    if (isBodycopyError(error) && error.code === 'ERR_HTML_INPUT') return null;
    throw error;
  }
}

function everyArticle(
  texts: fc.Arbitrary<string>,
  check: (article: Article, text: string) => void,
): void {
  fc.assert(
    fc.property(texts, (text) => {
      const article = clean(text);
      if (article !== null) check(article, text);
    }),
    RUNS,
  );
}

/** The input with its repairs made, white space left out. */
function repaired(text: string, { repairs }: Article): string {
  let at = 0;
  let result = '';
  for (const { start, end, to } of repairs) {
    result += text.slice(at, start) + to;
    at = end;
  }
  return (result + text.slice(at)).replace(/[\s\u200b\ufeff\u0085]/g, '');
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const unit of part.split('')) {
    at = whole.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('extractArticle, on any string', () => {
  it('gives the same article twice', () => {
    everyArticle(documents, (article, text) => expect(extractArticle(text)).toEqual(article));
  });

  it('accounts for every character once', () => {
    everyArticle(strings, expectPartition);
  });

  it('restores the input from JSON', () => {
    everyArticle(strings, (article, text) => {
      expect(restore(JSON.parse(JSON.stringify(article)) as Article)).toBe(text);
    });
  });

  it('leaves nothing but white space to layout', () => {
    everyArticle(strings, ({ layout }) => {
      for (const { text } of layout) expect(text).toMatch(/^[\s\u200b\ufeff\u0085]+$/);
    });
  });

  it('makes a body that is a subsequence of the repaired input', () => {
    everyArticle(strings, (article, text) => {
      const body = article.body.replace(/[\s\u200b\ufeff\u0085]/g, '');
      expect(isSubsequence(body, repaired(text, article))).toBe(true);
    });
  });

  it('reads CRLF as LF', () => {
    everyArticle(documents, (article, text) => {
      const windows = text.replace(/\r\n|\r|\n/g, '\r\n');
      const unix = text.replace(/\r\n|\r|\n/g, '\n');
      expect(clean(windows)?.body).toBe(clean(unix)?.body);
      expect(article.length).toBe(text.length);
    });
  });

  it('points every joint at the removals between its halves', () => {
    everyArticle(documents, ({ repairs, removals }, text) => {
      for (const repair of repairs) {
        if (repair.kind !== 'broken-sentence') continue;
        // Where a page ends without a head or foot, nothing is removed.
        const after = text.slice(repair.end);
        const isFed = after.slice(0, after.search(/\S/)).includes('\f');
        if (!isFed) expect(repair.joins).not.toHaveLength(0);
        for (const index of repair.joins ?? []) {
          expect(removals[index]?.start).toBeGreaterThanOrEqual(repair.end);
        }
      }
    });
  });

  it('takes nothing out with the zero preset', () => {
    everyArticle(documents, (_, text) => {
      const article = extractArticle(text, { preset: 'zero' });
      expect([article.removals, article.repairs]).toEqual([[], []]);
    });
  });
});
