import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isOwnLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

/** "Ad", "Sponsored" and the advertiser's prompt stand right beside the label. */
const MAX_PARTS = 2;

/**
 * Labels of adverts, where the advert itself is gone: "Advertisement", "Story continues below".
 *
 * They are whole lines; none of some 300 on WCXB dev's article pages stands in the article, where
 * advertising is a subject of headings. Words such as "Ad" and "Sponsored" go beside a label only.
 *
 *     - Advertisement - Continue Reading Below
 *     + Advertising
 */
export function advertLabels(): Cleaner {
  return defineCleaner({
    name: 'advert-labels',
    reasons: ['advert-phrase', 'beside-advert'],
    phrases: ['advert'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

const FOUND = {
  kind: 'advert-label',
  reason: 'advert-phrase',
  beside: 'beside-advert',
  confidence: 0.96,
} as const;

const SHAPE: PromptShape = {
  phrase: 'advert',
  part: 'advert-part',
  maxParts: MAX_PARTS,
  isPrompt: (_, { block, whole }) => whole && isOwnLine(block),
};
