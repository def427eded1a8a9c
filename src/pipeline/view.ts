import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, Measures, Ruling, View, Vocabulary, Zone } from '../core/view.ts';
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

const NO_BLOCKS: readonly Block[] = [];
const NO_HITS: readonly Hit[] = [];

/**
 * A view of the blocks that the ledger has not taken out, or of all blocks.
 *
 * Whatever a cleaner does not ask for is not made, and what it asks for is made once for all
 * cleaners until the ledger changes. That it does only between cleaners.
 */
export class LedgerView implements View {
  readonly doc: Doc;
  readonly vocabulary: Vocabulary;
  readonly #survey: Survey;
  readonly #ledger: Ledger;
  readonly #memory: Map<unknown, unknown>;
  readonly #seesAll: boolean;
  /** The version of the ledger that the rest is read off. */
  #version = -1;
  /** The first and last good paragraph still in, -1 where there is none. */
  #first = -1;
  #last = -1;
  #blocks: readonly Block[] | undefined;
  #head: readonly Block[] | undefined;
  #tail: readonly Block[] | undefined;

  constructor({ doc, survey, vocabulary, ledger, memory }: Sight, sees: 'rest' | 'all') {
    this.doc = doc;
    this.vocabulary = vocabulary;
    this.#survey = survey;
    this.#ledger = ledger;
    this.#memory = memory;
    this.#seesAll = sees === 'all';
  }

  get blocks(): readonly Block[] {
    this.#refresh();
    const { blocks } = this.doc;
    this.#blocks ??= this.#hidesNone() ? blocks : this.#list(0, blocks.length);
    return this.#blocks;
  }

  get head(): readonly Block[] {
    this.#refresh();
    this.#head ??= this.#list(0, this.#first);
    return this.#head;
  }

  get tail(): readonly Block[] {
    this.#refresh();
    const { length } = this.doc.blocks;
    this.#tail ??= this.#list(this.#last === -1 ? length : this.#last + 1, length);
    return this.#tail;
  }

  /** A text without a good paragraph is all body: nothing in it shows where furniture stands. */
  zone({ index }: Block): Zone {
    this.#refresh();
    if (this.#last === -1) return 'body';
    if (index < this.#first) return 'head';
    return index > this.#last ? 'tail' : 'body';
  }

  has({ index }: Block): boolean {
    return this.#seesAll || this.#ledger.known[index] === undefined;
  }

  ruling({ index }: Block): Ruling | undefined {
    return this.#ledger.known[index];
  }

  next(block: Block): Block | undefined {
    return this.#seek(block, 1);
  }

  previous(block: Block): Block | undefined {
    return this.#seek(block, -1);
  }

  measures({ index }: Block): Measures {
    return this.#survey.measures[index] as Measures;
  }

  once<Value>(read: (view: View) => Value): Value {
    if (!this.#memory.has(read)) this.#memory.set(read, read(this));
    return this.#memory.get(read) as Value;
  }

  hits(phraseClass: PhraseClass): readonly Hit[] {
    const found = this.#survey.hits.get(phraseClass);
    if (found === undefined) return NO_HITS;
    return this.#hidesNone() ? found : found.filter((hit) => this.has(hit.block));
  }

  hit({ index }: Block, phraseClass: PhraseClass): Hit | undefined {
    const found = this.#survey.hits.get(phraseClass);
    return found && firstIn(found, index);
  }

  #hidesNone(): boolean {
    return this.#seesAll || this.#ledger.version === 0;
  }

  /** What was taken out bounds the article no longer: cleaned again, a body has the same zones. */
  #refresh(): void {
    const { version } = this.#ledger;
    if (this.#version === version) return;
    this.#version = version;
    this.#blocks = undefined;
    this.#head = undefined;
    this.#tail = undefined;
    this.#first = this.#goodFrom(this.#survey.firstGood, 1);
    this.#last = this.#goodFrom(this.#survey.lastGood, -1);
  }

  /** The nearest good paragraph still in, from one that is good on; -1 where there is none. */
  #goodFrom(from: number, step: 1 | -1): number {
    const { measures } = this.#survey;
    const { blocks } = this.doc;
    for (let index = from; index >= 0 && index < blocks.length; index += step) {
      if (measures[index]?.good === true && this.has(blocks[index] as Block)) return index;
    }
    return -1;
  }

  #list(from: number, to: number): readonly Block[] {
    if (from >= to) return NO_BLOCKS;
    const listed: Block[] = [];
    for (let index = from; index < to; index += 1) {
      const block = this.doc.blocks[index] as Block;
      if (this.has(block)) listed.push(block);
    }
    return listed;
  }

  #seek({ index }: Block, step: 1 | -1): Block | undefined {
    const { blocks } = this.doc;
    let at = index + step;
    while (at >= 0 && at < blocks.length && !this.has(blocks[at] as Block)) at += step;
    return blocks[at];
  }
}

/** The first hit in a block, of hits in order. */
function firstIn(hits: readonly Hit[], index: number): Hit | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle] as Hit).block.index < index) low = middle + 1;
    else high = middle;
  }
  const hit = hits[low];
  return hit?.block.index === index ? hit : undefined;
}
