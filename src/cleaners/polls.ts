import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { isLoneButton, isOwnLine, markPrompts, type PromptShape } from '../measure/prompts.ts';

/** Answers, counts and buttons of one question. */
const MAX_PARTS = 8;

/**
 * Votes, ratings and questions about the page: "Was this article helpful?", "Yes", "No".
 *
 * They are whole lines; none of those on WCXB dev's article pages stands in the article, where
 * "Yes" and "Average rating: 4.8" do. Answers go beside a question only, and so do short lines
 * among paragraphs.
 *
 *     - Was this article helpful?
 *     + Was this helpful to the miners?
 */
export function polls(): Cleaner {
  return defineCleaner({
    name: 'polls',
    reasons: ['poll-phrase', 'beside-poll'],
    phrases: ['poll'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

const FOUND = {
  kind: 'poll',
  reason: 'poll-phrase',
  beside: 'beside-poll',
  confidence: 0.95,
} as const;

const SHAPE: PromptShape = {
  phrase: 'poll',
  part: 'poll-part',
  maxParts: MAX_PARTS,
  isPrompt: (view, { block, whole }) =>
    whole && isOwnLine(block) && !isLoneButton(view, block, SHAPE),
};
