import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, extractArticle, readPage, restore } from '../../src/index.ts';
import { pages } from '../pipeline/html-sources.ts';

const PAGE = `<!doctype html><html><head><title>T</title><script>x()</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour opens again</h1>
<p>The <b>har</b>bour opened &amp; closed again on <i>Friday</i>, two days<br>after the storm.</p>
<ul><li>One <a href="/x?a=1&amp;b">link</a><li>Two</ul><img src="/a.png" alt="A">
<pre><code class="language-js">a
  b</code></pre><noscript><p>Words</p></noscript></article></body></html>`;

describe('a tree of cheerio', () => {
  test('reads as the page that it was parsed from', () => {
    const url = 'https://example.org/';
    const [tree, page] = [load(PAGE, { scriptingEnabled: false }), PAGE].map((source) => {
      const { body, html, markdown, removals } = extractArticle(source, { url, format: 'html' });
      return { body, html, markdown, removed: removals.map(({ kind, reason }) => [kind, reason]) };
    });
    expect(tree).toEqual(page);
  });

  test('is accounted for in the text that it holds', () => {
    const article = extractArticle(load('<p>One <b>t</b>wo</p><div>Three</div>'));
    expect(restore(article)).toBe('One two\nThree\n');
    expect(article.html).toBe('<p>One <strong>t</strong>wo</p>\n<p>Three</p>');
  });

  test('parsed with scripts has no tags in its text', () => {
    expect(extractArticle(load('<p>One</p><noscript><img src="a"></noscript>')).body).toBe('One');
  });

  test('may be parsed as XML or hold templates', () => {
    expect(extractArticle(load('<P>One</P><P>Two</P>', { xml: true })).body).toBe('One\n\nTwo');
    const { blocks } = readPage(load('<template><p>One</p></template>'), {});
    expect(blocks.map(({ text, flags }) => [text, flags])).toEqual([['One', ['template']]]);
  });

  test('may be deep', () => {
    const depth = 3000;
    const page = `${'<div>'.repeat(depth)}One${'</div>'.repeat(depth)}`;
    expect(extractArticle(load(page, { xml: { xmlMode: false } })).body).toBe('One');
  });

  test('is accounted for to the last character, whatever it holds', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const article = extractArticle(load(page));
        const source = restore(JSON.parse(JSON.stringify(article)) as Article);
        expect(source).toHaveLength(article.length);
        for (const { start, end, at } of article.kept) {
          expect(source.slice(start, end)).toBe(article.body.slice(at, at + end - start));
        }
      }),
      { numRuns: 300 },
    );
  });
});
