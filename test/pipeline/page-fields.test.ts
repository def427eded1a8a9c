import { describe, expect, it } from 'vitest';
import { barePipeline, createPipeline, en, extractArticle, readPage } from '../../src/index.ts';

const TEXT =
  '<p>The harbour opened again on Friday, after two years in which no ship had called there at all.</p>' +
  '<p>Hundreds of people came to the quay in the rain, and the mayor gave a speech that nobody heard.</p>';

const page = (head: string, lines: string): string =>
  `<!doctype html><html lang="xx"><head><title>Harbour reopens - The Tide</title>${head}</head>` +
  `<body><header><h1>Harbour reopens</h1>${lines}</header>${TEXT}</body></html>`;

describe('fields of a page', () => {
  it('come from its lines where it says nothing else', () => {
    const source = page('', '<div>By Jane Doe, May 14, 2022</div><div>4 min read</div>');
    const { title, byline, authors, published, sources } = extractArticle(source);
    expect({ title, byline, authors, published }).toEqual({
      title: 'Harbour reopens',
      byline: 'Jane Doe',
      authors: ['Jane Doe'],
      published: '2022-05-14',
    });
    expect(sources.published?.map(({ origin }) => origin)).toEqual(['text']);
  });

  it('come from its head before its lines, and are not named twice', () => {
    const head = '<meta name="author" content="Jane Doe"><meta name="date" content="2022-05-13">';
    const { authors, byline, published } = extractArticle(
      page(head, '<div>By JANE DOE, May 14, 2022</div>'),
    );
    expect({ authors, byline, published }).toEqual({
      authors: ['Jane Doe'],
      byline: 'JANE DOE',
      published: '2022-05-13',
    });
  });

  it.each([
    ['Published May 14, 2022 · Updated May 16, 2022', '2022-05-14', '2022-05-16'],
    ['Updated May 16, 2022', null, '2022-05-16'],
    ['05/06/2022', null, null],
    ['2 hours ago', null, null],
  ])('leave open what %s does not say', (line, published, modified) => {
    const article = extractArticle(page('', `<div>${line}</div>`));
    expect([article.published, article.modified]).toEqual([published, modified]);
  });

  it('have the language of the caller, or of the text, before that of the page', () => {
    expect(extractArticle(page('', ''), { lang: 'de' }).lang).toBe('de');
    expect(extractArticle(page('', '')).lang).toBe('en');
    const { lang, sources } = extractArticle('<html lang="pt-BR"><body><p>Olá</p></body></html>');
    expect([lang, sources.lang?.[0]?.origin]).toEqual(['pt-BR', 'markup']);
  });

  it('have absolute addresses by the option', () => {
    const clean = createPipeline({ url: 'https://tide.example/news/' });
    expect(clean(page('<link rel="canonical" href="harbour">', '')).canonicalUrl).toBe(
      'https://tide.example/news/harbour',
    );
  });

  it('are read by a pipeline of parts, too', () => {
    const read = (source: unknown) => readPage(source, { format: 'html' });
    expect(barePipeline({ cleaners: [], lexicons: [en], read })(page('', '')).title).toBe(
      'Harbour reopens',
    );
  });

  it('survive a round trip through JSON', () => {
    const article = extractArticle(page('<meta name="author" content="Jane Doe">', ''));
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });
});

describe('the number of words', () => {
  it.each([
    ['They went home at 10:03.', 5],
    ['A well-known harbour – it isn’t old.', 6],
    ['港町の祭り', 3],
    ['', 0],
  ])('of %s', (text, words) => {
    expect(extractArticle(text).wordCount).toBe(words);
  });
});
