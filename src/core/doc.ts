import type { Block } from './block.ts';

/** How a text sets its paragraphs apart: by blank lines, or by giving each a line of its own. */
export type Convention = 'blank-line' | 'line';

/** A source and the blocks in it. */
export interface Doc {
  readonly source: string;
  readonly convention: Convention;
  /** The column at which lines are wrapped; 0 where they are not. */
  readonly wrap: number;
  readonly blocks: readonly Block[];
}
