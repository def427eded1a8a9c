import { isSpace, isWordChar } from '../core/char.ts';
import type { Vocabulary } from '../core/view.ts';
import { sentenceEnd } from './measures.ts';

/** How a paragraph stops. */
export interface Stop {
  /** `closed` as a sentence does; `maybe` in an abbreviation that may end one; else `open`. */
  readonly state: 'closed' | 'maybe' | 'open';
  /** The last word, lower-cased, without its full stop. */
  readonly word: string;
  /** Whether it is written in lower case. */
  readonly lower: boolean;
  /** The last sign. */
  readonly sign: string;
}

const TERMINATORS = '.!?…。！？؟।۔:';
/** Signs after which a sentence goes on, or may. */
const CONTINUING = ',;-–—‐\u00ad([/&%+=#@$€£¥°\'"”“„«»’)]*_';

/** No abbreviation, and no last word worth looking at, is longer. */
const MAX_WORD = 40;

/** How a paragraph stops. */
export function stopOf(source: string, vocabulary: Vocabulary): Stop {
  // Nothing ends in an opening quotation mark but by mistake.
  const text = STRAY.includes(source.charAt(source.length - 1)) ? unquoted(source) : source;
  const end = sentenceEnd(text);
  const sign = text.charAt(text.length - 1);
  const written = lastWord(text);
  const word = written.toLowerCase();
  const found = { word, lower: word === written, sign };
  if (!TERMINATORS.includes(end)) {
    // A picture or an ornament closes as well as a full stop does.
    const goesOn = isWordChar(end.charCodeAt(0)) || CONTINUING.includes(end);
    return { state: goesOn ? 'open' : 'closed', ...found };
  }
  const abbreviated = end === '.' && sign === '.' && isWordChar(text.charCodeAt(text.length - 2));
  if (!abbreviated) return { state: 'closed', ...found };
  if (vocabulary.abbreviations.has(word)) return { state: 'open', ...found };
  const dotted = /^(?:\p{L}\.){1,6}\p{L}$/u.test(word);
  const initial = /^\p{L}$/u.test(word);
  const maybe = dotted || initial || vocabulary.closingAbbreviations.has(word);
  return { state: maybe ? 'maybe' : 'closed', ...found };
}

const STRAY = '“„«';

function unquoted(text: string): string {
  let end = text.length;
  while (end > 0 && (STRAY.includes(text.charAt(end - 1)) || isSpace(text.charCodeAt(end - 1)))) {
    end -= 1;
  }
  return text.slice(0, end);
}

function lastWord(text: string): string {
  let end = text.length;
  const limit = Math.max(0, end - MAX_WORD);
  while (end > limit && !isWordChar(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > limit && (isWordChar(text.charCodeAt(start - 1)) || isInside(text, start - 1))) {
    start -= 1;
  }
  return text.slice(start, end).replaceAll('’', "'");
}

function isInside(text: string, at: number): boolean {
  return "'’-.".includes(text.charAt(at)) && isWordChar(text.charCodeAt(at - 1));
}

/** How a paragraph starts. */
export interface Start {
  readonly shape: 'lower' | 'capital' | 'number' | 'closing' | 'opening' | 'caseless';
  /** The first word as written. */
  readonly word: string;
}

const CLOSING = ',.;:!?)]}”’»…%';
const OPENING = '"“„«‘\'([{¿¡$€£';

/** How a paragraph starts. */
export function startOf(text: string): Start {
  let at = 0;
  while (at < text.length && at < MAX_WORD && !isWordChar(text.charCodeAt(at))) at += 1;
  let end = at;
  while (end < at + MAX_WORD && (isWordChar(text.charCodeAt(end)) || isJoint(text, end))) end += 1;
  const word = text.slice(at, end);
  const sign = text.charAt(0);
  if (CLOSING.includes(sign)) return { shape: 'closing', word };
  const shape = shapeOf(word);
  // Behind a quotation mark only a capital may start a sentence.
  return { shape: OPENING.includes(sign) && shape !== 'lower' ? 'opening' : shape, word };
}

function isJoint(text: string, at: number): boolean {
  return "'’-.".includes(text.charAt(at)) && isWordChar(text.charCodeAt(at + 1));
}

function shapeOf(word: string): Start['shape'] {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (/\p{Nd}/u.test(first)) return 'number';
  if (first.toUpperCase() === first.toLowerCase()) return 'caseless';
  if (first !== first.toLowerCase()) return 'capital';
  // Brand names such as "iPhone" start sentences, too.
  return /^\p{Ll}\p{Lu}/u.test(word) ? 'capital' : 'lower';
}
