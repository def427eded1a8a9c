import type { Fields } from './article.ts';
import type { Block } from './block.ts';
import type { RepairMark } from './mark.ts';
import type { Span } from './span.ts';

/** How a text sets its paragraphs apart: by blank lines, or by giving each a line of its own. */
export type Convention = 'blank-line' | 'line';

/** What a source is written in. */
export type Format = 'text' | 'markdown';

/** A source and the blocks in it. */
export interface Doc {
  readonly source: string;
  readonly format: Format;
  readonly convention: Convention;
  /** The column at which lines are wrapped; 0 where they are not. */
  readonly wrap: number;
  readonly blocks: readonly Block[];
  /** What the source says of itself outside of its text, as in front matter. */
  readonly fields?: Partial<Fields>;
  /** Where it says so. */
  readonly front?: Span;
  /** Characters that the source writes as something else: `&amp;`. */
  readonly repairs?: readonly RepairMark[];
  /** Where targets of links stand that are no part of the text. */
  readonly definitions?: readonly Definition[];
}

/** Where a source gives the target of a link apart from it: `[1]: https://example.org`. */
export interface Definition extends Span {
  readonly url: string;
}
