import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { foldWord } from '../measure/fold.ts';

/** How long a read takes, and the rest of the line that says so. */
export interface ReadingTime {
  /** `null` for "0 min read", which counts nothing. */
  readonly minutes: number | null;
  /** Whether the line says nothing else. */
  readonly whole: boolean;
  /** The line without it. */
  readonly rest: string;
}

/** More minutes than any article takes; a longer number is no reading time. */
const MAX_MINUTES = 600;

const NUMBER = /\d{1,3}/;

/** The reading time in a block, if it gives one. */
export function readReadingTime(view: View, block: Block): ReadingTime | null {
  const hit = view.hit(block, 'reading-time');
  if (hit === undefined) return null;
  const { text } = block;
  const minutes = Number(NUMBER.exec(foldWord(text.slice(hit.start, hit.end)))?.[0] ?? 1);
  return {
    minutes: minutes > 0 && minutes <= MAX_MINUTES ? minutes : null,
    whole: hit.whole,
    rest: `${text.slice(0, hit.start)} ${text.slice(hit.end)}`,
  };
}
