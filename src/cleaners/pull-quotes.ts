import type { Block } from '../core/block.ts';
import { unitSet } from '../core/char.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { drop } from '../core/mark.ts';
import type { View } from '../core/view.ts';

type Reason = 'quoted-twice' | 'sentence-ahead';

/** Fewer words are a phrase that a paragraph may well take up from its heading. */
const MIN_WORDS = 8;
const MAX_WORDS = 60;

/** The paragraph it was taken from stands near, and holds more than the sentence. */
const MAX_DISTANCE = 6;
const MIN_RATIO = 1.2;

const OPENING_QUOTES: ReadonlySet<number> = /* @__PURE__ */ unitSet('"“„«');
const QUOTES = '"“”„«» ';

/**
 * Pull quotes: a sentence of the article printed a second time, large, between its paragraphs.
 *
 * A line in quotation marks, or a sentence over the paragraph that holds it to the letter: none of
 * 47 such lines in scraped text of WCXB dev stands in gold. A plain sentence that comes after its
 * paragraph often does (15 of 61), and headings taken up by their paragraph always do: both stay.
 *
 *     - “It went much further than anybody had expected when they sat down.”   (also in a paragraph)
 *     + The bell rings at noon.
 */
export function pullQuotes(): Cleaner {
  return defineCleaner<Reason>({
    name: 'pull-quotes',
    reasons: ['quoted-twice', 'sentence-ahead'],
    *inspect(view) {
      for (const [block, reason] of findQuotes(view)) {
        yield drop(block, { kind: 'pull-quote', reason });
      }
    },
  });
}

/** Looks at all blocks in a plain loop: one in a generator costs several times as much. */
function findQuotes(view: View): (readonly [Block, Reason])[] {
  const found: (readonly [Block, Reason])[] = [];
  for (const block of view.blocks) {
    const reason = readReason(view, block);
    if (reason !== undefined) found.push([block, reason]);
  }
  return found;
}

function readReason(view: View, block: Block): Reason | undefined {
  const { first, words, terminal } = view.measures(block);
  if (words < MIN_WORDS || words > MAX_WORDS) return undefined;
  const quoted = block.kind === 'quote' || OPENING_QUOTES.has(first);
  if (!quoted && !(terminal && block.kind === 'paragraph')) return undefined;
  const sentence = quoted ? unquoted(block.text) : block.text;
  if (isWithin(view, block, sentence, 'next')) return quoted ? 'quoted-twice' : 'sentence-ahead';
  return quoted && isWithin(view, block, sentence, 'previous') ? 'quoted-twice' : undefined;
}

/** A text without the quotation marks around it. */
function unquoted(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && QUOTES.includes(text.charAt(start))) start += 1;
  while (end > start && QUOTES.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a longer paragraph near by holds the sentence. */
function isWithin(view: View, block: Block, sentence: string, side: 'next' | 'previous'): boolean {
  const least = MIN_RATIO * view.measures(block).length;
  let near = side === 'next' ? view.next(block) : view.previous(block);
  for (let distance = 0; distance < MAX_DISTANCE && near !== undefined; distance += 1) {
    const { good, length } = view.measures(near);
    if (good && length >= least && near.text.includes(sentence)) return true;
    near = side === 'next' ? view.next(near) : view.previous(near);
  }
  return false;
}
