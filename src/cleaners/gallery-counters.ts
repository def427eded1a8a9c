import type { Block } from '../core/block.ts';
import { charClass, DIGIT } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type PageCounter, readPageLine } from '../measure/page-lines.ts';

/** "1 of 4" as a gallery prints it is no longer. */
const MAX_COUNTER = 12;

/** Phrases of captions and credits. */
const CREDITS = ['photo-credit', 'photo-suffix', 'photo-label'] as const;

/** Totals that ratings are given out of. */
const SCALES = new Set([3, 4, 5, 6, 10, 20, 100]);

/**
 * Counters and buttons of picture galleries: "Photo 2 of 9", "1 / 12", "View gallery".
 *
 * A page that shows its pictures one by one prints the number of the one in view. A bare "1 of 4"
 * is one above the article or beside a credit; elsewhere it may be a step or a rating (in 2 of 7
 * pages of WCXB dev that have such a line it is body).
 *
 *     - Photo 2 of 9
 *     + 4/5
 */
export function galleryCounters(): Cleaner {
  return defineCleaner({
    name: 'gallery-counters',
    reasons: ['gallery-phrase', 'counter-beside-picture', 'counter-in-head'],
    *inspect(view) {
      for (const { block, whole } of view.hits('gallery-counter')) {
        if (!whole) continue;
        yield drop(block, { kind: 'gallery-counter', reason: 'gallery-phrase', confidence: 0.95 });
      }
      const counters = findCounters(view);
      const totals = new Map<number, number>();
      for (const [, { total }] of counters) totals.set(total, (totals.get(total) ?? 0) + 1);
      for (const [block, counter] of counters) {
        const reason = reasonFor(view, block, counter, totals.get(counter.total) === 1);
        if (reason === undefined) continue;
        const evidence = { at: counter.page, total: counter.total };
        yield drop(block, { kind: 'gallery-counter', reason, evidence, confidence: 0.85 });
      }
    },
  });
}

/** The blocks that are nothing but a counter. */
function findCounters(view: View): Map<Block, PageCounter> {
  const found = new Map<Block, PageCounter>();
  for (const block of view.blocks) {
    const { length, first } = view.measures(block);
    if (length > MAX_COUNTER || charClass(first) !== DIGIT || block.kind !== 'paragraph') continue;
    const counter = bareCounter(block.text);
    if (counter) found.set(block, counter);
  }
  return found;
}

function bareCounter(text: string): PageCounter | undefined {
  const { counter, rest } = readPageLine(text) ?? {};
  return rest === '' && (counter?.form === 'words' || counter?.form === 'slash')
    ? counter
    : undefined;
}

function reasonFor(
  view: View,
  block: Block,
  { page, total, form }: PageCounter,
  single: boolean,
): 'counter-beside-picture' | 'counter-in-head' | undefined {
  const around = [view.previous(block), view.next(block)];
  if (around.some((other) => other && isPicture(view, other))) return 'counter-beside-picture';
  // Steps of a guide are counted through.
  if (!single || view.zone(block) !== 'head' || page !== 1) return undefined;
  return form === 'words' || !SCALES.has(total) ? 'counter-in-head' : undefined;
}

/** Whether a block is a picture's caption or credit. */
function isPicture(view: View, block: Block): boolean {
  if (view.measures(block).good) return false;
  const credit = CREDITS.some((phraseClass) => view.hit(block, phraseClass) !== undefined);
  return credit || block.text.includes('©');
}
