import type { Block } from '../core/block.ts';
import type { PhraseClass } from '../core/lexicon.ts';
import type { View } from '../core/view.ts';
import { startsLower } from './headline.ts';
import type { Passage } from './stretches.ts';

/** Fewer lines are an address; longer ones are prose. */
const MIN_VERSES = 8;
const MAX_LENGTH = 60;
/** With more a line is a date or a price. */
const MAX_DIGITS = 2;

/**
 * So many lines of a poem go on in the next one, as names in a menu and headlines never do. With
 * lines that end in a full stop counted, the menus of WCXB dev's pages passed whose entries are
 * explained.
 */
const MIN_JOINED = 0.25;
const MIN_MEAN_WORDS = 2.5;
const MAX_CAPITALS = 0.5;

/** A sign behind which a sentence goes on. */
const OPEN_END = /[,;،、，—–]$/;

/** No verse is one of these: a page's own lines end the stanza. */
const FURNITURE: readonly PhraseClass[] = [
  'share',
  'network',
  'interface',
  'interface-word',
  'nav-word',
  'nav-phrase',
  'footer',
  'copyright',
  'comment-form',
  'newsletter',
  'platform',
];

/** Poems and lyrics: short lines that stand together and go on in one another. */
export function findVerses(blocks: readonly Block[], view: View): Passage[] {
  const found: Passage[] = [];
  let verses: Block[] = [];
  const close = (): void => {
    const lines = verses.length < MIN_VERSES ? [] : trim(view, verses);
    if (lines.length >= MIN_VERSES && isVerse(view, lines)) found.push({ genre: 'verse', lines });
    verses = [];
  };
  for (const block of blocks) {
    if (isLine(view, block)) verses.push(block);
    else if (verses.length > 0) close();
  }
  close();
  return found;
}

function isLine(view: View, block: Block): boolean {
  const { kind, text } = block;
  if (kind !== 'paragraph' || text.length >= MAX_LENGTH) return false;
  return view.measures(block).digits <= MAX_DIGITS;
}

/** Lines without the furniture at both ends. */
function trim(view: View, lines: readonly Block[]): readonly Block[] {
  const first = lines.findIndex((block) => !isFurniture(view, block));
  const last = lines.findLastIndex((block) => !isFurniture(view, block));
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function isFurniture(view: View, block: Block): boolean {
  return FURNITURE.some((phraseClass) => view.hit(block, phraseClass)?.whole === true);
}

function isVerse(view: View, lines: readonly Block[]): boolean {
  let joined = 0;
  let words = 0;
  let capitals = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const measures = view.measures(line);
    words += measures.words;
    capitals += measures.capitals;
    if (OPEN_END.test(line.text) || (next !== undefined && startsLower(next.text))) joined += 1;
  }
  if (words < MIN_MEAN_WORDS * lines.length || capitals > MAX_CAPITALS * words) return false;
  return joined >= MIN_JOINED * lines.length;
}
