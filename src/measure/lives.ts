import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import type { Section } from './sections.ts';

/** Born and died so many years apart; closer years are a term of office or a series. */
const MIN_AGE = 10;
const MAX_LENGTH = 200;
const YEARS_DIGITS = 8;

const YEAR = /\b(?:1\d|20)\d\d\b/g;
/** "Constance Mary Farrow-Lyle", "Joost van der Meer". */
const NAME = /^\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Ll}{1,3})*(?:\s\p{Lu}[\p{L}'’-]{1,30}){1,4}/u;

/** The lines of obituaries that name the dead and the years of birth and death. */
export function findLives(view: View): Section[] {
  const lines = view.doc.blocks.filter((block) => isLife(view, block));
  return lines.map((line): Section => ({ genre: 'life', lines: [line] }));
}

function isLife(view: View, block: Block): boolean {
  const { text } = block;
  if (text.length > MAX_LENGTH || view.measures(block).digits < YEARS_DIGITS) return false;
  const name = NAME.exec(text)?.[0];
  const years = text.match(YEAR)?.map(Number) ?? [];
  if (name === undefined || years.length < 2) return false;
  const [born = 0] = years;
  if ((years.at(-1) ?? 0) - born < MIN_AGE) return false;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return view.doc.blocks.some(
    (other) => other !== block && view.measures(other).good && other.text.includes(surname),
  );
}
