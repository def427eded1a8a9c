import type { Block, StyledSpan } from './block.ts';
import type { Span } from './span.ts';

/** What stands around blocks: a quotation, a list, or an item of one. */
export interface Container {
  readonly kind: 'quote' | 'bullets' | 'numbers' | 'item';
  readonly parent: Container | undefined;
  /** How many containers are around it. */
  readonly depth: number;
  /** The number of the first item of a list. */
  readonly number: number;
  /** The label of a footnote, where the item is one. */
  readonly note: string | undefined;
}

/** A cell of a table, and where it stands. */
export interface Cell {
  /** Shared by the cells of a table. */
  readonly table: { readonly columns: number };
  /** Counted from 0, as are columns. */
  readonly row: number;
  readonly column: number;
  /** Whether it heads a row or a column. */
  readonly isHead: boolean;
}

/** Words that lead to another page, or to a footnote of their own. */
export interface PlacedLink extends Span {
  readonly url: string;
  /** The label of the footnote. */
  readonly note: string | undefined;
}

/** How a block lies on its page. */
export interface BlockPlace {
  readonly within: Container | undefined;
  readonly cell: Cell | undefined;
  readonly styles: readonly StyledSpan[];
  readonly links: readonly PlacedLink[];
  /** What code is written in, as its page names it; empty where it does not. */
  readonly language: string;
}

/** An image of the body. */
export interface Picture {
  /** The kept block that it stands in, before or behind. */
  readonly block: Block;
  readonly stands: 'in' | 'before' | 'behind';
  /** Offset of the text of the block that it stands in. */
  readonly at: number;
  /** What is around it where it stands on its own. */
  readonly within: Container | undefined;
  readonly url: string;
  /** Its description; empty where it has none. */
  readonly alt: string;
}

/** How the kept blocks of a page lie on it. */
export interface PageLayout {
  /** By position of the block. */
  readonly places: ReadonlyMap<number, BlockPlace>;
  /** In order. */
  readonly pictures: readonly Picture[];
  /** What addresses are relative to. */
  readonly base: string | undefined;
}
