import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';

/** A single word such as "Top" is a link only beside a picture of one. */
const ARROW = /[↑⬆▲⇧⌃]/;

/**
 * Links back to the top of the page: "Back to top", "Go toTop".
 *
 * Pages print them below the article and between sections; none of those on WCXB dev's 793 article
 * pages (11 % have one) stands in the article.
 *
 *     - Back to top ↑
 *     + She fought her way back to the top.
 */
export function backToTop(): Cleaner {
  return defineCleaner({
    name: 'back-to-top',
    reasons: ['back-to-top-phrase'],
    phrases: ['back-to-top'],
    *inspect(view) {
      for (const { block, whole } of view.hits('back-to-top')) {
        if (!whole || (view.measures(block).words === 1 && !ARROW.test(block.text))) continue;
        yield drop(block, {
          kind: 'footer-chrome',
          reason: 'back-to-top-phrase',
          confidence: 0.99,
        });
      }
    },
  });
}
