import type { Doc } from '../core/doc.ts';
import { writePage } from './markdown-page.ts';
import { writeSource } from './markdown-source.ts';
import { writeText } from './markdown-text.ts';
import { outlineOf } from './outline.ts';
import type { Placed } from './placed.ts';

/** Signs without which a body of paragraphs is Markdown as it is. */
const SIGNS = /[\\`*_\]<&~#]/;

/** Writes the kept blocks as Markdown: as the source has them, or made from its text or HTML. */
export function writeMarkdown(doc: Doc, placed: readonly Placed[], body: string): string {
  const { format } = doc;
  if (format === 'text' && isPlain(doc, placed) && !SIGNS.test(body)) return body;
  const written =
    format === 'html'
      ? writePage(outlineOf(doc, placed))
      : format === 'markdown'
        ? writeSource(doc, placed)
        : writeText(doc, placed);
  return SETTINGS.test(written) ? `\n${written}` : written;
}

/** A rule that would be read as the start of front matter, were it the first line. */
const SETTINGS = /^\ufeff?(?:---|\+\+\+)\s/;

/** Whether the body is nothing but paragraphs between blank lines. */
function isPlain({ convention }: Doc, placed: readonly Placed[]): boolean {
  return (
    convention === 'blank-line' &&
    placed.every(
      ({ block: { kind, gap, index } }) => kind === 'paragraph' && (gap > 1 || index === 0),
    )
  );
}
