import { charClass, DIGIT, UPPER } from '../core/char.ts';
import type { Vocabulary } from '../core/view.ts';
import { type Word, wordsOf } from '../measure/measures.ts';

/** What a byline says. */
export interface Byline {
  /** The line without its label and date. */
  readonly byline: string;
  /** The people in it. */
  readonly authors: readonly string[];
  /** Whether a date follows the names. */
  readonly isDated: boolean;
  /** Whether it says where each of them was: "Jane Doe in Berlin and John Roe in Paris". */
  readonly placed: boolean;
}

/** Names are one to five words; particles between them count. */
const MAX_NAME_WORDS = 5;
const MAX_WORDS = 30;

/**
 * Reads a line as a byline: names, the words that join them to places and papers, and a date.
 *
 * The residue test is defuddle's: whatever is left when names, places and dates are taken away must
 * be nothing.
 *
 * @param text - The line behind its label.
 */
export function parseByline(text: string, vocabulary: Vocabulary): Byline | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  const dateAt = words.findIndex((_, index) => isDateWord(words, index, vocabulary));
  const named = dateAt === -1 ? words : words.slice(0, dateAt);
  const dated = dateAt === -1 ? [] : words.slice(dateAt);
  if (!dated.every((word) => isDateLike(word, vocabulary))) return null;
  if (named.length === 0) return null;
  const groups = groupNames(text, named, vocabulary);
  if (groups === null) return null;
  const end = (named.at(-1) as Word).end;
  return {
    byline: text.slice(0, end).trim(),
    authors: groups.filter((group) => group.isPerson).map((group) => group.text),
    isDated: dated.some((word) => isCalendarWord(word, vocabulary)),
    placed:
      groups.length % 2 === 0 && groups.every((group, at) => group.isPlace === (at % 2 === 1)),
  };
}

interface Group {
  readonly text: string;
  /** No place, paper or role, which follow a link such as "in" or a comma. */
  readonly isPerson: boolean;
  readonly isPlace: boolean;
}

/** Groups of capitalised words; `null` when anything else is left over. */
function groupNames(text: string, words: readonly Word[], vocabulary: Vocabulary): Group[] | null {
  const groups: Group[] = [];
  let person = true;
  let place = false;
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    if (vocabulary.bylineWords.has(word.text.toLowerCase())) {
      person = vocabulary.linkWords.has(word.text.toLowerCase());
      place = vocabulary.placeWords.has(word.text.toLowerCase());
      at += 1;
      continue;
    }
    if (!isName(word)) return null;
    const end = nameEnd(text, words, at, vocabulary);
    if (end - at > MAX_NAME_WORDS) return null;
    const last = words[end - 1] as Word;
    const isPerson = person && end - at > 1 && isPersonal(words.slice(at, end), vocabulary);
    groups.push({ text: text.slice(word.start, last.end), isPerson, isPlace: place });
    place = false;
    // After a comma comes the next person if it has two names, or else a title or a place.
    person = /^\s{0,3}[,&;]/.test(text.slice(last.end, last.end + 5));
    at = end;
  }
  return groups.some((group) => group.isPerson) ? groups : null;
}

function nameEnd(
  text: string,
  words: readonly Word[],
  from: number,
  vocabulary: Vocabulary,
): number {
  let at = from + 1;
  for (; at < words.length; at += 1) {
    const [before, word] = [words[at - 1] as Word, words[at] as Word];
    if (/[,;|/•·–—&(]/.test(text.slice(before.end, word.start))) break;
    const particle = vocabulary.nameParticles.has(word.text) && at + 1 < words.length;
    if (!isName(word) && !particle) break;
    if (isName(word) && vocabulary.bylineWords.has(word.text.toLowerCase())) break;
  }
  return at;
}

function isName(word: Word): boolean {
  return charClass(word.text.charCodeAt(0)) === UPPER;
}

/** Whether a date starts with this word. */
function isDateWord(words: readonly Word[], index: number, vocabulary: Vocabulary): boolean {
  const { text } = words[index] as Word;
  if (startsWithDigit(text)) return true;
  const lower = text.toLowerCase();
  if (vocabulary.relativeDays.has(lower) || vocabulary.weekdays.has(lower)) return true;
  // April and June are first names, too, unless a number follows.
  return vocabulary.months.has(lower) && startsWithDigit(words[index + 1]?.text ?? '');
}

function startsWithDigit(text: string): boolean {
  return text !== '' && charClass(text.charCodeAt(0)) === DIGIT;
}

const DATE_LINKS =
  /^(?:at|on|am|pm|a\.m|p\.m|[A-Z]{2,4}|ago|hours?|minutes?|days?|updated|published)$/i;

/** Whether a word can stand in a date, once a date has begun. */
function isDateLike({ text }: Word, vocabulary: Vocabulary): boolean {
  const lower = text.toLowerCase();
  if (startsWithDigit(text) || DATE_LINKS.test(text) || vocabulary.months.has(lower)) return true;
  return vocabulary.relativeDays.has(lower) || vocabulary.weekdays.has(lower);
}

const NUMERIC_DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}/;

/** Whether a word makes numbers beside it a date, and not a price or a score. */
function isCalendarWord({ text }: Word, vocabulary: Vocabulary): boolean {
  const lower = text.toLowerCase();
  if (vocabulary.months.has(lower) || vocabulary.relativeDays.has(lower)) return true;
  return vocabulary.weekdays.has(lower) || NUMERIC_DATE.test(text);
}

/** Whether a name is no outlet's ("The Northern Herald") and no role ("Senior Reporter"). */
function isPersonal(words: readonly Word[], vocabulary: Vocabulary): boolean {
  const last = words.at(-1)?.text.toLowerCase() ?? '';
  return !vocabulary.outletWords.has(last) && !vocabulary.roleWords.has(last);
}
