import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, cleanArticle, extractArticle, restore } from '../../src/index.ts';
import { readHtml } from '../../src/read/html.ts';
import { pages } from './html-sources.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('format', () => {
  test.each([
    '<!doctype html><p>They met on Friday &amp; went home.',
    '\ufeff<html><body><p>They met on Friday &amp; went home.</p></body></html>',
    '<body>\n<p>They met on Friday &amp; went home.</p>\n</body>',
  ])('is HTML: %s', (page) => {
    expect(cleanArticle(page)).toBe('They met on Friday & went home.');
  });

  test('is text where an article mentions tags', () => {
    const text = 'The <p> tag marks a paragraph, and <div> marks nothing at all.';
    expect(cleanArticle(text)).toBe(text);
  });

  test('can be named', () => {
    expect(cleanArticle('They <b>met</b>.', { format: 'html' })).toBe('They met.');
    expect(cleanArticle('They *met*.', { format: 'html' })).toBe('They *met*.');
  });
});

describe('bytes', () => {
  test.each([
    ['UTF-8', bytes('<html><p>Café</p>')],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes('<html><p>Café</p>'))],
    [
      'UTF-16',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...'<html><p>Café</p>'].flatMap((sign) => [sign.charCodeAt(0), 0]),
      ]),
    ],
    [
      'a declaration',
      Uint8Array.from('<html><meta charset="iso-8859-1"><p>Caf\u00e9</p>', (sign) =>
        sign.charCodeAt(0),
      ),
    ],
    [
      'an older declaration',
      Uint8Array.from(
        '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>Caf\u00e9</p>',
        (sign) => sign.charCodeAt(0),
      ),
    ],
    ['neither', Uint8Array.from('<html><p>Caf\u00e9</p>', (sign) => sign.charCodeAt(0))],
  ])('are read by %s', (_, source) => {
    expect(cleanArticle(source)).toBe('Café');
  });

  test('are read by the charset that the caller knows', () => {
    const source = Uint8Array.from([...bytes('<html><p>'), 0xcf, 0xf0, 0xe8]);
    expect(cleanArticle(source, { charset: 'windows-1251' })).toBe('При');
    expect(() => cleanArticle(source, { charset: 'klingon' })).toThrow('`klingon`');
  });

  test.each([
    ['a PDF', bytes('%PDF-1.7 1 0 obj')],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0)],
    ['an archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
  ])('of %s are no page', (_, source) => {
    const { body, warnings } = extractArticle(source);
    expect(body).toBe('');
    expect(warnings.map(({ code }) => code)).toContain('not-html');
  });
});

describe('any page', () => {
  test('is accounted for to the last character', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const article = extractArticle(page, { format: 'html' });
        expect(restore(JSON.parse(JSON.stringify(article)) as Article)).toBe(page);
      }),
      { numRuns: 1000 },
    );
  });

  test('has blocks in order, clear of each other, that read as their source does', () => {
    fc.assert(
      fc.property(pages, (page) => {
        let end = 0;
        for (const block of readHtml(page).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          ({ end } = block);
          for (let at = 0; at < (block.pieces?.length ?? 0); at += 3) {
            const [offset = 0, from = 0, to = 0] = block.pieces?.slice(at, at + 3) ?? [];
            expect(block.text.slice(offset, offset + to - from)).toBe(page.slice(from, to));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
