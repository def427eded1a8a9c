import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';

/** A title stands among the first blocks of a text. */
const MAX_INDEX = 12;

/** The block that the title was read off, whatever the policy made of it. */
export function titleBlock(view: View): Block | undefined {
  const first = view.doc.blocks.slice(0, MAX_INDEX);
  return first.find((block) => view.ruling(block)?.kind === 'title');
}
