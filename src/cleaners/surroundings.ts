import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import { findArticleRun, SITE_CLASSES } from '../measure/article-run.ts';

type Reason = 'before-article' | 'after-article';

/**
 * What stands around the article on a whole page: menus, archives, teasers, footers.
 *
 * A scraper that hands on whole pages brings hundreds of such lines, of which most match no phrase.
 * Where a page shows by its site's words ("Log in", "Privacy Policy") that it is one, whatever lies
 * before and after the run of prose goes.
 *
 *     - All of our reports on the strike     (among a page's menus)
 *     + All of our reports on the strike     (in an article)
 */
export function surroundings(): Cleaner {
  return defineCleaner<Reason>({
    name: 'surroundings',
    reasons: ['before-article', 'after-article'],
    phrases: SITE_CLASSES,
    *inspect(view) {
      const run = view.once(findArticleRun);
      if (run === undefined) return;
      const { first, last, siteWords } = run;
      const { blocks } = view.doc;
      const evidence = { siteWords };
      if (first > 0) {
        const before = [blocks[0] as Block, blocks[first - 1] as Block] as const;
        yield drop(before, {
          kind: 'surroundings',
          reason: 'before-article',
          evidence,
          confidence: 0.7,
        });
      }
      if (last + 1 < blocks.length) {
        const after = [blocks[last + 1] as Block, blocks.at(-1) as Block] as const;
        yield drop(after, {
          kind: 'surroundings',
          reason: 'after-article',
          evidence,
          confidence: 0.7,
        });
      }
    },
  });
}
