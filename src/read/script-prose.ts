import type { Block } from '../core/block.ts';
import { decodeReferences, type Mapped } from './mapped.ts';
import { countWords, type PageWords } from './page-words.ts';
import type { ScriptString, ScriptText } from './script-texts.ts';

/** A text in a script that the page has more of is another copy of what it shows. */
export const MAX_SHOWN = 0.5;
/** Shorter strings are labels, unless they are a part of a list. */
const MIN_WORDS = 10;
/** A string that no key names is a text where it has so many words. */
const MIN_UNNAMED_WORDS = 40;

/** HTML that is escaped once more. */
const ESCAPED = /&lt;\/?(?:p|br|div|ul|ol|li|strong|b|em|i|span|a|h[1-6])(?:&gt;|[\s/])/i;

/** A string of HTML as such, where it is escaped. */
function unescaped(value: Mapped): Mapped {
  return ESCAPED.test(value.text) ? decodeReferences(value) : value;
}

const TAG = /<[/a-z!][^<>]{0,2000}>/gi;

/** A string of HTML with a space for each tag. */
function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(TAG, ' ') : text;
}

/** The end of a sentence: `.”` before a space. */
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}(?:\s|$)|[。！？।۔]/;
/** Signs of code, style sheets, addresses and settings. */
const CODE_SIGNS = /[{}<>;=|\\_$#@/~^[\]]/g;
/** In the gold bodies of WCXB dev they are 0.4 % of the characters. */
const MAX_CODE_SIGNS = 0.03;
/** Characters of a word and the space behind it: words of gold have 6 on average. */
const MAX_WORD_LENGTH = 14;

/** Whether a string without tags is sentences rather than code, classes or keys. */
function isProse(text: string, words: number): boolean {
  const { length } = text.trim();
  if (length > MAX_WORD_LENGTH * words || !SENTENCE_END.test(text)) return false;
  return (text.match(CODE_SIGNS)?.length ?? 0) <= MAX_CODE_SIGNS * length;
}

export interface Prose {
  readonly strings: readonly ScriptString[];
  /** The share of its rows of words that the page shows; 1 where there are too few words. */
  readonly shown: number;
}

/** The strings of a text that are sentences, or entries of a list. */
export function proseOf(words: PageWords, { isList, strings }: ScriptText): Prose {
  const isLong = !isList || strings.length === 1;
  const found: ScriptString[] = [];
  let [all, rows, known] = [0, 0, 0];
  for (const { frame, key, value: said } of strings) {
    const value = unescaped(said);
    const text = withoutTags(value.text);
    const count = words.count(text);
    const least = key === '' ? MIN_UNNAMED_WORDS : MIN_WORDS;
    if (isLong && (count.words < least || !isProse(text, count.words))) continue;
    found.push({ frame, key, value });
    all += count.words;
    rows += count.rows;
    known += count.known;
  }
  return { strings: found, shown: all < MIN_WORDS ? 1 : known / rows };
}

/** Whether the blocks of a page that are sentences, and no lists of links, have so many words. */
export function hasProse(blocks: readonly Block[], words: number): boolean {
  let sum = 0;
  for (const { text, links = [] } of blocks) {
    if (sum >= words) return true;
    if (!SENTENCE_END.test(text)) continue;
    const linked = links.reduce((length, { start, end }) => length + end - start, 0);
    if (linked <= text.length / 2) sum += countWords(text);
  }
  return sum >= words;
}
