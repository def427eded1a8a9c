import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { looksLikeProgram } from './programs.ts';
import { startOf, stopOf } from './sentence-ends.ts';

/** A page has a head and a foot of one or two lines each. */
export const MAX_APART = 3;

/** Shorter paragraphs may be headings, and lines of a program. */
const MIN_PROSE_WORDS = 6;
export const MIN_PROSE_LENGTH = 40;

/** Whether a line stands inside a sentence of prose, other short lines around it apart. */
export function cutsProse(view: View, line: Block): boolean {
  const before = proseBeside(view, line, -1);
  const after = proseBeside(view, line, 1);
  if (before === undefined || after === undefined) return false;
  const isOpen = stopOf(before.text, view.vocabulary).state === 'open';
  return isOpen && startOf(after.text).shape === 'lower';
}

function proseBeside(view: View, from: Block, step: 1 | -1): Block | undefined {
  let block: Block | undefined = from;
  for (let apart = 0; apart < MAX_APART; apart += 1) {
    block = step === 1 ? view.next(block) : view.previous(block);
    if (block === undefined) return undefined;
    const isLong = block.text.length >= MIN_PROSE_LENGTH;
    if (isLong && view.measures(block).words >= MIN_PROSE_WORDS) {
      return block.kind === 'paragraph' && !looksLikeProgram(block.text) ? block : undefined;
    }
  }
  return undefined;
}
