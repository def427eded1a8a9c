import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isLoneButton, isShortLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

/** A prompt with its offer is a short paragraph. */
const MAX_WORDS = 60;

const MAX_PARTS = 8;

/**
 * Prompts of paywalls and log-ins: "Subscribe to continue reading", "Already a subscriber?".
 *
 * They stand where the article was cut or under its headline, and say so to the reader; 4 % of
 * lines with such words are an article's own on WCXB dev, none of these phrases. Where one closes
 * the text, a warning says that the article may go on behind it.
 *
 *     - Subscribe to continue reading
 *     + Subscribers who log in to read the paper are older.
 */
export function paywallPrompts(): Cleaner {
  return defineCleaner({
    name: 'paywall-prompts',
    reasons: ['paywall-phrase', 'beside-paywall'],
    phrases: ['paywall'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

const FOUND = {
  kind: 'paywall-prompt',
  reason: 'paywall-phrase',
  beside: 'beside-paywall',
  confidence: 0.95,
} as const;

const SHAPE: PromptShape = {
  phrase: 'paywall',
  part: 'paywall-part',
  maxParts: MAX_PARTS,
  isPrompt: (view, { block }) =>
    isShortLine(view, block, MAX_WORDS) && !isLoneButton(view, block, SHAPE),
};
