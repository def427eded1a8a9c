import { addTo } from '../core/add-to.ts';
import type { Span } from '../core/span.ts';
import { wordSet } from '../core/word-set.ts';

/** A tag in a text, and whether it opens or closes. */
interface Tag extends Span {
  readonly name: string;
  readonly form: 'open' | 'close' | 'empty';
}

/** Elements that only mark words up. */
const INLINE = /* @__PURE__ */ wordSet(
  'a abbr acronym b big cite del em font i ins mark s small span strike strong sub sup u',
);
/** Elements that stand for themselves. */
const EMPTY = new Set(['br', 'wbr']);

/** No inline tag is longer, but for addresses with a trail of parameters. */
const MAX_TAG = 600;
const LONGEST_NAME = 7;

const NAME = /^<(\/?)([a-z]{1,7})(?=[\s/>])/i;
/** ` class="x" href='y' hidden` */
const ATTRIBUTES =
  /^(?:\s[a-z][a-z0-9:_-]{0,40}(?:="[^"<>]{0,500}"|='[^'<>]{0,500}'|=[^\s"'<>=]{1,500})?)*\s?\/?>$/i;

/** Finds the inline tags of a text that are markup of it: pairs around words, and line breaks. */
export function findInlineTags(text: string): Span[] {
  const found: Span[] = [];
  const open = new Map<string, Tag[]>();
  let inCode = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKTICK) inCode = !inCode;
    if (code !== LESS || inCode) continue;
    const tag = readTag(text, at);
    if (tag === undefined) continue;
    at = tag.end - 1;
    if (tag.form === 'empty') found.push(tag);
    else if (tag.form === 'open') {
      addTo(open, tag.name, tag);
    } else {
      const opened = open.get(tag.name)?.pop();
      if (opened !== undefined && isAround(text, opened, tag)) found.push(opened, tag);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const LESS = 0x3c;
const BACKTICK = 0x60;

function readTag(text: string, at: number): Tag | undefined {
  const head = NAME.exec(text.slice(at, at + LONGEST_NAME + 3));
  const name = head?.[2]?.toLowerCase() ?? '';
  if (!head || !(INLINE.has(name) || EMPTY.has(name))) return undefined;
  const slice = text.slice(at, at + MAX_TAG);
  const close = slice.indexOf('>');
  const closing = head[1] === '/';
  if (close === -1 || !ATTRIBUTES.test(slice.slice(head[0].length, close + 1))) return undefined;
  const form = EMPTY.has(name) ? 'empty' : closing ? 'close' : 'open';
  if (form === 'empty' && closing) return undefined;
  return { name, form, start: at, end: at + close + 1 };
}

/** Whether a pair hugs what it marks; "between <b> and </b>" does not. */
function isAround(text: string, open: Tag, close: Tag): boolean {
  const inner = text.slice(open.end, Math.min(close.start, open.end + 1));
  if (inner === '') return open.end - open.start > open.name.length + 2;
  const spaced = isSpaceAt(text, open.end) && isSpaceAt(text, close.start - 1);
  return !spaced;
}

function isSpaceAt(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
