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
      for (const block of view.doc.blocks) {
        if (block.index >= first && block.index <= last) continue;
        const reason = block.index < first ? 'before-article' : 'after-article';
        const evidence = { siteWords };
        yield drop(block, { kind: 'surroundings', reason, evidence, confidence: 0.7 });
      }
    },
  });
}
