import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import { findNotices } from '../measure/notices.ts';

/**
 * Gates for regions and ages: "This content is not available in your region", "You must be 18 or
 * older to enter this site".
 *
 * Scrapers get them instead of a page. Among the paragraphs of an article they stay; where a text
 * has nothing else, a warning says that it was blocked.
 *
 *     - This content is not available in your region.
 *     + The vaccine is not available in your region yet.
 */
export function regionGates(): Cleaner {
  return defineCleaner({
    name: 'region-gates',
    reasons: ['gate-phrase'],
    phrases: ['region-gate'],
    *inspect(view) {
      for (const block of findNotices(view, 'region-gate')) {
        yield drop(block, { kind: 'region-gate', reason: 'gate-phrase', confidence: 0.95 });
      }
    },
  });
}
