import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';

// The built package, which is what users run.
const built = new URL('../../dist/index.js', import.meta.url).href;
const { extractArticle, readPage } = (await import(built)) as typeof import('../../src/index.ts');

/** What a system makes of a page; `null` where it finds nothing or has no such field. */
export interface Extracted {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** As the system gives it. */
  readonly published: string | null;
}

/** One extractor, called as its documentation says. */
export interface System {
  readonly name: string;
  /** Whether it reads more than text. */
  readonly hasFields: boolean;
  /** Whether its text is HTML. */
  readonly givesHtml: boolean;
  readonly extract: (html: string, url: string) => Extracted | Promise<Extracted>;
}

/** linkedom's document has all that Readability asks for, and other types. */
type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];

/** The systems, in the order in which they take their turns at a page. */
export const SYSTEMS: readonly System[] = [
  { name: 'bodycopy', hasFields: true, givesHtml: false, extract: bodycopy },
  { name: 'readability', hasFields: true, givesHtml: true, extract: readability },
  { name: 'defuddle', hasFields: true, givesHtml: true, extract: defuddle },
  { name: 'article-extractor', hasFields: true, givesHtml: true, extract: articleExtractor },
  { name: 'html-to-text', hasFields: false, givesHtml: false, extract: htmlToText },
];

function bodycopy(html: string, url: string): Extracted {
  const { body, title, authors, published } = extractArticle(html, { format: 'html', url });
  return { text: body, title, author: textOf(authors.join(', ')), published };
}

function readability(html: string): Extracted {
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as ReadabilityDocument).parse();
  return {
    text: found?.content ?? '',
    title: textOf(found?.title),
    author: textOf(found?.byline),
    published: textOf(found?.publishedTime),
  };
}

async function defuddle(html: string, url: string): Promise<Extracted> {
  const { document } = parseHTML(html);
  // Without `useAsync` it asks the servers of some sites.
  const found = await Defuddle(document as unknown as Parameters<typeof Defuddle>[0], url, {
    useAsync: false,
  });
  return {
    text: found.content,
    title: textOf(found.title),
    author: textOf(found.author),
    published: textOf(found.published),
  };
}

async function articleExtractor(html: string, url: string): Promise<Extracted> {
  const found = await extractFromHtml(html, url);
  return {
    text: found?.content ?? '',
    title: textOf(found?.title),
    author: textOf(found?.author),
    published: textOf(found?.published),
  };
}

function htmlToText(html: string): Extracted {
  const text = convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
  return { text, title: null, author: null, published: null };
}

function textOf(value: string | null | undefined): string | null {
  return value == null || value.trim() === '' ? null : value;
}

/** The text of an article that a system gives as HTML, by the same reader for all. */
export function plainText(content: string): string {
  return readPage(content, { format: 'html' })
    .blocks.map(({ text }) => text)
    .join('\n');
}
