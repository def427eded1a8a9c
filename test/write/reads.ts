import { Parser } from 'htmlparser2';
import { readMarkdown } from '../../src/read/markdown.ts';

/** A text without white space, what no HTML can hold, and the marks of tables and footnotes. */
export function solid(text: string): string {
  return text.replace(/[\s\u200b\ufeff\u0085]|(?![\u007f-\u009f])\p{Cc}|\p{Cs}/gu, '');
}

/** What HTML reads as. */
export function textOfHtml(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (found) => {
      text += found;
    },
  });
  parser.end(html);
  return text;
}

/** What Markdown reads as, the descriptions of images left out. */
export function textOfMarkdown(markdown: string): string {
  return readMarkdown(markdown)
    .blocks.filter(({ kind }) => kind !== 'image')
    .map(({ text }) => text)
    .join('\n');
}

/** Without the signs that Markdown has between cells and around the labels of footnotes. */
export function unmarked(text: string): string {
  return solid(text).replace(/[|^[\]]/g, '');
}
