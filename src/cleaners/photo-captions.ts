import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import { captionPairs } from '../metadata/caption-pair.ts';
import { creditHits, readCredit } from '../metadata/credits.ts';

/** A longer block is a paragraph, whatever it ends in. */
const MAX_WORDS = 60;

/**
 * Descriptions of images that end in their credit, and names over an outlet's name.
 *
 * Without its image a caption interrupts the text. The credit proves it: of the lines on WCXB dev's
 * article pages that end in one, annotators kept 1 in 100. A caption without a credit cannot be told
 * from a sentence and stays.
 *
 *     - The chancellor speaks to reporters in Bonn © Interpress
 *     + The chancellor speaks to reporters in Bonn.
 */
export function photoCaptions(): Cleaner {
  return defineCleaner({
    name: 'photo-captions',
    reasons: ['credit-at-end', 'outlet-below'],
    *inspect(view) {
      for (const [block, hits] of creditHits(view)) {
        if (view.measures(block).words > MAX_WORDS) continue;
        const credit = readCredit(view, block, hits);
        if (credit === null || credit.caption === '') continue;
        const { caption, name } = credit;
        yield lift(
          block,
          { captions: [caption], credits: [name] },
          { kind: 'photo-caption', reason: 'credit-at-end', evidence: { credit: name } },
        );
      }
      for (const { caption, credit } of view.once(captionPairs)) {
        if (!view.has(caption)) continue;
        yield lift(
          caption,
          { captions: [caption.text] },
          {
            kind: 'photo-caption',
            reason: 'outlet-below',
            evidence: { outlet: credit.text },
            confidence: 0.8,
          },
        );
      }
    },
  });
}
