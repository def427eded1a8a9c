import type { Block, Link } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Container } from '../core/layout.ts';
import type { Span } from '../core/span.ts';

/** The footnotes of a page. */
export interface Notes {
  /** Labels of the notes that links lead to. */
  readonly references: ReadonlyMap<Link, string>;
  /** The items that blocks of notes make up. */
  readonly items: ReadonlyMap<Block, Container>;
}

/** `1`, `[1]`, `12)`, `*` */
const LABEL = /^\s?\[?\s?(\d{1,3}|[a-z]|[*†‡§¶]{1,3})\s?[\])]?\s?$/i;

/** Elements that hold a note. */
const HOLDERS: ReadonlySet<string> = new Set('li p div dd aside td'.split(' '));

/**
 * Finds footnotes: what a raised or bracketed number leads to, further down on the same page.
 */
export function findNotes(doc: Doc, kept: readonly Block[]): Notes {
  const references = new Map<Link, string>();
  const items = new Map<Block, Container>();
  const found = candidates(kept);
  if (found.length === 0) return { references, items };
  const targets = targetsOf(doc, new Set(found.map(({ id }) => id)));
  const labels = new Map<string, Element>();
  const lists = new Map<string, Container>();
  for (const { link, id, label, block } of found) {
    const holder = targets.get(id);
    if (holder === undefined || (labels.get(label) ?? holder) !== holder) continue;
    const blocks = heldBlocks(kept, holder);
    const first = blocks[0];
    if (first === undefined || first.index <= block.index) continue;
    if (!labels.has(label)) {
      if (blocks.some((held) => items.has(held))) continue;
      labels.set(label, holder);
      const item = noteItem(lists, label);
      for (const held of blocks) items.set(held, item);
    }
    references.set(link, label);
  }
  return { references, items };
}

interface Candidate {
  readonly block: Block;
  readonly link: Link;
  readonly id: string;
  readonly label: string;
}

function candidates(kept: readonly Block[]): Candidate[] {
  const found: Candidate[] = [];
  for (const block of kept) {
    const raised = createRaised(block);
    for (const link of block.links ?? []) {
      if (link.url.charAt(0) !== '#' || link.url.length < 2) continue;
      const words = block.text.slice(link.start, link.end);
      const label = LABEL.exec(words)?.[1];
      if (label === undefined || !(raised(link) || words.includes('['))) continue;
      found.push({ block, link, id: idOf(link.url), label });
    }
  }
  return found;
}

/** Tells whether links, which come in order, are raised as a whole. */
function createRaised({ styles = [] }: Block): (link: Link) => boolean {
  const spans = styles.filter(({ style }) => style === 'sup').sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return (link) => {
    for (; next < spans.length && (spans[next] as Span).start <= link.start; next += 1) {
      end = Math.max(end, (spans[next] as Span).end);
    }
    return end >= link.end;
  };
}

function idOf(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

/** What holds the notes, by the ids that lead there. */
function targetsOf({ elements = [] }: Doc, ids: ReadonlySet<string>): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of elements) {
    const id = attributeOf(element, 'id') ?? attributeOf(element, 'name');
    if (id === undefined || !ids.has(id) || targets.has(id)) continue;
    let holder: Element | undefined = element;
    while (holder !== undefined && !HOLDERS.has(holder.tag)) holder = holder.parent;
    if (holder !== undefined) targets.set(id, holder);
  }
  return targets;
}

/** A note is no longer than this many blocks. */
const MAX_BLOCKS = 10;

/** The kept blocks in an element; none where they are too many for a note. */
function heldBlocks(kept: readonly Block[], holder: Element): Block[] {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Block).start < holder.start) low = middle + 1;
    else high = middle;
  }
  const held: Block[] = [];
  for (let at = low; at < kept.length && isIn((kept[at] as Block).within, holder); at += 1) {
    if (held.length === MAX_BLOCKS) return [];
    held.push(kept[at] as Block);
  }
  return held;
}

function isIn(within: Element | undefined, holder: Element): boolean {
  let at = within;
  while (at !== undefined && at.index > holder.index) at = at.parent;
  return at === holder;
}

/** The item of a note; numbered notes share a list. */
function noteItem(lists: Map<string, Container>, label: string): Container {
  const kind = /^\d/.test(label) ? 'numbers' : 'bullets';
  let list = lists.get(kind);
  if (list === undefined) {
    const number = kind === 'numbers' ? Number(label) : 1;
    list = { kind, parent: undefined, depth: 0, number, note: undefined };
    lists.set(kind, list);
  }
  return { kind: 'item', parent: list, depth: 1, number: 1, note: label };
}
