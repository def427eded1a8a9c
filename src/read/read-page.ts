import type { Doc, Format } from '../core/doc.ts';
import { assertString } from './assert-text.ts';
import { decodeBytes } from './bytes.ts';
import { readHtml } from './html.ts';
import { isHtmlPage } from './is-html.ts';
import { isForeign, readForeign } from './not-html.ts';
import { readPageFields } from './page-fields.ts';
import { readDoc } from './read-doc.ts';
import { isTree, readTree } from './tree.ts';
import { withVirtualBlocks } from './virtual-blocks.ts';

/** How a source is read. */
export interface ReadOptions {
  readonly format?: Format;
  readonly charset?: string;
  /** Where the page was found: what its addresses are relative to. */
  readonly url?: string;
}

/**
 * Reads a source, or its bytes, in its format or in the one that it shows: HTML where it is a page
 * or a fragment of one, or a tree that the caller has parsed.
 *
 * @throws {BodycopyError} When it is neither string nor bytes, or the charset is none.
 */
export function readPage(source: unknown, { format, charset, url }: ReadOptions): Doc {
  if (isTree(source)) return withRest(readTree(source, url), url);
  const text = source instanceof Uint8Array ? decodeBytes(source, charset) : source;
  assertString(text);
  if (format === 'html' || (format === undefined && isHtmlPage(text))) {
    return isForeign(text) ? readForeign(text) : withRest(readHtml(text, url), url);
  }
  if (format === undefined && isForeign(text)) return readForeign(text);
  const doc = readDoc(text, format);
  return url === undefined ? doc : { ...doc, url };
}

/** A page with what it says of its article, and what only its scripts hold of it. */
function withRest(doc: Doc, url: string | undefined): Doc {
  return withVirtualBlocks({ ...doc, ...readPageFields(doc, url) });
}
