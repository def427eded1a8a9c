import type { Fields, Sources, Warning } from './article.ts';
import type { Block } from './block.ts';
import type { Element } from './element.ts';
import type { PageLayout } from './layout.ts';
import type { RepairMark } from './mark.ts';
import type { Span } from './span.ts';

/** How a text sets its paragraphs apart: by blank lines, or by giving each a line of its own. */
export type Convention = 'blank-line' | 'line';

/** What a source is written in. */
export type Format = 'text' | 'markdown' | 'html';

/** An image of HTML and where it stands: in the text of a block, or before the block where that has none yet. */
export interface PlacedImage {
  readonly element: Element;
  /** Position in `Doc.blocks`; their number for an image behind the last one. */
  readonly block: number;
  /** Offset of the block's text, 0 before it; past the end of a text that was trimmed. */
  readonly at: number;
}

/** A source and the blocks in it. */
export interface Doc {
  readonly source: string;
  readonly format: Format;
  readonly convention: Convention;
  /** The column at which lines are wrapped; 0 where they are not. */
  readonly wrap: number;
  readonly blocks: readonly Block[];
  /** The elements of HTML, in the order of their start tags. */
  readonly elements?: readonly Element[];
  /** The images of HTML, in order. */
  readonly images?: readonly PlacedImage[];
  /** Where the source was found: what its addresses are relative to. */
  readonly url?: string;
  /** How its blocks lie in lists, quotations and tables, worked out when asked for. */
  readonly layOut?: (doc: Doc, kept: readonly Block[]) => PageLayout;
  /** What the source says of itself outside of its text: in front matter, in the head of a page. */
  readonly fields?: Partial<Fields>;
  /** Where it says so. */
  readonly sources?: Sources;
  /** Characters that the source writes as something else: `&amp;`. */
  readonly repairs?: readonly RepairMark[];
  /** Where targets of links stand that are no part of the text. */
  readonly definitions?: readonly Definition[];
  /** What the reader could not do. */
  readonly warnings?: readonly Warning[];
}

/** Where a source gives the target of a link apart from it: `[1]: https://example.org`. */
export interface Definition extends Span {
  readonly url: string;
}
