import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { isLabelLine } from '../measure/label-lines.ts';
import { sentenceEnd } from '../measure/measures.ts';
import { foldedKey } from '../measure/overlap.ts';

type Reason = 'share-phrase' | 'share-count' | 'network-names';

/** Longer lines say something about the networks that they name. */
const MAX_LENGTH = 120;

/** Two names are a bar outside the article; inside it, three under a share phrase. */
const MIN_NETWORKS = 2;

/** `print(x)` */
const CODE = /[()[\]{}=;<]/;

/** How many networks a line names, by line. */
type Bars = ReadonlyMap<number, number>;

/**
 * Share and follow bars: "Share this", "Follow us on", runs of "Facebook", "Twitter", "WhatsApp",
 * and their counters.
 *
 * Half of the pages have one (52 % on WCXB dev), and 0.2 % of the lines stand in an article. Names
 * of networks are also what guides to them list, so inside an article they go only beside a phrase.
 *
 *     - Share on Facebook
 *     + They share the prize.
 */
export function shareBars(): Cleaner {
  return defineCleaner<Reason>({
    name: 'share-bars',
    reasons: ['share-phrase', 'share-count', 'network-names'],
    phrases: ['share', 'share-count', 'network', 'network-word'],
    *inspect(view) {
      const phrases = new Set<number>();
      for (const { block, whole } of view.hits('share')) {
        if (!whole || block.kind === 'table' || sentenceEnd(block.text) === '?') continue;
        phrases.add(block.index);
        yield drop(block, { kind: 'share-bar', reason: 'share-phrase', confidence: 0.95 });
      }
      const bars = readBars(view);
      for (const run of runsOf(view, bars)) {
        if (!isBar(view, run, bars, phrases)) continue;
        for (const block of run) {
          phrases.add(block.index);
          yield drop(block, { kind: 'share-bar', reason: 'network-names', confidence: 0.85 });
        }
      }
      for (const { block, whole } of view.hits('share-count')) {
        if (!whole || !isLabelLine(view, block)) continue;
        if (view.zone(block) === 'body' && !isBeside(view, block, block, phrases)) continue;
        yield drop(block, { kind: 'share-bar', reason: 'share-count', confidence: 0.9 });
      }
    },
  });
}

/** The lines that hold names of networks and words of buttons, and nothing else, in order. */
function readBars(view: View): Bars {
  const named = new Map<Block, { count: number; length: number }>();
  for (const phraseClass of ['network', 'network-word'] as const) {
    for (const { block, start, end } of view.hits(phraseClass)) {
      if (block.text.length > MAX_LENGTH || block.kind === 'heading') continue;
      const found = named.get(block) ?? { count: 0, length: 0 };
      if (phraseClass === 'network') found.count += 1;
      found.length += foldedKey(block.text.slice(start, end)).length;
      named.set(block, found);
    }
  }
  const bars = [...named].filter(
    ([{ text }, { length }]) => foldedKey(text).length === length && !CODE.test(text),
  );
  bars.sort(([a], [b]) => a.index - b.index);
  return new Map(bars.map(([block, { count }]) => [block.index, count]));
}

/** Lines of networks with nothing between them but what is gone. */
function runsOf(view: View, bars: Bars): Block[][] {
  const runs: Block[][] = [];
  for (const index of bars.keys()) {
    const block = view.doc.blocks[index] as Block;
    const run = runs.at(-1);
    if (run !== undefined && view.previous(block) === run.at(-1)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function isBar(
  view: View,
  run: readonly Block[],
  bars: Bars,
  phrases: ReadonlySet<number>,
): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return false;
  if (isBeside(view, first, last, phrases)) return true;
  if (view.zone(first) === 'body' || isListed(view, first)) return false;
  const names = run.reduce((sum, { index }) => sum + (bars.get(index) ?? 0), 0);
  return names >= MIN_NETWORKS;
}

/** Whether a share phrase stands right above or below. */
function isBeside(view: View, first: Block, last: Block, phrases: ReadonlySet<number>): boolean {
  return isTowards(view, first, -1, phrases) || isTowards(view, last, 1, phrases);
}

function isTowards(view: View, from: Block, step: 1 | -1, phrases: ReadonlySet<number>): boolean {
  let index = from.index + step;
  for (; view.doc.blocks[index] !== undefined; index += step) {
    if (phrases.has(index)) return true;
    if (view.has(view.doc.blocks[index] as Block)) return false;
  }
  return false;
}

/** Whether a sentence of the article opens the list. */
function isListed(view: View, first: Block): boolean {
  const before = view.doc.blocks[first.index - 1];
  return before !== undefined && view.measures(before).good && sentenceEnd(before.text) === ':';
}
