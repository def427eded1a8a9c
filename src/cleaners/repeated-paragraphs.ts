import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';

type Reason = 'same-again' | 'run-again';

/** Two copies in a row have at most a line between them. */
const MAX_DISTANCE = 2;

/** So many paragraphs that come back in their order are the text pasted twice. */
const MIN_RUN = 3;
const MIN_RUN_WORDS = 80;

/** Two long texts that start alike and are as long as each other are compared. */
const KEY_LENGTH = 24;

/**
 * Paragraphs printed twice: the same one again right behind the first, or the whole article.
 *
 * Pages print a text for small and for large screens, and tag strippers read both. Of paragraphs
 * that come again right away annotators kept both in 3 % (WCXB dev); of those that come again
 * further down in 40 %, so a paragraph alone stays there, and so does what stands three times.
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
      const first = firstCopies(good);
      const runs = readRuns(view, first);
      for (const [block, copy] of first) {
        const run = runs.has(block);
        if (!run && block.index - copy.index > MAX_DISTANCE) continue;
        yield drop(block, {
          kind: 'pull-quote',
          reason: run ? 'run-again' : 'same-again',
          confidence: 0.95,
        });
      }
    },
  });
}

/** The paragraphs that stand twice: the second copy of each with its first, in order. */
function firstCopies(good: readonly Block[]): ReadonlyMap<Block, Block> {
  const copies = new Map<string, Block[]>();
  for (const block of good) {
    const key = `${block.text.length} ${block.text.slice(0, KEY_LENGTH)}`;
    const known = copies.get(key);
    if (known === undefined) copies.set(key, [block]);
    else known.push(block);
  }
  const found: [Block, Block][] = [];
  for (const [first, second, third] of copies.values()) {
    if (first === undefined || second === undefined || third !== undefined) continue;
    if (first.text === second.text) found.push([second, first]);
  }
  return new Map(found.sort(([a], [b]) => a.index - b.index));
}

/** The second copies that follow one another as their first copies do. */
function readRuns(view: View, first: ReadonlyMap<Block, Block>): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  let words = 0;
  for (const [block, copy] of first) {
    const before = run.at(-1);
    const follows =
      before !== undefined &&
      nextGood(view, before) === block &&
      nextGood(view, first.get(before) as Block) === copy;
    run = follows ? run : [];
    run.push(block);
    words = (follows ? words : 0) + view.measures(block).words;
    if (run.length < MIN_RUN || words < MIN_RUN_WORDS) continue;
    for (const member of run) found.add(member);
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
