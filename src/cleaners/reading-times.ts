import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import { readReadingTime } from '../metadata/reading-time.ts';

/**
 * How long the read takes: "1 min read", "Reading time: 4 minutes".
 *
 * Sites count it for the reader, over the article and under the teasers of others. The line must
 * say nothing else; beside a date it goes with the date stamp.
 *
 *     - 4 min read
 *     + 10 mins
 */
export function readingTimes(): Cleaner {
  return defineCleaner({
    name: 'reading-times',
    reasons: ['reading-time-phrase'],
    phrases: ['reading-time'],
    *inspect(view) {
      for (const { block } of view.hits('reading-time')) {
        const found = readReadingTime(view, block);
        if (found === null || !found.whole) continue;
        // Under a teaser it is the reading time of another article.
        const own = view.zone(block) !== 'tail' && found.minutes !== null;
        const fields = own ? { readingMinutes: found.minutes } : {};
        yield lift(block, fields, {
          kind: 'reading-time',
          reason: 'reading-time-phrase',
          confidence: 0.97,
        });
      }
    },
  });
}
