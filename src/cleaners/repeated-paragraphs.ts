import { addTo } from '../core/add-to.ts';
import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';

type Reason = 'same-again' | 'run-again';

/** Two copies in a row have a short line between them at most. */
const MAX_DISTANCE = 2;

/** So many paragraphs that come back in their order are the text pasted twice. */
const MIN_RUN = 3;
const MIN_RUN_WORDS = 80;

/** Lines of verse are shorter. */
const MIN_PROSE_LENGTH = 120;

/** Two long texts that start alike and are as long as each other are compared. */
const KEY_LENGTH = 24;

const NO_BLOCKS: readonly Block[] = [];

/**
 * Paragraphs printed twice: the same one again right behind the first, or the whole article.
 *
 * Pages print a text for small and for large screens, and tag strippers read both. Of 55 paragraphs
 * that come again right away annotators kept none twice, unless a colon announces it (WCXB dev); of
 * those that come again further down 40 %, so a paragraph alone stays there, and so does a refrain.
 *
 *     - The talks began at noon and went on for eleven hours until both sides were hoarse.   (again)
 *     + The talks began at noon.
 */
export function repeatedParagraphs(): Cleaner {
  return defineCleaner<Reason>({
    name: 'repeated-paragraphs',
    reasons: ['same-again', 'run-again'],
    *inspect(view) {
      const good = view.blocks.filter((block) => isParagraph(view, block));
      const copies = findCopies(view, good);
      const runs = readRuns(view, copies);
      for (const [block, copy] of copies) {
        const run = runs.has(block);
        if (!run && !isRightBehind(view, block, copy)) continue;
        yield drop(block, {
          kind: 'pull-quote',
          reason: run ? 'run-again' : 'same-again',
          confidence: 0.95,
        });
      }
    },
  });
}

/** Copies of paragraphs, each with the copy before it, in order. */
function findCopies(view: View, good: readonly Block[]): ReadonlyMap<Block, Block> {
  const alike = new Map<string, Block[]>();
  for (const block of ofEqualLength(view, good)) {
    const key = `${block.text.length} ${block.text.slice(0, KEY_LENGTH)}`;
    addTo(alike, key, block);
  }
  const found: [Block, Block][] = [];
  for (const copies of alike.values()) {
    if (copies.length > 2 && isVerse(copies[0] as Block)) continue;
    let before: Block | undefined;
    for (const block of copies) {
      if (before?.text === block.text) found.push([block, before]);
      before = block;
    }
  }
  return new Map(found.sort(([a], [b]) => a.index - b.index));
}

/** The blocks that are as long as another one: to compare all of them costs much more. */
function ofEqualLength(view: View, blocks: readonly Block[]): readonly Block[] {
  const once = new Set<number>();
  const again = new Set<number>();
  for (const block of blocks) {
    const { length } = view.measures(block);
    if (once.has(length)) again.add(length);
    else once.add(length);
  }
  if (again.size === 0) return NO_BLOCKS;
  return blocks.filter((block) => again.has(view.measures(block).length));
}

/** Refrains come again more than once; they have several lines, or a short one. */
function isVerse({ text, lines }: Block): boolean {
  return lines !== undefined || text.length < MIN_PROSE_LENGTH;
}

/** Whether a copy follows at once, with no colon between that announces it. */
function isRightBehind(view: View, block: Block, copy: Block): boolean {
  if (block.index - copy.index > MAX_DISTANCE) return false;
  return view.previous(block)?.text.endsWith(':') !== true;
}

/** Copies that follow one another as the copies before them do. */
function readRuns(view: View, copies: ReadonlyMap<Block, Block>): ReadonlySet<Block> {
  const found = new Set<Block>();
  let before: Block | undefined;
  let length = 0;
  let words = 0;
  // Members of the run that are not among those found yet.
  let run: Block[] = [];
  for (const [block, copy] of copies) {
    const follows =
      before !== undefined &&
      nextGood(view, before) === block &&
      nextGood(view, copies.get(before) as Block) === copy;
    before = block;
    length = (follows ? length : 0) + 1;
    words = (follows ? words : 0) + view.measures(block).words;
    if (!follows) run = [];
    run.push(block);
    if (length < MIN_RUN || words < MIN_RUN_WORDS) continue;
    for (const member of run) found.add(member);
    run = [];
  }
  return found;
}

/** Lists of steps and addresses repeat themselves on purpose. */
function isParagraph(view: View, block: Block): boolean {
  return block.kind === 'paragraph' && view.measures(block).good;
}

function nextGood(view: View, block: Block): Block | undefined {
  let next = view.next(block);
  while (next !== undefined && !isParagraph(view, next)) next = view.next(next);
  return next;
}
