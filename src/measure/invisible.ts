import { type Block, findStart } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import type { Span } from '../core/span.ts';

/** What an invisible character is. */
export type Invisible = 'soft-hyphen' | 'zero-width' | 'control-character' | 'direction-mark';

/** Invisible characters of a block that have no work to do there. */
export interface InvisibleRun extends Span {
  readonly what: Invisible;
}

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters written from right to left, in whose lines marks of direction have work to do. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Scripts whose letters joiners tie or part: Arabic, Syriac to Sinhala, Myanmar, Khmer, Mongolian. */
const JOINING = /[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]/;
/** The last unit of an emoji, or the sign that makes one of a symbol. */
const EMOJI = /[\udc00-\udfff\u2190-\u2bff]|\ufe0f|\u20e3/;
/** Scripts without spaces, in which a space of no width parts words: Thai to Myanmar, Khmer. */
const SPACELESS = /[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff]/;

const NON_JOINER = '\u200c';
const JOINER = '\u200d';
const ZERO_WIDTH_SPACE = '\u200b';
const SOFT_HYPHEN = '\u00ad';

/** Finds the invisible characters of a block that may go, with one of the spaces around them. */
export function findInvisible(block: Block): InvisibleRun[] {
  const { text } = block;
  const found: InvisibleRun[] = [];
  const paired = RIGHT_TO_LEFT.test(text) ? pairedMarks(text) : undefined;
  for (const { index, 0: char } of text.matchAll(INVISIBLE)) {
    const what = kindOf(char);
    if (what === 'direction-mark' && (paired?.has(index) ?? false)) continue;
    if (what === 'zero-width' && hasWork(text, index, char)) continue;
    if (what === 'control-character' && isUndecoded(text, index)) continue;
    const before = found.at(-1);
    // A run of them is one repair.
    if (before?.end === index && before.what === what) found.pop();
    const start = before?.end === index && before.what === what ? before.start : index;
    found.push({ start, end: index + 1, what });
  }
  return found.map((run) => withSpace(block, run));
}

function kindOf(char: string): Invisible {
  if (char === SOFT_HYPHEN) return 'soft-hyphen';
  const code = char.charCodeAt(0);
  if (code < 0xa0) return 'control-character';
  const isDirection =
    code === 0x061c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e);
  return isDirection || (code >= 0x2066 && code <= 0x2069) ? 'direction-mark' : 'zero-width';
}

function hasWork(text: string, at: number, char: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (char === ZERO_WIDTH_SPACE) return SPACELESS.test(before) && SPACELESS.test(after);
  if (char === NON_JOINER) return JOINING.test(before) || JOINING.test(after);
  if (char !== JOINER) return false;
  return JOINING.test(before) || JOINING.test(after) || (EMOJI.test(before) && after !== '');
}

/** A control among letters with accents is a byte of a character that nobody can read any more. */
function isUndecoded(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x80 && (isHigh(text, at - 1) || isHigh(text, at + 1));
}

function isHigh(text: string, at: number): boolean {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
  return code >= 0xa1 && code <= 0xff && code !== 0xad;
}

const OPENING = '\u202a\u202b\u202d\u202e';
const ISOLATING = '\u2066\u2067\u2068';

/** The marks of direction that open or close something, or stand alone by right. */
function pairedMarks(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  const isolated: number[] = [];
  for (const { index, 0: char } of text.matchAll(INVISIBLE)) {
    if (OPENING.includes(char)) open.push(index);
    else if (ISOLATING.includes(char)) isolated.push(index);
    else if (char === '\u202c' || char === '\u2069') {
      const opened = (char === '\u202c' ? open : isolated).pop();
      if (opened !== undefined) paired.add(opened).add(index);
    } else if (kindOf(char) === 'direction-mark') paired.add(index);
  }
  return paired;
}

/** A run with the space that would be one too many without it. */
function withSpace({ text, lines }: Block, { start, end, what }: InvisibleRun): InvisibleRun {
  const before = start === 0 || isSpace(text.charCodeAt(start - 1));
  const after = end === text.length || isSpace(text.charCodeAt(end));
  if (before && after && end < text.length) return { start, end: end + 1, what };
  if (before && after && start > 0) return { start: start - 1, end, what };
  // At the end of a wrapped line, the halves of the word are put together.
  const isBroken = what === 'soft-hyphen' && after && lines !== undefined && isJoint(lines, end);
  return isBroken ? { start, end: end + 1, what } : { start, end, what };
}

function isJoint(lines: readonly number[], end: number): boolean {
  return lines[2 * findStart(lines, 2, end + 1)] === end + 1;
}
