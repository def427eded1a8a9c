import type { Block } from './block.ts';
import type { Doc } from './doc.ts';
import type { Kind } from './kind.ts';
import type { DateWords, PhraseClass } from './lexicon.ts';

/** Before the first good paragraph still in, up to the last one, after it. */
export type Zone = 'head' | 'body' | 'tail';

/** A phrase of a lexicon, found in a block. Offsets are those of the block's text. */
export interface Hit {
  readonly block: Block;
  readonly phraseClass: PhraseClass;
  /** Where the phrase starts. */
  readonly start: number;
  /** Where it ends, without punctuation after it. */
  readonly end: number;
  /** Whether the block holds nothing else but punctuation. */
  readonly whole: boolean;
}

/** Numbers of one block. */
export interface Measures {
  /** UTF-16 units of its text. */
  readonly length: number;
  /** The first of these; 0 in an empty text. */
  readonly first: number;
  /** Words, counted up to 120 characters and estimated beyond; two CJK characters make one. */
  readonly words: number;
  /** Words that start with a capital or a digit; 0 beyond 120 characters. */
  readonly capitals: number;
  readonly digits: number;
  /** Ends as a sentence does, closing quotation marks and brackets apart. */
  readonly terminal: boolean;
  /** A paragraph that only an article has: twelve words and a closed sentence, and no phrase of furniture. */
  readonly good: boolean;
}

/** What an earlier cleaner ruled on a whole block. */
export interface Ruling {
  readonly kind: Kind;
  readonly cleaner: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Word lists of all lexicons in use, lower-cased. */
export interface Vocabulary {
  /** Month number, 1 to 12, by spelling. */
  readonly months: ReadonlyMap<string, number>;
  readonly homeWords: readonly string[];
  readonly weekdays: ReadonlySet<string>;
  readonly relativeDays: ReadonlySet<string>;
  readonly dateWords: { readonly [List in keyof DateWords]: ReadonlySet<string> };
  /** Whether `05/06/2022` is in June. */
  readonly dayFirst: boolean;
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  /** What a byline starts with: by, written by. */
  readonly bylineLabels: ReadonlySet<string>;
  readonly bylineWords: ReadonlySet<string>;
  readonly linkWords: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly roleWords: ReadonlySet<string>;
  readonly bioVerbs: ReadonlySet<string>;
  readonly creditWords: ReadonlySet<string>;
  readonly outletWords: ReadonlySet<string>;
  readonly kitchenUnits: ReadonlySet<string>;
}

/** What a cleaner sees of a text: the blocks that earlier cleaners left, and what is known of them. */
export interface View {
  readonly doc: Doc;
  /** The blocks still in, in order. */
  readonly blocks: readonly Block[];
  /** Those of them before the first good one. */
  readonly head: readonly Block[];
  /** Those of them after the last good one. */
  readonly tail: readonly Block[];
  readonly vocabulary: Vocabulary;
  /** Where a block stands. */
  zone(block: Block): Zone;
  /** Whether earlier cleaners left the block in. */
  has(block: Block): boolean;
  /** What took the block out, if anything did. */
  ruling(block: Block): Ruling | undefined;
  /** The next block still in. */
  next(block: Block): Block | undefined;
  /** The block before that is still in. */
  previous(block: Block): Block | undefined;
  /** The numbers of a block. */
  measures(block: Block): Measures;
  /**
   * A value read off the text by the first cleaner that asks for it, and kept for the others.
   *
   * @param read - A function of its own, not made at each call: it is the key.
   */
  once<Value>(read: (view: View) => Value): Value;
  /** All phrases of a class in the blocks still in, in order. */
  hits(phraseClass: PhraseClass): readonly Hit[];
  /** The first phrase of a class in a block. */
  hit(block: Block, phraseClass: PhraseClass): Hit | undefined;
}
