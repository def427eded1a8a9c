import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/core/block.ts';
import { type Article, extractArticle } from '../../src/index.ts';
import { readMarkdown } from '../../src/read/markdown.ts';
import { readText } from '../../src/read/text.ts';
import { documents } from '../pipeline/arbitrary.ts';
import { pages } from '../pipeline/html-sources.ts';
import { markdowns } from '../pipeline/markdown-sources.ts';
import { solid, textOfHtml, textOfMarkdown, unmarked } from './reads.ts';

const url = 'https://example.org/news/harbour';

const read = (source: string, format: 'text' | 'markdown' | 'html' = 'html'): Article =>
  extractArticle(source, { format, preset: 'zero', url });

/** What pages are written as: HTML, and Markdown. */
const WRITTEN: readonly (readonly [what: string, page: string, html: string, markdown: string])[] =
  [
    ['paragraphs', '<p>One<p>Two', '<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
    ['line breaks', '<p>One<br>Two</p>', '<p>One<br>\nTwo</p>', 'One\\\nTwo'],
    ['headings', '<h3><b>One</b> C#</h3>', '<h3><strong>One</strong> C#</h3>', '### **One** C\\#'],
    ['strong headings', '<h2><b>One</b></h2>', '<h2>One</h2>', '## One'],
    [
      'emphasis',
      '<p><b>a <i>b</i></b> <i>c </i><s>d</s> <code>e`</code> H<sub>2</sub>O',
      '<p><strong>a <em>b</em></strong> <em>c</em> <del>d</del> <code>e`</code> H<sub>2</sub>O</p>',
      '**a *b*** *c* ~~d~~ `` e` `` H2O',
    ],
    [
      'crossed emphasis',
      '<p><b>a <i>b</b> c</i> d',
      '<p><strong>a <em>b</em></strong> c d</p>',
      '**a *b*** c d',
    ],
    [
      'emphasis that Markdown cannot have',
      '<p>a<b>"b"</b>c',
      '<p>a<strong>&quot;b&quot;</strong>c</p>',
      'a"b"c',
    ],
    [
      'links',
      '<p><a href="../sea">One</a> <a href="https://e.org/(x) y">two</a> <a href="mailto:a@e.org">three</a>',
      '<p><a href="https://example.org/sea">One</a> <a href="https://e.org/(x)%20y">two</a> <a href="mailto:a@e.org">three</a></p>',
      '[One](https://example.org/sea) [two](<https://e.org/(x)%20y>) [three](mailto:a@e.org)',
    ],
    [
      'a base',
      '<base href="/other/"><p><a href="x">One</a>',
      '<p><a href="https://example.org/other/x">One</a></p>',
      '[One](https://example.org/other/x)',
    ],
    [
      'links that run',
      '<p><a href="java\nscript:alert(1)">One</a> <a href="data:text/html,x">two</a>',
      '<p>One two</p>',
      'One two',
    ],
    [
      'lists',
      '<ul><li>One<ul><li>Two</ul><li><p>Three</p><p>More</p></ul><ol start="3"><li>c<li>d</ol>',
      '<ul>\n<li>One\n<ul>\n<li>Two</li>\n</ul>\n</li>\n<li>Three\n<p>More</p>\n</li>\n</ul>\n<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>',
      '- One\n  - Two\n- Three\n\n  More\n\n3. c\n4. d',
    ],
    [
      'quotations',
      '<blockquote><p>One<p>Two<ul><li>Three</ul></blockquote><p>Four',
      '<blockquote>\n<p>One</p>\n<p>Two</p>\n<ul>\n<li>Three</li>\n</ul>\n</blockquote>\n<p>Four</p>',
      '> One\n>\n> Two\n>\n> - Three\n\nFour',
    ],
    [
      'code',
      '<pre><code class="hljs language-TS">if (a &lt; b) {\n  ```\n}</code></pre>',
      '<pre><code class="language-ts">if (a &lt; b) {\n  ```\n}</code></pre>',
      '````ts\nif (a < b) {\n  ```\n}\n````',
    ],
    [
      'tables',
      '<table><tr><th>A<th>B<tr><td rowspan=2>1<td>2|3<tr><td>4</table>',
      '<table>\n<thead>\n<tr><th>A</th><th>B</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>2|3</td></tr>\n<tr><td></td><td>4</td></tr>\n</tbody>\n</table>',
      '| A | B |\n| --- | --- |\n| 1 | 2\\|3 |\n|  | 4 |',
    ],
    [
      'tables that lay out a page',
      '<table><tr><td>One<td>Two</table>',
      '<p>One</p>\n<p>Two</p>',
      'One\n\nTwo',
    ],
    [
      'images',
      '<p>One</p><img data-src="/a.png" src="data:x" alt=" A\n[b] "><p>Two <img src="b.png"> three</p>',
      '<p>One</p>\n<p><img src="https://example.org/a.png" alt="A [b]"></p>\n<p>Two <img src="https://example.org/news/b.png" alt=""> three</p>',
      'One\n\n![A \\[b\\]](https://example.org/a.png)\n\nTwo ![](https://example.org/news/b.png) three',
    ],
    ['icons', '<p>One <img src="a.gif" width="1"> two', '<p>One two</p>', 'One two'],
    [
      'footnotes',
      '<p>One<sup><a href="#f1">1</a></sup>, two <a href="#f2">[2]</a>.</p><ol><li id="f1">First<li id="f2">Second</ol>',
      '<p>One<a href="#note-1"><sup>1</sup></a>, two <a href="#note-2">[2]</a>.</p>\n<ol>\n<li id="note-1">First</li>\n<li id="note-2">Second</li>\n</ol>',
      'One[^1], two [^2].\n\n[^1]: First\n[^2]: Second',
    ],
    [
      'signs of Markdown and HTML',
      '<p>1986. A *star*, [x](y), &lt;b&gt; &amp;amp; C:\\',
      '<p>1986. A *star*, [x](y), &lt;b&gt; &amp;amp; C:\\</p>',
      '1986\\. A \\*star\\*, [x\\](y), &lt;b> \\&amp; C:\\\\',
    ],
  ];

describe.each(WRITTEN)('%s', (_, page, html, markdown) => {
  test('in HTML', () => {
    expect(read(page).html).toBe(html);
  });

  test('in Markdown', () => {
    expect(read(page).markdown).toBe(markdown);
  });
});

test('addresses stay relative where the page has none', () => {
  const page = '<p><a href="/a b">One</a> <a href="#top">two</a> <img src="c.png" alt=""></p>';
  const { html } = extractArticle(page, { format: 'html', preset: 'zero' });
  expect(html).toBe('<p><a href="/a%20b">One</a> two <img src="c.png" alt=""></p>');
});

test('images go with what stands around them', () => {
  const story = 'The harbour opened again on Friday, two days after the storm had closed it.';
  const page = `<article><h1>Harbour opens again</h1><figure><img src="/lead.jpg" alt="Ships"><figcaption>Ships wait. Photo: Ann Bell/AP</figcaption></figure>
    <p>${story}</p><p>${story.replace('Friday', 'Monday')}</p></article>
    <aside class="related"><a href="/x"><img src="/teaser.jpg" alt="Ferries"> Ferries stay in port</a></aside>`;
  const { html, markdown } = extractArticle(page, { format: 'html', url });
  expect(html).toContain('<img src="https://example.org/lead.jpg" alt="Ships">');
  expect(html).not.toContain('teaser');
  expect(markdown).toContain('![Ships](https://example.org/lead.jpg)');
  expect(markdown).not.toContain('teaser');
});

describe('text', () => {
  test('is written as HTML', () => {
    const text =
      '# Title\n\nA <b> & "c".\n\n- One\n  - Two\n- Three\n\n> Quoted\n\n| A | B |\n|---|---|\n| 1 | 2 |';
    expect(read(text, 'text').html).toBe(
      '<h1>Title</h1>\n<p>A &lt;b&gt; &amp; &quot;c&quot;.</p>\n<ul>\n<li>One\n<ul>\n<li>Two</li>\n</ul>\n</li>\n<li>Three</li>\n</ul>\n<blockquote>\n<p>Quoted</p>\n</blockquote>\n<table>\n<thead>\n<tr><th>A</th><th>B</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table>',
    );
  });
});

describe('Markdown', () => {
  test('is written as HTML', () => {
    const markdown =
      'A **b *c*** `d*` ~~e~~ [f](/g) [h](javascript:i).\n\n1. One\n\n   ```js\n   x < 1\n   ```\n2. Two\n\n![j](/k.png)';
    expect(read(markdown, 'markdown').html).toBe(
      '<p>A <strong>b <em>c</em></strong> <code>d*</code> <del>e</del> <a href="https://example.org/g">f</a> h.</p>\n<ol>\n<li>One\n<pre><code class="language-js">x &lt; 1</code></pre>\n</li>\n<li>Two</li>\n</ol>\n<p><img src="https://example.org/k.png" alt="j"></p>',
    );
  });
});

describe('a record', () => {
  test('holds HTML and Markdown also as JSON, as a copy and frozen', () => {
    const article = Object.freeze(read('<p>One <b>two</b>'));
    const expected = { html: '<p>One <strong>two</strong></p>', markdown: 'One **two**' };
    expect(JSON.parse(JSON.stringify(article))).toMatchObject(expected);
    expect({ ...article }).toMatchObject(expected);
    expect(structuredClone(article)).toMatchObject(expected);
    expect(article.html).toBe(expected.html);
  });
});

describe('any source', () => {
  const RUNS = { numRuns: 1000 };

  test('reads the same as HTML and as Markdown, from HTML', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { body, html, markdown } = read(page);
        expect(solid(textOfHtml(html))).toBe(solid(body));
        expect(unmarked(textOfMarkdown(markdown))).toBe(unmarked(body));
      }),
      RUNS,
    );
  });

  test.each([
    ['text', documents],
    ['markdown', markdowns],
  ] as const)('reads the same as HTML, from %s', (format, sources) => {
    fc.assert(
      fc.property(sources, (source) => {
        const { blocks } = format === 'text' ? readText(source) : readMarkdown(source);
        // Fences and rules are text in one, and marks in the other.
        fc.pre(format !== 'text' || blocks.every(({ kind }) => kind !== 'code' && kind !== 'rule'));
        const isText = ({ kind }: Block): boolean => kind !== 'image' && kind !== 'rule';
        const text = blocks.filter(isText).map((block) => block.text);
        const { html } = read(source, format);
        expect(unmarked(textOfHtml(html))).toBe(unmarked(text.join('\n')));
      }),
      RUNS,
    );
  });
});
