import { CJK, charClass, LOWER } from '../core/char.ts';
import type { Usage } from './names.ts';
import { startOf } from './sentence-ends.ts';

/** What stands at a joint, and how many characters at the end of the left half it replaces. */
export interface Glue {
  readonly cut: 0 | 1;
  readonly to: '' | ' ';
}

const SOFT_HYPHEN = '\u00ad';
const CLOSING = ',.;:!?)]}”»…%';
const MAX_WORD = 40;

/** How two halves of a sentence are put together. */
export function glueOf(
  left: string,
  right: string,
  usage: () => Usage,
  functionWords: ReadonlySet<string>,
): Glue {
  const last = left.charAt(left.length - 1);
  if (last === SOFT_HYPHEN) return { cut: 1, to: '' };
  if (last === '-' || last === '‐') {
    if (functionWords.has(startOf(right).word.toLowerCase())) return { cut: 0, to: ' ' };
    return hyphenated(left, right, usage());
  }
  if ('([/“„«'.includes(last) || CLOSING.includes(right.charAt(0))) return { cut: 0, to: '' };
  const cjk = charClass(last.charCodeAt(0)) === CJK && charClass(right.charCodeAt(0)) === CJK;
  return { cut: 0, to: cjk ? '' : ' ' };
}

/**
 * A hyphen at the end of a line goes when the text has the word without it, or neither half of it;
 * one of a compound stays, and so does that of "short- and long-term".
 */
function hyphenated(left: string, right: string, usage: Usage): Glue {
  const half = halfBefore(left);
  const { word, shape } = startOf(right);
  if (half === '') return { cut: 0, to: ' ' };
  if (shape !== 'lower') return { cut: 0, to: '' };
  if (usage.has(half + word)) return { cut: 1, to: '' };
  if (usage.has(`${half}-${word}`)) return { cut: 0, to: '' };
  const first = usage.count(half) > 1;
  const second = usage.count(word) > 1;
  if (first && second) return { cut: 0, to: '' };
  if (!first && !second) return { cut: 1, to: '' };
  return { cut: 0, to: second ? ' ' : '' };
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
  return found === LOWER || found === LOWER + 1;
}
