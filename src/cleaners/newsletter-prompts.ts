import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { View } from '../core/view.ts';
import { isQuoted, markPrompts, type PromptShape } from '../measure/prompts.ts';

/** A prompt is a line or a short paragraph (defuddle's newsletter pattern has the same bound). */
const MAX_WORDS = 60;

/** How many lines of a form may stand on one side of its prompt. */
const MAX_PARTS = 4;

/**
 * Prompts to subscribe to mail, and the parts of their forms: "Sign up for our newsletter", "Enter
 * your email address".
 *
 * They ask the reader for something, in a line of their own; 0.4 % of such lines on WCXB dev's
 * article pages are the article's. Steps of a guide stay, and so do headings and buttons that no
 * prompt stands beside.
 *
 *     - Sign up for our weekly newsletter
 *     + Sign up for the bundle using the same e-mail.
 */
export function newsletterPrompts(): Cleaner {
  return defineCleaner({
    name: 'newsletter-prompts',
    reasons: ['newsletter-phrase', 'beside-prompt'],
    phrases: ['newsletter'],
    inspect: (view) => markPrompts(view, SHAPE, FOUND),
  });
}

/** Whether a block that holds a phrase is a prompt, and no step of a guide or quotation. */
function isPrompt(view: View, block: Block): boolean {
  if (block.kind === 'list-item' || block.kind === 'table' || block.kind === 'code') return false;
  if (view.measures(block).words > MAX_WORDS) return false;
  return !isQuoted(block);
}

const FOUND = {
  kind: 'newsletter-prompt',
  reason: 'newsletter-phrase',
  beside: 'beside-prompt',
  confidence: 0.96,
} as const;

const SHAPE: PromptShape = {
  phrase: 'newsletter',
  part: 'newsletter-part',
  maxParts: MAX_PARTS,
  isPrompt: (view, { block }) => isPrompt(view, block),
};
