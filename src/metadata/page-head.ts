import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { findArticleRun } from '../measure/article-run.ts';

/** Below the menus of a whole page so many lines belong to the article. */
const MAX_LINES = 8;

/** The lines of a whole page between the last word of its site and the prose, as far as still in. */
export function pageHead(view: View): readonly Block[] {
  const run = view.once(findArticleRun);
  const lines: Block[] = [];
  for (let index = (run?.first ?? 0) - 1; index >= 0 && lines.length < MAX_LINES; index -= 1) {
    const block = view.doc.blocks[index] as Block;
    if (run?.site.has(index)) break;
    if (view.has(block)) lines.push(block);
  }
  return lines.reverse();
}
