import type { Block, BlockFlag } from '../core/block.ts';
import type { PlacedImage } from '../core/doc.ts';
import type { Element } from '../core/element.ts';
import type { Draft } from './html-draft.ts';
import type { Tag } from './html-tags.ts';

/** An element whose end has not come yet. */
export interface OpenElement {
  readonly name: string;
  readonly tag: Tag;
  readonly element: Element;
  /** What is true of all text in it. */
  readonly flags: number;
  /** Whether none of its text is read. */
  readonly silent: boolean;
  /** Whether its white space is kept. */
  readonly pre: boolean;
  /** Where its text leads; `undefined` where to no place. */
  readonly url: string | undefined;
  /** How many numbers the pieces of the draft had when it started. */
  piece: number;
}

/** A page that is being read. */
export interface HtmlScan {
  readonly source: string;
  readonly blocks: Block[];
  readonly elements: Element[];
  readonly images: PlacedImage[];
  /** The open elements, the innermost last. */
  readonly stack: OpenElement[];
  /** How many elements of each name are open, those that are not on the stack included. */
  readonly open: Map<string, number>;
  /** How many elements of each name are too deep for the stack. */
  readonly flattened: Map<string, number>;
  /** Where the tag starts that is being read, as elements say where they stand. */
  at: number;
  draft: Draft | undefined;
  /** The height to which the stack sank since the last text. */
  lowest: number;
  /** Line breaks since the last text. */
  breaks: number;
  /** Whether a block has begun or ended since the last text. */
  apart: boolean;
  /** How many numbers the pieces of the draft had when the open link started. */
  linkPiece: number;
  /** Whether an element within a line has just ended. */
  closed: boolean;
  /** The list item that the last block stands in. */
  item: Element | undefined;
  /** Which budgets were not enough. */
  readonly exceeded: Set<Budget>;
}

/** What is bounded so that no page takes too long. */
export type Budget = 'characters' | 'depth' | 'elements' | 'attributes' | 'script data';

/** Deeper elements are read as if they were not there; browsers stop at 512 as well. */
export const MAX_DEPTH = 512;
/** With more elements the rest of a page has none. */
export const MAX_ELEMENTS = 1_000_000;
/** More attributes of one tag are not looked at. */
export const MAX_ATTRIBUTES = 100;
/** The rest of a longer page is not read. */
export const MAX_CHARACTERS = 64_000_000;

export const HIDDEN = 1;
export const NOSCRIPT = 2;
export const TEMPLATE = 4;
export const VIRTUAL = 8;

const FLAG_NAMES: readonly BlockFlag[] = ['hidden', 'noscript', 'template', 'virtual'];

/** The names of flags, one list for all blocks that share it. */
export const FLAG_LISTS: readonly (readonly BlockFlag[])[] = /* @__PURE__ */ Array.from(
  { length: 16 },
  (_, flags) => FLAG_NAMES.filter((_name, bit) => (flags >> bit) & 1),
);

/** A scan at the start of a page, or of a fragment whose elements come after those of its page. */
export function createScan(source: string, elements: Element[] = []): HtmlScan {
  return {
    source,
    blocks: [],
    elements,
    images: [],
    stack: [],
    open: new Map(),
    flattened: new Map(),
    at: 0,
    draft: undefined,
    lowest: 0,
    breaks: 0,
    apart: true,
    linkPiece: 0,
    closed: false,
    item: undefined,
    exceeded: new Set(),
  };
}
