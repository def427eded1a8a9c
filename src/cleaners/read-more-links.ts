import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Hit } from '../core/view.ts';

/** Labels of links that open another page: a heading or a sentence's end has none. */
const NO_LINK = /[:?]\s*$/;

/**
 * Bare links to more: "Read more", "Continue reading →", and outside the article "Learn more",
 * "Find out more".
 *
 * A third of article pages has one (30 % on WCXB dev), and 0.7 % of the lines stand in an article.
 * Buttons that guides print beside what they describe ("Learn more", "Shop now") do so more often:
 * inside the article they stay.
 *
 *     - Continue reading →
 *     + Read more books.
 */
export function readMoreLinks(): Cleaner {
  return defineCleaner({
    name: 'read-more-links',
    reasons: ['read-more-phrase', 'button-outside'],
    phrases: ['read-more', 'read-more-word'],
    *inspect(view) {
      for (const hit of view.hits('read-more')) {
        if (!isLink(hit)) continue;
        yield drop(hit.block, { kind: 'read-more', reason: 'read-more-phrase', confidence: 0.95 });
      }
      for (const hit of view.hits('read-more-word')) {
        if (!isLink(hit) || view.zone(hit.block) === 'body') continue;
        yield drop(hit.block, { kind: 'read-more', reason: 'button-outside', confidence: 0.85 });
      }
    },
  });
}

function isLink({ whole, block }: Hit): boolean {
  return whole && block.kind !== 'heading' && block.kind !== 'table' && !NO_LINK.test(block.text);
}
