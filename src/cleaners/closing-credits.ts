import { type Block, part } from '../core/block.ts';
import { charClass, DIGIT, isSpace, isWordChar, UPPER } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { lift } from '../core/mark.ts';
import type { Hit } from '../core/view.ts';
import { measureText, startsLower } from '../measure/headline.ts';
import { wordsOf } from '../measure/measures.ts';

type Reason = 'credit-label' | 'note-label' | 'note-sentence';

/** Credits name a handful of people. */
const MAX_CREDIT_WORDS = 40;

/** Names, and what stands between them ("in", "and"): at least half the words have capitals. */
const MIN_NAMES_SHARE = 0.5;

/** "With inputs from agencies": sources that are no names are few words. */
const MAX_SOURCE_WORDS = 3;

/** A longer label holds names of its own: "Reporting by A; editing by". */
const MAX_LABEL_WORDS = 4;

/** A note that is a sentence has so many words before anything is said. */
const MIN_NOTE_WORDS = 3;

const MAX_NOTE_LENGTH = 1000;

const CLOSED = /[.!?…"”’)\]]\s{0,4}[[(—–-]?\s{0,4}$/;
const OPENING = /[[(—–-]\s{0,4}$/;
const NOTE_SEPARATOR = /^[\s*_]{0,4}(?:[:,(—–]|-\s)/;

/**
 * Credits of further reporters, and notes of the editors: "Additional reporting by …",
 * "Correction: …".
 *
 * Papers print them below the article and say with them who made it, so credits are lifted; a
 * quarter of the corrections and two thirds of the notes on a first publication stand in gold
 * bodies (WCXB dev: 26 % and 62 %), so notes stay and are only annotated.
 *
 *     - Additional reporting by Ana Ruiz
 *     + Additional reporting by the commission showed a second leak.
 */
export function closingCredits(): Cleaner {
  return defineCleaner<Reason>({
    name: 'closing-credits',
    reasons: ['credit-label', 'note-label', 'note-sentence'],
    phrases: ['closing-credit', 'editorial-note'],
    *inspect(view) {
      let last: Block | undefined;
      for (const hit of view.hits('closing-credit')) {
        if (hit.block === last) continue;
        const mark = markCredit(hit);
        if (mark === undefined) continue;
        last = hit.block;
        yield mark;
      }
      for (const hit of view.hits('editorial-note')) {
        const reason = noteReason(hit);
        if (reason === undefined) continue;
        const fields = { notes: [hit.block.text] };
        yield lift(hit.block, fields, { kind: 'editorial-note', reason, confidence: 0.8 });
      }
    },
  });
}

function markCredit(hit: Hit) {
  const { block } = hit;
  const names = trim(block.text.slice(hit.end));
  if (!isCredited(names, block.text.endsWith('.'))) return undefined;
  const found = { kind: 'closing-credit', reason: 'credit-label', confidence: 0.95 } as const;
  const label = block.text.slice(hit.start, hit.end);
  const before = block.text.slice(0, hit.start);
  const line = trim(block.text.slice(hit.start));
  const named = isNamed(names) && wordsOf(label).length <= MAX_LABEL_WORDS;
  const fields = { credits: [named ? names : line] };
  if (!hasWord(before)) return lift(block, fields, found);
  const start = hit.start - (OPENING.exec(before)?.[0].length ?? 0);
  if (!CLOSED.test(before) || charClass(label.charCodeAt(0)) !== UPPER) return undefined;
  return lift(part(block, start, block.text.length), fields, { ...found, confidence: 0.85 });
}

/** Whether the rest of a line names people or sources, and says nothing of them. */
function isCredited(names: string, closed: boolean): boolean {
  const { words, capitals } = measureText(names);
  if (words === 0) return false;
  // "Editing by hand." is a sentence; sources are "agencies", "ANI", "Reuters".
  if (words <= MAX_SOURCE_WORDS) return !(closed && words > 1 && startsLower(names));
  return words <= MAX_CREDIT_WORDS && capitals >= MIN_NAMES_SHARE * words && startsHigh(names);
}

/** Two words with capitals at least: a person, not "agencies" or "ANI". */
function isNamed(names: string): boolean {
  const { words, capitals } = measureText(names);
  return words >= 2 && capitals >= 2 && startsHigh(names);
}

function noteReason({ block, start, end }: Hit): Reason | undefined {
  const { text } = block;
  if (text.length > MAX_NOTE_LENGTH || hasWord(text.slice(0, start))) return undefined;
  if (NOTE_SEPARATOR.test(text.slice(end, end + 6))) return 'note-label';
  return wordsOf(text.slice(start, end)).length >= MIN_NOTE_WORDS ? 'note-sentence' : undefined;
}

/** A text without the brackets, spaces and full stop around it. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isTrimmed(text, start, '([:*_-–—')) start += 1;
  while (end > start && isTrimmed(text, end - 1, ')].;*_')) end -= 1;
  return text.slice(start, end);
}

function isTrimmed(text: string, at: number, signs: string): boolean {
  return isSpace(text.charCodeAt(at)) || signs.includes(text.charAt(at));
}

function startsHigh(text: string): boolean {
  const found = charClass(text.charCodeAt(0));
  return found === UPPER || found === DIGIT;
}

function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isWordChar(text.charCodeAt(at))) return true;
  return false;
}
