import { resolveAddress } from '../core/address.ts';
import { type Block, isVirtual, type Style, type StyledSpan } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { BlockPlace, Cell, Container, PageLayout, PlacedLink } from '../core/layout.ts';
import { tagOf } from './html-tags.ts';
import { findNotes, type Notes } from './page-notes.ts';
import { keptPictures } from './page-pictures.ts';
import { findCells } from './page-tables.ts';

/** What is known of the text of an element by the elements around it. */
export interface Surroundings {
  readonly container: Container | undefined;
  /** The list that the next item belongs to. */
  list: Container | undefined;
  readonly styles: readonly Style[];
  readonly language: string;
}

const OUTSIDE: Readonly<Surroundings> = {
  container: undefined,
  list: undefined,
  styles: [],
  language: '',
};

/** Elements whose text is no longer that of a list or quotation around them. */
const BOUNDS: ReadonlySet<string> = new Set(
  'article section main body aside nav header footer'.split(' '),
);

/** Deeper containers are left out: no article has them. */
const MAX_CONTAINERS = 32;

/** Says how the kept blocks of a page lie in its lists, quotations and tables. */
export function layOutPage(doc: Doc, kept: readonly Block[]): PageLayout {
  const known = new Map<Element, Surroundings>();
  const cells = findCells(doc, kept);
  // Notes are looked for by their places in the source, where scripts come anywhere.
  const shown = kept.findIndex(isVirtual);
  const notes = findNotes(doc, shown === -1 ? kept : kept.slice(0, shown));
  const places = new Map<number, BlockPlace>();
  for (const block of kept) {
    const around = surroundingsOf(known, block.within);
    places.set(block.index, placeOf(block, around, cells.get(block), notes));
  }
  const around = (element: Element | undefined): Container | undefined =>
    surroundingsOf(known, element).container;
  return { places, pictures: keptPictures(doc, kept, around), base: baseOf(doc) };
}

function placeOf(
  block: Block,
  { container, styles, language }: Surroundings,
  cell: Cell | undefined,
  notes: Notes,
): BlockPlace {
  const links: PlacedLink[] = (block.links ?? []).map((link) => {
    const { start, end, url } = link;
    return { start, end, url, note: notes.references.get(link) };
  });
  return {
    within: cell === undefined ? (notes.items.get(block) ?? container) : undefined,
    cell,
    styles: block.kind === 'code' ? [] : stylesOf(block, styles, cell),
    links,
    language,
  };
}

/** A heading is strong as it is. */
function stylesOf(
  { kind, text, styles = [] }: Block,
  outer: readonly Style[],
  cell: Cell | undefined,
): readonly StyledSpan[] {
  const end = text.length;
  const all = [...outer.map((style) => ({ start: 0, end, style })), ...styles];
  if (kind !== 'heading' && !cell?.isHead) return all;
  return all.filter((span) => span.style !== 'strong' || span.start > 0 || span.end < end);
}

/** What is around the text of an element; each element is looked at once. */
function surroundingsOf(
  known: Map<Element, Surroundings>,
  element: Element | undefined,
): Surroundings {
  const path: Element[] = [];
  let at = element;
  while (at !== undefined && !known.has(at)) {
    path.push(at);
    at = at.parent;
  }
  let found = (at && known.get(at)) ?? { ...OUTSIDE };
  for (let next = path.pop(); next !== undefined; next = path.pop()) {
    found = enter(next, found);
    known.set(next, found);
  }
  return found;
}

const LISTS: ReadonlyMap<string, 'bullets' | 'numbers'> = new Map([
  ['ul', 'bullets'],
  ['menu', 'bullets'],
  ['ol', 'numbers'],
]);

/** What is around the text of an element, given what is around the element. */
function enter(element: Element, outer: Surroundings): Surroundings {
  const { tag } = element;
  if (BOUNDS.has(tag)) return { ...OUTSIDE };
  const list = LISTS.get(tag);
  if (list !== undefined) {
    return { ...outer, list: makeContainer(list, outer.container, startOf(element)) };
  }
  if (tag === 'li') {
    outer.list ??= makeContainer('bullets', outer.container);
    return { ...outer, container: makeContainer('item', outer.list), list: undefined };
  }
  if (tag === 'blockquote') {
    return { ...outer, container: makeContainer('quote', outer.container), list: undefined };
  }
  if (tag === 'pre' || tag === 'code' || tag === 'div' || tag === 'figure') {
    const language = languageOf(element) || outer.language;
    return { ...outer, list: undefined, language, styles: withStyle(outer.styles, tag) };
  }
  return { ...outer, list: undefined, styles: withStyle(outer.styles, tag) };
}

function makeContainer(
  kind: Container['kind'],
  parent: Container | undefined,
  number = 1,
): Container {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  if (parent !== undefined && depth >= MAX_CONTAINERS) return parent;
  return { kind, parent, depth, number, note: undefined };
}

function withStyle(styles: readonly Style[], tag: string): readonly Style[] {
  const { style } = tagOf(tag);
  return style === undefined || styles.includes(style) ? styles : [...styles, style];
}

/** Numbers of items that a page counts itself have no more digits. */
const NUMBER = /^\d{1,9}$/;

function startOf(element: Element): number {
  const start = attributeOf(element, 'start') ?? '';
  return NUMBER.test(start) ? Number(start) : 1;
}

/** `language-ts`, `lang-ts`, and `highlight-source-ts` as GitHub has it. */
const LANGUAGE = /(?:^|\s)(?:language|lang|highlight-source)-([a-z0-9+#._-]{1,30})(?:\s|$)/i;

function languageOf(element: Element): string {
  return LANGUAGE.exec(attributeOf(element, 'class') ?? '')?.[1]?.toLowerCase() ?? '';
}

/** A page may name what its addresses are relative to. */
function baseOf({ elements = [], url }: Doc): string | undefined {
  const base = elements.find(({ tag }) => tag === 'base');
  const href = base && attributeOf(base, 'href');
  return href === undefined ? url : resolveAddress(href, url);
}
