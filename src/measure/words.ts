import { CJK, charClass, DIGIT, LOWER, SPACE, UPPER } from '../core/char.ts';
import { OPENS_ANYWHERE, opening } from './openings.ts';

/** The words of a text, counted. */
export interface WordCounts {
  words: number;
  /** Words that start with a capital or a digit. */
  capitals: number;
  digits: number;
  /** Offsets from the start of the text at which a phrase may start. */
  readonly openings: number[];
}

/** Longer texts are prose whatever words they hold, so their words are estimated. */
const MAX_COUNTED = 120;
const CHARACTERS_PER_WORD = 6;

/** How much of a longer text's end is looked at: links and credits are put behind paragraphs. */
const ENDING = 100;

/** Scripts without word spaces have about two characters a word. */
const CJK_PER_WORD = 2;

/**
 * Counts words and finds the places where phrases may start, in one pass: this loop sees every
 * character of every short block, so it reads the source itself, which is a flat string.
 */
export function countWords(
  source: string,
  start: number,
  end: number,
  openings: Uint8Array,
  counts: WordCounts,
): void {
  // Setting a length leaves compiled code, even where nothing changes.
  if (counts.openings.length > 0) counts.openings.length = 0;
  const isLong = end - start > MAX_COUNTED;
  let words = 0;
  let capitals = 0;
  let digits = 0;
  let cjk = 0;
  let inWord = false;
  // Whether a word or a sign that starts a phrase may start here.
  let fresh = !isLong;
  for (let at = isLong ? end - ENDING : start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    // Nearly every character is an ASCII letter inside a word: that case needs no table.
    const letter = ((code | 0x20) - 0x61) >>> 0 < 26;
    if (letter && !fresh) continue;
    const found = letter ? (code < 0x61 ? UPPER : LOWER) : charClass(code);
    if (found === SPACE) {
      inWord = false;
      fresh = true;
      continue;
    }
    if (found === CJK) cjk += 1;
    else if (found === DIGIT) digits += 1;
    if (!inWord && found < CJK) {
      inWord = true;
      words += 1;
      if (found !== LOWER) capitals += 1;
    }
    if (fresh) {
      const opens = openings[opening(source, at, end)] as number;
      if ((opens & OPENS_ANYWHERE) !== 0) counts.openings.push(at - start);
    }
    fresh = found >= CJK;
  }
  const perWord = 2 * cjk > ENDING ? CJK_PER_WORD : CHARACTERS_PER_WORD;
  const estimate = Math.floor((end - start) / perWord);
  counts.words = isLong ? estimate : words + Math.floor(cjk / CJK_PER_WORD);
  counts.capitals = isLong ? 0 : capitals;
  counts.digits = digits;
}
