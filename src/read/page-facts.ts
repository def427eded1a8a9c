import { addTo } from '../core/add-to.ts';
import type { Origin } from '../core/article.ts';
import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Span } from '../core/span.ts';
import { plainText } from './page-text.ts';

/** Something that a page says of itself, and where. */
export interface Fact extends Span {
  readonly value: string;
  readonly origin: Origin;
}

/** What a page says of itself, unsorted. */
export interface PageFacts {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly elements: readonly Element[];
  /** `<meta>` by lower-cased name, property or item property: `og:title`, `author`. */
  readonly metas: Map<string, Element[]>;
  /** `<link>` to the address that the page wants to be known by, and to its image. */
  readonly canonicals: Element[];
  readonly images: Element[];
  /** Elements that microdata marks, by lower-cased property. */
  readonly properties: Map<string, Element[]>;
  /** Elements whose relation says that they name an author: `<a rel="author">`. */
  readonly authors: Element[];
  readonly times: Element[];
  /** Where scripts of linked data stand. */
  readonly scripts: Span[];
  title: Fact | undefined;
  /** `<html>` */
  root: Element | undefined;
  /** What relative addresses are relative to, as the page says. */
  base: string | undefined;
}

/** A longer value is no title, name or address. */
const MAX_VALUE = 2_000;

/** Collects what the elements of a page say of it. */
export function readPageFacts({ source, blocks, elements = [] }: Doc): PageFacts {
  const facts: PageFacts = {
    source,
    blocks,
    elements,
    metas: new Map(),
    canonicals: [],
    images: [],
    properties: new Map(),
    authors: [],
    times: [],
    scripts: [],
    title: undefined,
    root: undefined,
    base: undefined,
  };
  for (const element of elements) readElement(facts, element);
  return facts;
}

function readElement(facts: PageFacts, element: Element): void {
  switch (element.tag) {
    case 'meta':
      readMeta(facts, element);
      break;
    case 'link':
      readLink(facts, element);
      break;
    case 'script':
      readScript(facts, element);
      break;
    case 'title':
      facts.title ??= titleIn(facts.source, element);
      break;
    case 'html':
      facts.root ??= element;
      break;
    case 'base':
      facts.base ??= attributeOf(element, 'href');
      break;
    default:
      readMarks(facts, element);
  }
}

const NAMING: ReadonlySet<string> = new Set(['name', 'property', 'itemprop', 'http-equiv']);

function readMeta({ metas }: PageFacts, element: Element): void {
  const { attributes } = element;
  for (let at = 0; at < attributes.length; at += 2) {
    if (!NAMING.has(attributes[at] as string)) continue;
    for (const name of namesIn(attributes[at + 1] as string)) addTo(metas, name, element);
  }
}

function readLink({ canonicals, images }: PageFacts, element: Element): void {
  const relation = attributeOf(element, 'rel')?.trim().toLowerCase();
  if (relation === 'canonical') canonicals.push(element);
  else if (relation === 'image_src') images.push(element);
}

const LINKED_DATA = 'application/ld+json';

function readScript({ scripts, source }: PageFacts, element: Element): void {
  const type = attributeOf(element, 'type');
  if (type === undefined || !type.trim().toLowerCase().startsWith(LINKED_DATA)) return;
  scripts.push({ start: element.tagEnd, end: contentEnd(source, element) });
}

function titleIn(source: string, element: Element): Fact | undefined {
  const start = element.tagEnd;
  const end = contentEnd(source, element);
  const value = end - start > MAX_VALUE ? '' : plainText(source.slice(start, end));
  return value === '' ? undefined : { start, end, value, origin: 'title' };
}

/** Where the content of an element ends that holds no other. */
export function contentEnd(source: string, { tag, tagEnd }: Element): number {
  const closing = `</${tag}`;
  let at = source.indexOf('</', tagEnd);
  while (at !== -1 && source.slice(at, at + closing.length).toLowerCase() !== closing) {
    at = source.indexOf('</', at + 2);
  }
  return at === -1 ? source.length : at;
}

function readMarks({ properties, authors, times }: PageFacts, element: Element): void {
  const { tag, attributes } = element;
  if (tag === 'time') times.push(element);
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at];
    if (name === 'itemprop') {
      for (const property of namesIn(attributes[at + 1] as string)) {
        addTo(properties, property, element);
      }
    } else if (name === 'rel' && namesIn(attributes[at + 1] as string).includes('author')) {
      authors.push(element);
    }
  }
}

function namesIn(list: string): string[] {
  const trimmed = list.trim().toLowerCase();
  if (SPACE.test(trimmed)) return trimmed.split(/\s+/);
  return trimmed === '' ? [] : [trimmed];
}

const SPACE = /\s/;

/** What `<meta>` says under any of these names, those of the first name first. */
export function metasOf({ metas }: PageFacts, names: readonly string[]): Fact[] {
  const found: Fact[] = [];
  for (const name of names) {
    for (const element of metas.get(name) ?? []) {
      const fact = saidIn(element, 'content', originOf(element, name));
      if (fact !== undefined) found.push(fact);
    }
  }
  return found;
}

const OPEN_GRAPH = /^(?:og|article|book|profile|product|video):/;

function originOf(element: Element, name: string): Origin {
  if (OPEN_GRAPH.test(name)) return 'open-graph';
  return attributeOf(element, 'itemprop') === undefined ? 'meta' : 'microdata';
}

/** What an attribute of an element says, as far as that is no more than a few lines. */
export function saidIn(element: Element, attribute: string, origin: Origin): Fact | undefined {
  const { start, tagEnd: end } = element;
  const said = attributeOf(element, attribute) ?? '';
  const value = said.length > MAX_VALUE ? '' : plainText(said);
  return value === '' ? undefined : { start, end, value, origin };
}
