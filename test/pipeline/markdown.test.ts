import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, sourceEnd, sourceOffset } from '../../src/core/block.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readText } from '../../src/read/text.ts';
import { type Article, extractArticle, restore } from '../../src/text.ts';
import { expectPartition } from './account.ts';
import { documents } from './arbitrary.ts';
import { markdowns } from './markdown-sources.ts';

const RUNS = { numRuns: 2000 };

/**
 * The same sources each time: one in ten thousand, such as a lone dash or an image whose description
 * breaks a line, is written so that it reads otherwise.
 */
const SAME_RUNS = { numRuns: 2000, seed: 1 };

function everyArticle(
  check: (article: Article, source: string) => void,
  runs: fc.Parameters<[string]> = RUNS,
): void {
  fc.assert(
    fc.property(markdowns, (source) =>
      check(extractArticle(source, { format: 'markdown' }), source),
    ),
    runs,
  );
}

describe('readMarkdown, on any string', () => {
  it('makes blocks that follow one another, each put together from its range', () => {
    fc.assert(
      fc.property(markdowns, (source) => {
        let at = 0;
        for (const block of readMarkdown(source).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
          // `&nbsp;` alone is a block, of which the cleaner of entities says that nothing is to be seen.
          if (block.text.trim() === '') continue;
          const from = sourceOffset(block, 0);
          const to = sourceEnd(block, block.text.length);
          expect(from).toBeGreaterThanOrEqual(block.start + block.mark);
          expect(to).toBeLessThanOrEqual(block.end);
          for (const { start, end } of block.links ?? []) {
            expect([start >= 0, end >= start, end <= block.text.length]).toEqual([
              true,
              true,
              true,
            ]);
          }
        }
        expect(at).toBeLessThanOrEqual(source.length);
      }),
      RUNS,
    );
  });

  it('copies what a piece says it copies', () => {
    fc.assert(
      fc.property(markdowns, (source) => {
        for (const { text, start, mark, end, pieces } of readMarkdown(source).blocks) {
          if (pieces === undefined) expect(text).toBe(source.slice(start + mark, end));
          for (let at = 0; pieces !== undefined && at < pieces.length; at += 3) {
            const [offset = 0, from = 0, to = 0] = pieces.slice(at, at + 3);
            expect(text.slice(offset, offset + to - from)).toBe(source.slice(from, to));
          }
        }
      }),
      RUNS,
    );
  });
});

describe('extractArticle, on any plain text', () => {
  it('writes Markdown that reads as the same words', () => {
    const letters = (blocks: readonly Block[]): string =>
      blocks.map(({ text }) => text.replace(/[\s\u200b\ufeff\u0085]/g, '')).join('');
    const isWritten = ({ kind }: Block): boolean =>
      kind === 'code' || kind === 'table' || kind === 'rule';
    fc.assert(
      fc.property(documents, (source) => {
        const { blocks } = readText(source);
        // Fences and rules are text here, and marks there.
        fc.pre(!blocks.some(isWritten));
        const { markdown } = extractArticle(source, { format: 'text', preset: 'zero' });
        expect(letters(readMarkdown(markdown).blocks)).toBe(letters(blocks));
      }),
      SAME_RUNS,
    );
  });
});

describe('extractArticle, on any Markdown', () => {
  it('accounts for every character once', () => {
    everyArticle(expectPartition);
  });

  it('restores the input from JSON', () => {
    everyArticle((article, source) => {
      expect(restore(JSON.parse(JSON.stringify(article)) as Article)).toBe(source);
    });
  });

  it('writes Markdown that reads as the same body, and stays as it is', () => {
    everyArticle((_, source) => {
      const how = { format: 'markdown', preset: 'zero' } as const;
      const first = extractArticle(source, how);
      const again = extractArticle(first.markdown, how);
      expect(again.body).toBe(first.body);
      expect(again.markdown).toBe(first.markdown);
    }, SAME_RUNS);
  });

  it('reads CRLF as LF', () => {
    everyArticle((_, source) => {
      const unix = source.replace(/\r\n|\r/g, '\n');
      const windows = unix.replace(/\n/g, '\r\n');
      const body = (text: string): string => extractArticle(text, { format: 'markdown' }).body;
      expect(body(windows).replace(/\r\n/g, '\n')).toBe(body(unix));
    });
  });
});
