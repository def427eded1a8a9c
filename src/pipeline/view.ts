import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, Measures, View, Vocabulary, Zone } from '../core/view.ts';
import type { Survey } from '../measure/survey.ts';
import type { OpenFields } from './fields.ts';
import type { Ledger } from './ledger.ts';

/** What a view is made from. */
export interface Sight {
  readonly doc: Doc;
  readonly survey: Survey;
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
  readonly fields: OpenFields;
}

/** A view of the blocks that the ledger has not taken out, or of all blocks. */
export function createView(sight: Sight, sees: 'rest' | 'all'): View {
  const { doc, survey, ledger } = sight;
  const { firstGood, lastGood } = survey;
  const has = (block: Block): boolean => sees === 'all' || ledger.out[block.index] === undefined;
  const still = <Value>(read: () => readonly Value[]): (() => readonly Value[]) =>
    remembered(ledger, read);
  const blocks = still(() => doc.blocks.filter(has));
  const head = still(() => doc.blocks.slice(0, lastGood === -1 ? 0 : firstGood).filter(has));
  const tail = still(() => doc.blocks.slice(lastGood === -1 ? Infinity : lastGood + 1).filter(has));
  const index = new Map<PhraseClass, ReadonlyMap<number, Hit>>();
  return {
    doc,
    vocabulary: sight.vocabulary,
    fields: sight.fields,
    has,
    get blocks() {
      return blocks();
    },
    get head() {
      return head();
    },
    get tail() {
      return tail();
    },
    zone: (block) => zone(block, survey),
    ruling(block) {
      const entry = ledger.out[block.index];
      return entry && { kind: entry.mark.kind, cleaner: entry.cleaner };
    },
    next: (block) => seek(doc, block, 1, has),
    previous: (block) => seek(doc, block, -1, has),
    measures: (block) => survey.measures[block.index] as Measures,
    hits(phraseClass) {
      const found = survey.hits.get(phraseClass);
      return found === undefined ? NO_HITS : found.filter(({ block }) => has(block));
    },
    hit(block, phraseClass) {
      const found = survey.hits.get(phraseClass);
      if (found === undefined) return undefined;
      let byBlock = index.get(phraseClass);
      if (byBlock === undefined) {
        // The first hit of a block wins, so the last pair written for it must be the first.
        byBlock = new Map([...found].reverse().map((hit) => [hit.block.index, hit]));
        index.set(phraseClass, byBlock);
      }
      return byBlock.get(block.index);
    },
  };
}

const NO_HITS: readonly Hit[] = [];

/** Reads a list anew only when the ledger has changed. */
function remembered<Value>(ledger: Ledger, read: () => readonly Value[]): () => readonly Value[] {
  let version = -1;
  let list: readonly Value[] = [];
  return () => {
    if (version !== ledger.version) {
      list = read();
      ({ version } = ledger);
    }
    return list;
  };
}

/** A text without a good paragraph is all body: nothing in it shows where furniture stands. */
function zone(block: Block, { firstGood, lastGood }: Survey): Zone {
  if (lastGood === -1) return 'body';
  if (block.index < firstGood) return 'head';
  return block.index > lastGood ? 'tail' : 'body';
}

function seek(
  doc: Doc,
  from: Block,
  step: 1 | -1,
  has: (block: Block) => boolean,
): Block | undefined {
  let index = from.index + step;
  let block = doc.blocks[index];
  while (block !== undefined && !has(block)) {
    index += step;
    block = doc.blocks[index];
  }
  return block;
}
