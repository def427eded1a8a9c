import { wordSet } from '../core/word-set.ts';

/** Where an HTML block ends: at a line that holds a text, or before a blank line. */
export interface HtmlBlock {
  readonly until: string | undefined;
  /** Whether nothing in it is text: comments, scripts, styles. */
  readonly hidden: boolean;
}

/** Elements that stand for blocks of a page. */
const BLOCK_ELEMENTS = /* @__PURE__ */ wordSet(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe ' +
    'legend li link main menu menuitem nav ol optgroup option p param search section summary ' +
    'table tbody td tfoot th thead title tr track ul',
);

/** Elements within a line. Any other name in angle brackets is text: `List<Block>`. */
const INLINE_ELEMENTS = /* @__PURE__ */ wordSet(
  'a abbr acronym audio b bdi bdo big br button cite code data del dfn em font i iframe img ' +
    'input ins kbd label mark meter object output picture q rp rt ruby s samp select small source ' +
    'span strike strong sub sup svg textarea time tt u var video wbr',
);

const NAME = /<\/?([a-z][a-z0-9]{0,15})(?=[\s/>]|$)/iy;
const VERBATIM = /^(?:script|style)$/i;

/** The HTML block that starts at an offset, if one does. */
export function htmlBlockAt(source: string, at: number, end: number): HtmlBlock | undefined {
  if (source.charCodeAt(at) !== 0x3c) return undefined;
  if (source.startsWith('<!--', at)) return { until: '-->', hidden: true };
  if (source.startsWith('<?', at)) return { until: '?>', hidden: true };
  if (source.startsWith('<![CDATA[', at)) return { until: ']]>', hidden: true };
  const name = tagName(source, at, end);
  if (name === undefined) return undefined;
  if (VERBATIM.test(name)) return { until: `</${name}>`, hidden: true };
  return BLOCK_ELEMENTS.has(name) ? { until: undefined, hidden: false } : undefined;
}

/** 1 to 6 where the tag of a heading starts a line; else 0. */
export function headingTagLevel(source: string, start: number, end: number): number {
  const name = source.charCodeAt(start) === 0x3c ? tagName(source, start, end) : undefined;
  return Number(/^h([1-6])$/.exec(name ?? '')?.[1] ?? 0);
}

function tagName(source: string, at: number, end: number): string | undefined {
  const head = source.slice(at, Math.min(end, at + 20));
  NAME.lastIndex = 0;
  return NAME.exec(head)?.[1]?.toLowerCase();
}

/** A tag within a line. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly end: number;
  /** Of `href` or `src`. */
  readonly url: string | undefined;
  /** Of an image. */
  readonly alt: string | undefined;
}

/** No tag is longer, but for addresses with a trail of parameters. */
const MAX_TAG = 2000;

/** ` class="x" href='y' hidden` */
const ATTRIBUTES = /^(?:\s+[a-z_:@][\w:.@-]*(?:\s?=\s?(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s*\/?$/i;
const URL_ATTRIBUTE = /\s(?:href|src)\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/i;
const ALT_ATTRIBUTE = /\salt\s?=\s?(?:"([^"]*)"|'([^']*)')/i;

/** The tag at an offset of a text, if a known element has one there. */
export function tagAt(content: string, at: number): Tag | undefined {
  const name = tagName(content, at, content.length);
  if (name === undefined || !(INLINE_ELEMENTS.has(name) || BLOCK_ELEMENTS.has(name))) {
    return undefined;
  }
  const slice = content.slice(at, at + MAX_TAG);
  const close = closingBracket(slice);
  if (close === -1) return undefined;
  const closes = slice.charCodeAt(1) === 0x2f;
  const attributes = slice.slice(name.length + (closes ? 2 : 1), close);
  if (attributes !== '' && !ATTRIBUTES.test(attributes)) return undefined;
  return {
    name,
    closes,
    end: at + close + 1,
    url: attribute(URL_ATTRIBUTE, attributes),
    alt: name === 'img' ? attribute(ALT_ATTRIBUTE, attributes) : undefined,
  };
}

/** The first `>` that stands in no attribute's value; -1 where another tag starts before. */
function closingBracket(tag: string): number {
  let quote = 0;
  for (let at = 1; at < tag.length; at += 1) {
    const code = tag.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if (code === 0x3c) return -1;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

function attribute(pattern: RegExp, attributes: string): string | undefined {
  const found = pattern.exec(attributes);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}

/** `<https://example.org>` and `<ann@example.org>`. */
const AUTOLINK = /^<([a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,1900}|[\w.+-]{1,64}@[\w.-]{1,250})>/i;

/** The address in angle brackets at an offset, if there is one. */
export function autolinkAt(content: string, at: number): string | undefined {
  return AUTOLINK.exec(content.slice(at, at + MAX_TAG))?.[1];
}
