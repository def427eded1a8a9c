import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import { findNotices } from '../measure/notices.ts';

/**
 * Notices of robot checks, of switched-off JavaScript and of ad blockers: "Verify you are human",
 * "Please enable JavaScript".
 *
 * Scrapers get them instead of a page or around it. Among the paragraphs of an article, which may
 * be about them, they stay; where a text has nothing else, a warning says that it was blocked.
 *
 *     - Please enable JavaScript and reload the page.
 *     + Please enable JavaScript, says the console.
 */
export function botWalls(): Cleaner {
  return defineCleaner({
    name: 'bot-walls',
    reasons: ['wall-phrase'],
    phrases: ['bot-wall'],
    *inspect(view) {
      for (const block of findNotices(view, 'bot-wall')) {
        yield drop(block, { kind: 'bot-wall', reason: 'wall-phrase', confidence: 0.95 });
      }
    },
  });
}
