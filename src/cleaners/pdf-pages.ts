import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop, lift } from '../core/mark.ts';
import { findPageEdges } from '../measure/page-edges.ts';
import { findPageNumbers } from '../measure/page-numbers.ts';

/**
 * Heads and feet of a PDF's pages: "- 3 -", "iv", "The Harbour Review 12".
 *
 * Programs that turn PDF into text hand on what is printed on every page, where it cuts paragraphs
 * and sentences. Pages end at form feeds and rules; without these, a number that rises by one from
 * line to line shows them, where it cuts sentences. On WCXB dev's gold nothing is taken for one.
 *
 *     - The Harbour Review 12
 *     + 12
 */
export function pdfPages(): Cleaner {
  return defineCleaner({
    name: 'pdf-pages',
    reasons: ['page-number', 'running-line', 'page-rule'],
    *inspect(view) {
      const { members, title } = findPageEdges(view);
      if (title !== undefined) {
        const finding = { kind: 'title', reason: 'running-line', confidence: 0.9 } as const;
        yield lift(title, { title: title.text }, finding);
      }
      const found = members.size > 0 ? members : findPageNumbers(view);
      for (const [block, reason] of found) {
        yield drop(block, { kind: 'print-page', reason, confidence: 0.95 });
      }
    },
  });
}
