import type { Element } from '../core/element.ts';
import { endBlock, endDraft } from './html-blocks.ts';
import {
  HIDDEN,
  type HtmlScan,
  MAX_DEPTH,
  MAX_ELEMENTS,
  NOSCRIPT,
  type OpenElement,
  TEMPLATE,
} from './html-scan.ts';
import { scopesOf, type Tag, tagOf } from './html-tags.ts';
import { endLink } from './html-words.ts';

/** Reads a start tag. */
export function openElement(
  scan: HtmlScan,
  name: string,
  attributes: readonly string[],
  start: number,
): void {
  const tag = tagOf(name);
  const { stack } = scan;
  if (tag.ends.size > 0) endImplied(scan, tag);
  const parent = stack.at(-1);
  if (!parent?.silent) partText(scan, name, tag);
  if (parent?.silent && tag.display === 'void') return;
  const element = parent?.silent ? parent.element : makeElement(scan, name, attributes, start);
  if (element === undefined || tag.display === 'void') return;
  if (stack.length >= MAX_DEPTH) {
    scan.exceeded.add('depth');
    count(scan.flattened, name, 1);
    return;
  }
  if (tag.display === 'inline' && !tag.tight && scan.closed && scan.draft) scan.draft.parted = true;
  scan.closed = false;
  push(scan, { name, tag, element, ...inherited(parent, name, tag, attributes) });
}

/** What a start tag does to the text before it. */
function partText(scan: HtmlScan, name: string, { display }: Tag): void {
  if (name === 'a') closeElement(scan, name);
  else if (name === 'br') breakLine(scan);
  else if (display === 'block' || name === 'hr') endBlock(scan);
}

function push(scan: HtmlScan, entry: OpenElement): void {
  scan.stack.push(entry);
  count(scan.open, entry.name, 1);
  if (entry.url !== undefined) scan.linkPiece = scan.draft?.pieces.length ?? 0;
}

function makeElement(
  scan: HtmlScan,
  tag: string,
  attributes: readonly string[],
  start: number,
): Element | undefined {
  const { elements, stack } = scan;
  if (elements.length >= MAX_ELEMENTS) {
    scan.exceeded.add('elements');
    return undefined;
  }
  const parent = stack.at(-1)?.element;
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const element: Element = { index: elements.length, tag, attributes, parent, depth, start };
  elements.push(element);
  return element;
}

type Inherited = Pick<OpenElement, 'flags' | 'silent' | 'pre' | 'url'>;

function inherited(
  parent: OpenElement | undefined,
  name: string,
  tag: Tag,
  attributes: readonly string[],
): Inherited {
  let flags = parent?.flags ?? 0;
  if (name === 'noscript') flags |= NOSCRIPT;
  else if (name === 'template') flags |= TEMPLATE;
  let url: string | undefined;
  for (let at = 0; at < attributes.length; at += 2) {
    const attribute = attributes[at];
    if (attribute === 'href' && name === 'a') url = attributes[at + 1];
    else if (attribute === 'hidden') flags |= HIDDEN;
    else if (attribute === 'style' && HIDING.test(attributes[at + 1] as string)) flags |= HIDDEN;
  }
  const silent = parent?.silent === true || tag.display === 'silent';
  const pre = parent?.pre === true || name === 'pre';
  return { flags, silent, pre, url };
}

/** `display: none` */
const HIDING = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;

/** Ends the open elements that a start tag ends. */
function endImplied(scan: HtmlScan, { ends, within }: Tag): void {
  const { stack } = scan;
  let lowest = -1;
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const { name, tag } = stack[at] as OpenElement;
    if (ends.has(name)) lowest = at;
    else if (within.has(name) || (within.size === 0 && tag.display !== 'inline')) break;
  }
  if (lowest !== -1) popTo(scan, lowest);
}

/** Reads an end tag. */
export function closeElement(scan: HtmlScan, name: string): void {
  if (name === 'br') {
    breakLine(scan);
    return;
  }
  if ((scan.flattened.get(name) ?? 0) > 0) {
    count(scan.flattened, name, -1);
    if (tagOf(name).display === 'block') endBlock(scan);
    return;
  }
  if ((scan.open.get(name) ?? 0) === 0) {
    if (name === 'p') endBlock(scan);
    return;
  }
  const { stack } = scan;
  const inline = tagOf(name).display === 'inline';
  for (let at = stack.length - 1; at >= 0; at -= 1) {
    const entry = stack[at] as OpenElement;
    if (entry.name === name) {
      popTo(scan, at);
      return;
    }
    if (inline && entry.tag.display !== 'inline') break;
    if (scopesOf(name).has(entry.name)) return;
  }
  if (inline) takeOut(scan, name);
}

/** Ends an element within a line that blocks have been opened in: they stay open. */
function takeOut(scan: HtmlScan, name: string): void {
  const { stack, open, draft } = scan;
  const at = stack.findLastIndex((entry) => entry.name === name);
  const { url } = stack[at] as OpenElement;
  if (url !== undefined) endLink(scan, url);
  stack.splice(at, 1);
  count(open, name, -1);
  if (scan.lowest > at) scan.lowest -= 1;
  if (draft !== undefined && draft.depth > at) draft.depth -= 1;
}

/** Ends all elements from a place of the stack on. */
export function popTo(scan: HtmlScan, height: number): void {
  const { stack } = scan;
  while (stack.length > height) {
    const { name, tag, url, silent } = stack.at(-1) as OpenElement;
    if (tag.display === 'block' && !(silent && stack.at(-2)?.silent)) endBlock(scan);
    else if (tag.display === 'inline' && !tag.tight) scan.closed = true;
    if (url !== undefined) endLink(scan, url);
    stack.pop();
    count(scan.open, name, -1);
  }
  scan.lowest = Math.min(scan.lowest, height);
}

/** In headings a line's end is layout, in code a part of the text. */
function breakLine(scan: HtmlScan): void {
  const { draft, stack } = scan;
  const entry = stack.findLast(({ tag }) => tag.display !== 'inline');
  if (entry !== undefined && HEADING.test(entry.name)) {
    if (draft !== undefined) draft.space = true;
  } else if (entry?.pre) {
    if (draft !== undefined && draft.text !== '') draft.text += '\n';
  } else {
    endDraft(scan);
    scan.breaks += 1;
  }
}

const HEADING = /^h[1-6]$/;

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
