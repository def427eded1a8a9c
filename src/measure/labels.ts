import type { Block } from '../core/block.ts';
import { CJK, charClass, isSpace } from '../core/char.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { View } from '../core/view.ts';

/** Classes of lines that are furniture when they hold nothing but the phrase. */
const WHOLE: readonly PhraseClass[] = [
  'related-heading',
  'related-word',
  'previous',
  'next',
  'comment-form',
  'comment-heading',
  'back-to-top',
  'platform',
];

/** Classes of lines that are furniture when they start with the phrase. */
const OPEN: readonly PhraseClass[] = [
  'copyright',
  'rights',
  'closing-credit',
  'editorial-note',
  'newsletter',
];

const SEPARATOR = /^[\s*_]{0,4}[:：|｜–—→»】-]/;

/** Longer blocks are paragraphs whatever they start with. */
const MAX_LABEL_LENGTH = 300;

/**
 * Whether a line opens or is a piece of furniture, so that what stands before it ends there;
 * classes of the caller's own may be left out.
 */
export function isLabel(view: View, block: Block, own: readonly PhraseClass[] = []): boolean {
  if (block.text.length > MAX_LABEL_LENGTH) return false;
  for (const phraseClass of WHOLE) {
    if (!own.includes(phraseClass) && view.hit(block, phraseClass)?.whole === true) return true;
  }
  if (OPEN.some((phraseClass) => view.hit(block, phraseClass) !== undefined)) return true;
  const also = view.hit(block, 'also-read');
  return also !== undefined && isSeparated(block, also.end);
}

/** Whether a colon, dash, bar or arrow follows at `at`. */
export function isSeparated({ text }: Block, at: number): boolean {
  return SEPARATOR.test(text.slice(at, at + 6));
}

/** Scripts without word spaces have two characters a word. */
const MIN_UNSPACED = 4;

/** Whether a label has two words or more, which no heading of an article has by chance. */
export function isPhrase(label: string): boolean {
  let unspaced = 0;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at);
    if (isSpace(code)) return true;
    if (charClass(code) === CJK) unspaced += 1;
  }
  return unspaced >= MIN_UNSPACED;
}
