import type { Doc, Format } from '../core/doc.ts';
import { assertString } from './assert-text.ts';
import { decodeBytes } from './bytes.ts';
import { readHtml } from './html.ts';
import { isHtmlPage } from './is-html.ts';
import { isForeign, readForeign } from './not-html.ts';
import { readDoc } from './read-doc.ts';

/** How a source is read. */
export interface ReadOptions {
  readonly format?: Format;
  readonly charset?: string;
}

/**
 * Reads a source, or its bytes, in its format or in the one that it shows: HTML where it is a page
 * or a fragment of one.
 *
 * @throws {BodycopyError} When it is neither string nor bytes, or the charset is none.
 */
export function readPage(source: unknown, { format, charset }: ReadOptions): Doc {
  const text = source instanceof Uint8Array ? decodeBytes(source, charset) : source;
  assertString(text);
  if (format === 'html' || (format === undefined && isHtmlPage(text))) {
    return isForeign(text) ? readForeign(text) : readHtml(text);
  }
  if (format === undefined && isForeign(text)) return readForeign(text);
  return readDoc(text, format);
}
