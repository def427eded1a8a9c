import { charClass, isWordChar, LOWER, UPPER } from '../core/char.ts';
import type { Span } from '../core/span.ts';
import { type CodePage, type Decoded, decodeAt, WINDOWS_1251, WINDOWS_1252 } from './code-pages.ts';

/** The encoding that the bytes of UTF-8 were read in. */
export type ReadAs = 'windows-1252' | 'windows-1251';

/** Characters that are the bytes of others. */
export interface Mojibake extends Span {
  readonly to: string;
  readonly readAs: ReadAs;
  /** How often the mistake was made. */
  readonly times: number;
  /** Whether the characters alone show it, and not only others beside them. */
  readonly sure: boolean;
  /** Whether controls of Latin-1 are among them, which no text shows on purpose. */
  readonly controls: boolean;
}

/** Two characters with which a run may begin; what follows them is looked at more closely. */
const START_1252 = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]/g;
const START_1251 =
  /[\u0420\u0421\u0432][\u00a0-\u00bb\u0402-\u040f\u0451-\u045f\u0490\u0491\u2013-\u2122]/g;

/** Finds the runs of a text that are UTF-8 read in another encoding. */
export function findMojibake(text: string): Mojibake[] {
  return [
    ...runsOf(text, START_1252, WINDOWS_1252, 'windows-1252'),
    ...runsOf(text, START_1251, WINDOWS_1251, 'windows-1251'),
  ].sort((a, b) => a.start - b.start);
}

function* runsOf(text: string, first: RegExp, page: CodePage, readAs: ReadAs): Generator<Mojibake> {
  let end = 0;
  for (const { index: start } of text.matchAll(first)) {
    if (start < end) continue;
    const run = readRun(text, start, page);
    if (run === undefined) continue;
    ({ end } = run);
    const again = decodeAgain(run.to, page);
    const sure = again.times > 1 || isSure(text, run, readAs);
    const controls = CONTROL.test(text.slice(start, end));
    yield { start, end, to: again.to, readAs, times: again.times, sure, controls };
  }
}

interface Run extends Span {
  readonly to: string;
  readonly codes: readonly number[];
}

/** The run of plausible characters that starts at an offset. */
function readRun(text: string, start: number, page: CodePage): Run | undefined {
  const codes: number[] = [];
  let end = start;
  for (let found = decodeAt(text, start, page); isPlausible(found); ) {
    codes.push(found.code);
    end += found.length;
    found = decodeAt(text, end, page);
  }
  if (codes.length === 0) return undefined;
  return { start, end, to: codes.map((code) => String.fromCodePoint(code)).join(''), codes };
}

/** A mistake made more often than this is none. */
const MAX_TIMES = 4;

function decodeAgain(first: string, page: CodePage): { to: string; times: number } {
  let to = first;
  for (let times = 1; ; times += 1) {
    const run = times < MAX_TIMES ? readRun(to, 0, page) : undefined;
    if (run === undefined || run.end < to.length) return { to, times };
    ({ to } = run);
  }
}

/** First and last of the characters that texts are written in, as far as mojibake hides them. */
const PLAUSIBLE: readonly (readonly [first: number, last: number])[] = [
  [0xa0, 0x17f], // Latin, with the signs of Latin-1
  [0x1a0, 0x1b0], // Vietnamese
  [0x218, 0x21b], // Romanian
  [0x2c6, 0x2dc],
  [0x370, 0x52f], // Greek, Cyrillic
  [0x5d0, 0x5ea], // Hebrew
  [0x60c, 0x6f9], // Arabic
  [0x900, 0xe7f], // Indic scripts, Thai
  [0x1e00, 0x1eff], // Latin, Vietnamese
  [0x200b, 0x203a], // Punctuation
  [0x20a0, 0x22ff], // Currencies, letterlike signs, arrows, operators
  [0x2500, 0x27bf],
  [0x2b00, 0x2bff],
  [0x3000, 0x30ff], // Kana
  [0x3400, 0x9fff],
  [0xac00, 0xd7af],
  [0xfb00, 0xfb06], // Ligatures
  [0xfe0f, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff00, 0xff5e],
  [0x1f000, 0x1faff], // Emoji
];

function isPlausible(found: Decoded | undefined): found is Decoded {
  if (found === undefined) return false;
  const { code } = found;
  return PLAUSIBLE.some(([first, last]) => code >= first && code <= last);
}

/** Letters of which a single one may be right: those of other scripts stand beside their like. */
const MAX_LATIN = 0x250;
const isLatin = (code: number): boolean => code < MAX_LATIN || (code >= 0x1e00 && code < 0x1f00);
const isSign = (code: number): boolean =>
  (code >= 0x2000 && code < 0x2c00) || code >= 0x1f000 || (code >= 0xfb00 && code <= 0xfeff);

/** Signs that never stand right behind a letter with an accent, and controls of Latin-1. */
const STRANGE = /[\u0080-\u009f\u00ad¢¤¦¨¬¯±´¶¸¼½¾µƒˆ‰ŠŒŽ˜šœžŸ]/;
const CONTROL = /[\u0080-\u009f]/;
/** `â€™` `â„¢` `â†’` `ðŸ˜€` `ï»¿`: how signs of UTF-8 begin, and no word ends. */
const SIGN = /^(?:â[\u0080-\u008e€‚„†‡ˆ‰Š‹ŒŽ]|ð[\u009fŸ]|ï»¿|ï[¬¸])/;

/** Whether the characters of a run, and those around it, leave no other reading. */
function isSure(text: string, { start, end, codes }: Run, readAs: ReadAs): boolean {
  const run = text.slice(start, end);
  if (codes.length > 2) return true;
  if (readAs === 'windows-1251') return /^вЂ/.test(run);
  const [code = 0] = codes;
  if (codes.length === 2 && STRANGE.test(run)) return true;
  if (!isLatin(code) && !isSign(code)) return false;
  if (CONTROL.test(run) || SIGN.test(run)) return true;
  const before = classAt(text, start - 1);
  const after = classAt(text, end);
  const first = run.charAt(0);
  // "20Â°C", "Â£5": no word ends in this letter; only an article on letters has it alone.
  if (first === 'Â') return before !== UPPER && !/["'“‘«\u00a0(]/.test(text.charAt(start - 1));
  if (first === 'Ã' && STRANGE.test(run)) return true;
  // A capital inside a word in small letters, or a sign between letters.
  if (code < MAX_LATIN) return before === LOWER || after === LOWER;
  return isWordChar(text.charCodeAt(end)) && end < text.length;
}

function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? charClass(text.charCodeAt(at)) : 0;
}
