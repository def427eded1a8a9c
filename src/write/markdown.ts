import type { Doc } from '../core/doc.ts';
import { writeSource } from './markdown-source.ts';
import { writeText } from './markdown-text.ts';
import type { Selection } from './placed.ts';

/** Signs without which a body of paragraphs is Markdown as it is. */
const SIGNS = /[\\`*_\]<&~#]/;

/** Writes the kept blocks as Markdown: as the source has them, or made from its plain text. */
export function writeMarkdown(doc: Doc, selection: Selection, body: string): string {
  const isSource = doc.format === 'markdown';
  if (!isSource && isPlain(doc, selection) && !SIGNS.test(body)) return body;
  const written = isSource ? writeSource(doc, selection) : writeText(doc, selection);
  return SETTINGS.test(written) ? `\n${written}` : written;
}

/** A rule that would be read as the start of front matter, were it the first line. */
const SETTINGS = /^\ufeff?(?:---|\+\+\+)\s/;

/** Whether the body is nothing but paragraphs between blank lines. */
function isPlain(doc: Doc, { out }: Selection): boolean {
  return (
    doc.convention === 'blank-line' &&
    doc.blocks.every(
      ({ kind, gap, index }) =>
        out[index] !== undefined || (kind === 'paragraph' && (gap > 1 || index === 0)),
    )
  );
}
