import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, Measures, View, Vocabulary, Zone } from '../core/view.ts';
import type { Survey } from '../measure/survey.ts';
import type { Ledger } from './ledger.ts';

/** What a view is made from. */
export interface Sight {
  readonly doc: Doc;
  readonly survey: Survey;
  readonly vocabulary: Vocabulary;
  readonly ledger: Ledger;
  /** What `View.once` keeps. */
  readonly memory: Map<unknown, unknown>;
}

/** A view and the means to bring its lists up to date. */
export interface LiveView {
  readonly view: View;
  /** Lists the blocks anew if the ledger has changed since the last time. */
  refresh(): void;
}

type OpenView = { -readonly [Name in keyof View]: View[Name] };

const NO_BLOCKS: readonly Block[] = [];

/**
 * A view of the blocks that the ledger has not taken out, or of all blocks.
 *
 * Its lists are plain properties, refreshed from outside: an object literal with getters has a
 * hidden class of its own in V8, which keeps the whole text alive until the next full collection.
 */
export function createView(sight: Sight, sees: 'rest' | 'all'): LiveView {
  const { ledger } = sight;
  const view = makeView(sight, sees);
  let version = -1;
  return {
    view,
    refresh() {
      if (version === ledger.version) return;
      ({ version } = ledger);
      listBlocks(view, sight);
    },
  };
}

function listBlocks(view: OpenView, { doc, survey }: Sight): void {
  const { firstGood, lastGood } = survey;
  const blocks: Block[] = [];
  const head: Block[] = [];
  const tail: Block[] = [];
  for (const block of doc.blocks) {
    if (!view.has(block)) continue;
    blocks.push(block);
    if (lastGood === -1) continue;
    if (block.index < firstGood) head.push(block);
    else if (block.index > lastGood) tail.push(block);
  }
  view.blocks = blocks;
  view.head = head;
  view.tail = tail;
}

function makeView(sight: Sight, sees: 'rest' | 'all'): OpenView {
  const { doc, survey, ledger } = sight;
  const has = (block: Block): boolean => sees === 'all' || ledger.known[block.index] === undefined;
  const index = new Map<PhraseClass, ReadonlyMap<number, Hit>>();
  const view: OpenView = {
    doc,
    vocabulary: sight.vocabulary,
    has,
    blocks: NO_BLOCKS,
    head: NO_BLOCKS,
    tail: NO_BLOCKS,
    zone: (block) => zone(block, survey),
    ruling(block) {
      const entry = ledger.known[block.index];
      return entry && { kind: entry.mark.kind, cleaner: entry.cleaner };
    },
    next: (block) => seek(doc, block, 1, has),
    previous: (block) => seek(doc, block, -1, has),
    measures: (block) => survey.measures[block.index] as Measures,
    once<Value>(read: (view: View) => Value) {
      if (!sight.memory.has(read)) sight.memory.set(read, read(view));
      return sight.memory.get(read) as Value;
    },
    hits(phraseClass) {
      const found = survey.hits.get(phraseClass);
      return found === undefined ? NO_HITS : found.filter((hit) => has(hit.block));
    },
    hit(block, phraseClass) {
      const found = survey.hits.get(phraseClass);
      if (found === undefined) return undefined;
      let byBlock = index.get(phraseClass);
      if (byBlock === undefined) {
        byBlock = firstByBlock(found);
        index.set(phraseClass, byBlock);
      }
      return byBlock.get(block.index);
    },
  };
  return view;
}

function firstByBlock(hits: readonly Hit[]): ReadonlyMap<number, Hit> {
  const byBlock = new Map<number, Hit>();
  for (const hit of hits) if (!byBlock.has(hit.block.index)) byBlock.set(hit.block.index, hit);
  return byBlock;
}

const NO_HITS: readonly Hit[] = [];

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
