import { addTo } from '../core/add-to.ts';
import type { Block } from '../core/block.ts';
import { charClass, LOWER } from '../core/char.ts';
import type { Hit, View } from '../core/view.ts';
import { wordsOf } from '../measure/measures.ts';

/** The credit of an image at the end of a block, or all of it. */
export interface Credit {
  /** The text before it, without the signs between; empty where there is none. */
  readonly caption: string;
  /** Who is credited, without the label. */
  readonly name: string;
}

/** Phrases of these classes may be a credit, or a part of one. */
const CLASSES = [
  'photo-credit',
  'photo-label',
  'image-label',
  'photo-suffix',
  'photo-agency',
] as const;

const MAX_NAME_LENGTH = 120;
const MAX_NAME_WORDS = 10;
const MAX_PHOTOGRAPHER_WORDS = 4;

/** After these a caption is over, and its credit may begin. */
const DELIMITERS = '.!?…"”\'’)]|/—–-•·:([©';
/** Before a news agency, whose name may also close a story. */
const AGENCY_DELIMITERS = '/|©';
/** Where the names before an agency's may begin: "… overdo it. Aja Koska/E+ via Getty Images". */
const NAME_STARTS = '.!?…"”)]|—–•([:';
/** What may stand behind the last word of a credit. */
const CLOSERS = ' .)]"\'”’*_';

/** Signs of a sentence, a cut headline or a licence number. */
const NO_NAME = /[?#…]/;

const YEAR = /(?:19|20)\d\d/;

/** The blocks that may hold a credit, with the phrases in each. */
export function creditHits(view: View): Map<Block, Hit[]> {
  const found = new Map<Block, Hit[]>();
  for (const phraseClass of CLASSES) {
    for (const hit of view.hits(phraseClass)) {
      addTo(found, hit.block, hit);
    }
  }
  return found;
}

/** The credit at the end of a block; that with the longest name, where phrases overlap. */
export function readCredit(view: View, block: Block, hits: readonly Hit[]): Credit | null {
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return null;
  if (view.hit(block, 'figure-source') !== undefined) return null;
  let best: Credit | null = null;
  for (const hit of hits) {
    const credit = readHit(view, hit);
    if (credit === null) continue;
    if (best === null || credit.caption.length < best.caption.length) best = credit;
  }
  return best;
}

function readHit(view: View, hit: Hit): Credit | null {
  const { block, phraseClass, whole, start, end } = hit;
  const { text } = block;
  if (phraseClass === 'photo-suffix' || phraseClass === 'photo-agency') {
    return readAgency(view, hit);
  }
  if (phraseClass === 'photo-credit' && whole && text.charAt(start) !== '©') {
    return { caption: '', name: text };
  }
  const colon = colonEnd(text, end);
  if (phraseClass !== 'photo-credit' && colon === -1) return null;
  const name = trimmed(text.slice(colon === -1 ? end : colon));
  // "Photo:" and © speak for themselves, also right behind the last word of a caption.
  const sign = text.charAt(start) === '©';
  const certain = sign || phraseClass === 'photo-label';
  if (!certain && !isDelimited(text, start, DELIMITERS)) return null;
  // With a year it is a copyright line.
  if (!isName(view, name) || (sign && YEAR.test(name))) return null;
  return { caption: captionOf(text, start), name };
}

/** "… / Getty Images", "(AP Photo/Jane Doe)", "[File photo]". */
function readAgency(view: View, { block, phraseClass, start, end }: Hit): Credit | null {
  const { text } = block;
  const bracket = openBracket(text);
  const inBrackets = bracket !== -1 && bracket < start;
  if (!inBrackets && trimmed(text.slice(end)) !== '') return null;
  const signs = phraseClass === 'photo-suffix' ? DELIMITERS : AGENCY_DELIMITERS;
  if (!isDelimited(text, start, signs) && !isAfterCredit(view, block, start)) return null;
  if (start === 0 && phraseClass === 'photo-agency') return null;
  let from = inBrackets ? bracket + 1 : start;
  if (!inBrackets) {
    while (from > 0 && !isNameStart(text, from - 1)) from -= 1;
  }
  const name = trimmed(text.slice(from));
  if (name !== text.slice(start, end) && !isName(view, name)) return null;
  const caption = captionOf(text, from);
  // "Jane Doe | Getty Images" names two, not what the image shows.
  const named = wordsOf(caption).length <= MAX_PHOTOGRAPHER_WORDS && isName(view, caption);
  return named ? { caption: '', name: trimmed(text) } : { caption, name };
}

/** Whether a word such as "via" stands before an agency's name. */
function isAfterCredit(view: View, { text }: Block, start: number): boolean {
  const word = wordsOf(text.slice(Math.max(0, start - 12), start)).at(-1);
  return word !== undefined && view.vocabulary.creditWords.has(word.text.toLowerCase());
}

/** A stop after an initial ("J. Doe") or inside a name ("Dreamstime.com") ends no caption. */
function isNameStart(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (!NAME_STARTS.includes(sign)) return false;
  if (sign !== '.') return true;
  return at > 1 && charClass(text.charCodeAt(at - 1)) === LOWER && text.charAt(at + 1) !== 'c';
}

/** Where the brackets open that close a block, -1 where none do. */
function openBracket(text: string): number {
  const closed = text.endsWith('.') ? text.slice(0, -1) : text;
  if (closed.endsWith(')')) return closed.lastIndexOf('(');
  return closed.endsWith(']') ? closed.lastIndexOf('[') : -1;
}

/** Whether a credit may start here: at the start, after one of some signs, or after a wide gap. */
function isDelimited(text: string, start: number, signs: string): boolean {
  let at = start - 1;
  while (at >= 0 && text.charAt(at) === ' ') at -= 1;
  return at < 0 || start - at > 2 || signs.includes(text.charAt(at));
}

/** The end of a colon behind a label, -1 where there is none. */
function colonEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && ' *_)'.includes(text.charAt(at))) at += 1;
  return ':：＝／'.includes(text.charAt(at) || ' ') ? at + 1 : -1;
}

/** Whether a text is names and what links them: "Jane Doe/AFP via Getty Images", "@jane". */
function isName(view: View, name: string): boolean {
  if (name.length > MAX_NAME_LENGTH || NO_NAME.test(name)) return false;
  const words = wordsOf(name);
  if (words.length === 0 || words.length > MAX_NAME_WORDS) return false;
  const { creditWords, bylineWords } = view.vocabulary;
  return words.every(({ text, start }) => {
    if (charClass(text.charCodeAt(0)) !== LOWER || words.length === 1) return true;
    // Handles and hosts are written small.
    if (name.charAt(start - 1) === '@' || /[\dA-Z.]/.test(text)) return true;
    const lower = text.toLowerCase();
    return creditWords.has(lower) || bylineWords.has(lower);
  });
}

/** A name without the signs around it. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' :.)]"\'“‘*_–—-©/|'.includes(text.charAt(start))) start += 1;
  while (end > start && CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The text before a credit, without what sets the two apart. */
function captionOf(text: string, start: number): string {
  let end = start;
  while (end > 0 && ' |/—–-•·([©*_:'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
