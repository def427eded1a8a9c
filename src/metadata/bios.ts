import type { Vocabulary } from '../core/view.ts';
import { type Word, wordsOf } from '../measure/measures.ts';

/** The name that a text starts with. */
export interface Person {
  /** Its words, titles and degrees included: "Dr", "Jane", "Doe", "PhD". */
  readonly words: readonly string[];
  /** Where it ends. */
  readonly end: number;
}

/** Names have two to five words; a bio says early what somebody is. */
const MIN_NAME_WORDS = 2;
const MAX_NAME_WORDS = 5;
const MAX_WORDS_TO_ROLE = 25;
const MAX_WORDS_TO_NAME = 12;

/** A bio is read no further: its longest sentence is shorter. */
const MAX_READ = 400;

const CAPITAL = /^\p{Lu}/u;
/** "MD", "CFP", "PhD": letters behind a name that are no name. */
const DEGREE = /^(?:\p{Lu}{2,5}|PhD|Dr|Mr|Mrs|Ms|Prof)$/u;

/** The person whose name starts a text: words with capitals up to one without. */
export function personAt(text: string, vocabulary: Vocabulary): Person | null {
  // Most paragraphs start with a word that is no name.
  const [first] = wordsOf(text, 1);
  if (first === undefined || !mayBeName(first.text, vocabulary)) return null;
  // One word more than a name has tells that there is none.
  const words = wordsOf(text.slice(0, MAX_READ), MAX_NAME_WORDS + 1);
  const found: Word[] = [];
  for (const word of words) {
    if (!CAPITAL.test(word.text)) break;
    if (!mayBeName(word.text, vocabulary)) return null;
    found.push(word);
  }
  const names = found.filter(({ text: name }) => !DEGREE.test(name));
  if (names.length < MIN_NAME_WORDS || found.length > MAX_NAME_WORDS) return null;
  return { words: names.map((word) => word.text), end: (found.at(-1) as Word).end };
}

/** Whether a word has a capital, and not only because it starts a sentence. */
function mayBeName(word: string, { functionWords }: Vocabulary): boolean {
  return CAPITAL.test(word) && !functionWords.has(word.toLowerCase());
}

/** Whether a line is a person's name, perhaps with degrees, and nothing else. */
export function isPersonLine(text: string, vocabulary: Vocabulary): boolean {
  const person = personAt(text, vocabulary);
  if (person === null) return false;
  const words = wordsOf(text, MAX_NAME_WORDS + 1);
  if (words.length > MAX_NAME_WORDS) return false;
  const last = person.words.at(-1)?.toLowerCase() ?? '';
  if (vocabulary.roleWords.has(last) || vocabulary.outletWords.has(last)) return false;
  return words.every((word) => CAPITAL.test(word.text) && word.end <= person.end);
}

/** Whether a text says early what somebody does: "writer", "editor". */
export function namesRole(text: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text.slice(0, MAX_READ), MAX_WORDS_TO_ROLE);
  return words.some((word) => vocabulary.roleWords.has(word.text.toLowerCase()));
}

/** Whether a text speaks early of somebody with one of these names. */
export function speaksOf(text: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text.slice(0, MAX_READ), MAX_WORDS_TO_NAME);
  return words.some((word) => names.has(word.text.replace(/['’]s$/, '')));
}

/** The person of whom a text says what they are: "Jane Doe is a reporter in Berlin". */
export function bioPerson(text: string, vocabulary: Vocabulary): Person | null {
  const person = personAt(text, vocabulary);
  if (person === null) return null;
  const rest = text.slice(person.end);
  const verb = wordsOf(rest.slice(0, MAX_READ), 1)[0]?.text ?? '';
  return vocabulary.bioVerbs.has(verb) && namesRole(rest, vocabulary) ? person : null;
}
