import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import { foldedKey } from '../measure/overlap.ts';
import { titleBlock } from '../metadata/title.ts';

/** What sites put between a page's title and their own name. */
const SITE_NAME = /^ ?[|–—·•»-] ?(\S[^|]{1,40})$/;

/** A site's name is at most this long, in words. */
const MAX_SITE_WORDS = 6;

/**
 * The headline printed again, alone or with the site's name behind it.
 *
 * Scrapers take it from the page's title, the sharing card and the article, one after the other.
 *
 *     - Harbour reopens after storm | The Northern Herald
 *     + The harbour reopens after the storm.
 */
export function titleDuplicates(): Cleaner {
  return defineCleaner({
    name: 'title-duplicates',
    reasons: ['same-as-title', 'title-and-site'],
    *inspect(view) {
      const title = titleBlock(view)?.text;
      if (title === undefined) return;
      const key = foldedKey(title);
      for (const block of view.head) {
        if (foldedKey(block.text) === key) {
          yield drop(block, { kind: 'title-duplicate', reason: 'same-as-title', confidence: 0.97 });
        } else if (isTitleAndSite(block, title)) {
          yield drop(block, { kind: 'title-duplicate', reason: 'title-and-site' });
        }
      }
    },
  });
}

function isTitleAndSite(block: Block, title: string): boolean {
  if (!block.text.startsWith(title)) return false;
  const site = SITE_NAME.exec(block.text.slice(title.length))?.[1];
  return site !== undefined && site.split(' ').length <= MAX_SITE_WORDS;
}
