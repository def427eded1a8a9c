import type { PhraseClass } from '../core/lexicon.ts';
import { foldCode, NUMBER, SKIP } from './fold.ts';

/** Codes of a literal, or `null` for one to eight free words. */
export type Segment = readonly number[] | null;

/** A phrase of a lexicon, ready to be compared. */
export interface Phrase {
  readonly phraseClass: PhraseClass;
  /** Whether it only supports other evidence. */
  readonly hint: boolean;
  /** Other text may stand before it. */
  readonly anywhere: boolean;
  /** Other text may stand after it. */
  readonly open: boolean;
  readonly first: readonly number[];
  /** What follows the first literal: free words and literals in turn. */
  readonly rest: readonly Segment[];
}

const OPEN = '…';
const NUMBER_SIGN = '{n}';
const WORDS_SIGN = '{x}';
const SIGNS = /(\{[nx]\})/;

/** What may stand in one place of a phrase: `{a|b}`. */
const ALTERNATIVES = /\{([^{}|]*\|[^{}]*)\}/;

/** The phrases that a lexicon writes as one: each of `{a|b}`, which may be nothing, as in `{|the}`. */
export function phrasesOf(written: string): readonly string[] {
  const pieces = written.split(ALTERNATIVES);
  let found = [''];
  for (const [at, piece] of pieces.entries()) {
    const options = at % 2 === 0 ? [piece] : piece.split('|');
    found = found.flatMap((start) => options.map((option) => start + option));
  }
  return found;
}

/**
 * Reads a phrase as lexicons write it, without alternatives.
 *
 * @throws {RangeError} When it starts with free words, which nothing could look up.
 */
export function parsePhrase(phraseClass: PhraseClass, written: string, hint: boolean): Phrase {
  const anywhere = written.startsWith(OPEN);
  const open = written.endsWith(OPEN);
  const pattern = written.slice(anywhere ? 1 : 0, open ? -1 : undefined);
  const segments: (number[] | null)[] = [];
  for (const piece of pattern.split(SIGNS)) {
    if (piece === WORDS_SIGN) {
      segments.push(null);
      continue;
    }
    const codes = piece === NUMBER_SIGN ? [NUMBER] : foldText(piece);
    const before = segments.at(-1);
    if (before) before.push(...codes);
    else if (codes.length > 0) segments.push(codes);
  }
  const [first, ...rest] = segments;
  if (!first) throw new RangeError(`A phrase starts with a word or a number, not \`${written}\`.`);
  return { phraseClass, hint, anywhere, open, first, rest };
}

/** The codes of a text, with each run of digits one number and all that is skipped left out. */
function foldText(text: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = foldCode(text.charCodeAt(at));
    if (code === SKIP || (code === NUMBER && codes.at(-1) === NUMBER)) continue;
    codes.push(code);
  }
  return codes;
}

/**
 * The spellings of a phrase that differ in more than case and accents: capitals write ß as SS, and
 * decomposed text has the parts of Korean and Bengali signs one by one.
 */
export function spellingsOf(written: string): readonly string[] {
  const composed = written.normalize('NFC');
  const found = new Set([composed]);
  if (composed.includes('ß')) found.add(composed.replaceAll('ß', 'ss'));
  const decomposed = composed.normalize('NFD');
  if (decomposed !== composed && !isSameFolded(composed, decomposed)) found.add(decomposed);
  return [...found];
}

function isSameFolded(one: string, other: string): boolean {
  const codes = foldText(other);
  return foldText(one).every((code, at) => code === codes[at]);
}
