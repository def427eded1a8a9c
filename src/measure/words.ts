import { OPENING_LENGTH, type Opening, type Openings, opens } from './openings.ts';
import {
  CAPITAL_BIT,
  CJK_BIT,
  CODE_BIT,
  COUNT_MASK,
  COUNTED,
  DIGIT_BIT,
  OPENS_BIT,
  rowOf,
  rows,
  SPACE_BIT,
  WORD_BIT,
} from './unit-rows.ts';

/** The words of a text, counted. */
export interface WordCounts {
  words: number;
  /** Words that start with a capital or a digit. */
  capitals: number;
  digits: number;
  /** Whether a phrase may stand at the start of the text. */
  opensAtStart: boolean;
  /**
   * Offsets from the start of the text at which a phrase may start that stands anywhere, until
   * another text is counted.
   */
  readonly openings: Int32Array;
  /** How many of these there are. */
  opened: number;
}

/** Longer texts are prose whatever words they hold, so their words are estimated. */
const MAX_COUNTED = 120;
const CHARACTERS_PER_WORD = 6;

/** How much of a longer text's end is looked at: links and credits are put behind paragraphs. */
const ENDING = 100;

/** How much of a longer text's start is looked at. */
const BEGINNING = 24;

/** Scripts without word spaces have about two characters a word. */
const CJK_PER_WORD = 2;

/** Counts of no words. */
export function noWords(): WordCounts {
  return {
    words: 0,
    capitals: 0,
    digits: 0,
    opensAtStart: false,
    openings: offsets,
    opened: 0,
  };
}

/**
 * Counts words and finds the places where phrases may start: this sees every character of every
 * short block, so it reads the source itself, which is a flat string.
 */
export function countWords(
  source: string,
  start: number,
  end: number,
  openings: Openings,
  counts: WordCounts,
): void {
  let found: number;
  if (end - start > MAX_COUNTED) {
    counts.opensAtStart = mayOpen(source, start, openings.atStart);
    found = countEnding(source, start, end, counts);
  } else {
    found = countAll(source, start, end, counts);
    counts.opensAtStart = opens(openings.atStart, codes, 0, codesAt[1] as number);
  }
  const { anywhere } = openings;
  let opened = 0;
  for (let word = 0; word < found; word += 1) {
    const index = codesAt[word] as number;
    const left = (codesAt[word + 1] as number) - index;
    if (!opens(anywhere, codes, index, left)) continue;
    counts.openings[opened] = (starts[word] as number) - start;
    opened += 1;
  }
  counts.opened = opened;
}

// What was found in the last text, read before the next one is counted.
/** Folded letters and digits, and room for an opening behind the last. */
const codes: Uint16Array = /* @__PURE__ */ new Uint16Array(MAX_COUNTED + OPENING_LENGTH);
/** Where in the source a phrase may start, and one slot more than there can be. */
const starts: Int32Array = /* @__PURE__ */ new Int32Array(MAX_COUNTED + 1);
/** Those of them at which a phrase does start as far as its opening tells, as offsets of the text. */
const offsets: Int32Array = /* @__PURE__ */ new Int32Array(MAX_COUNTED);
/** The first code of each place, and behind the last the number of codes. */
const codesAt: Uint8Array = /* @__PURE__ */ new Uint8Array(MAX_COUNTED + 1);

/** Counts a short text; tells how many places it found at which a phrase may start. */
function countAll(source: string, start: number, end: number, counts: WordCounts): number {
  let words = 0;
  let capitals = 0;
  let sum = 0;
  let found = 0;
  let length = 0;
  let before = 0;
  // 1 from the first letter or digit behind a space to the next space.
  let goesOn = 0;
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    const row = (rows[code] as number) || rowOf(code);
    const inWord = (row >>> WORD_BIT) & 1;
    const isCode = (row >>> CODE_BIT) & 1;
    const first = inWord & ~goesOn;
    words += first;
    capitals += (row >>> CAPITAL_BIT) & first;
    goesOn = (goesOn | inWord) & ~(row >>> SPACE_BIT);
    sum += row & COUNTED;
    codes[length] = row;
    starts[found] = at;
    codesAt[found] = length;
    found += isCode & ~before;
    length += isCode;
    before = inWord;
  }
  close(found, length);
  counts.words = words + (((sum >>> CJK_BIT) & COUNT_MASK) >>> 1);
  counts.capitals = capitals;
  counts.digits = (sum >>> DIGIT_BIT) & COUNT_MASK;
  return found;
}

/**
 * The same for the end of a long text, whose words are estimated. What stands there behind prose
 * starts with a capital, as far as its script has them, or is set apart by a sign.
 */
function countEnding(source: string, start: number, end: number, counts: WordCounts): number {
  let sum = 0;
  let found = 0;
  let length = 0;
  // A word that is cut opens nothing.
  let before = 1;
  // 1 behind a sign, spaces between them aside.
  let apart = 0;
  for (let at = end - ENDING; at < end; at += 1) {
    const code = source.charCodeAt(at);
    const row = (rows[code] as number) || rowOf(code);
    const isCode = (row >>> CODE_BIT) & 1;
    sum += row & COUNTED;
    codes[length] = row;
    starts[found] = at;
    codesAt[found] = length;
    found += isCode & ~before & (apart | (row >>> OPENS_BIT));
    length += isCode;
    before = (row >>> WORD_BIT) & 1;
    apart = ~before & (apart | ~(row >>> SPACE_BIT));
  }
  close(found, length);
  const cjk = (sum >>> CJK_BIT) & COUNT_MASK;
  const perWord = 2 * cjk > ENDING ? CJK_PER_WORD : CHARACTERS_PER_WORD;
  counts.words = Math.floor((end - start) / perWord);
  counts.capitals = 0;
  counts.digits = (sum >>> DIGIT_BIT) & COUNT_MASK;
  return found;
}

function close(found: number, length: number): void {
  codesAt[found] = length;
  for (let pad = length; pad < length + OPENING_LENGTH; pad += 1) codes[pad] = 0;
}

/** Whether a phrase may start a long text. */
function mayOpen(source: string, start: number, atStart: Opening): boolean {
  let length = 0;
  let word = OPENING_LENGTH;
  for (let at = start; at < start + BEGINNING; at += 1) {
    const unit = source.charCodeAt(at);
    const row = (rows[unit] as number) || rowOf(unit);
    if ((row >>> CODE_BIT) & 1) {
      codes[length] = row;
      length += 1;
      if (length === OPENING_LENGTH) return opens(atStart, codes, 0, word);
    } else if (length > 0) word = Math.min(word, length);
  }
  // Behind so many signs there may be anything.
  return true;
}
