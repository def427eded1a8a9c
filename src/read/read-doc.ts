import type { Doc, Format } from '../core/doc.ts';
import { assertString, assertText } from './assert-text.ts';
import { isMarkdown } from './is-markdown.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/**
 * Reads a source in its format, or in the one that it shows.
 *
 * @throws {BodycopyError} When it is no string, or is a page of HTML and nothing says otherwise.
 */
export function readDoc(source: unknown, format?: Format): Doc {
  if (format === undefined) assertText(source);
  else assertString(source);
  const isMarked = format === undefined ? isMarkdown(source) : format === 'markdown';
  return isMarked ? readMarkdown(source) : readText(source);
}
