import type { Block } from '../core/block.ts';
import type { Hit, View } from '../core/view.ts';
import { startsLower } from './headline.ts';

/** Entries of menus are names of pages: nearly all have fewer words and letters. */
const MAX_LABEL_WORDS = 5;
const MAX_LABEL_LENGTH = 48;

/** Whether a line can be an entry of a menu: a short name, no sentence and no heading. */
export function isLabelLine(view: View, block: Block): boolean {
  const { kind, text } = block;
  if (kind !== 'paragraph' && kind !== 'list-item') return false;
  const { length, words, terminal } = view.measures(block);
  if (length > MAX_LABEL_LENGTH) return false;
  return words > 0 && words <= MAX_LABEL_WORDS && !terminal && !startsLower(text);
}

/** Lines of one kind that stand together, with what may stand between them. */
export interface Run {
  readonly hits: readonly Hit[];
  readonly first: number;
  readonly last: number;
}

/** Parts hits into runs: between two hits of a run stand at most `maxGap` lines, all of them short names. */
export function labelRuns(view: View, hits: readonly Hit[], maxGap: number): Run[] {
  const runs: { hits: Hit[]; first: number; last: number }[] = [];
  for (const hit of hits) {
    const { index } = hit.block;
    const run = runs.at(-1);
    if (run !== undefined && index === run.last) continue;
    if (run !== undefined && isJoined(view, run.last, index, maxGap)) {
      run.hits.push(hit);
      run.last = index;
    } else runs.push({ hits: [hit], first: index, last: index });
  }
  return runs;
}

function isJoined(view: View, from: number, to: number, maxGap: number): boolean {
  let gap = 0;
  for (let index = from + 1; index < to; index += 1) {
    const block = view.doc.blocks[index] as Block;
    if (!view.has(block)) continue;
    gap += 1;
    if (gap > maxGap || !isLabelLine(view, block)) return false;
  }
  return true;
}
