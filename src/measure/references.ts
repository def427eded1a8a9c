import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { type Passage, stretches } from './stretches.ts';

const MIN_NUMBERED = 3;
const MIN_TITLED = 4;
const MAX_GAP = 1;
const MAX_LENGTH = 400;

/** "[12] Erlang, A. K.", "[^3]: ". */
const NUMBER = /^\[\^?\d{1,3}\][:.]?\s?\S/;
/** "Sørheim, Kari.", "Van Dyke, M.", "Harcourt, J., and". */
const AUTHOR = /^\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?,\s\p{Lu}/u;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const YEAR_DIGITS = 4;

/** Lists of sources: numbers in square brackets, or authors and years. */
export function findReferences(blocks: readonly Block[], view: View): Passage[] {
  const numbered: Block[] = [];
  const titled: Block[] = [];
  for (const block of blocks) {
    const { text } = block;
    if (text.startsWith('[')) {
      if (NUMBER.test(text)) numbered.push(block);
    } else if (text.length <= MAX_LENGTH && view.measures(block).digits >= YEAR_DIGITS) {
      if (AUTHOR.test(text) && YEAR.test(text)) titled.push(block);
    }
  }
  const lists = [
    ...stretches(numbered, MAX_GAP).filter((lines) => lines.length >= MIN_NUMBERED),
    ...stretches(titled, MAX_GAP).filter((lines) => lines.length >= MIN_TITLED),
  ];
  return lists.map((lines): Passage => ({ genre: 'references', lines }));
}
