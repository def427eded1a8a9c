import type { Article } from '../index.ts';
import { explainArticle } from './explain.ts';
import type { Format } from './options.ts';
import { STDIN } from './read-input.ts';

/** How the output is laid out. */
export interface Layout {
  /** Whether each document has its name above it, as under `head` and `tail`. */
  readonly headed: boolean;
  readonly color: boolean;
  /** The width of the terminal; 0 where there is none. */
  readonly columns: number;
}

/** A document as it is printed. */
export interface Printed {
  readonly text: string;
  /** For standard error. */
  readonly notes: readonly string[];
}

/** What a document is called in messages. */
export function nameOf(file: string): string {
  return file === STDIN ? 'standard input' : file;
}

/** Makes a function that prints document after document. */
export function createPrinter(
  format: Format,
  layout: Layout,
): (file: string, article: Article) => Printed {
  if (format === 'json') {
    // Compact and one line a document, its warnings among the rest.
    return (file, article) => ({ text: `${JSON.stringify({ file, ...article })}\n`, notes: [] });
  }
  let isFirst = true;
  return (file, article) => {
    let text = '';
    if (layout.headed) text += `${isFirst ? '' : '\n'}==> ${nameOf(file)} <==\n`;
    isFirst = false;
    if (format === 'explain') text += explainArticle(article, layout);
    else if (article[format] !== '') text += `${article[format]}\n`;
    return { text, notes: article.warnings.map(({ code, message }) => `${code}: ${message}`) };
  };
}
