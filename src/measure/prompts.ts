import type { Block } from '../core/block.ts';
import type { Kind } from '../core/kind.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import { type DropMark, drop } from '../core/mark.ts';
import type { Hit, View } from '../core/view.ts';
import { isLoose } from './beside.ts';

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

/** How the lines of a kind of prompt are marked. */
export interface PromptFinding<Reason extends string> {
  readonly kind: Kind;
  /** For a line with a phrase. */
  readonly reason: Reason;
  /** For a line beside one. */
  readonly beside: Reason;
  /** How sure a phrase makes; what stands beside it is less so. */
  readonly confidence: number;
}

/** Marks prompts and, on either side of each, the fields, buttons and headings of its form. */
export function* markPrompts<Reason extends string>(
  view: View,
  shape: PromptShape,
  { kind, reason, beside, confidence }: PromptFinding<Reason>,
): Iterable<DropMark<Reason>> {
  const seen = new Set<Block>();
  for (const hit of view.hits(shape.phrase)) {
    const { block } = hit;
    if (seen.has(block) || !shape.isPrompt(view, hit)) continue;
    seen.add(block);
    yield drop(block, { kind, reason, confidence });
    for (const side of ['previous', 'next'] as const) {
      for (const part of partsOf(view, block, side, shape)) {
        if (seen.has(part)) continue;
        seen.add(part);
        yield drop(part, { kind, reason: beside, confidence: BESIDE_CONFIDENCE });
      }
    }
  }
}

const BESIDE_CONFIDENCE = 0.85;

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

/** Whether a block begins as a quotation does. */
export function isQuoted({ text }: Block): boolean {
  return QUOTES.includes(text.charAt(0));
}

/** Whether a line stands by itself: no step of a guide, cell, heading over a text or quotation. */
export function isOwnLine(block: Block): boolean {
  return isLoose(block) && !isQuoted(block);
}

/** Whether a line of so many words at most stands by itself. */
export function isShortLine(view: View, block: Block, maxWords: number): boolean {
  return isOwnLine(block) && view.measures(block).words <= maxWords;
}

/** A phrase of so few words can be a heading of the article's own, or a quoted button. */
const MAX_BUTTON_WORDS = 4;

/** Whether a line is no more than a button, and stands alone among the paragraphs of an article. */
export function isLoneButton(
  view: View,
  block: Block,
  { phrase, part }: Pick<PromptShape, 'phrase' | 'part'>,
): boolean {
  if (view.zone(block) !== 'body' || view.measures(block).words > MAX_BUTTON_WORDS) return false;
  return !isAccompanied(view, block, { phrase, part });
}

/** Whether another line of a prompt stands right beside a block. */
export function isAccompanied(
  view: View,
  block: Block,
  { phrase, part }: Pick<PromptShape, 'phrase' | 'part'>,
): boolean {
  return [view.previous(block), view.next(block)].some((beside) => {
    if (beside === undefined || beside.kind === 'heading') return false;
    return view.hit(beside, phrase) !== undefined || view.hit(beside, part)?.whole === true;
  });
}
