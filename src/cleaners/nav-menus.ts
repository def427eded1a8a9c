import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { Hit, View } from '../core/view.ts';
import { isLabelLine, labelRuns, type Run } from '../measure/label-lines.ts';
import { foldedKey } from '../measure/overlap.ts';

type Reason = 'menu-word' | 'menu-phrase' | 'menu-entry';

/** Between two words that all menus share stand the site's own sections. */
const MAX_ENTRIES_BETWEEN = 8;

/** Outside the article three different words are a menu, inside it takes more. */
const MIN_WORDS = 3;
const MIN_WORDS_INSIDE = 6;

/** Right above the article its headline may stand between two words of the page. */
const MIN_LINES_ABOVE = 3;

/**
 * Site menus: runs of "Home", "News", "Contact", with the names of sections between them, and lone
 * links such as "Log in".
 *
 * Nearly every page has one (93.6 % on WCXB dev), and 0.4 % of the lines stand in an article, all of
 * them headings such as "FAQ" or "About". So a word alone says nothing: a menu has three of them,
 * between lines as short as itself.
 *
 *     - Log in
 *     + About
 */
export function navMenus(): Cleaner {
  return defineCleaner<Reason>({
    name: 'nav-menus',
    reasons: ['menu-word', 'menu-phrase', 'menu-entry'],
    phrases: ['nav-word', 'nav-phrase'],
    *inspect(view) {
      for (const run of labelRuns(view, menuHits(view), MAX_ENTRIES_BETWEEN)) {
        if (isMenu(view, run)) yield* markRun(view, run);
        else {
          for (const { block, phraseClass } of run.hits) {
            if (phraseClass === 'nav-word' || view.zone(block) === 'body') continue;
            yield drop(block, { kind: 'nav-menu', reason: 'menu-phrase', confidence: 0.9 });
          }
        }
      }
    },
  });
}

function menuHits(view: View): Hit[] {
  const found = [...view.hits('nav-word'), ...view.hits('nav-phrase')].filter(
    ({ block, whole }) => whole && isLabelLine(view, block),
  );
  return found.sort((a, b) => a.block.index - b.block.index);
}

/** Whether so many different words of a menu stand together that they are no list of the article. */
function isMenu(view: View, { hits, first }: Run): boolean {
  const inside = view.zone(view.doc.blocks[first] as Block) === 'body';
  const needed = inside ? MIN_WORDS_INSIDE : MIN_WORDS;
  if (hits.length < needed) return false;
  return new Set(hits.map(({ block }) => foldedKey(block.text))).size >= needed;
}

function* markRun(view: View, { hits, first, last }: Run) {
  const cues = new Map(hits.map((hit) => [hit.block.index, hit.phraseClass]));
  const evidence = { words: hits.length, lines: last - first + 1 };
  for (let index = first; index <= last; index += 1) {
    const block = view.doc.blocks[index] as Block;
    if (!view.has(block)) continue;
    const cue = cues.get(index);
    if (cue !== undefined) {
      const reason = cue === 'nav-word' ? 'menu-word' : 'menu-phrase';
      yield drop(block, { kind: 'nav-menu', reason, confidence: 0.9, evidence });
    } else if (!isAboveArticle(view, block)) {
      yield drop(block, { kind: 'nav-menu', reason: 'menu-entry', confidence: 0.8, evidence });
    }
  }
}

/** Whether a line stands where headlines do, among the last ones before the article. */
function isAboveArticle(view: View, block: Block): boolean {
  return view.head.slice(-MIN_LINES_ABOVE).includes(block);
}
