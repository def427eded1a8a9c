import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  before,
  createPipeline,
  extractArticle,
  presets,
  restore,
} from '../../src/index.ts';
import { readability, withFallback } from '../../src/readability.ts';
import { pages } from '../pipeline/html-sources.ts';

const STORY = [
  'The harbour opened again on Friday, two days after the storm had closed it to all ships, and the first freighter came in before noon.',
  'Cranes on the eastern quay, which the storm had moved by several metres, will be checked over the weekend, said the harbour master.',
  'Until then, containers are unloaded in the west only, where a dozen more ships were waiting outside of the breakwater by the evening.',
  'Fishermen, who had lost nets and boats, asked the council on Saturday for help, and were told that it would be on its way within days.',
];
const PAGE = `<!doctype html><html><head><title>Harbour opens again</title></head><body>
<div class="x1"><a href="/">Home</a> <a href="/sport">Sport</a></div>
<div class="x2">${STORY.map((text) => `<p>${text}</p>`).join('\n')}</div>
<div class="x3"><p>Write to us</p> <a href="/a">About</a> <a href="/b">Contact</a></div></body></html>`;

const alone = createPipeline({ cleaners: [readability()], format: 'html' });

describe('readability', () => {
  test('chooses blocks on its own, and every one left out is on record', () => {
    const article = alone(PAGE);
    expect(article.body).toBe(STORY.join('\n\n'));
    expect(article.removals.length).toBeGreaterThan(1);
    for (const removal of article.removals) {
      expect(removal).toMatchObject({
        cleaner: 'readability',
        kind: 'surroundings',
        reason: 'left-out',
      });
    }
    expect(restore(article)).toBe(PAGE);
    expect(article.warnings).toEqual([]);
  });

  test('protects what it chooses', () => {
    const promo = PAGE.replace('<p>Until then', '<p class="newsletter">Until then');
    const cleaners = (vote: 'keep' | 'drop') =>
      before(presets.balanced(), 'surroundings', readability({ vote }));
    const own = extractArticle(promo);
    expect(own.body).not.toContain('Until then');
    expect(extractArticle(promo, { cleaners: cleaners('drop') }).body).not.toContain('Until then');
    expect(extractArticle(promo, { cleaners: cleaners('keep') }).body).toContain('Until then');
  });

  test.each([
    ['a page without an article', '<html><body><p hidden>Hi</p></body></html>', 'found no article'],
    ['a tree', load(PAGE), 'as strings or bytes only'],
    ['a deep page', `${'<div>'.repeat(300)}<p>Hi</p>`, 'so deep'],
  ])('warns of %s and leaves it as it is', (_, source, message) => {
    const { body, warnings } = alone(source);
    expect(body).not.toBe('');
    expect(warnings.filter(({ code }) => code === 'second-engine')).toMatchObject([
      { message: expect.stringContaining(message) },
    ]);
  });

  test('says nothing of text', () => {
    const { warnings, body } = extractArticle(STORY.join('\n\n'), { cleaners: [readability()] });
    expect([warnings, body]).toEqual([[], STORY.join('\n\n')]);
  });

  test('throws on no page, and accounts for each', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const article = alone(page);
        expect(restore(JSON.parse(JSON.stringify(article)) as Article)).toBe(page);
      }),
      { numRuns: 200 },
    );
  });
});

describe('withFallback', () => {
  const clean = withFallback({ format: 'html' });

  test('leaves a page that our own cleaners are sure of to them', () => {
    expect(clean(PAGE)).toEqual(extractArticle(PAGE));
  });

  test('asks Readability where they find nothing', () => {
    const hidden = PAGE.replace('class="x2"', 'class="x2 footer"').replace(
      /<div class="x[13]">/g,
      '<div class="footer">',
    );
    const options = { format: 'html', cleaners: [...presets.zero(), emptying] } as const;
    expect(extractArticle(hidden, options).body).toBe('');
    expect(withFallback(options)(hidden).body).toBe(STORY.join('\n\n'));
    expect(withFallback(options)('<p hidden>Hi</p>').body).toBe('');
  });
});

/** Takes out everything. */
const emptying = {
  name: 'emptying',
  reasons: ['all'],
  *inspect({ blocks }: { readonly blocks: readonly import('../../src/index.ts').Block[] }) {
    for (const block of blocks) {
      yield { type: 'drop', target: block, kind: 'custom', reason: 'all', confidence: 1 } as const;
    }
  },
};
