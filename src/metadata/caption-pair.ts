import type { Block } from '../core/block.ts';
import { charClass, isSpace, UPPER } from '../core/char.ts';
import type { View } from '../core/view.ts';
import { type Word, wordsOf } from '../measure/measures.ts';

/** Who is in a picture, and the outlet it is from, on two lines. */
export interface CaptionPair {
  readonly caption: Block;
  readonly credit: Block;
}

const MAX_LENGTH = 60;
const MAX_CAPTION_WORDS = 5;
const MAX_OUTLET_WORDS = 6;

/** Shorter neighbours may be items of a list. */
const MIN_PROSE_WORDS = 12;
const MIN_SENTENCE_WORDS = 6;

/** A last name this short may stand in any paragraph. */
const MIN_NAME_LENGTH = 4;
/** A name recurs in prose, or in the title. */
const MIN_NAMING_WORDS = 8;

/** A text with more such pairs is a list of people and papers. */
const MAX_PAIRS = 10;

/**
 * Finds the two bare lines that a picture leaves behind: a name that recurs in the text, and under
 * it the name of an outlet, both between paragraphs. Captions and credits are two cleaners: ask for
 * the pairs by `View.once`, so that the second finds what the first one saw.
 */
export function captionPairs(view: View): readonly CaptionPair[] {
  const pairs: CaptionPair[] = [];
  for (const credit of view.blocks) {
    if (!isShortLine(view, credit) || view.zone(credit) !== 'body') continue;
    const caption = view.doc.blocks[credit.index - 1];
    if (caption === undefined || !view.has(caption) || !isShortLine(view, caption)) continue;
    if (!isProse(view, view.next(credit)) && !isProse(view, view.previous(caption))) continue;
    if (!isOutlet(view, credit) || !isNamed(view, caption)) continue;
    pairs.push({ caption, credit });
    if (pairs.length > MAX_PAIRS) return [];
  }
  return pairs.filter(({ caption }) => recurs(view, caption));
}

function isShortLine(view: View, block: Block): boolean {
  const { length, words, capitals } = view.measures(block);
  if (length > MAX_LENGTH || block.kind !== 'paragraph') return false;
  return words > 1 && words <= MAX_OUTLET_WORDS && 2 * capitals > words;
}

function isProse(view: View, block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { words, terminal } = view.measures(block);
  return words >= (terminal ? MIN_SENTENCE_WORDS : MIN_PROSE_WORDS);
}

/** "The Economic Times", "Radio Free Europe", "Post-Gazette". */
function isOutlet(view: View, { text }: Block): boolean {
  const { outletWords, bylineWords } = view.vocabulary;
  const last = text.slice(lastWord(text)).toLowerCase();
  const first = text.slice(0, text.search(/[\s-]/)).toLowerCase();
  if (!outletWords.has(last) && !outletWords.has(first)) return false;
  return wordsOf(text).every((word) => isCapital(word) || bylineWords.has(word.text.toLowerCase()));
}

const HYPHEN = 0x2d;

/** Where the last word of a line starts; hyphens part words, too. */
function lastWord(text: string): number {
  let at = text.length;
  while (at > 0 && text.charCodeAt(at - 1) !== HYPHEN && !isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Whether a line is a name, and no outlet's. */
function isNamed(view: View, block: Block): boolean {
  const { terminal, digits } = view.measures(block);
  if (terminal || digits > 0 || isOutlet(view, block)) return false;
  const words = wordsOf(block.text);
  return words.length > 1 && words.length <= MAX_CAPTION_WORDS && words.every(isCapital);
}

/** Whether a paragraph holds the name, or its last part. */
function recurs(view: View, { text }: Block): boolean {
  const words = wordsOf(text).map((word) => word.text);
  const last = words.at(-1) ?? '';
  const name = last.length >= MIN_NAME_LENGTH ? last : words.join(' ');
  return view.doc.blocks.some(
    (block) => view.measures(block).words >= MIN_NAMING_WORDS && block.text.includes(name),
  );
}

function isCapital({ text }: Word): boolean {
  return charClass(text.charCodeAt(0)) === UPPER;
}
