import { Parser } from 'htmlparser2';
import type { Article } from '../src/index.ts';

/** Without white space, and what no HTML can hold. */
function solid(text: string): string {
  return text.replace(/[\s\u200b\ufeff\u0085]|(?![\u007f-\u009f])\p{Cc}|\p{Cs}/gu, '');
}

/** Whether the HTML of an article reads otherwise than its body. */
export function readsOtherwise({ body, html }: Article): boolean {
  let text = '';
  const parser = new Parser({
    ontext: (found) => {
      text += found;
    },
  });
  parser.end(html);
  return solid(text) !== solid(body);
}

/** Whether the Markdown of an article, cleaned no further, reads otherwise than its body. */
export function reReadsOtherwise(
  { body, markdown }: Article,
  read: typeof import('../src/index.ts').readDoc,
): boolean {
  const texts = read(markdown, 'markdown').blocks.filter(({ kind }) => kind !== 'image');
  const text = texts.map((block) => block.text).join('\n');
  // Between cells and around the labels of footnotes Markdown has signs of its own.
  return solid(text).replace(/[|^[\]]/g, '') !== solid(body).replace(/[|^[\]]/g, '');
}
