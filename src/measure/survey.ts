import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, Measures } from '../core/view.ts';
import { measureBlock } from './measures.ts';
import { findPhrases, type PhraseTable } from './phrases.ts';
import { countWords, type WordCounts } from './words.ts';

/** Everything that is measured of a text before the first cleaner looks at it. */
export interface Survey {
  readonly doc: Doc;
  readonly measures: readonly Measures[];
  /** The phrases found, by class, in order. */
  readonly hits: ReadonlyMap<PhraseClass, readonly Hit[]>;
  /** Whether a good paragraph is among the blocks. */
  readonly hasProse: boolean;
}

/** Classes whose phrases no paragraph of an article holds unless it is long. */
const FURNITURE: ReadonlySet<PhraseClass> = new Set<PhraseClass>([
  'newsletter',
  'comment-form',
  'copyright',
  'rights',
  'platform',
  'closing-credit',
]);

/** A longer paragraph is an article's own, whatever phrase stands in it. */
const MAX_FURNITURE_WORDS = 60;

/** Measures every block of a text, and looks up all phrases in one pass. */
export function surveyDoc(doc: Doc, table: PhraseTable): Survey {
  const measures: Measures[] = [];
  const hits = new Map<PhraseClass, Hit[]>();
  const counts: WordCounts = { words: 0, capitals: 0, digits: 0, openings: [] };
  let hasProse = false;
  for (const block of doc.blocks) {
    const { text } = block;
    if (block.lines !== undefined) countWords(text, 0, text.length, table.openings, counts);
    else countWords(doc.source, block.start + block.mark, block.end, table.openings, counts);
    let measured = measureBlock(block, counts);
    if (block.kind !== 'code') {
      const furniture = collect(table, block, counts.openings, hits);
      if (furniture && measured.words <= MAX_FURNITURE_WORDS) {
        const { words, capitals, digits, terminal } = measured;
        measured = { words, capitals, digits, terminal, good: false };
      }
    }
    measures.push(measured);
    hasProse ||= measured.good;
  }
  return { doc, measures, hits, hasProse };
}

/** Adds the phrases of a block; tells whether one of them is furniture in any paragraph. */
function collect(
  table: PhraseTable,
  block: Block,
  openings: readonly number[],
  hits: Map<PhraseClass, Hit[]>,
): boolean {
  let furniture = false;
  for (const hit of findPhrases(table, block, openings)) {
    furniture ||= FURNITURE.has(hit.phraseClass);
    const known = hits.get(hit.phraseClass);
    const before = known?.at(-1);
    if (known === undefined) hits.set(hit.phraseClass, [hit]);
    // Of phrases that start alike the longest says most.
    else if (before?.block === block && before.start === hit.start) {
      if (hit.end >= before.end) known[known.length - 1] = hit;
    } else known.push(hit);
  }
  return furniture;
}
