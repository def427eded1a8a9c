import { safeAddress } from '../core/address.ts';
import type { Style } from '../core/block.ts';
import type { PlacedLink } from '../core/layout.ts';
import type { Inline, InlinePicture } from './inlines.ts';

/** An element that is open, and what it stands for. */
interface OpenTag {
  readonly key: PlacedLink | Style;
  readonly tag: string;
}

/** Writes the parts of a line, each element within the one that it started in. */
export function inlineHtml(inlines: readonly Inline[], base: string | undefined): string {
  const open: OpenTag[] = [];
  let html = '';
  const closeTo = (height: number): void => {
    while (open.length > height) html += `</${(open.pop() as OpenTag).tag}>`;
  };
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      closeTo(0);
      html += inline.kind === 'break' ? '<br>\n' : imageHtml(inline, base);
      continue;
    }
    const { link, styles = [], text } = inline;
    const address = link && linkAddress(link, base);
    const wanted: OpenTag[] = styles.map((style) => ({ key: style, tag: style }));
    if (link !== undefined && address !== undefined) wanted.unshift({ key: link, tag: 'a' });
    const isWanted = ({ key }: OpenTag): boolean => wanted.some((found) => found.key === key);
    const ended = open.findIndex((found) => !isWanted(found));
    // A link is the outermost, so that it is one.
    const isNew = wanted[0]?.tag === 'a' && open[0]?.key !== wanted[0].key;
    closeTo(isNew ? 0 : ended === -1 ? open.length : ended);
    for (const found of wanted.filter(({ key }) => open.every((known) => known.key !== key))) {
      open.push(found);
      html += found.tag === 'a' ? `<a href="${escapeHtml(address ?? '')}">` : `<${found.tag}>`;
    }
    html += escapeHtml(text);
  }
  closeTo(0);
  return html;
}

/** Where a link leads; `undefined` where to no place outside of its own page. */
export function linkAddress(
  { url, note }: PlacedLink,
  base: string | undefined,
): string | undefined {
  if (note !== undefined) return `#${noteId(note)}`;
  return url.startsWith('#') && base === undefined ? undefined : safeAddress(url, base, 'link');
}

/** What footnotes are called; no name that scripts go by starts so. */
export function noteId(label: string): string {
  return `note-${label}`;
}

/** An image, or nothing where its address is none. */
export function imageHtml(
  { url, alt }: Pick<InlinePicture, 'url' | 'alt'>,
  base: string | undefined,
): string {
  const address = safeAddress(url, base, 'image');
  return address === undefined ? '' : `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Signs that mean something in HTML; the last are characters that it does not allow. */
const SIGNS = /[&<>"]|(?![\t\n\f\r\u007f-\u009f])\p{Cc}|\p{Cs}/gu;

/** Text as HTML that reads the same, also within the quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(SIGNS, (sign) => ESCAPES[sign] ?? '');
}
