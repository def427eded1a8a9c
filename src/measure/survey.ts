import { type Block, isSlice } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, Measures } from '../core/view.ts';
import { addHints } from './hints.ts';
import { measureBlock } from './measures.ts';
import { type Found, findPhrases, type PhraseTable } from './phrases.ts';
import { countWords, noWords, type WordCounts } from './words.ts';

/** Everything that is measured of a text before the first cleaner looks at it. */
export interface Survey {
  readonly doc: Doc;
  readonly measures: readonly Measures[];
  /** The phrases found, by class, in order. */
  readonly hits: ReadonlyMap<PhraseClass, readonly Hit[]>;
  /** The first and last good paragraph, -1 where there is none. */
  readonly firstGood: number;
  readonly lastGood: number;
}

/**
 * Classes whose phrases no paragraph of an article holds unless it is longer than so many words;
 * notices of cookies are long.
 */
const FURNITURE: ReadonlyMap<PhraseClass, number> = new Map<PhraseClass, number>([
  ['newsletter', 60],
  ['comment-form', 60],
  ['copyright', 60],
  ['rights', 60],
  ['platform', 60],
  ['closing-credit', 60],
  ['cookie', 120],
  ['bot-wall', 60],
  ['region-gate', 60],
  ['paywall', 60],
  ['donation', 80],
  ['app-prompt', 40],
  ['affiliate', 60],
]);

/** Measures every block of a text, and looks up all phrases in one pass. */
export function surveyDoc(doc: Doc, table: PhraseTable): Survey {
  const measures: Measures[] = [];
  const hits = new Map<PhraseClass, Hit[]>();
  const counts = noWords();
  const hints: Found[] = [];
  for (const block of doc.blocks) {
    const isFlat = isSlice(block);
    const source = isFlat ? doc.source : block.text;
    const start = isFlat ? block.start + block.mark : 0;
    const end = isFlat ? block.end : source.length;
    countWords(source, start, end, table.openings, counts);
    let measured = measureBlock(block.kind, source, start, end, counts);
    if (block.kind !== 'code') {
      const most = collect(table, block, counts, { hits, hints });
      if (measured.words <= most) measured = asFurniture(measured);
    }
    measures.push(measured);
  }
  for (const { block, phraseClass } of addHints(hints, hits, measures)) {
    const measured = measures[block.index] as Measures;
    const most = FURNITURE.get(phraseClass) ?? 0;
    if (measured.words <= most) measures[block.index] = asFurniture(measured);
  }
  const isGood = ({ good }: Measures): boolean => good;
  const firstGood = measures.findIndex(isGood);
  return { doc, measures, hits, firstGood, lastGood: measures.findLastIndex(isGood) };
}

function asFurniture({ length, first, words, capitals, digits, terminal }: Measures): Measures {
  return { length, first, words, capitals, digits, terminal, good: false };
}

/** Adds the phrases of a block; tells up to how many words they make it furniture. */
function collect(
  table: PhraseTable,
  block: Block,
  counts: WordCounts,
  { hits, hints }: { hits: Map<PhraseClass, Hit[]>; hints: Found[] },
): number {
  let most = 0;
  for (const hit of findPhrases(table, block, counts)) {
    if (hit.hint) {
      hints.push(hit);
      continue;
    }
    most = Math.max(most, FURNITURE.get(hit.phraseClass) ?? 0);
    const known = hits.get(hit.phraseClass);
    const before = known?.at(-1);
    if (known === undefined) hits.set(hit.phraseClass, [hit]);
    // Of phrases that start alike the longest says most.
    else if (before?.block === block && before.start === hit.start) {
      if (hit.end >= before.end) known[known.length - 1] = hit;
    } else known.push(hit);
  }
  return most;
}
