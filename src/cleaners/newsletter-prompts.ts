import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';

/** A prompt is a line or a short paragraph (defuddle's newsletter pattern has the same bound). */
const MAX_WORDS = 60;

/** How many lines of a form may stand on one side of its prompt. */
const MAX_PARTS = 4;

const QUOTES = '"“‘«„';

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
    *inspect(view) {
      const gone = new Set<Block>();
      for (const { block } of view.hits('newsletter')) {
        if (gone.has(block) || !isPrompt(view, block)) continue;
        gone.add(block);
        const finding = { kind: 'newsletter-prompt', reason: 'newsletter-phrase' } as const;
        yield drop(block, { ...finding, confidence: 0.96 });
        for (const beside of [...parts(view, block, 'previous'), ...parts(view, block, 'next')]) {
          if (gone.has(beside)) continue;
          gone.add(beside);
          yield drop(beside, { kind: 'newsletter-prompt', reason: 'beside-prompt' });
        }
      }
    },
  });
}

/** Whether a block that holds a phrase is a prompt, and no step of a guide or quotation. */
function isPrompt(view: View, block: Block): boolean {
  if (block.kind === 'list-item' || block.kind === 'table' || block.kind === 'code') return false;
  if (view.measures(block).words > MAX_WORDS) return false;
  return !QUOTES.includes(block.text.charAt(0));
}

/** The fields, buttons and headings of the form on one side of a prompt. */
function parts(view: View, prompt: Block, side: 'previous' | 'next'): Block[] {
  const found: Block[] = [];
  let block = view[side](prompt);
  while (block !== undefined && found.length < MAX_PARTS) {
    if (block.kind === 'list-item' || !view.hit(block, 'newsletter-part')) break;
    found.push(block);
    block = view[side](block);
  }
  return found;
}
