import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { View } from '../core/view.ts';
import { blockWords } from './block-words.ts';
import { type Lexis, readLexis } from './lexis.ts';

/** What all features are made from: plain numbers of each block, by `Block.index`. */
export interface Lines {
  readonly view: View;
  readonly doc: Doc;
  readonly blocks: readonly Block[];
  /** The first words of each, lower-cased. */
  readonly firstWords: readonly (readonly string[])[];
  readonly lexis: Lexis;
  readonly words: Float32Array;
  readonly length: Float32Array;
  /** Characters in links. */
  readonly linked: Float32Array;
  /** Words, where the block is a good paragraph that is not mostly links; else 0. */
  readonly prose: Float32Array;
  readonly terminal: Uint8Array;
  /** 1 to 6 for a heading, 7 for one without a rank. */
  readonly level: Uint8Array;
  /** How sure an earlier cleaner was that it is not body; 0 where none said so. */
  readonly ruled: Float32Array;
  readonly allWords: number;
  readonly allProse: number;
  readonly allLength: number;
  readonly allLinked: number;
}

/** A heading that neither Markdown nor HTML ranks. */
const UNRANKED = 7;

/** A paragraph with a larger share of links is a list of them. */
const MAX_LINKED = 0.5;

/** Reads the numbers of all blocks, those that earlier cleaners took out among them. */
export function readLines(view: View): Lines {
  const { doc } = view;
  const { blocks } = doc;
  const floats = (): Float32Array => new Float32Array(blocks.length);
  const [words, length, linked, prose, ruled] = [floats(), floats(), floats(), floats(), floats()];
  const terminal = new Uint8Array(blocks.length);
  const level = new Uint8Array(blocks.length);
  const sums = { allWords: 0, allProse: 0, allLength: 0, allLinked: 0 };
  for (const block of blocks) {
    const { index } = block;
    const measures = view.measures(block);
    const size = block.text.length;
    const links = linkedLength(block);
    const good = measures.good && links <= MAX_LINKED * size;
    words[index] = measures.words;
    length[index] = size;
    linked[index] = links;
    prose[index] = good ? measures.words : 0;
    terminal[index] = measures.terminal ? 1 : 0;
    level[index] = block.kind === 'heading' ? (block.level ?? UNRANKED) : 0;
    ruled[index] = view.ruling(block)?.confidence ?? 0;
    sums.allWords += measures.words;
    sums.allProse += prose[index] as number;
    sums.allLength += size;
    sums.allLinked += links;
  }
  const firstWords = blocks.map(({ text }) => blockWords(text));
  return {
    view,
    doc,
    blocks,
    firstWords,
    lexis: readLexis({ view, firstWords }),
    words,
    length,
    linked,
    prose,
    terminal,
    level,
    ruled,
    ...sums,
  };
}

function linkedLength({ links, text }: Block): number {
  if (links === undefined) return 0;
  let sum = 0;
  for (const { start, end } of links) sum += end - start;
  return Math.min(sum, text.length);
}
