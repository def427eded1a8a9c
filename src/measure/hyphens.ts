import { charClass, LOWER, UPPER } from '../core/char.ts';
import type { Usage } from './names.ts';
import { startOf } from './sentence-ends.ts';

/** What becomes of a hyphen at the end of a line: it parted a word, belongs to it, or ends one. */
export type HyphenFate = 'syllables' | 'compound' | 'ellipsis';

const MAX_WORD = 40;

// First halves of compounds that are written with a hyphen (Chicago Manual of Style, 7.89; for
// French Grevisse, § 109). A short text need not have them alone.
const FIRST_HALVES = new Set(
  'well self non twenty thirty forty fifty sixty seventy eighty ninety vingt trente quarante cinquante soixante quatre peut rendez'.split(
    ' ',
  ),
);
/** Words that are written behind a hyphen. */
const SECOND_HALVES = new Set(
  'old wide free like based led made born known called style sized term time level class quality hand edge round ever il elle ils elles ci là même mêmes être moi toi lui'.split(
    ' ',
  ),
);
/** Words of two that a text is likely to have alone, too. */
const CLOSED = new Set(
  'into onto upon within without inside outside today tonight tomorrow before because become behind below beside besides between beyond therefore thereby however whatever whenever wherever something someone somebody sometimes somewhere anything anyone anybody anywhere everything everyone everybody everywhere nothing nobody nowhere another cannot himself herself itself myself themselves yourself ourselves already always although almost altogether together forget forgive forward overcome overall understand understood undertake undertaken throughout upset update upstairs downstairs whereas likewise otherwise meanwhile moreover furthermore nevertheless maybe perhaps income outcome output input because office number'.split(
    ' ',
  ),
);

/** Short first halves whose words are parted at them far more often than they are compounds. */
const MIN_COMPOUND_HALF = 3;

/** Decides on a hyphen between the end of one line and the start of the next. */
export function hyphenFate(
  left: string,
  right: string,
  usage: Usage,
  functionWords: ReadonlySet<string>,
): HyphenFate {
  const half = halfBefore(left);
  const { word, shape } = startOf(right);
  // "short- and long-term": the rest of the first compound is in the second.
  if (half === '' || (functionWords.has(word.toLowerCase()) && !isTail(half, word))) {
    return 'ellipsis';
  }
  if (shape !== 'lower') return 'compound';
  const start = left.charAt(left.length - 2 - half.length);
  const beyond = left.charAt(left.length - 3 - half.length);
  // "-avoid-": hyphens for emphasis.
  if (start === '-' && beyond.trim() === '') return 'ellipsis';
  if (start === '-' || start === '’' || word.includes('-')) return 'compound';
  const joined = (half + word).toLowerCase();
  if (usage.has(joined) || CLOSED.has(joined)) return 'syllables';
  if (usage.has(`${half}-${word}`) || isKnown(half, word)) return 'compound';
  const both = usage.has(half) && usage.has(word);
  return both && half.length >= MIN_COMPOUND_HALF ? 'compound' : 'syllables';
}

function isKnown(half: string, word: string): boolean {
  const lower = half.toLowerCase();
  if (SECOND_HALVES.has(word)) return lower.length >= MIN_COMPOUND_HALF;
  if (word === 'vous') return lower.endsWith('ez');
  if (word === 'nous') return lower.endsWith('ons');
  return FIRST_HALVES.has(lower) && word.length > 2 && !/^(?:ed|er|ing|ish|less|ness)/.test(word);
}

/** Word-like ends of words: "mother-in-law" has its "in" in the middle, "cert-ain" none. */
function isTail(half: string, word: string): boolean {
  return CLOSED.has((half + word).toLowerCase());
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
