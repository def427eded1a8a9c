import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { isLabelLine } from '../measure/label-lines.ts';

/** So many different names in a row that stand once more are no headline, and no refrain. */
const MIN_RUN = 3;

/**
 * Menus printed twice: over and below the article, or for small and for large screens.
 *
 * They hold the names of the site's own sections, which no list of phrases knows. Of 36,000 such
 * lines in scraped text of WCXB dev 0.05 % were an article's only copy. A headline comes again alone
 * or with its date; three names in a row that stand once more are a menu, if one of the copies
 * stands over the article.
 *
 *     - Fisheries   (between two other lines that come again as well)
 *     + Fisheries
 */
export function repeatedMenus(): Cleaner {
  return defineCleaner({
    name: 'repeated-menus',
    reasons: ['names-twice'],
    *inspect(view) {
      const names = countNames(view);
      for (const blocks of [view.head, view.tail]) {
        for (const run of readRuns(view, blocks, names)) {
          if (new Set(run.map(({ text }) => text)).size < MIN_RUN) continue;
          for (const block of run) {
            yield drop(block, { kind: 'nav-menu', reason: 'names-twice', confidence: 0.8 });
          }
        }
      }
    },
  });
}

/** The short lines over the article that stand once more around it. */
function countNames(view: View): ReadonlySet<string> {
  const above = new Set<string>();
  const twice = new Set<string>();
  for (const block of view.head) {
    if (!isLabelLine(view, block)) continue;
    if (above.has(block.text)) twice.add(block.text);
    above.add(block.text);
  }
  for (const { text } of view.tail) if (above.has(text)) twice.add(text);
  return twice;
}

/** Neighbouring lines that all come again. */
function readRuns(view: View, blocks: readonly Block[], names: ReadonlySet<string>): Block[][] {
  const runs: Block[][] = [];
  let run: Block[] | undefined;
  for (const block of blocks) {
    if (!names.has(block.text) || !isLabelLine(view, block)) run = undefined;
    else if (run !== undefined) run.push(block);
    else {
      run = [block];
      runs.push(run);
    }
  }
  return runs;
}
