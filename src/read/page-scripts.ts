import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Span } from '../core/span.ts';
import { contentEnd } from './page-facts.ts';

/** A script that holds what a page was made from: linked data, or the state of an application. */
export interface PageScript extends Span {
  readonly element: Element;
  readonly kind: 'linked-data' | 'json' | 'assignment' | 'chunk';
}

/** Shorter scripts hold no text. */
const MIN_LENGTH = 60;

/** The scripts of a page that hold data, in order. */
export function dataScripts({ source, elements = [] }: Doc): PageScript[] {
  const scripts: PageScript[] = [];
  for (const element of elements) {
    const { tag, start, tagEnd } = element;
    if (tag !== 'script') continue;
    const type = (attributeOf(element, 'type') ?? '').trim().toLowerCase();
    const isJson = type.includes('json');
    // Of a tree no other scripts are laid out.
    if (!isJson && (!CODE.test(type) || start === tagEnd)) continue;
    const end = contentEnd(source, element);
    if (end - tagEnd < MIN_LENGTH) continue;
    if (isJson) {
      const kind = type.includes('ld+') ? 'linked-data' : 'json';
      scripts.push({ element, kind, start: tagEnd, end });
    } else {
      const state = stateIn(source, tagEnd, end);
      if (state !== undefined) scripts.push({ element, kind: state.kind, start: state.start, end });
    }
  }
  return scripts;
}

/** `text/javascript`, or no type at all. */
const CODE = /^(?:(?:text|application)\/javascript|module)?$/;

/** A state is assigned within so many characters. */
const MAX_ASSIGNMENT = 120;

/** `window.__STATE__ = `, `var page = JSON.parse(` */
const ASSIGNMENT =
  /^\s{0,40}(?:(?:var|let|const)\s)?[\w$.[\]'"]{1,80}\s?=\s?(?:JSON\.parse\(\s?)?(?=[[{"'])/;
/** `self.__next_f.push([1,` */
const CHUNK = /^\s{0,40}\(?self\.__next_f[^"']{0,60}?\.push\(\[\d{1,3},\s?(?=")/;

function stateIn(
  source: string,
  start: number,
  end: number,
): Pick<PageScript, 'start' | 'kind'> | undefined {
  const opening = source.slice(start, Math.min(end, start + MAX_ASSIGNMENT));
  const chunk = CHUNK.exec(opening);
  if (chunk !== null) return { start: start + chunk[0].length, kind: 'chunk' };
  const assignment = ASSIGNMENT.exec(opening);
  return assignment === null
    ? undefined
    : { start: start + assignment[0].length, kind: 'assignment' };
}
