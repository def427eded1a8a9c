import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { type Sign, WEIGHTS } from './joint-weights.ts';
import type { Usage } from './names.ts';
import { closesFirst, openedIn } from './open-quotes.ts';
import { type Start, type Stop, startOf, stopOf } from './sentence-ends.ts';

/** Two paragraphs with nothing but artefacts between them. */
export interface Gap {
  readonly left: Block;
  readonly right: Block;
  /** A printed page ends between them, which happens inside sentences as often as not. */
  readonly page: boolean;
  /** Whether another gap follows the right one, which may be cut there. */
  readonly cutAgain: boolean;
  /** Whether the left one is itself the end of a sentence that was joined. */
  readonly continued: boolean;
}

/** What a text is like where it is not broken. */
export interface Habit {
  /** How paragraphs close: all with a full stop, most, many not, or too few to tell. */
  readonly closes: 'always' | 'mostly' | 'often-not' | 'unknown';
  /** Whether paragraphs start with a small letter, as verse and lists do. */
  readonly small: boolean;
  /** Whether it sets headings between paragraphs. */
  readonly headings: boolean;
  /** Read on first use: most texts need it not. */
  readonly usage: () => Usage;
}

/** Why two paragraphs are one, and how sure that is. */
export interface Joint {
  readonly score: number;
  readonly signs: readonly string[];
}

/** From here on two paragraphs are one. */
export const MIN_SCORE = 5;

/** A heading may have fewer words; one over the article, fewer than the second figure. */
const MIN_PROSE_WORDS = 12;
const MIN_HEAD_PROSE_WORDS = 26;
const HEAD_BLOCKS = 3;
const MIN_CLAUSE_WORDS = 8;

/** The rest of a sentence that a page cut off near its end. */
const MAX_REST_WORDS = 4;

/** A shorter paragraph without a full stop is a label rather than the rest of a sentence. */
const MIN_OPEN_REST_WORDS = 8;

/** Scores how likely two paragraphs are the halves of one sentence; `undefined` where they cannot be. */
export function scoreJoint(view: View, gap: Gap, habit: Habit): Joint | undefined {
  const { left, right } = gap;
  const stop = stopOf(left.text, view.vocabulary);
  const start = startOf(right.text);
  const quoted = isQuestionInQuotes(left.text, start);
  if (stop.state === 'closed' && !quoted) return undefined;
  const signs: Sign[] = [stop.state === 'maybe' || quoted ? 'maybe-closed' : 'open'];
  if (stop.state === 'maybe' && !isNeeded(start, stop, habit)) return undefined;
  signs.push(
    ...leftSigns(view, gap, stop, start, habit),
    ...rightSigns(view, gap, stop, start, habit),
  );
  if (closesFirst(right.text, openedIn(left.text))) signs.push('quote-closes');
  signs.push(gap.page ? 'page' : 'no-page');
  signs.push(...habitSigns(start, habit));
  const score = signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  return { score, signs };
}

/** `"Why?" | he asked` */
function isQuestionInQuotes(text: string, { shape }: Start): boolean {
  return shape === 'lower' && /[?!…][”"’»]$/.test(text.slice(-2));
}

/** Whether an abbreviation that may end a sentence cannot end this one. */
function isNeeded({ shape, word }: Start, stop: Stop, { usage }: Habit): boolean {
  if (shape === 'lower' || shape === 'closing') return true;
  return shape === 'capital' && usage().follows(stop.word, word);
}

/** What the habit of the text says. A small letter needs none, unless it is itself the habit. */
function habitSigns({ shape }: Start, { closes, small, headings }: Habit): Sign[] {
  if (shape === 'lower' && !small) return ['unusual-start'];
  if (closes === 'always') return ['closes-always'];
  // One full stop forgotten is none forgotten here, but in a text of headings and lists.
  if (closes === 'unknown' || (closes === 'mostly' && !headings)) return [];
  return [closes === 'mostly' ? 'closes-mostly' : 'often-not-closed'];
}

function leftSigns(view: View, gap: Gap, stop: Stop, start: Start, habit: Habit): Sign[] {
  const { left, continued } = gap;
  const { sign } = stop;
  const signs: Sign[] = [];
  if (isOpenWord(view, stop)) signs.push('function-word');
  if (',;-–—‐([/&'.includes(sign)) signs.push('comma-or-dash');
  // A heading has no full stop, not even behind an abbreviation.
  if (continued || sign === '.' || isProse(view, left) || isClause(view, left, habit)) {
    signs.push('prose');
    if (isOpenWord(view, stop)) signs.push('unfinished-prose');
  } else {
    signs.push('heading-like');
    if (!habit.headings) signs.push('no-headings');
    const small = start.shape === 'lower' || isOpenWord(view, stop);
    if (!small && isTitleCase(view, left)) signs.push('title-case');
  }
  return signs;
}

/** Whether the last word calls for another: "of", "Gen."; titles write theirs with a capital. */
function isOpenWord({ vocabulary }: View, { word, lower, sign, state }: Stop): boolean {
  if (sign === '.') return state === 'open' && vocabulary.abbreviations.has(word);
  return lower && vocabulary.functionWords.has(word);
}

/** Headings of fewer words show no case; most words of one in title case have a capital. */
const MIN_TITLE_WORDS = 4;
const MIN_CAPITALS = 0.75;

function isTitleCase(view: View, block: Block): boolean {
  const { words, capitals } = view.measures(block);
  return words >= MIN_TITLE_WORDS && capitals >= MIN_CAPITALS * words;
}

/** Whether a paragraph has the words, or a sentence before its last, that no heading has. */
function isProse(view: View, block: Block): boolean {
  if (SENTENCE.test(block.text.slice(0, MAX_LOOKED_AT))) return true;
  const { words } = view.measures(block);
  const first = view.blocks[HEAD_BLOCKS - 1];
  const isHead = view.zone(block) === 'head' && first !== undefined && block.index <= first.index;
  return words >= (isHead ? MIN_HEAD_PROSE_WORDS : MIN_PROSE_WORDS);
}

/** In a text without headings, a few words or a comma are enough. */
function isClause(view: View, block: Block, { headings }: Habit): boolean {
  if (headings || view.zone(block) === 'head') return false;
  return view.measures(block).words >= MIN_CLAUSE_WORDS || block.text.includes(', ');
}

/** The end of a sentence, behind a word too long for an abbreviation. */
const SENTENCE = /\p{Ll}{3}[.!?]["”’)\]]?\s\S/u;

/** No look at more of a paragraph than this is needed to know prose. */
const MAX_LOOKED_AT = 1000;

/** Names start sentences, too, so that one is a sign only where another points the same way. */
function isName(view: View, { left }: Gap, stop: Stop, word: string, habit: Habit): boolean {
  const points = isOpenWord(view, stop) || stop.sign === ',' || !isProse(view, left);
  return points && habit.usage().isName(word);
}

/** Whether a word is the name of a day or a month. */
function isDay({ vocabulary }: View, word: string): boolean {
  const lower = word.toLowerCase();
  return vocabulary.weekdays.has(lower) || vocabulary.months.has(lower);
}

function rightSigns(view: View, gap: Gap, stop: Stop, start: Start, habit: Habit): Sign[] {
  const signs: Sign[] = [];
  const { shape, word } = start;
  const { words, terminal } = view.measures(gap.right);
  const goesOn = shape === 'lower' || shape === 'closing';
  if (goesOn && terminal && words <= MAX_REST_WORDS) signs.push('short-rest');
  if (!terminal && !gap.cutAgain && words < MIN_OPEN_REST_WORDS) signs.push('open-rest');
  if (shape === 'lower') signs.push('lower-case');
  else if (shape === 'closing') signs.push('closing-sign');
  else if (shape === 'number' && isDay(view, stop.word)) signs.push('neighbours');
  else if (shape !== 'capital' || word === 'I') signs.push('neutral-start');
  else if (habit.usage().follows(stop.word, word)) signs.push('neighbours');
  else if (view.vocabulary.functionWords.has(word.toLowerCase())) signs.push('new-sentence');
  else if (isDay(view, word) || isName(view, gap, stop, word, habit)) signs.push('name');
  return signs;
}
