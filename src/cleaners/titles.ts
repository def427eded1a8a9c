import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import type { Kind } from '../core/kind.ts';
import { lift } from '../core/mark.ts';
import type { View, Vocabulary } from '../core/view.ts';
import { wordsOf } from '../measure/measures.ts';
import { foldedKey, isRepeated, sharedWords } from '../measure/overlap.ts';
import { pageHead } from '../metadata/page-head.ts';

/** Lines over a title are labels of up to this many words, and there are at most two of them. */
const MAX_KICKER_WORDS = 6;
const MAX_KICKERS = 2;
/** With one more line only, which may be a standfirst, a longer label may be the title. */
const MAX_SURE_KICKER_WORDS = 4;

/** A longer head is a site's menus, whose first line is no title. */
const MAX_HEAD_LINES = 12;

const MIN_TITLE_WORDS = 2;
const MIN_PAGE_TITLE_WORDS = 4;
const MAX_TITLE_WORDS = 32;
const MAX_TITLE_LENGTH = 220;

/**
 * An unpunctuated line of this many words under a title, sharing two words of substance with it, is
 * its standfirst: no clean body of WCXB dev's 791 articles begins so.
 */
const MIN_STANDFIRST_WORDS = 12;
const MIN_SHARED_WORDS = 2;

/** How many lines may be left between the title and a stamp that belongs to it. */
const MAX_LINES_BETWEEN = 2;
/** How many blocks below the title its duplicate may stand. */
const MAX_DUPLICATE_DISTANCE = 4;
/** How many characters a duplicate has at most for each letter and digit. */
const MAX_FOLDED = 3;

/** Kinds that stand beside the title of an article and beside no other heading. */
const STAMPS: ReadonlySet<Kind> = new Set<Kind>([
  'breadcrumb',
  'byline',
  'date-stamp',
  'reading-time',
]);

type Reason = 'stamp-beside' | 'duplicate-below' | 'standfirst-below' | 'only-top-heading';

const CONFIDENCE: Readonly<Record<Reason, number>> = {
  'duplicate-below': 0.95,
  'only-top-heading': 0.9,
  'stamp-beside': 0.9,
  'standfirst-below': 0.8,
};

/**
 * The headline, where a second sign shows that the first line is one.
 *
 * It is no sentence of the article; but 18 % of clean bodies begin with a heading of their own, so
 * without a date, byline, duplicate or standfirst beside it the line stays.
 *
 *     - Harbour reopens after storm   (with "May 14, 2022" under it)
 *     + Key takeaways
 */
export function titles(): Cleaner {
  return defineCleaner<Reason>({
    name: 'titles',
    reasons: ['stamp-beside', 'duplicate-below', 'standfirst-below', 'only-top-heading'],
    *inspect(view) {
      const title = findCandidate(view);
      const reason = title && findReason(view, title);
      if (title === undefined || reason === undefined) return;
      yield lift(
        title,
        { title: title.text },
        { kind: 'title', reason, confidence: CONFIDENCE[reason] },
      );
    },
  });
}

/** The first headline-like line of the head that is no label over a headline. */
function findCandidate(view: View): Block | undefined {
  if (hasMenus(view)) return firstLongLine(view);
  const lines = view.head.slice(0, MAX_KICKERS + 2);
  const end = lines.findIndex((block) => !isHeadlineLike(view, block));
  const usable = end === -1 ? lines : lines.slice(0, end);
  let title = 0;
  while (title < MAX_KICKERS && isLabelOver(view, usable, title)) title += 1;
  return usable[title];
}

/** Among labels and links of a whole page the first line of so many words is the title. */
function firstLongLine(view: View): Block | undefined {
  return pageHead(view).find(
    (block) => isHeadlineLike(view, block) && view.measures(block).words >= MIN_PAGE_TITLE_WORDS,
  );
}

/** Whether a line is a label over the next one, and not a headline over its standfirst. */
function isLabelOver(view: View, lines: readonly Block[], index: number): boolean {
  const [line, next, after] = lines.slice(index, index + 3);
  if (line === undefined || next === undefined) return false;
  const limit = after === undefined ? MAX_SURE_KICKER_WORDS : MAX_KICKER_WORDS;
  const { words } = view.measures(line);
  if (words > limit || view.measures(next).words <= words) return false;
  return isNamelike(line.text, view.vocabulary) && !isRepeated(view, next);
}

/** "World", "20th", "d’Ivoire". */
const NAME_WORD = /^(?:\p{Lu}|\d|\p{Ll}{1,2}['’]\p{Lu})/u;

/** Whether all words but function words start with a capital, as in names of sections. */
function isNamelike(text: string, vocabulary: Vocabulary): boolean {
  return wordsOf(text).every(
    (word) => vocabulary.functionWords.has(word.text) || NAME_WORD.test(word.text),
  );
}

function isHeadlineLike(view: View, block: Block): boolean {
  const { kind, text } = block;
  const { words, terminal } = view.measures(block);
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  if (words < 1 || words > MAX_TITLE_WORDS || text.length > MAX_TITLE_LENGTH) return false;
  if (isRecord(text)) return false;
  return (!terminal || /[?!]["'”’»)]?$/.test(text)) && !/[,:;]$/.test(text);
}

/** Whether every other word is a number, as in results: "Hawks 3 Rovers 2". */
function isRecord(text: string): boolean {
  const words = wordsOf(text);
  const numbers = words.filter((word) => /^\d/.test(word.text)).length;
  return numbers >= 2 && 2 * numbers >= words.length;
}

function findReason(view: View, title: Block): Reason | undefined {
  const { words } = view.measures(title);
  if (isOnlyTopHeading(view, title)) return 'only-top-heading';
  if (words < MIN_TITLE_WORDS) return undefined;
  if (hasDuplicate(view, title)) return 'duplicate-below';
  if (hasStamp(view, title)) return 'stamp-beside';
  // On a whole page any line may stand under any other.
  return !hasMenus(view) && hasStandfirst(view, title) ? 'standfirst-below' : undefined;
}

function hasMenus(view: View): boolean {
  return view.head.length > MAX_HEAD_LINES;
}

/** A first block that is the one Markdown heading of the first level. */
function isOnlyTopHeading(view: View, title: Block): boolean {
  const { source, blocks } = view.doc;
  const isTop = (block: Block): boolean =>
    block.kind === 'heading' && (block.level === 1 || source.startsWith('# ', block.start));
  return isTop(title) && blocks.filter(isTop).length === 1;
}

function hasDuplicate(view: View, title: Block): boolean {
  const key = foldedKey(title.text);
  const longest = MAX_FOLDED * key.length;
  let block = view.next(title);
  for (let distance = 0; distance < MAX_DUPLICATE_DISTANCE; distance += 1) {
    if (block === undefined) return false;
    if (block.text.length <= longest && foldedKey(block.text) === key) return true;
    block = view.next(block);
  }
  return false;
}

/** Whether a stamp was taken from beside the title, with few lines of the head left between. */
function hasStamp(view: View, title: Block): boolean {
  return isStampTowards(view, title, 1) || isStampTowards(view, title, -1);
}

function isStampTowards(view: View, title: Block, step: 1 | -1): boolean {
  let left = 0;
  let index = title.index + step;
  for (; left <= MAX_LINES_BETWEEN; index += step) {
    const block = view.doc.blocks[index];
    if (block === undefined || view.measures(block).good) return false;
    const ruling = view.ruling(block);
    if (ruling === undefined) left += 1;
    else if (STAMPS.has(ruling.kind)) return true;
  }
  return false;
}

function hasStandfirst(view: View, title: Block): boolean {
  const next = view.next(title);
  if (next === undefined || view.zone(next) === 'tail') return false;
  const { words, terminal } = view.measures(next);
  if (terminal || next.kind !== 'paragraph' || words < MIN_STANDFIRST_WORDS) return false;
  return sharedWords(title.text, next.text, view.vocabulary) >= MIN_SHARED_WORDS;
}
