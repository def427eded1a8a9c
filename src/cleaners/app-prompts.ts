import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isLoneButton, isShortLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

/** A prompt is a line or a short paragraph, as newsletter prompts are. */
const MAX_WORDS = 40;

/** The badges of two stores stand below a prompt. */
const MAX_PARTS = 3;

/**
 * Prompts to install an app, to allow notifications, to join a channel: "Download our free app",
 * "Get it on Google Play".
 *
 * They ask the reader for something that has no part in the story; none of those on WCXB dev's
 * article pages stands in the article. Steps of a guide stay, and so do short lines among its
 * paragraphs ("Download the app").
 *
 *     - Download our free app for breaking news alerts
 *     + 2. Download the app and sign in.
 */
export function appPrompts(): Cleaner {
  return defineCleaner({
    name: 'app-prompts',
    reasons: ['app-phrase'],
    phrases: ['app-prompt'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

const FOUND = {
  kind: 'app-prompt',
  reason: 'app-phrase',
  beside: 'app-phrase',
  confidence: 0.95,
} as const;

const SHAPE: PromptShape = {
  phrase: 'app-prompt',
  part: 'app-prompt',
  maxParts: MAX_PARTS,
  isPrompt: (view, { block }) =>
    isShortLine(view, block, MAX_WORDS) && !isLoneButton(view, block, SHAPE),
};
