import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Hit } from '../core/view.ts';

/** Labels of links that open another page: a heading or a sentence's end has none. */
const NO_LINK = /[:?]\s*$/;

/**
 * Bare links to more: "Read more", "Continue reading →".
 *
 * A third of article pages has one (30 % on WCXB dev), and none of 900 lines in scraped text stands
 * in gold. "Learn more" and its like are also buttons of the guides that print them (on 23 pages of
 * gold), so they stay.
 *
 *     - Continue reading →
 *     + Learn more
 */
export function readMoreLinks(): Cleaner {
  return defineCleaner({
    name: 'read-more-links',
    reasons: ['read-more-phrase'],
    phrases: ['read-more'],
    *inspect(view) {
      for (const hit of view.hits('read-more')) {
        if (!isLink(hit)) continue;
        yield drop(hit.block, { kind: 'read-more', reason: 'read-more-phrase', confidence: 0.95 });
      }
    },
  });
}

function isLink({ whole, block }: Hit): boolean {
  return whole && block.kind !== 'heading' && block.kind !== 'table' && !NO_LINK.test(block.text);
}
