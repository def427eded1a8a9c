import type { Block } from '../core/block.ts';
import { charClass, MARK } from '../core/char.ts';
import { type Passage, stretches } from './stretches.ts';

/** Two lists of choices may stand in any article. */
const MIN_QUESTIONS = 3;
const MIN_CHOICES = 3;

/** Between the last choice and the first of the next question, which may have choices of its own kind. */
const MAX_GAP = 12;

/** "A) Rye", "b. leggi", "C. 雨水", "(d) none". */
const CHOICE = /^\(?([A-Fa-f])[).．、]\s?\S/;
const LETTER_A = 0x41;
const BRACKET = 0x28;
const MIN_LENGTH = 'A)x'.length;

/** Quizzes: choices from A to C or further, several times over. */
export function findChoices(blocks: readonly Block[]): Passage[] {
  const questions: Block[][] = [];
  let choices: Block[] = [];
  const close = (): void => {
    if (choices.length >= MIN_CHOICES) questions.push(choices);
    choices = [];
  };
  for (const block of blocks) {
    const place = placeOf(block.text);
    if (place !== choices.length) close();
    if (place === choices.length) choices.push(block);
  }
  close();
  if (questions.length < MIN_QUESTIONS) return [];
  return stretches(questions.flat(), MAX_GAP)
    .filter((lines) => lines.length >= MIN_QUESTIONS * MIN_CHOICES)
    .map((lines): Passage => ({ genre: 'quiz', lines }));
}

/** The place of a choice among its letters, -1 where a line is none. */
function placeOf(text: string): number {
  if (text.length < MIN_LENGTH) return -1;
  // Most lines have another letter where a choice has its sign.
  const sign = text.charCodeAt(text.charCodeAt(0) === BRACKET ? 2 : 1);
  if (charClass(sign) !== MARK) return -1;
  const letter = CHOICE.exec(text)?.[1];
  return letter === undefined ? -1 : letter.toUpperCase().charCodeAt(0) - LETTER_A;
}
