import { charClass, isWordChar, LOWER, UPPER } from '../core/char.ts';
import type { Vocabulary } from '../core/view.ts';
import type { Usage } from './names.ts';
import { startOf } from './sentence-ends.ts';

/** What becomes of a hyphen at the end of a line: it parted a word, belongs to it, or ends one. */
export type HyphenFate = 'syllables' | 'compound' | 'ellipsis';

/** No word is longer. */
const MAX_WORD = 40;

/** Typesetters leave no single letter before a hyphen, but writers do: "e-mail", "T-shirt". */
const MIN_SYLLABLE = 2;

/** Words of two letters are syllables as often: "be", "in"; longer ones less and less. */
const MIN_HALF = 3;
const MIN_FIRST_WORD = 4;
const MIN_SECOND_WORD = 5;

/** What joins a word to more of a compound or an address: "mother-in-", "l'avant-", "example.com/a-". */
const JOINS_WORDS = "-'’./_@:";

/** `short- and long-term` `Vor- und Nachteile` */
const OTHER_HALF = /^\S+ (?:\p{Lu}|[\p{L}\d]+-)/u;

/**
 * Decides on a hyphen between the end of one line and the start of the next.
 *
 * It parts a word that the text has in one piece elsewhere, and nowhere with a hyphen. Any other
 * goes only in a text that plainly parts words at line ends, and there stays in what looks like a
 * compound: a text that breaks lines at the hyphens of compounds alone looks the same at one hyphen.
 *
 * WCXB dev's gold articles, wrapped at 72 columns: where lines break at the hyphens of compounds
 * alone, 4 of 1,231 are lost; where words are parted at syllables, too, 188 of 1,191 compounds lose
 * theirs, and 177 of 19,896 parted words keep one (November 2026).
 */
export function hyphenFate(
  left: string,
  right: string,
  usage: Usage,
  { functionWords, linkWords }: Vocabulary,
): HyphenFate {
  const half = halfBefore(left);
  const { word, shape } = startOf(right);
  const before = left.charAt(left.length - 2 - half.length);
  // "-avoid-" and "– so to say -" set words apart.
  if (half === '' ? !isDigit(before) : before === '-' && isApart(left, half)) return 'ellipsis';
  const isFunctionWord = functionWords.has(word.toLowerCase());
  if (isFunctionWord && (linkWords.has(word) || OTHER_HALF.test(right))) return 'ellipsis';
  if (half === '' || shape !== 'lower' || word.includes('-')) return 'compound';
  if (before !== '' && (JOINS_WORDS.includes(before) || isDigit(before))) return 'compound';
  if (usage.has(`${half}-${word}`)) return 'compound';
  const joined = (half + word).toLowerCase();
  if (usage.has(joined) || functionWords.has(joined)) return 'syllables';
  if (!usage.partsWords() || isFunctionWord) return 'compound';
  return isCompound(half, word, usage) ? 'compound' : 'syllables';
}

/** Whether a hyphen in a text that parts words looks like that of a compound. */
function isCompound(half: string, word: string, usage: Usage): boolean {
  if (half.length < MIN_SYLLABLE || isCapitals(half)) return true;
  if (half.length < MIN_HALF) return false;
  if (usage.isHalf(half, word) || (half.length >= MIN_FIRST_WORD && usage.has(half))) return true;
  return word.length >= MIN_SECOND_WORD && usage.has(word);
}

/** "AI-", "SEO-" */
function isCapitals(half: string): boolean {
  for (let at = 0; at < half.length; at += 1) {
    if (charClass(half.charCodeAt(at)) !== UPPER) return false;
  }
  return true;
}

function isApart(left: string, half: string): boolean {
  return left.charAt(left.length - 3 - half.length).trim() === '';
}

function isDigit(sign: string): boolean {
  return sign !== '' && isWordChar(sign.charCodeAt(0));
}

/** The letters right before a hyphen at the end of a text. */
function halfBefore(text: string): string {
  const end = text.length - 1;
  let start = end;
  while (start > 0 && end - start < MAX_WORD && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function isLetter(code: number): boolean {
  const found = charClass(code);
  return found === LOWER || found === UPPER;
}
