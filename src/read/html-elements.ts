import type { Element } from '../core/element.ts';
import type { Span } from '../core/span.ts';
import { endBlock, endDraft } from './html-blocks.ts';
import { endElement, inherited, makeElement } from './html-made.ts';
import { type HtmlScan, MAX_DEPTH, type OpenElement } from './html-scan.ts';
import { scopesOf, type Tag, tagOf } from './html-tags.ts';
import { endLink, endStyle } from './html-words.ts';

/** Reads a start tag. */
export function openElement(
  scan: HtmlScan,
  name: string,
  attributes: readonly string[],
  span: Span,
): void {
  const tag = tagOf(name);
  const { stack } = scan;
  scan.at = span.start;
  if (tag.ends.size > 0) endImplied(scan, tag);
  const parent = stack.at(-1);
  if (!parent?.silent) partText(scan, name, tag);
  if (parent?.silent && tag.display === 'void') return;
  const element = parent?.silent ? parent.element : makeElement(scan, name, attributes, span);
  if (element === undefined) return;
  if (tag.display === 'void') {
    if (name === 'img') addImage(scan, element);
    return;
  }
  if (stack.length >= MAX_DEPTH) {
    scan.exceeded.add('depth');
    count(scan.flattened, name, 1);
    return;
  }
  if (tag.display === 'inline' && !tag.tight && scan.closed && scan.draft) scan.draft.parted = true;
  scan.closed = false;
  const piece = scan.draft?.pieces.length ?? 0;
  push(scan, { name, tag, element, piece, ...inherited(parent, name, tag, attributes) });
}

/** What a start tag does to the text before it. */
function partText(scan: HtmlScan, name: string, { display }: Tag): void {
  if (name === 'a') closeElement(scan, name, scan.at);
  else if (name === 'br') breakLine(scan);
  else if (display === 'block' || name === 'hr') endBlock(scan);
}

function addImage({ images, blocks, draft }: HtmlScan, element: Element): void {
  const length = draft?.text.length ?? 0;
  // A space before it is written with what follows.
  images.push({
    element,
    block: blocks.length,
    at: length > 0 && draft?.space ? length + 1 : length,
  });
}

function push(scan: HtmlScan, entry: OpenElement): void {
  scan.stack.push(entry);
  count(scan.open, entry.name, 1);
  if (entry.url !== undefined) scan.linkPiece = scan.draft?.pieces.length ?? 0;
}

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

/** Reads an end tag that starts at an offset. */
export function closeElement(scan: HtmlScan, name: string, start: number): void {
  scan.at = start;
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
  const entry = stack[at] as OpenElement;
  if (entry.url !== undefined) endLink(scan, entry.url);
  endStyle(scan, entry);
  endElement(entry.element, scan.at);
  stack.splice(at, 1);
  count(open, name, -1);
  if (scan.lowest > at) scan.lowest -= 1;
  if (draft !== undefined && draft.depth > at) draft.depth -= 1;
}

/** Ends all elements from a place of the stack on. */
export function popTo(scan: HtmlScan, height: number): void {
  const { stack } = scan;
  while (stack.length > height) {
    const entry = stack.at(-1) as OpenElement;
    const { name, tag, url, silent } = entry;
    if (tag.display === 'block' && !(silent && stack.at(-2)?.silent)) endBlock(scan);
    else if (tag.display === 'inline' && !tag.tight) scan.closed = true;
    if (url !== undefined) endLink(scan, url);
    endStyle(scan, entry);
    stack.pop();
    // What stands in a silent element has none of its own.
    if (stack.at(-1)?.element !== entry.element) endElement(entry.element, scan.at);
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
