import type { Block } from '../core/block.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { Hit, View } from '../core/view.ts';

/** What a kind of prompt looks like. */
export interface PromptShape {
  /** The class of phrases that only such a prompt has. */
  readonly phrase: PhraseClass;
  /** The class of lines that belong to one beside it, such as its buttons. */
  readonly part: PhraseClass;
  /** How many such lines may stand on one side. */
  readonly maxParts: number;
  /** Whether a block that holds a phrase is a prompt. */
  readonly isPrompt: (view: View, hit: Hit) => boolean;
}

/** A line of a prompt. */
export interface PromptLine {
  readonly block: Block;
  /** Whether it only belongs to one that stands beside it. */
  readonly isPart: boolean;
}

/** Finds prompts and, on either side of each, the fields, buttons and headings of its form. */
export function* findPrompts(view: View, shape: PromptShape): Iterable<PromptLine> {
  const seen = new Set<Block>();
  for (const hit of view.hits(shape.phrase)) {
    const { block } = hit;
    if (seen.has(block) || !shape.isPrompt(view, hit)) continue;
    seen.add(block);
    yield { block, isPart: false };
    for (const side of ['previous', 'next'] as const) {
      for (const beside of partsOf(view, block, side, shape)) {
        if (seen.has(beside)) continue;
        seen.add(beside);
        yield { block: beside, isPart: true };
      }
    }
  }
}

function partsOf(
  view: View,
  prompt: Block,
  side: 'previous' | 'next',
  { part, maxParts }: PromptShape,
): Block[] {
  const found: Block[] = [];
  let block = view[side](prompt);
  while (block !== undefined && found.length < maxParts) {
    if (block.kind === 'list-item' || !view.hit(block, part)) break;
    found.push(block);
    block = view[side](block);
  }
  return found;
}

/** Signs before a line that quotes a prompt. */
const QUOTES = '"“‘«„';

/** Whether a line stands by itself: no step of a guide, cell, heading over a text or quotation. */
export function isOwnLine({ kind, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'rule') && !QUOTES.includes(text.charAt(0));
}
