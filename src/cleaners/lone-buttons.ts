import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Hit } from '../core/view.ts';
import { isBesideFurniture, isLoose } from '../measure/beside.ts';

/**
 * Buttons of one word: "X", "Close", "Print".
 *
 * Headings use these words, too, so they go only beside other furniture or in a run of their own;
 * none of 700 such lines in scraped text of WCXB dev stands in gold.
 *
 *     - Print   (with "Share" under it)
 *     + Close
 */
export function loneButtons(): Cleaner {
  return defineCleaner({
    name: 'lone-buttons',
    reasons: ['interface-word'],
    phrases: ['interface-word'],
    *inspect(view) {
      for (const hit of view.hits('interface-word')) {
        const { block } = hit;
        if (!isWord(hit) || !isLoose(block) || !isBesideFurniture(view, block)) continue;
        yield drop(block, {
          kind: 'interface-residue',
          reason: 'interface-word',
          confidence: 0.85,
        });
      }
    },
  });
}

/** Whether a line is the word alone, perhaps behind its icon: no `.#X#`. */
function isWord({ whole, start, block: { text } }: Hit): boolean {
  return whole && (start === 0 || text.charAt(start - 1) === ' ');
}
