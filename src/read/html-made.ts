import type { Element } from '../core/element.ts';
import type { Span } from '../core/span.ts';
import {
  HIDDEN,
  type HtmlScan,
  MAX_ELEMENTS,
  NOSCRIPT,
  type OpenElement,
  TEMPLATE,
} from './html-scan.ts';
import type { Tag } from './html-tags.ts';

/** The element that a start tag opens; `undefined` where there are too many. */
export function makeElement(
  scan: HtmlScan,
  tag: string,
  attributes: readonly string[],
  { start, end: tagEnd }: Span,
): Element | undefined {
  const { elements, stack } = scan;
  if (elements.length >= MAX_ELEMENTS) {
    scan.exceeded.add('elements');
    return undefined;
  }
  const parent = stack.at(-1)?.element;
  const depth = parent === undefined ? 0 : parent.depth + 1;
  const element: Element = {
    index: elements.length,
    tag,
    attributes,
    parent,
    depth,
    start,
    tagEnd,
    end: tagEnd,
  };
  elements.push(element);
  return element;
}

/** Notes where an element ends. */
export function endElement(element: Element, end: number): void {
  (element as { end: number }).end = end;
}

/** What is true of all in an element. */
type Inherited = Pick<OpenElement, 'flags' | 'silent' | 'pre' | 'url'>;

/** What an element passes on to all in it. */
export function inherited(
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
