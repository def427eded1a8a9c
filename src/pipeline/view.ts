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

/** The first and last good paragraph still in, -1 where there is none. */
interface Edges {
  first: number;
  last: number;
}

const NO_BLOCKS: readonly Block[] = [];

/**
 * A view of the blocks that the ledger has not taken out, or of all blocks.
 *
 * Its lists are plain properties, refreshed from outside: an object literal with getters has a
 * hidden class of its own in V8, which keeps the whole text alive until the next full collection.
 */
export function createView(sight: Sight, sees: 'rest' | 'all'): LiveView {
  const { ledger } = sight;
  const edges: Edges = { first: -1, last: -1 };
  const view = makeView(sight, sees, edges);
  let version = -1;
  return {
    view,
    refresh() {
      if (version === ledger.version) return;
      ({ version } = ledger);
      readEdges(view, sight, edges);
      listBlocks(view, sight, edges);
    },
  };
}

/** What was taken out bounds the article no longer: cleaned again, a body has the same zones. */
function readEdges(view: View, { doc, survey }: Sight, edges: Edges): void {
  const isGood = (block: Block): boolean =>
    view.has(block) && survey.measures[block.index]?.good === true;
  edges.first = doc.blocks.findIndex(isGood);
  edges.last = doc.blocks.findLastIndex(isGood);
}

function listBlocks(view: OpenView, { doc }: Sight, { first, last }: Edges): void {
  const blocks: Block[] = [];
  const head: Block[] = [];
  const tail: Block[] = [];
  for (const block of doc.blocks) {
    if (!view.has(block)) continue;
    blocks.push(block);
    if (last === -1) continue;
    if (block.index < first) head.push(block);
    else if (block.index > last) tail.push(block);
  }
  view.blocks = blocks;
  view.head = head;
  view.tail = tail;
}

function makeView(sight: Sight, sees: 'rest' | 'all', edges: Edges): OpenView {
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
    zone: (block) => zone(block, edges),
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
function zone(block: Block, { first, last }: Edges): Zone {
  if (last === -1) return 'body';
  if (block.index < first) return 'head';
  return block.index > last ? 'tail' : 'body';
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
