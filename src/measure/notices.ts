import type { Block } from '../core/block.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, View } from '../core/view.ts';
import { isOwnLine } from './prompts.ts';
import { weighProse } from './prose.ts';

/** A notice is a short paragraph; a longer one tells of it. */
const MAX_WORDS = 60;

/** A title may have so few words ("Access denied"), so they count where there is no article. */
const MAX_TITLE_WORDS = 4;

/** Notices that come instead of a page or around it, outside the paragraphs of an article. */
export function* findNotices(view: View, phraseClass: PhraseClass): Iterable<Block> {
  let last = -1;
  for (const hit of view.hits(phraseClass)) {
    const { block } = hit;
    if (block.index === last || !isOwnLine(block) || !isNotice(view, hit)) continue;
    last = block.index;
    yield block;
  }
}

function isNotice(view: View, { block }: Hit): boolean {
  const { words } = view.measures(block);
  if (words > MAX_WORDS) return false;
  if (view.once(weighProse).words === 0) return true;
  return words > MAX_TITLE_WORDS && view.zone(block) !== 'body';
}
