import { CJK, charClass, DIGIT, UPPER } from '../core/char.ts';
import type { Vocabulary } from '../core/view.ts';
import type { Word } from '../measure/measures.ts';
import { isAgency } from './agencies.ts';

/** What a word says between names. */
export type WordRole = 'link' | 'place' | 'paper' | 'role' | 'name' | 'particle' | 'other';

/** The role of a word in a byline. */
export function wordRole({ text }: Word, vocabulary: Vocabulary): WordRole {
  const lower = text.toLowerCase();
  const first = text.charCodeAt(0);
  if (isAgency(text)) return 'name';
  if (isCapitalised(text, lower) && vocabulary.nameParticles.has(lower)) return 'name';
  if (vocabulary.placeWords.has(lower)) return 'place';
  if (text === lower || vocabulary.bylineWords.has(lower)) {
    if (vocabulary.linkWords.has(lower)) return 'link';
    if (vocabulary.bylineWords.has(lower)) return 'paper';
  }
  if (charClass(first) === UPPER) return 'name';
  if (vocabulary.roleWords.has(lower)) return 'role';
  if (isCaseless(text)) return vocabulary.functionWords.has(lower) ? 'other' : 'name';
  return vocabulary.nameParticles.has(lower) ? 'particle' : 'other';
}

/** "La" of "La Tour"; in a line of capitals, "LA" may be any word. */
function isCapitalised(text: string, lower: string): boolean {
  return text !== lower && text !== text.toUpperCase();
}

/** Whether a word is of a script without capitals: Arabic, Hebrew, Devanagari, Chinese. */
export function isCaseless(word: string): boolean {
  const first = word.charAt(0);
  if (charClass(word.charCodeAt(0)) === DIGIT) return false;
  return first.toLowerCase() === first.toUpperCase();
}

/** Whether a name is of Chinese, Japanese or Korean letters, where one word may be all of it. */
export function isCjkName(name: string): boolean {
  return name !== '' && charClass(name.charCodeAt(0)) === CJK;
}

/** Arabic writes "and" on the second name; before other letters it may be a part of that: وليد. */
const ARABIC_AND = /^و(?=[أإم])/;
const MIN_GLUED_WORDS = 4;

/** The people in a name: "محمد علي وأحمد حسن" are two. */
export function splitGlued(name: string): string[] {
  const words = name.split(' ');
  if (words.length < MIN_GLUED_WORDS) return [name];
  const at = words.findIndex(
    (word, index) => index > 1 && index < words.length - 1 && ARABIC_AND.test(word),
  );
  if (at === -1) return [name];
  const second = [(words[at] as string).replace(ARABIC_AND, ''), ...words.slice(at + 1)];
  return [words.slice(0, at).join(' '), second.join(' ')];
}
