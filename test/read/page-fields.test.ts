import { describe, expect, it, test } from 'vitest';
import type { Fields, Origin } from '../../src/core/article.ts';
import { readHtml } from '../../src/read/html.ts';
import { readPageFields } from '../../src/read/page-fields.ts';

const URL_OF_PAGE = 'https://www.example.org/news/harbour';

/** The fields of a page with a head and a body. */
function fieldsOf(head: string, body = '', url?: string): Partial<Fields> {
  return readPageFields(readHtml(pageOf(head, body)), url).fields;
}

function pageOf(head: string, body = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

/** A script of linked data. */
function json(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Harbour reopens',
  description: 'Ships are back.',
  author: { '@type': 'Person', name: 'Jane Doe' },
  datePublished: '2022-05-14T10:03:00+02:00',
  dateModified: '2022-05-16',
  articleSection: 'World',
  keywords: ['ships', 'storms'],
  publisher: { '@type': 'Organization', name: 'The Daily Tide' },
  isAccessibleForFree: 'False',
  timeRequired: 'PT4M30S',
  inLanguage: 'en-GB',
  image: { '@type': 'ImageObject', url: '/tide.jpg' },
  url: 'https://www.example.org/news/harbour',
};

const OF_ARTICLE: Partial<Fields> = {
  title: 'Harbour reopens',
  description: 'Ships are back.',
  section: 'World',
  authors: ['Jane Doe'],
  published: '2022-05-14T10:03:00+02:00',
  modified: '2022-05-16',
  readingMinutes: 5,
  siteName: 'The Daily Tide',
  canonicalUrl: 'https://www.example.org/news/harbour',
  image: 'https://www.example.org/tide.jpg',
  pageType: 'NewsArticle',
  isAccessibleForFree: false,
  lang: 'en-GB',
  tags: ['ships', 'storms'],
};

describe('linked data', () => {
  test.each([
    ['an object', ARTICLE],
    ['a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['a graph', { '@graph': [{ '@type': 'ImageObject' }, ARTICLE] }],
    ['the main thing of a page', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['the address of a type', { ...ARTICLE, '@type': ['https://schema.org/NewsArticle', 'Thing'] }],
    ['marks of comments', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    ['marks of sections', `//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`],
    ['a comma too much', JSON.stringify(ARTICLE).replace(/\}$/, ',}')],
    ['a semicolon', `${JSON.stringify(ARTICLE)};`],
    ['a line break in a string', JSON.stringify(ARTICLE).replace('Ships are', 'Ships\nare')],
    ['objects in a row', `{"@type":"Thing"}\n${JSON.stringify(ARTICLE)}`],
  ])('as %s', (_, data) => {
    expect(fieldsOf(json(data), '', URL_OF_PAGE)).toEqual(OF_ARTICLE);
  });

  test.each([
    [
      'a reference',
      {
        '@graph': [
          { '@type': 'Article', author: { '@id': '#jane' } },
          { '@id': '#jane', name: 'Jane Doe' },
        ],
      },
    ],
    ['a list of names', { '@type': 'Article', author: ['Jane Doe', { name: ' JANE DOE ' }] }],
    ['a line', { '@type': 'Article', author: 'By Jane Doe' }],
    ['a creator', { '@type': 'Article', creator: 'Jane Doe' }],
  ])('with authors as %s', (_, data) => {
    expect(fieldsOf(json(data)).authors).toEqual(['Jane Doe']);
  });

  test.each([
    ['nothing', ''],
    ['half an object', '{"@type": "Article", "headline": "Harbour'],
    ['no objects', '["author", 1, null]'],
    [
      'other types of values',
      '{"@type": 7, "headline": {"author": []}, "author": [[["x"]], {}, null, 5e400]}',
    ],
    [
      'keys of all objects',
      '{"__proto__": {"headline": "Bad"}, "@type": "Article", "author": {"__proto__": {"name": "Bad Actor"}}}',
    ],
    [
      'a constructor',
      '{"@type": "Article", "author": {"@id": "constructor"}, "constructor": {"name": "Bad Actor"}}',
    ],
    [
      'things that the page shows others of',
      JSON.stringify({ '@type': 'ItemList', itemListElement: [ARTICLE], x: 'author' }),
    ],
  ])('that holds %s says nothing', (_, data) => {
    const { title, authors, published } = fieldsOf(json(data));
    expect({ title, authors, published }).toEqual({});
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
  });
});

describe('meta tags', () => {
  const meta = (attribute: string, values: Record<string, string>): string =>
    Object.entries(values)
      .map(([name, value]) => `<meta ${attribute}="${name}" content="${value}">`)
      .join('');

  it('of Open Graph and Twitter', () => {
    const head =
      meta('property', {
        'og:title': 'Harbour reopens',
        'og:description': 'Ships are &amp;quot;back&amp;quot;.',
        'og:site_name': 'The Daily Tide',
        'og:type': 'article',
        'og:url': 'https://www.example.org/news/harbour',
        'og:image': 'https://img.example.org/a.jpg',
        'og:locale': 'de_AT',
        'article:author': 'https://www.facebook.com/tide',
        'article:published_time': '2022-05-14T10:03:00Z',
        'article:modified_time': '20220516',
        'article:section': 'World',
        'article:content_tier': 'free',
      }) +
      '<meta property="article:tag" content="ships"><meta property="article:tag" content="storms">' +
      meta('name', {
        'twitter:label1': 'Written by',
        'twitter:data1': 'Jane Doe and John Roe',
        'twitter:label2': 'Est. reading time',
        'twitter:data2': '7 minutes',
      });
    expect(fieldsOf(head)).toEqual({
      title: 'Harbour reopens',
      description: 'Ships are "back".',
      siteName: 'The Daily Tide',
      pageType: 'article',
      canonicalUrl: 'https://www.example.org/news/harbour',
      image: 'https://img.example.org/a.jpg',
      lang: 'de-AT',
      authors: ['Jane Doe', 'John Roe'],
      published: '2022-05-14T10:03:00Z',
      modified: '2022-05-16',
      section: 'World',
      isAccessibleForFree: true,
      tags: ['ships', 'storms'],
      readingMinutes: 7,
    });
  });

  it('of Dublin Core and others', () => {
    const head = meta('name', {
      'DC.title': 'Harbour reopens',
      'DC.creator': 'Doe',
      'dcterms.created': '14 May 2022',
      'dc.language': 'en',
      'parsely-section': 'World',
      keywords: 'ships, storms; Ships',
      'x-published-date': '2022-05-15',
    });
    expect(fieldsOf(head)).toEqual({
      title: 'Harbour reopens',
      authors: ['Doe'],
      published: '2022-05-14',
      lang: 'en',
      section: 'World',
      tags: ['ships', 'storms'],
    });
  });

  it('yield to linked data', () => {
    const head = meta('property', { 'article:published_time': '2021-01-01', author: 'Sam Poe' });
    const { published, authors } = fieldsOf(head + json(ARTICLE));
    expect({ published, authors }).toEqual({
      published: OF_ARTICLE.published,
      authors: OF_ARTICLE.authors,
    });
  });
});

describe('the title', () => {
  const site = '<meta property="og:site_name" content="The Daily Tide">';
  test.each([
    ['without its site', '<title>Harbour reopens | The Daily Tide</title>', '', 'Harbour reopens'],
    [
      'behind its site',
      '<title>The Daily Tide: Harbour reopens</title>',
      '',
      'The Daily Tide: Harbour reopens',
    ],
    [
      'behind its site and a sign',
      '<title>The Daily Tide – Harbour reopens</title>',
      '',
      'Harbour reopens',
    ],
    [
      'with a dash of its own',
      '<title>Harbour reopens – at last – The Daily Tide</title>',
      '',
      'Harbour reopens – at last',
    ],
    [
      'as it is shown',
      '<title>Harbour reopens after storm</title>',
      '<h1>The Daily Tide</h1><h1>Harbour reopens after <i>the</i> storm</h1>',
      'Harbour reopens after the storm',
    ],
    ['as the only heading', '<title>Home</title>', '<h1>Harbour reopens</h1>', 'Harbour reopens'],
    [
      'not as the site',
      '<title>Harbour reopens</title>',
      '<h1>The Daily Tide</h1>',
      'Harbour reopens',
    ],
    [
      'not as a hidden heading',
      '<title>Harbour reopens</title>',
      '<h1 hidden>Search the archive</h1>',
      'Harbour reopens',
    ],
    [
      'with characters decoded',
      '<title>Ships &amp;amp; the harbour&#8217;s storms</title>',
      '',
      'Ships &amp; the harbour’s storms',
    ],
  ])('%s', (_, head, body, title) => {
    expect(fieldsOf(site + head, body).title).toBe(title);
  });

  it('is not that of an image', () => {
    expect(fieldsOf('', '<svg><title>Search</title></svg>').title).toBeUndefined();
  });
});

describe('authors in the markup', () => {
  test.each([
    ['a relation', '<p>By <a rel="author" href="/x">Jane Doe</a> in Berlin</p>', ['Jane Doe']],
    ['microdata', '<div itemscope><span itemprop="author">Jane Doe</span></div>', ['Jane Doe']],
    [
      'microdata of a person',
      '<div itemprop="author" itemscope>By <b itemprop="name">Jane Doe</b>, Berlin</div>',
      ['Jane Doe'],
    ],
    [
      'an attribute',
      '<div itemscope><meta itemprop="author" content="Jane Doe"></div>',
      ['Jane Doe'],
    ],
    [
      'no comments',
      '<div itemscope><i itemprop="author">Jane Doe</i></div><div itemscope><i itemprop="author">Sam Poe</i></div>',
      ['Jane Doe'],
    ],
    ['a class', '<h1>Harbour</h1><p class="post_authorName">Jane Doe</p>', ['Jane Doe']],
    [
      'a class and a label',
      '<h1>Harbour</h1><p class="story-byline">By<!-- --> <a>Jane Doe</a> and <a>John Roe</a> <b>Senior Reporter</b></p>',
      ['Jane Doe', 'John Roe'],
    ],
    [
      'a class and a day',
      '<h1>Harbour</h1><p class="author">Jane Doe<br>4 August 2010</p>',
      ['Jane Doe'],
    ],
    ['an address', '<h1>Harbour</h1><p><a href="/authors/jane">Jane Doe</a></p>', ['Jane Doe']],
    ['a user', '<h1>Harbour</h1><p class="byline">Posted by <a>ibby</a></p>', ['ibby']],
    [
      'the first below the title',
      '<p class="author">Sam Poe</p><h1>Harbour</h1><p class="author">Jane Doe</p>',
      ['Jane Doe'],
    ],
    [
      'nobody in a list of others',
      '<h1>Harbour</h1><div class="related"><p class="author">Sam Poe</p></div>',
      undefined,
    ],
    ['nobody in a comment', '<h1>Harbour</h1><p class="comment-author">Sam Poe</p>', undefined],
    [
      'nobody for a sentence',
      '<h1>Harbour</h1><p class="author">Many of them went home.</p>',
      undefined,
    ],
    ['nobody for a role', '<h1>Harbour</h1><p class="author">Staff Writer</p>', undefined],
  ])('%s', (_, body, authors) => {
    expect(fieldsOf('', body).authors).toEqual(authors);
  });

  test.each([
    ['an address', 'https://www.facebook.com/jane.doe'],
    ['an account', '@jane'],
    ['the system', 'admin'],
    ['a template', '{{ author.name }}'],
  ])('are not %s', (_, value) => {
    expect(fieldsOf(`<meta name="author" content="${value}">`).authors).toBeUndefined();
  });

  it('are the site where nobody else is named', () => {
    const site =
      '<meta property="og:site_name" content="Jane Doe"><meta name="author" content="Jane Doe">';
    expect(fieldsOf(site).authors).toEqual(['Jane Doe']);
    expect(fieldsOf(site, '<a rel="author">John Roe</a>').authors).toEqual(['John Roe']);
  });
});

describe('moments', () => {
  test.each([
    ['2022-05-14', '2022-05-14'],
    ['2022-05-14T10:03:00.123Z', '2022-05-14T10:03:00Z'],
    ['2022-05-14 10:03 +0530', '2022-05-14T10:03+05:30'],
    ['2022-05-14T10:03:00', '2022-05-14'],
    ['2022/5/4', '2022-05-04'],
    ['Sat, 14 May 2022 10:03:00 GMT', '2022-05-14'],
    ['May 14th, 2022', '2022-05-14'],
    ['Sat May 14 10:03:00 EDT 2022', '2022-05-14'],
    ['2022 May 14', '2022-05-14'],
    ['05/06/2022', undefined],
    ['05.06.22', undefined],
    ['2022-02-30', undefined],
    ['1970-01-01', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['1652522580', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (value, published) => {
    expect(fieldsOf(`<meta name="date" content="${value}">`).published).toBe(published);
  });

  test.each([
    ['an element', '<time datetime="2022-05-14">Saturday</time>', { published: '2022-05-14' }],
    ['the text of one', '<time>May 14, 2022</time>', { published: '2022-05-14' }],
    [
      'classes',
      '<time class="updated" datetime="2022-05-16"></time><time class="published" datetime="2022-05-14"></time>',
      { published: '2022-05-14', modified: '2022-05-16' },
    ],
    [
      'the time of a change alone',
      '<time class="modified" datetime="2022-05-16"></time>',
      { modified: '2022-05-16' },
    ],
    [
      'microdata',
      '<span itemprop="datePublished" content="2022-05-14">x</span>',
      { published: '2022-05-14' },
    ],
  ])('in %s', (_, body, moments) => {
    expect(fieldsOf('', body)).toEqual(moments);
  });

  it('in the address', () => {
    const link = '<link rel="canonical" href="https://example.org/2022/05/14/harbour">';
    expect(fieldsOf(link).published).toBe('2022-05-14');
  });
});

describe('addresses', () => {
  const image = '<meta property="og:image" content="../a.jpg">';
  test.each([
    ['of the page', image, URL_OF_PAGE, 'https://www.example.org/a.jpg'],
    ['of the base', `<base href="/x/y/">${image}`, URL_OF_PAGE, 'https://www.example.org/x/a.jpg'],
    [
      'of an absolute base',
      `<base href="https://cdn.example.org/x/">${image}`,
      undefined,
      'https://cdn.example.org/a.jpg',
    ],
    ['of nothing', image, undefined, '../a.jpg'],
    ['of nonsense', image, 'http://[', '../a.jpg'],
  ])('are made absolute by that %s', (_, head, url, expected) => {
    expect(fieldsOf(head, '', url).image).toBe(expected);
  });

  test.each(['javascript:alert(1)', 'data:image/png;base64,AA', 'about:blank', 'not an address'])(
    'are not %s',
    (value) => {
      expect(fieldsOf(`<link rel="canonical" href="${value}">`).canonicalUrl).toBeUndefined();
    },
  );
});

test('the language is that of the page', () => {
  const { fields } = readPageFields(readHtml('<html lang="pt_BR"><p>Olá'));
  expect(fields.lang).toBe('pt-BR');
  expect(readPageFields(readHtml('<html lang="{{lang}}"><p>Olá')).fields.lang).toBeUndefined();
});

describe('sources', () => {
  const page = pageOf(
    `<title>Harbour reopens</title><meta property="og:description" content="Ships">
     <meta name="author" content="Jane Doe, John Roe"><link rel="canonical" href="https://example.org/">
     ${json({ '@type': 'Article', datePublished: '2022-05-14' })}`,
    '<i itemprop="dateModified" content="2022-05-16"></i><time>x</time>',
  );

  it('say which source won, and where it stands', () => {
    const { fields, sources } = readPageFields(readHtml(page));
    const found = Object.entries(sources).map(([name, list]) => [
      name,
      list.map(({ start, end, origin }) => [origin, page.slice(start, end)]),
    ]);
    const expected: Partial<Record<keyof Fields, [Origin, string][]>> = {
      title: [['title', 'Harbour reopens']],
      description: [['open-graph', '<meta property="og:description" content="Ships">']],
      authors: [
        ['meta', '<meta name="author" content="Jane Doe, John Roe">'],
        ['meta', '<meta name="author" content="Jane Doe, John Roe">'],
      ],
      published: [['json-ld', '{"@type":"Article","datePublished":"2022-05-14"}']],
      modified: [['microdata', '<i itemprop="dateModified" content="2022-05-16">']],
      canonicalUrl: [['markup', '<link rel="canonical" href="https://example.org/">']],
      pageType: [['json-ld', '{"@type":"Article","datePublished":"2022-05-14"}']],
    };
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(Object.keys(sources)).toEqual(Object.keys(fields));
  });
});

describe('hostile pages', () => {
  test.each<[string, (size: number) => string]>([
    ['lists in lists', (size) => json(`{"author":${'['.repeat(size)}${']'.repeat(size)}}`)],
    [
      'graphs in graphs',
      (size) => json(`${'{"@graph":['.repeat(size)}{"author":1}${']}'.repeat(size)}`),
    ],
    [
      'many objects',
      (size) => json(`[${'{"@type":"Article","author":{"@id":"x"}},'.repeat(size)}1]`),
    ],
    ['braces that do not end', (size) => json(`"author" ${'} {'.repeat(size)}`)],
    ['commas and spaces', (size) => json(`"author" ${', '.repeat(size)}`)],
    ['spaces', (size) => json(`"author" ;${' '.repeat(size)}x`)],
    ['scripts that do not end', (size) => '<script type="application/ld+json">'.repeat(size)],
    ['titles', (size) => '<title>'.repeat(size)],
    ['signs in a title', (size) => `<title>${' | a'.repeat(size)}</title>`],
    ['headings', (size) => '<h1>a b c d e</h1>'.repeat(size)],
    ['tags in a value', (size) => `<meta name="author" content="${'<a'.repeat(size)}">`],
    ['authors', (size) => '<div itemprop="author"><b itemprop="name">Jane Doe</b>'.repeat(size)],
    ['relations', (size) => '<a rel="author">'.repeat(size)],
    ['bylines', (size) => '<div class="author byline">'.repeat(size)],
    ['names', (size) => `<div class="${'author-'.repeat(size)}x">By Jane Doe</div>`],
    ['times', (size) => '<time class="published">'.repeat(size)],
    ['keywords', (size) => `<meta name="keywords" content="${'a ,'.repeat(size)}">`],
  ])('of %s take linear time', (_, make) => {
    const doc = readHtml(pageOf(make(64_000)));
    const times = [1, 2].map(() => {
      const start = performance.now();
      readPageFields(doc);
      return performance.now() - start;
    });
    // Quadratic work on so much takes several seconds.
    expect(Math.min(...times)).toBeLessThan(1500);
  });
});
