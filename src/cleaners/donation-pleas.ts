import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isLoneButton, isShortLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

/** Pleas run to a paragraph of some sentences. */
const MAX_WORDS = 80;

const MAX_PARTS = 4;

/**
 * Pleas for money and membership: "Support our journalism", "Please consider making a donation".
 *
 * They speak of the outlet in the first person and ask the reader, which reports on charities do
 * not; none of those on WCXB dev's article pages stands in the article. A button such as "Donate"
 * goes outside the article or beside a plea only.
 *
 *     - Support our journalism. Become a member today.
 *     + Please donate blood, the hospital said.
 */
export function donationPleas(): Cleaner {
  return defineCleaner({
    name: 'donation-pleas',
    reasons: ['donation-phrase', 'beside-plea'],
    phrases: ['donation'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

const FOUND = {
  kind: 'donation-plea',
  reason: 'donation-phrase',
  beside: 'beside-plea',
  confidence: 0.95,
} as const;

const SHAPE: PromptShape = {
  phrase: 'donation',
  part: 'donation-part',
  maxParts: MAX_PARTS,
  isPrompt: (view, { block }) =>
    isShortLine(view, block, MAX_WORDS) && !isLoneButton(view, block, SHAPE),
};
