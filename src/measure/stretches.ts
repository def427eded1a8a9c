import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { View } from '../core/view.ts';

/** The genres whose own lines look like furniture. */
export type Genre =
  | 'interview'
  | 'live-blog'
  | 'quiz'
  | 'recipe'
  | 'references'
  | 'timeline'
  | 'verse';

/** A stretch of a text that is of one genre. */
export interface Passage {
  readonly genre: Genre;
  /** The lines that show it, in order: turns of speech, ingredients, verses. */
  readonly lines: readonly Block[];
}

/** No label, time or quantity at the start of a line is longer. */
const MAX_OPENING = 48;

/** The first characters of a block as the source has them, line mark included. */
export function openingOf({ source }: Doc, { start, end }: Block): string {
  return source.slice(start, Math.min(end, start + MAX_OPENING)).trimStart();
}

/** The first UTF-16 unit of a block, its line mark left out; 0 where it is empty. */
export function firstCode({ text }: Block): number {
  return text === '' ? 0 : text.charCodeAt(0);
}

/** Parts lines into stretches: between two lines of one lie at most `maxGap` other blocks. */
export function stretches(lines: readonly Block[], maxGap: number): readonly Block[][] {
  const found: Block[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.index - last > maxGap + 1) found.push([line]);
    else found.at(-1)?.push(line);
    last = line.index;
  }
  return found;
}

/** Lines with the sentence behind the last of them, as behind all the others. */
export function withSentence(view: View, lines: readonly Block[]): readonly Block[] {
  const next = view.doc.blocks[(lines.at(-1) as Block).index + 1];
  return next !== undefined && view.measures(next).terminal ? [...lines, next] : lines;
}
