import { charClass, LOWER, MARK, SPACE } from '../core/char.ts';
import type { Measures, View } from '../core/view.ts';
import { measureBlock, sentenceEnd } from './measures.ts';
import { markOpenings, type Openings } from './openings.ts';
import { foldedKey } from './overlap.ts';
import { countWords, noWords } from './words.ts';

/** Longer lines are no headlines: the longest of WCXB dev's 793 article pages has 24 words. */
const MAX_HEADLINE_WORDS = 25;
export const MAX_HEADLINE_LENGTH = 200;

/** Of gold lines with as many words only 7.2 % lack closing punctuation (WCXB dev). */
const MIN_TEASER_WORDS = 12;

/** Sites cut teasers at 30 to 60 words; a longer line is a paragraph of its own. */
const MAX_TEASER_WORDS = 80;

/** With this share of capitals a line is in title case, whatever its closing sign. */
const MIN_TITLE_CASE = 0.6;

const OPEN_ENDS = '.,;:،؛。：；，、।';

/** Whether a line can be the headline of a story: short, capitalised, no closed sentence. */
export function isHeadline(text: string, { words, terminal }: Measures): boolean {
  if (words === 0 || words > MAX_HEADLINE_WORDS || text.length > MAX_HEADLINE_LENGTH) return false;
  if (startsLower(text)) return false;
  const end = sentenceEnd(text);
  if (terminal) return end === '?' || end === '!' || end === '？' || end === '؟';
  return text.endsWith('...') || !OPEN_ENDS.includes(end);
}

/** Whether a line is a summary that a site cut off: many words and no end. */
export function isCutTeaser(text: string, { words, terminal }: Measures): boolean {
  if (words < MIN_TEASER_WORDS || words > MAX_TEASER_WORDS || terminal) return false;
  return sentenceEnd(text) !== ':' && !startsLower(text);
}

/** Whether most words of a line start with a capital. */
export function isTitleCase({ words, capitals }: Measures): boolean {
  return words >= 2 && capitals >= MIN_TITLE_CASE * words;
}

const NO_OPENINGS: Openings = /* @__PURE__ */ markOpenings([]);

/** The measures of a piece of text, as if it were a paragraph. */
export function measureText(text: string): Measures {
  const counts = noWords();
  countWords(text, 0, text.length, NO_OPENINGS, counts);
  return measureBlock('paragraph', text, 0, text.length, counts);
}

/** Counts how often a line of the text says the same, without regard to case and punctuation. */
export function countLines(view: View): (text: string) => number {
  const counts = new Map<string, number>();
  for (const block of view.doc.blocks) {
    if (view.measures(block).length > MAX_HEADLINE_LENGTH) continue;
    const key = foldedKey(block.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (text) => (text.length > MAX_HEADLINE_LENGTH ? 0 : (counts.get(foldedKey(text)) ?? 0));
}

/** Whether the first letter of a text is a small one. */
export function startsLower(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const found = charClass(text.charCodeAt(at));
    if (found === LOWER) return !isCaseless(text.charAt(at));
    if (found !== SPACE && found !== MARK) return false;
  }
  return false;
}

/** Letters of scripts without capitals count as lower case. */
function isCaseless(char: string): boolean {
  return char.toUpperCase() === char;
}
