import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { Kind } from '../core/kind.ts';
import { lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { isRepeated, sharedWords } from '../measure/overlap.ts';
import { titleBlock } from '../metadata/title.ts';

const MIN_WORDS = 6;
/** Standfirsts are one or two sentences. */
const MAX_WORDS = 60;
/** Without any other sign, a line without a full stop is one only if it is this short. */
const MAX_UNPROVEN_WORDS = 25;

const MIN_SHARED_WORDS = 2;

/** How far below the title the stamps of the head reach. */
const MAX_STAMP_DISTANCE = 4;
const STAMPS: ReadonlySet<Kind> = new Set<Kind>(['byline', 'date-stamp', 'reading-time']);
const PAGES: ReadonlySet<Kind> = new Set<Kind>(['print-page']);
/** What stands below a standfirst, but between two paragraphs as well. */
const WEAK_STAMPS: ReadonlySet<Kind> = new Set<Kind>([
  'byline',
  'date-stamp',
  'reading-time',
  'gallery-counter',
  'photo-caption',
  'newsletter-prompt',
]);

type Reason = 'repeated-below' | 'shares-title-words' | 'before-stamp' | 'no-full-stop';

const CONFIDENCE: Readonly<Record<Reason, number>> = {
  'repeated-below': 0.95,
  'shares-title-words': 0.85,
  'before-stamp': 0.85,
  'no-full-stop': 0.75,
};

/**
 * The summary between headline and article, at most one block.
 *
 * It tells the article's news before the article does, so search and language models would read it
 * twice; as a field it can be put back.
 *
 *     - Port authority expects the first ships on Monday   (under the title)
 *     + The port authority expects the first ships on Monday.
 */
export function standfirsts(): Cleaner {
  return defineCleaner<Reason>({
    name: 'standfirsts',
    reasons: ['repeated-below', 'shares-title-words', 'before-stamp', 'no-full-stop'],
    *inspect(view) {
      const title = titleBlock(view);
      const block = title && view.next(title);
      if (title === undefined || block === undefined || !isCandidate(view, block)) return;
      const reason = findReason(view, title, block);
      if (reason === undefined) return;
      yield lift(
        block,
        { standfirst: block.text },
        { kind: 'standfirst', reason, confidence: CONFIDENCE[reason] },
      );
    },
  });
}

function isCandidate(view: View, block: Block): boolean {
  const { words } = view.measures(block);
  const next = view.next(block);
  if (next === undefined || view.zone(block) === 'tail') return false;
  if (block.kind !== 'paragraph' || words < MIN_WORDS || words > MAX_WORDS) return false;
  return view.measures(block).terminal || isOneLine(block.text);
}

/** A sentence that ends inside: what follows is no rest of a standfirst but something glued on. */
const INNER_END = /\p{Ll}[.!?]["”’)\]]{0,2}\s\S/u;
/** "what we know so far:", "[1]" */
const NO_ENDING = /[:\])]$/;

/** Whether a text without a full stop is one line throughout, as a standfirst is. */
function isOneLine(text: string): boolean {
  return !INNER_END.test(text) && !NO_ENDING.test(text);
}

function findReason(view: View, title: Block, block: Block): Reason | undefined {
  const { terminal, words } = view.measures(block);
  if (terminal) return isBefore(STAMPS, view, block) ? 'before-stamp' : undefined;
  if (isRepeated(view, block)) return 'repeated-below';
  if (isBefore(WEAK_STAMPS, view, block)) return 'before-stamp';
  // A first paragraph that the end of a printed page cut in two has no full stop, either.
  if (isBefore(PAGES, view, block)) return undefined;
  if (sharedWords(title.text, block.text, view.vocabulary) >= MIN_SHARED_WORDS) {
    return 'shares-title-words';
  }
  return words <= MAX_UNPROVEN_WORDS ? 'no-full-stop' : undefined;
}

/** Whether what comes next in the source is a stamp, so that the article starts only behind it. */
function isBefore(stamps: ReadonlySet<Kind>, view: View, block: Block): boolean {
  const last = block.index + MAX_STAMP_DISTANCE;
  for (let index = block.index + 1; index <= last; index += 1) {
    const next = view.doc.blocks[index];
    const ruling = next && view.ruling(next);
    if (ruling === undefined) return false;
    if (stamps.has(ruling.kind)) return true;
  }
  return false;
}
