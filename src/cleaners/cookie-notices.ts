import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isAccompanied, isShortLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

/** The longest notice of a widespread consent plugin has 104 words; a policy has thousands. */
const MAX_WORDS = 120;

/** A notice has up to a dozen buttons, and a plugin lists as many kinds of cookies. */
const MAX_PARTS = 16;

/**
 * Cookie notices and their buttons: "We use cookies to improve your experience on our website",
 * "Manage consent", "Accept all".
 *
 * A phrase of theirs holds two cues, the cookies and the website or the visit they are for; none
 * of 800 such lines on WCXB dev's article pages stands in the article. Among its paragraphs a line
 * needs another one beside it, and so does a button that names no cookies anywhere.
 *
 *     - We use cookies to improve your experience on our website.
 *     + We use cookies of our own baking, and a scoop of ice-cream.
 */
export function cookieNotices(): Cleaner {
  return defineCleaner({
    name: 'cookie-notices',
    reasons: ['cookie-phrase', 'beside-notice'],
    phrases: ['cookie'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

const FOUND = {
  kind: 'cookie-consent',
  reason: 'cookie-phrase',
  beside: 'beside-notice',
  confidence: 0.96,
} as const;

const SHAPE: PromptShape = {
  phrase: 'cookie',
  part: 'cookie-part',
  maxParts: MAX_PARTS,
  isPrompt(view, { block }) {
    if (!isShortLine(view, block, MAX_WORDS)) return false;
    return view.zone(block) !== 'body' || isAccompanied(view, block, SHAPE);
  },
};
