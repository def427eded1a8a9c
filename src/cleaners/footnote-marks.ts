import { type Block, part } from '../core/block.ts';
import { charClass, DIGIT, isWordChar, SPACE, UPPER } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { isPlainProse } from '../measure/programs.ts';
import { readingText } from '../measure/reading-text.ts';

type Reason = 'glued-number' | 'raised-number' | 'bracketed-number';

/** Fewer numbers that rise from one are no series: "Rust1", "half1" and "quarter3" are names. */
const MIN_MARKS = 3;

/** Marks that were lost on the way: notes in tables and captions, which extractors leave out. */
const MAX_SKIPPED = 2;

/** How much of what looks like a mark may be out of order. */
const MAX_OTHERS_SHARE = 0.5;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A number behind a word or a sentence, with nothing between: `sentence.12` `word12` `word¹²`
 * `word[12]`. Looking for its first sign first is several times as fast.
 */
const MARK =
  /(?=[\d¹²³⁰⁴-⁹[])(?:(?<=\p{Ll}{2}|\p{L}[.,;:!?…”"’»)\]]|[.,!?][”"’»)])(?<glued>\d{1,3})|(?<=[\p{L}\d.,;:!?…”"’»)\]])(?:(?<raised>[¹²³⁰⁴-⁹]{1,3})|\[(?<bracketed>\d{1,3})\]))(?=[\s.,;:!?)\]”"’»—–[-]|$)/gu;

/** The mark of the first note, with what stands around it. */
const FIRST = /^(?:.\p{Ll}{2}|.\p{L}[.,;:!?…”"’»)\]]|.[.,!?][”"’»)])1(?:[\s.,;:!?)\]”"’»—–[-]|$)/su;
const BEFORE = 3;

interface FootnoteMark {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * Numbers of footnotes in the text: "the treaty.12 It".
 *
 * A mark that was raised in print is glued to its word in text. The numbers rise from one through
 * the text: of 791 gold bodies of WCXB dev two have such a series, and both are footnotes. They
 * stay by default and are noted in the account.
 *
 *     = It was signed in Geneva.1 The lake froze that winter,2 and again in March.3
 *     + The G20 met in hall 1.
 */
export function footnoteMarks(): Cleaner {
  return defineCleaner<Reason>({
    name: 'footnote-marks',
    reasons: ['glued-number', 'raised-number', 'bracketed-number'],
    *inspect(view) {
      if (!mayHoldFirst(readingText(view))) return;
      for (const [reason, series] of readSeries(view)) {
        for (const { block, start, end, number } of series) {
          yield drop(part(block, start, end), {
            kind: 'footnote-mark',
            reason,
            evidence: { number },
            confidence: 0.85,
          });
        }
      }
    },
  });
}

/** Whether a text holds a mark of the first note: most hold none. */
function mayHoldFirst(text: string): boolean {
  if (text.includes('[1]') || text.includes('¹')) return true;
  for (let at = text.indexOf('1', BEFORE); at !== -1; at = text.indexOf('1', at + 1)) {
    const before = charClass(text.charCodeAt(at - 1));
    if (before === SPACE || before === DIGIT || before === UPPER) continue;
    if (FIRST.test(text.slice(at - BEFORE, at + 2))) return true;
  }
  return false;
}

/** The marks that count up from one, by their form. */
function readSeries(view: View): readonly (readonly [Reason, readonly FootnoteMark[]])[] {
  const glued: FootnoteMark[] = [];
  const raised: FootnoteMark[] = [];
  const bracketed: FootnoteMark[] = [];
  for (const block of view.blocks) {
    if (!isPlainProse(view, block)) continue;
    for (const found of block.text.matchAll(MARK)) {
      const { groups = {}, index } = found;
      const place = { block, start: index, end: index + found[0].length };
      if (groups['glued'] !== undefined) glued.push({ ...place, number: Number(groups['glued']) });
      else if (groups['raised'] === undefined) {
        bracketed.push({ ...place, number: Number(groups['bracketed']) });
      } else raised.push({ ...place, number: numberOf(groups['raised']) });
    }
  }
  const numbers = counting(glued, false);
  return [
    // Names of variables and models count up, too; sentences do not end in them.
    ['glued-number', numbers.some(isBehindSign) ? numbers : []],
    ['raised-number', counting(raised, true)],
    ['bracketed-number', counting(bracketed, true)],
  ];
}

function isBehindSign({ block, start }: FootnoteMark): boolean {
  return !isWordChar(block.text.charCodeAt(start - 1));
}

function numberOf(raised: string): number {
  return Number(Array.from(raised, (sign) => RAISED.indexOf(sign)).join(''));
}

/** The marks of a series from one; none where there is none. Some forms refer to a note again. */
function counting(marks: readonly FootnoteMark[], refersBack: boolean): readonly FootnoteMark[] {
  const series: FootnoteMark[] = [];
  let highest = 0;
  let rises = 0;
  for (const mark of marks) {
    const { number } = mark;
    if (number > highest && number <= highest + 1 + (highest === 0 ? 0 : MAX_SKIPPED)) {
      highest = number;
      rises += 1;
    } else if (!refersBack || number === 0 || number > highest) continue;
    series.push(mark);
  }
  const others = marks.length - series.length;
  return rises >= MIN_MARKS && others <= MAX_OTHERS_SHARE * series.length ? series : [];
}
