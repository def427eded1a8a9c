import type { Vocabulary } from '../core/view.ts';
import { type Word, wordsOf } from '../measure/measures.ts';
import { isAgency } from './agencies.ts';
import { isCaseless, isCjkName, splitGlued, type WordRole, wordRole } from './names.ts';

/** What a byline says. */
export interface Byline {
  /** The line without its label and date. */
  readonly byline: string;
  /** The people in it. */
  readonly authors: readonly string[];
  /** The news agencies in it. */
  readonly agencies: readonly string[];
  /** Whether it says where each of them was: "Jane Doe in Berlin and John Roe in Paris". */
  readonly placed: boolean;
}

/** How a line of names is read. */
export interface BylineSigns {
  /** A label stands before it, so that scripts without capitals can be names, too. */
  readonly labelled: boolean;
  /** A day stands beside it, so that one word can be a name: "by jane | May 14, 2022". */
  readonly dated: boolean;
}

/** Names are one to five words; particles between them count. */
const MAX_NAME_WORDS = 5;
const MAX_WORDS = 30;
/** A name in Chinese, Japanese or Korean letters, foreign ones with a dot between included. */
const MAX_CJK_NAME = 12;
/** "Wm. Doe", "Jane Doe Jr." and initials; a full stop behind a longer word ends the names. */
const MAX_SHORTENED = 2;

/** Signs that end a name. */
const SEPARATORS = /[,،、;|/／•·–—&(]/;

/**
 * Reads a line as names, the words that join them to places and papers, and agencies.
 *
 * The residue test is defuddle's: whatever is left when names and places are taken away must be
 * nothing.
 *
 * @param text - The line behind its label, without dates.
 */
export function parseByline(
  text: string,
  vocabulary: Vocabulary,
  signs: BylineSigns,
): Byline | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  const groups = groupNames(text, words, vocabulary, signs);
  if (groups === null) return null;
  const agencies = groups.filter((group) => isAgency(group.text)).map((group) => group.text);
  const people = groups.filter((group) => group.isPerson && !isAgency(group.text));
  const isDesk = signs.labelled && signs.dated && groups.some((group) => group.isDesk);
  if (people.length === 0 && !(signs.labelled && agencies.length > 0) && !isDesk) return null;
  return {
    byline: text.slice((words[0] as Word).start, closedEnd(text, (words.at(-1) as Word).end)),
    authors: people.flatMap((group) => splitGlued(group.text)),
    agencies,
    placed:
      groups.length % 2 === 0 && groups.every((group, at) => group.isPlace === (at % 2 === 1)),
  };
}

interface Group {
  readonly text: string;
  /** No place, paper or role, which follow a link such as "in" or a comma. */
  readonly isPerson: boolean;
  readonly isPlace: boolean;
  /** The staff of a paper: "The Herald Team". */
  readonly isDesk: boolean;
}

/** Groups of names; `null` when anything else is left over. */
function groupNames(
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
  signs: BylineSigns,
): Group[] | null {
  const groups: Group[] = [];
  let expected: WordRole = 'link';
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const role = wordRole(word, vocabulary);
    if (role === 'other' || (isCaseless(word.text) && !signs.labelled)) {
      if (!isLoneName(words, signs)) return null;
      return [{ text: word.text, isPerson: true, isPlace: false, isDesk: false }];
    }
    if (role !== 'name' && !(role === 'particle' && at + 1 < words.length)) {
      expected = role;
      at += 1;
      continue;
    }
    const end = nameEnd(text, words, at, vocabulary);
    if (end - at > MAX_NAME_WORDS) return null;
    const last = words[end - 1] as Word;
    groups.push(
      makeGroup(text, words.slice(at, end), vocabulary, {
        expected,
        single: isLoneName(words, signs),
      }),
    );
    // After a comma comes the next person if it has two names, or else a title or a place.
    const parted = SEPARATORS.test(text.slice(last.end, words[end]?.start ?? last.end));
    expected = parted ? 'link' : 'role';
    at = end;
  }
  return groups;
}

function makeGroup(
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
  { expected, single }: { readonly expected: WordRole; readonly single: boolean },
): Group {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  const name = text.slice(first.start, last.end);
  const end = last.text.toLowerCase();
  const isDesk = vocabulary.roleWords.has(end);
  const full = words.length > 1 || single || (isCjkName(name) && name.length <= MAX_CJK_NAME);
  return {
    text: name,
    // An outlet's name ("The Northern Herald") and a role ("Senior Reporter") are no person's.
    isPerson: expected === 'link' && full && !isDesk && !vocabulary.outletWords.has(end),
    isPlace: expected === 'place',
    isDesk,
  };
}

/** Whether one word is all there is, and a label and a day say that it is a name. */
function isLoneName(words: readonly Word[], { labelled, dated }: BylineSigns): boolean {
  return labelled && dated && words.length === 1;
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
    if (SEPARATORS.test(text.slice(before.end, word.start))) break;
    if (endsSentence(text, before)) break;
    if (isAgency(word.text)) break;
    const role = wordRole(word, vocabulary);
    if (role !== 'name' && !(isInside(text, words, at, role, vocabulary) && at + 1 < words.length))
      break;
  }
  return at;
}

function endsSentence(text: string, { text: word, end }: Word): boolean {
  return text.charAt(end) === '.' && word.length > MAX_SHORTENED && !word.includes('.');
}

/** Whether a word that is no name belongs to one: "von" and "de la" do, and may also stand before a paper. */
function isInside(
  text: string,
  words: readonly Word[],
  at: number,
  role: WordRole,
  { nameParticles }: Vocabulary,
): boolean {
  if (role === 'link') return isInName(text, words, at);
  return role !== 'place' && nameParticles.has((words[at] as Word).text);
}

/** Whether the "y" at a word is that of "José Ortega y Gasset", and none between two people. */
function isInName(text: string, words: readonly Word[], at: number): boolean {
  const [word, next, after] = words.slice(at, at + 3);
  if (word?.text !== 'y' || next === undefined) return false;
  return after === undefined || SEPARATORS.test(text.slice(next.end, after.start));
}

/** Where a bracket around the last word closes. */
function closedEnd(text: string, end: number): number {
  return text.charAt(end) === ')' && text.lastIndexOf('(', end) !== -1 ? end + 1 : end;
}
