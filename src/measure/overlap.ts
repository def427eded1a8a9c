import type { Block } from '../core/block.ts';
import type { View, Vocabulary } from '../core/view.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';
import { wordsOf } from './measures.ts';

/** Shorter words are rarely what a text is about. */
const MIN_CONTENT_LENGTH = 4;

/** The words of a text that say what it is about, lower-cased. */
function contentWords(text: string, vocabulary: Vocabulary): Set<string> {
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    const lower = word.text.toLowerCase();
    const counts = lower.length >= MIN_CONTENT_LENGTH && !vocabulary.functionWords.has(lower);
    if (counts) found.add(lower);
  }
  return found;
}

/** How many content words two texts share. */
export function sharedWords(a: string, b: string, vocabulary: Vocabulary): number {
  const words = contentWords(b, vocabulary);
  let shared = 0;
  for (const word of contentWords(a, vocabulary)) {
    if (words.has(word)) shared += 1;
  }
  return shared;
}

/** A text as a key: two texts have the same one when they differ in case, spaces and signs only. */
export function foldedKey(text: string): string {
  let key = '';
  // Runs of characters that are their own code are copied in one piece.
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    const code = foldCode(char);
    if (code === NUMBER || (code === char && code !== SKIP)) continue;
    if (from < at) key += text.slice(from, at);
    if (code !== SKIP) key += String.fromCharCode(code);
    from = at + 1;
  }
  return from < text.length ? key + text.slice(from) : key;
}

/** How much of a line an article repeats when the line was made from one of its sentences. */
const MIN_REPEATED_SHARE = 0.6;
const MIN_REPEATED_LENGTH = 24;
/** A repeated sentence stands in one of the next paragraphs. */
const MAX_PARAGRAPHS = 20;

/** Whether a later paragraph holds most of the block to the letter. */
export function isRepeated(view: View, block: Block): boolean {
  const key = foldedKey(block.text);
  if (key.length < MIN_REPEATED_LENGTH) return false;
  const needle = key.slice(0, Math.max(MIN_REPEATED_LENGTH, MIN_REPEATED_SHARE * key.length));
  return view.doc.blocks
    .slice(block.index + 1, block.index + 1 + MAX_PARAGRAPHS)
    .some((later) => view.has(later) && foldedKey(later.text).includes(needle));
}
