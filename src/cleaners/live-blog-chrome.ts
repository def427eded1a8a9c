import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isShortLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

const MAX_PARTS = 4;

/** A notice that the live coverage is over is a sentence. */
const MAX_WORDS = 30;

/**
 * What a live blog prints around its entries: "Pinned", "Load more updates", "Show key events
 * only".
 *
 * Only exact phrases count; the entries, their times and their headings are the article. Words such
 * as "Key events" and "Live" go beside such a line only.
 *
 *     - Load more updates
 *     + Key events
 */
export function liveBlogChrome(): Cleaner {
  return defineCleaner({
    name: 'live-blog-chrome',
    reasons: ['live-blog-phrase', 'beside-live-blog'],
    phrases: ['live-blog'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

const FOUND = {
  kind: 'live-blog-chrome',
  reason: 'live-blog-phrase',
  beside: 'beside-live-blog',
  confidence: 0.95,
} as const;

const SHAPE: PromptShape = {
  phrase: 'live-blog',
  part: 'live-blog-part',
  maxParts: MAX_PARTS,
  isPrompt: (view, { block }) => isShortLine(view, block, MAX_WORDS),
};
