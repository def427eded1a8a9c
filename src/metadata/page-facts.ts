import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Span } from '../core/span.ts';

/** Something that a page says of itself, and where. */
export interface Fact extends Span {
  readonly value: string;
}

/** What a page says of itself to machines. */
export interface PageFacts {
  /** By lower-cased name, property or item property: `og:title`, `author`. */
  readonly metas: ReadonlyMap<string, readonly Fact[]>;
  /** Addresses by lower-cased relation: `canonical`. */
  readonly links: ReadonlyMap<string, readonly Fact[]>;
  /** Elements that microdata marks, by property. */
  readonly properties: ReadonlyMap<string, readonly Element[]>;
  /** Scripts of linked data. */
  readonly scripts: readonly Fact[];
  /** `<title>`. */
  readonly title: Fact | undefined;
  /** `<time datetime>`. */
  readonly times: readonly TimeFact[];
  /** `<html lang>`. */
  readonly lang: Fact | undefined;
}

/** A moment that an element gives. */
export interface TimeFact extends Fact {
  readonly element: Element;
}

/** A longer script, or value, is not looked at. */
const MAX_SCRIPT = 2_000_000;
const MAX_VALUE = 2_000;

/** Collects what the elements of a page say of it. */
export function readPageFacts({ source, elements = [] }: Doc): PageFacts {
  const metas = new Map<string, Fact[]>();
  const links = new Map<string, Fact[]>();
  const properties = new Map<string, Element[]>();
  const scripts: Fact[] = [];
  const times: TimeFact[] = [];
  let title: Fact | undefined;
  let lang: Fact | undefined;
  for (const element of elements) {
    const { tag } = element;
    const property = attributeOf(element, 'itemprop');
    if (property !== undefined && tag !== 'meta') {
      for (const name of namesIn(property)) add(properties, name, element);
    }
    if (tag === 'meta') readMeta(source, element, metas);
    else if (tag === 'link') readLink(source, element, links);
    else if (tag === 'script') {
      if (/^application\/ld\+json/i.test(attributeOf(element, 'type') ?? '')) {
        const script = contentOf(source, element);
        if (script.end - script.start <= MAX_SCRIPT) scripts.push(script);
      }
    } else if (tag === 'title') {
      if (element.parent?.tag !== 'svg') title ??= contentOf(source, element);
    } else if (tag === 'time') {
      const value = attributeOf(element, 'datetime');
      if (value !== undefined) times.push({ ...tagSpan(source, element), value, element });
    } else if (tag === 'html') {
      const value = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
      if (value !== undefined) lang ??= { ...tagSpan(source, element), value };
    }
  }
  return { metas, links, properties, scripts, title, times, lang };
}

function readMeta(source: string, element: Element, metas: Map<string, Fact[]>): void {
  const value = attributeOf(element, 'content')?.trim() ?? '';
  if (value === '' || value.length > MAX_VALUE) return;
  const fact = { ...tagSpan(source, element), value };
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attributeOf(element, attribute)?.trim().toLowerCase();
    if (name) add(metas, name, fact);
  }
}

function readLink(source: string, element: Element, links: Map<string, Fact[]>): void {
  const value = attributeOf(element, 'href')?.trim() ?? '';
  if (value === '' || value.length > MAX_VALUE) return;
  for (const name of namesIn(attributeOf(element, 'rel') ?? '')) {
    add(links, name, { ...tagSpan(source, element), value });
  }
}

function namesIn(list: string): string[] {
  return list
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '');
}

function add<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const values = map.get(name);
  if (values === undefined) map.set(name, [value]);
  else values.push(value);
}

/** The range of a start tag; signs in quoted values may end it early. */
export function tagSpan(source: string, { start }: Element): Span {
  const end = source.indexOf('>', start);
  return { start, end: end === -1 ? source.length : end + 1 };
}

/** What an element holds that holds no other. */
function contentOf(source: string, element: Element): Fact {
  const from = tagSpan(source, element).end;
  const closing = new RegExp(`</${element.tag}`, 'gi');
  closing.lastIndex = from;
  const end = closing.exec(source)?.index ?? source.length;
  return { start: from, end, value: source.slice(from, Math.min(end, from + MAX_SCRIPT)) };
}
