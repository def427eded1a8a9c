import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import { captionPairs } from '../metadata/caption-pair.ts';
import { creditHits, readCredit } from '../metadata/credits.ts';

/**
 * Who took or owns an image, on a line of its own: "Photo: Jane Doe/AP", "Getty Images".
 *
 * Nothing is left of the image that they speak of. Sources of figures and tables stay ("Source:
 * Bureau of …"), for annotators kept 9 % of the lines that name one.
 *
 *     - Photo: Jane Doe/AP
 *     + Source: Bureau of Labor Statistics
 */
export function photoCredits(): Cleaner {
  return defineCleaner({
    name: 'photo-credits',
    reasons: ['credit-line', 'outlet-under-caption'],
    *inspect(view) {
      for (const [block, hits] of creditHits(view)) {
        const credit = readCredit(view, block, hits);
        if (credit === null || credit.caption !== '') continue;
        // In the tail a bare sign is the site's own copyright line.
        if (block.text.startsWith('©') && view.zone(block) !== 'body') continue;
        yield lift(
          block,
          { credits: [credit.name] },
          { kind: 'photo-credit', reason: 'credit-line', evidence: { credit: credit.name } },
        );
      }
      for (const { caption, credit } of view.once(captionPairs)) {
        if (!view.has(credit) || view.has(caption)) continue;
        yield lift(
          credit,
          { credits: [credit.text] },
          { kind: 'photo-credit', reason: 'outlet-under-caption', confidence: 0.8 },
        );
      }
    },
  });
}
