import type { Doc } from '../core/doc.ts';
import { writeSource } from './markdown-source.ts';
import { writeText } from './markdown-text.ts';
import type { Placed } from './placed.ts';

/** Signs without which a body of paragraphs is Markdown as it is. */
const SIGNS = /[\\`*_\]<&~#]/;

/** Writes the kept blocks of text or Markdown as Markdown: as the source has them, or made of them. */
export function writeMarkdown(doc: Doc, placed: readonly Placed[], body: string): string {
  if (doc.format === 'markdown') return withoutSettings(writeSource(doc, placed));
  if (isPlain(doc, placed) && !SIGNS.test(body)) return body;
  return withoutSettings(writeText(doc, placed));
}

/** A rule that would be read as the start of front matter, were it the first line. */
const SETTINGS = /^\ufeff?(?:---|\+\+\+)\s/;

/** Markdown whose first line starts no front matter. */
export function withoutSettings(markdown: string): string {
  return SETTINGS.test(markdown) ? `\n${markdown}` : markdown;
}

/** Whether the body is nothing but paragraphs between blank lines. */
function isPlain({ convention }: Doc, placed: readonly Placed[]): boolean {
  return (
    convention === 'blank-line' &&
    placed.every(
      ({ block: { kind, gap, index } }) => kind === 'paragraph' && (gap > 1 || index === 0),
    )
  );
}
