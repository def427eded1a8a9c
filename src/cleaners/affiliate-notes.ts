import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';

/** Longer paragraphs that speak of commissions are the article's. */
const MAX_WORDS = 120;

/**
 * Notes on affiliate links and sponsors: "We may earn a commission when you buy through our links".
 *
 * Annotators keep 15 % of them (WCXB dev), and the law wants them: they stay by default and are
 * noted in the account.
 *
 *     = We may earn a commission when you buy through our links.
 *     + He may earn a commission of two per cent.
 */
export function affiliateNotes(): Cleaner {
  return defineCleaner({
    name: 'affiliate-notes',
    reasons: ['affiliate-phrase'],
    phrases: ['affiliate'],
    *inspect(view) {
      let last = -1;
      for (const { block } of view.hits('affiliate')) {
        if (block.index === last || block.kind === 'code' || block.kind === 'table') continue;
        if (view.measures(block).words > MAX_WORDS) continue;
        last = block.index;
        yield drop(block, { kind: 'affiliate-disclosure', reason: 'affiliate-phrase' });
      }
    },
  });
}
