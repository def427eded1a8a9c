import type { Element } from '../core/element.ts';
import type { Span } from '../core/span.ts';
import { type OpenElement, VIRTUAL } from './html-scan.ts';
import { tagOf } from './html-tags.ts';
import type { JsonFrame } from './json-frames.ts';
import type { PageScript } from './page-scripts.ts';
import type { ScriptString } from './script-texts.ts';

/** The tag of what scripts hold. */
const TAG = 'json';

/** Makes elements of what scripts hold, those of objects and lists once each. */
export interface ElementMaker {
  /** The element of a string; `shown` is the share of its text that the page shows. */
  ofString(script: PageScript, string: ScriptString, shown: number): Element;
}

/** A maker that adds to the elements of a page. */
export function createElementMaker(elements: Element[]): ElementMaker {
  const byFrame = new Map<JsonFrame, Element>();
  const make = (parent: Element, attributes: readonly string[], place: Span): Element => {
    const { start, end: tagEnd } = place;
    const { length: index } = elements;
    const depth = parent.depth + 1;
    const element: Element = {
      index,
      tag: TAG,
      attributes,
      parent,
      depth,
      start,
      tagEnd,
      end: tagEnd,
    };
    elements.push(element);
    return element;
  };
  const ofFrame = ({ element, start }: PageScript, frame: JsonFrame): Element => {
    const path: JsonFrame[] = [];
    let at: JsonFrame | undefined = frame;
    for (; at !== undefined && !byFrame.has(at); at = at.parent) path.push(at);
    let holder = (at && byFrame.get(at)) ?? element;
    for (let next = path.pop(); next !== undefined; next = path.pop()) {
      holder = make(holder, attributesOf(next), { start, end: start });
      byFrame.set(next, holder);
    }
    return holder;
  };
  return {
    ofString(script, { frame, key, value }, shown) {
      const place = { start: value.pieces[1] as number, end: value.pieces.at(-1) as number };
      const attributes = ['itemprop', key, 'shown', shown.toFixed(2)];
      return make(ofFrame(script, frame), attributes, place);
    },
  };
}

function attributesOf({ key, isList, parent, types }: JsonFrame): string[] {
  const attributes: string[] = [];
  if (key !== '' && !parent?.isList) attributes.push('itemprop', key);
  if (types !== '' && !isList) attributes.push('itemtype', types);
  return attributes;
}

/** An element of a script as if it were open. */
export function openedJson(element: Element): OpenElement {
  return {
    name: TAG,
    tag: tagOf(TAG),
    element,
    flags: VIRTUAL,
    silent: false,
    pre: false,
    url: undefined,
    piece: 0,
  };
}
