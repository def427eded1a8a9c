import type { Article } from '../core/article.ts';
import type { Format } from '../core/doc.ts';
import { BodycopyError } from '../core/error.ts';
import { buildPipeline } from '../pipeline/build-pipeline.ts';
import { finishWith } from '../pipeline/writers.ts';
import { readPage } from '../read/read-page.ts';
import type { Tree } from '../read/tree.ts';
import { writeHtml } from '../write/html.ts';
import { writePageMarkdown } from '../write/markdown-page.ts';
import { type CleaningOptions, type Edition, planPreset } from './options.ts';
import { presets } from './page-presets.ts';

/** How to clean text, Markdown and HTML. */
export interface PageOptions extends CleaningOptions {
  /** What sources are written in; each is looked at where this is not given. */
  readonly format?: Format;
  /** Where the page was found. */
  readonly url?: string;
  /** What bytes without a byte order mark are encoded in; what the page declares unless given. */
  readonly charset?: string;
}

/**
 * A text, or a page as a string, as the bytes that a server sent, or as the `$` of cheerio's `load`.
 *
 * The article of a tree is accounted for in the text of its nodes, which `restore` returns.
 */
export type Source = string | Uint8Array | Tree;

/** A compiled pipeline: text, Markdown or HTML in, article out. */
export type PagePipeline = (source: Source) => Article;

const pageEdition: Edition<PageOptions> = {
  presets,
  formats: ['text', 'markdown', 'html'],
  ownOptions: ['url', 'charset'],
  read: readPage,
  writers: { markdown: writePageMarkdown, html: writeHtml },
};

/**
 * Makes a reusable pipeline of a preset and all languages.
 *
 * @throws {BodycopyError} When an option, preset, kind or policy is unknown.
 */
export function createPipeline(options: PageOptions = {}): PagePipeline {
  assertUrl(options.url);
  return buildPipeline(planPreset(pageEdition, options), finishWith(pageEdition.writers));
}

let standard: PagePipeline | undefined;

/**
 * Cleans a text or a page and returns the whole record: body, fields, and every removal with its
 * reason.
 *
 * @throws {BodycopyError} When the input is neither string nor bytes nor tree, or an option is unknown.
 */
export function extractArticle(source: Source, options?: PageOptions): Article {
  if (options !== undefined) return createPipeline(options)(source);
  standard ??= createPipeline();
  return standard(source);
}

/**
 * Cleans a text or a page and returns the article's body, paragraphs separated by one blank line.
 *
 * @throws {BodycopyError} When the input is neither string nor bytes nor tree, or an option is unknown.
 */
export function cleanArticle(source: Source, options?: PageOptions): string {
  return extractArticle(source, options).body;
}

function assertUrl(url: unknown): void {
  if (url === undefined || typeof url === 'string') return;
  throw new BodycopyError('ERR_INVALID_OPTION', '`url` is the address of the page, as a string.');
}
