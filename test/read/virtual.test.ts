import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  createPipeline,
  dropSelector,
  extractArticle,
  presets,
  readPage,
  restore,
  without,
} from '../../src/index.ts';
import { scriptPlace } from '../../src/measure/virtual.ts';

const PARAGRAPHS = [
  'The harbour opened again on Friday, after two years in which no ship had called there at all.',
  'Hundreds of people came to the quay in the rain, and the mayor gave a “speech” that few could hear.',
  'The first ships were sent on to the southern basin, where the cranes had stood idle for weeks.',
  'Nobody knows what the winter will bring to the town, or to the people who live from its harbour.',
  'The city will pay for the repair of the northern basin until the end of the year, the mayor said.',
  'Its upkeep is a matter for the next council, which the people of the town will elect in the spring.',
  'Until then two tugs and a pilot boat are all that the harbour master has to bring in the ships.',
];

const HTML = PARAGRAPHS.map((text) => `<p class="a">${text.replace('mayor', '<b>mayor</b>')}</p>`)
  .join('\n')
  .replace('&', '&amp;');

/** A page that shows nothing but a menu before its scripts have run. */
function page(...scripts: string[]): string {
  return `<!doctype html><html><head><title>Harbour</title>${scripts.join('')}</head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><h1>Harbour opens again</h1><p>Loading</p></body></html>`;
}

function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('“', '\\u201c');
}

function linked(value: unknown): string {
  return `<script type="application/ld+json">${json(value)}</script>`;
}

function virtualOf(source: string): readonly Block[] {
  return readPage(source, { format: 'html' }).blocks.filter(({ flags }) =>
    flags?.includes('virtual'),
  );
}

function texts(source: string): string[] {
  return virtualOf(source).map(({ text }) => text);
}

const STATES: readonly [string, string][] = [
  [
    'plain text of linked data',
    linked({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join('\n\n') }),
  ],
  [
    'HTML of linked data',
    linked({
      '@graph': [
        { '@type': 'Article', url: '/a', headline: 'A', articleBody: HTML },
        { '@type': 'WebPage', url: '/', name: 'B' },
      ],
    }),
  ],
  ['escaped HTML', linked({ articleBody: HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;') })],
  [
    'a state as JSON',
    `<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { post: { id: 'a1', bodyHtml: HTML } } } })}</script>`,
  ],
  [
    'an assigned state',
    `<script>window.__INITIAL_STATE__ = ${json({ post: { content: HTML } })};(function(){var a="b";}());</script>`,
  ],
  [
    'a state of JavaScript',
    `<script>var page={post:{draft:false,body:'${HTML.replaceAll('\n', '\\n')}'}};</script>`,
  ],
  [
    'a state in a string',
    `<script>window.state = JSON.parse(${json(JSON.stringify({ story: HTML }))});</script>`,
  ],
  [
    'a chunk',
    `<script>self.__next_f.push([1,${json(`2:["$","div",null,${JSON.stringify({ content: HTML })}]\n`)}])</script>`,
  ],
  [
    'paragraphs in a tree',
    `<script type="application/json">${json({ document: { nodes: PARAGRAPHS.map((text) => ({ type: 'p', children: [{ text }] })) } })}</script>`,
  ],
  [
    'JSON that is cut off',
    `<script type="application/json">{"a":{"body":${json(HTML)},"rest":"The har</script>`,
  ],
  [
    'JSON with faults',
    `<script type="application/ld+json">{"@type":"Article",,"x":[1,],"articleBody":${json(HTML)}]}</script>`,
  ],
];

describe('a text that stands in a script only', () => {
  test.each(STATES)('is read from %s', (_, script) => {
    const source = page(script);
    expect(texts(source)).toEqual(PARAGRAPHS);
  });

  test.each(STATES)('has its place in %s', (_, script) => {
    const source = page(script);
    for (const { start, end, text, pieces } of virtualOf(source)) {
      expect(start).toBeGreaterThan(source.indexOf('<script'));
      expect(end).toBeLessThan(source.indexOf('</script'));
      for (let at = 0; at < (pieces?.length ?? 0); at += 3) {
        const [offset = 0, from = 0, to = 0] = pieces?.slice(at, at + 3) ?? [];
        expect(text.slice(offset, offset + to - from)).toBe(source.slice(from, to));
      }
      if (pieces === undefined) expect(source.slice(start, end)).toBe(text);
    }
  });

  test.each(STATES)('is the body where the page shows none: %s', (_, script) => {
    const source = page(script);
    const article = extractArticle(source, { format: 'html' });
    expect(article.body).toContain(PARAGRAPHS.join('\n\n'));
    expect(article.body).not.toContain('Home');
    expect(restore(article)).toBe(source);
    expect(article.html).toContain(`<p>${PARAGRAPHS[0]}</p>`);
    expect(article.title).toBe('Harbour opens again');
  });

  test('comes after all others and says where it stands', () => {
    const source = page(linked({ '@type': 'Product', name: 'Tug', description: PARAGRAPHS[0] }));
    const { blocks, elements = [] } = readPage(source, { format: 'html' });
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
    expect(elements.map(({ index }) => index)).toEqual(elements.map((_, index) => index));
    const block = blocks.at(-1) as Block;
    expect(block.text).toBe(PARAGRAPHS[0]);
    expect(scriptPlace(block)).toEqual({ key: 'description', shown: 0 });
    expect(block.within?.parent?.attributes).toEqual(['itemtype', 'Product']);
    expect(scriptPlace(blocks[0] as Block)).toBeUndefined();
  });

  test('is read off a tree, too', () => {
    const source = page(STATES[1]?.[1] ?? '', STATES[3]?.[1] ?? '');
    const tree = load(source);
    const blocks = readPage(tree, {}).blocks.filter(({ flags }) => flags?.includes('virtual'));
    expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    const article = extractArticle(tree);
    expect(article.body).toContain(PARAGRAPHS.join('\n\n'));
    expect(restore(article)).toContain('articleBody');
  });

  test('may be a list of short strings', () => {
    const recipeIngredient = ['2 cups of flour', 'Salt', '1 egg', 'Half a cup of milk', 'Butter'];
    expect(texts(page(linked({ '@type': 'Recipe', recipeIngredient })))).toEqual(recipeIngredient);
    const recipeInstructions = [
      'Stir the flour and the milk.',
      'Add salt.',
      'Bake until it is brown.',
    ].map((text, at) => ({ '@type': 'HowToStep', name: text, url: `#${at}`, text }));
    expect(texts(page(linked({ '@type': 'Recipe', recipeInstructions })))).toHaveLength(3);
  });

  test('goes where a selector says', () => {
    const source = page(STATES[0]?.[1] ?? '');
    const clean = (selector: string): string =>
      createPipeline({ format: 'html', cleaners: [dropSelector(selector)] })(source).body;
    expect(clean('json[itemprop="articleBody"]')).not.toContain('harbour');
    expect(clean('json[itemprop="description"]')).toContain('harbour');
  });
});

describe('a text in a script is left out', () => {
  const shown = (...scripts: string[]): string =>
    `<article><h1>Harbour</h1>${HTML}</article>${scripts.join('')}`;

  test('where the page shows an article', () => {
    const [first = '', second = ''] = ['Tugs', 'Pilots'].map(
      (who) => `${who} have been at work in the northern basin since the early hours of the day.`,
    );
    const source = shown(
      linked({ '@type': 'Product', description: first }),
      `<script>window.state = ${json({ post: { body: second } })}</script>`,
    );
    expect(texts(source)).toEqual([first]);
    const article = extractArticle(source, { format: 'html' });
    expect(article.body).not.toContain('Tugs');
    expect(article.removals).toContainEqual(
      expect.objectContaining({ text: first, cleaner: 'script-texts', reason: 'script-only' }),
    );
    const all = createPipeline({
      format: 'html',
      cleaners: without(presets.balanced(), 'script-texts'),
    });
    expect(all(source).body).toContain(first);
  });

  test('where the page shows it', () => {
    const source = shown(linked({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join(' ') }));
    expect(texts(source)).toEqual([]);
    const half = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]} Tugs and pilots were at work.`;
    expect(texts(shown(linked({ articleBody: half })))).toEqual([]);
  });

  const LONG = PARAGRAPHS[0];
  const CASES: readonly [string, unknown][] = [
    ['ids', { body: Array.from({ length: 20 }, (_, at) => `0b8e-${at}-11ef-9d2c`).join(' ') }],
    [
      'addresses',
      { content: Array.from({ length: 20 }, (_, at) => `https://a.example/b/${at}.`).join(' ') },
    ],
    [
      'code',
      {
        content:
          'if (a && b) { return c(d); } var e = [1, 2, 3]; for (let f of e) { g(f); }. '.repeat(3),
      },
    ],
    [
      'style sheets',
      { html: '.a { color: red; margin: 0 } .b { color: blue; padding: 0 } .c { top: 0; }.' },
    ],
    ['JSON', { text: JSON.stringify({ title: LONG, more: [LONG, LONG] }) }],
    [
      'classes',
      {
        content:
          'flex items-center px-4 md:py-2 text-sm font-bold text-gray-500 hover:underline rounded mt-4',
      },
    ],
    ['labels', { text: 'Read more about it here' }],
    ['translations', { i18n: { en: { body: LONG } } }],
    [
      'a catalogue',
      { page: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`key${at}Text`, LONG])) },
    ],
    [
      'teasers',
      { posts: [1, 2, 3].map((at) => ({ title: `Story ${at}`, url: `/${at}`, body: LONG })) },
    ],
    [
      'keys of a page',
      { seo: { description: LONG }, footer: { text: LONG }, cookieBanner: { body: LONG } },
    ],
    ['other keys', { author: LONG, slug: LONG }],
  ];

  test.each(CASES)('that is no text of the article: %s', (_, state) => {
    const script = `<script type="application/json">${json(state)}</script>`;
    expect(texts(page(script))).toEqual([]);
    // The same place holds a text.
    const text = `<script type="application/json">${json({ page: { body: LONG } })}</script>`;
    expect(texts(page(script, text))).toEqual([LONG]);
  });

  test('that tells of a site, or only sums up', () => {
    for (const type of ['Organization', 'WebSite', 'NewsArticle', 'WebPage', 'Person']) {
      expect(texts(page(linked({ '@type': type, description: LONG })))).toEqual([]);
    }
    expect(texts(page(linked({ '@type': 'Event', description: LONG })))).toEqual([LONG]);
  });

  test('in the midst of a line', () => {
    expect(texts(`<p>Words ${linked({ articleBody: LONG })} and words</p>`)).toEqual([]);
  });
});

describe('hostile scripts', () => {
  test('may be deep', () => {
    const deep = 200_000;
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
      ['[{"body":"', '"}]'],
    ] as const) {
      const script = `<script type="application/json">${open.repeat(deep)}1${close.repeat(deep)}</script>`;
      expect(restore(extractArticle(page(script)))).toBe(page(script));
    }
  });

  test('may be too large, which a warning says', () => {
    const large = `<script type="application/json">${json(Array.from({ length: 60_000 }, (_, at) => ({ body: `${at} ${PARAGRAPHS[0]} ${PARAGRAPHS[1]}` })))}</script>`;
    expect(large.length).toBeGreaterThan(10_000_000);
    const start = performance.now();
    const { warnings } = extractArticle(page(large), { format: 'html' });
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'oversized',
        message: expect.stringContaining('script data'),
      }),
    );
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('take time that grows with their length only', () => {
    const time = (count: number): number => {
      const source = page(
        `<script type="application/json">{"body":"${'\\\\\\"'.repeat(count)}</script>`,
        `<script>window.a = {"b":'${"\\'".repeat(count)}</script>`,
        linked({ text: '&lt;p>'.repeat(count) }),
        linked({ articleBody: `${'<p'.repeat(count)}` }),
      );
      const start = performance.now();
      readPage(source, { format: 'html' });
      return performance.now() - start;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(5_000);
  });

  test('put nothing into the HTML that runs', () => {
    const evil = `${HTML}<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">The last of the ships</a><svg onload=alert(1)>`;
    for (const script of [
      linked({ articleBody: evil }),
      `<script>window.a = {"body":"${evil.replaceAll('"', '\\"').replaceAll('\n', '').replaceAll('</script', '<\\/script')}"}</script>`,
    ]) {
      const { html, body } = extractArticle(page(script), { format: 'html' });
      expect(body).toContain(PARAGRAPHS[3]);
      expect(body).not.toContain('alert');
      expect(html).not.toMatch(/script|onerror|onload|javascript/i);
    }
  });

  test('are accounted for to the last character, whatever they hold', () => {
    const parts = [
      ...'{}[]:,"\'\\',
      '"articleBody":',
      '"text":"',
      'body:"',
      '\\u201c',
      '\\n',
      '\\"',
      '<p>',
      '&lt;p&gt;',
      '&amp;',
      '</script>',
      '<script type="application/ld+json">',
      '<script>window.a = ',
      'self.__next_f.push([1,"',
      `${PARAGRAPHS[0]} `,
      `${PARAGRAPHS[3]}`,
      'null',
      '\n',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 4 })), {
          maxLength: 40,
        }),
        fc.constantFrom('balanced', 'zero'),
        (found, preset) => {
          const source = `<body>${linked({ a: 1 })}<script type="application/ld+json">{"articleBody":"${found.join('')}`;
          const article = extractArticle(source, { format: 'html', preset: preset as 'zero' });
          expect(restore(article)).toBe(source);
          for (const { start, end, at } of article.kept) {
            expect(article.body.slice(at, at + end - start)).toBe(source.slice(start, end));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
