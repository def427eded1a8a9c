import type { Style } from '../core/block.ts';
import { isSpace, isWordChar } from '../core/char.ts';
import type { PlacedLink } from '../core/layout.ts';
import { linkAddress } from './html-inlines.ts';
import type { Inline } from './inlines.ts';

/** Styles that Markdown has marks for, besides code. */
export type MarkName = 'del' | 'strong' | 'em';

/** Words with the marks that can be put around them. */
export interface Words {
  readonly text: string;
  readonly link: PlacedLink | undefined;
  /** From the outside in. */
  marks: readonly MarkName[];
  readonly isCode: boolean;
}

const MARKED: ReadonlySet<Style> = new Set<Style>(['del', 'strong', 'em']);

/**
 * Reads texts as words that can be set off: with white space outside of marks and links, and without
 * marks that would not be read as such where they stand.
 */
export function readWords(inlines: readonly Inline[], base: string | undefined): Words[] {
  const pieces = inlines.flatMap((inline) => splitSpaces(inline, base));
  const words = joinEqual(spaced(pieces));
  for (const name of ['em', 'strong', 'del'] as const) dropUnread(words, name);
  return nest(joinEqual(words));
}

/** Puts the mark outside that goes on for longer; of two that cross, the later one ends. */
function nest(words: readonly Words[]): Words[] {
  const open: MarkName[] = [];
  return words.map((found, at) => {
    if (found.link !== words[at - 1]?.link) open.length = 0;
    const ended = open.findIndex((name) => !found.marks.includes(name));
    const crossed = ended === -1 ? [] : open.splice(ended);
    const fresh = found.marks.filter((name) => !open.includes(name) && !crossed.includes(name));
    for (let next = at; crossed.length > 0 && next < words.length; next += 1) {
      const later = words[next] as Words;
      if (!later.marks.some((name) => crossed.includes(name))) break;
      later.marks = later.marks.filter((name) => !crossed.includes(name));
    }
    const reach = (name: MarkName): number => {
      let end = at;
      while (words[end]?.link === found.link && has(words[end], name)) end += 1;
      return end;
    };
    open.push(...fresh.sort((a, b) => reach(b) - reach(a)));
    return { ...found, marks: [...open] };
  });
}

/** The white space at either end of a text, and the words between, each apart. */
function splitSpaces(inline: Inline, base: string | undefined): Words[] {
  if (inline.kind !== 'text') return [];
  const { styles = [] } = inline;
  const leads = inline.link && linkAddress(inline.link, base) !== undefined;
  const link = leads ? inline.link : undefined;
  const marks = styles.filter((style): style is MarkName => MARKED.has(style));
  const isCode = styles.includes('code');
  const text = inline.text.replace(/[\n\v\f\r]/g, ' ');
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, link, marks, isCode }));
}

function isBlank({ text }: Words): boolean {
  return (
    isSpace(text.charCodeAt(0)) && isSpace(text.charCodeAt(text.length - 1)) && text.trim() === ''
  );
}

/** White space has what the words on both sides of it share. */
function spaced(pieces: readonly Words[]): Words[] {
  const after: (Words | undefined)[] = new Array(pieces.length);
  let next: Words | undefined;
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    after[at] = next;
    if (!isBlank(pieces[at] as Words)) next = pieces[at];
  }
  let before: Words | undefined;
  return pieces.map((piece, at) => {
    if (isBlank(piece)) return between(piece, before, after[at]);
    before = piece;
    return piece;
  });
}

function between(
  { text, marks: own }: Words,
  before: Words | undefined,
  after: Words | undefined,
): Words {
  if (before === undefined || after === undefined || before.link !== after.link) {
    return { text, link: undefined, marks: [], isCode: false };
  }
  const marks = own.filter((name) => before.marks.includes(name) && after.marks.includes(name));
  return { text, link: before.link, marks, isCode: before.isCode && after.isCode };
}

function joinEqual(words: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const next of words) {
    const last = joined.at(-1);
    if (last !== undefined && last.link === next.link && isSame(last, next)) {
      joined[joined.length - 1] = { ...last, text: last.text + next.text };
    } else joined.push(next);
  }
  return joined;
}

function isSame(one: Words, other: Words): boolean {
  return one.isCode === other.isCode && String(one.marks) === String(other.marks);
}

/** Takes a mark off words where readers of Markdown would take its signs for text. */
function dropUnread(words: Words[], name: MarkName): void {
  for (let start = 0; start < words.length; start += 1) {
    if (!has(words[start], name)) continue;
    const { link } = words[start] as Words;
    let end = start + 1;
    while (has(words[end], name) && words[end]?.link === link) end += 1;
    if (!isRead(words, start, end, name)) {
      for (let at = start; at < end; at += 1) {
        const found = words[at] as Words;
        found.marks = found.marks.filter((mark) => mark !== name);
      }
    }
    start = end - 1;
  }
}

function has(words: Words | undefined, name: MarkName): boolean {
  return words?.marks.includes(name) === true;
}

/** CommonMark's rule of flanks: beside a letter on the outside there is one on the inside as well. */
function isRead(words: readonly Words[], start: number, end: number, name: MarkName): boolean {
  const first = words[start] as Words;
  const last = words[end - 1] as Words;
  const before = words[start - 1];
  const after = words[end];
  const opens = startsInside(first, before, name) || !endsOnWord(before, first);
  const closes = endsInside(last, after, name) || !startsOnWord(after, last);
  return opens && closes;
}

/** Whether a letter, and no other mark, stands right behind the opening signs. */
function startsInside(first: Words, before: Words | undefined, name: MarkName): boolean {
  const inner = first.marks.slice(first.marks.indexOf(name) + 1);
  const isOther = inner.some((mark) => !has(before, mark) && name === 'del');
  return !first.isCode && !isOther && isWordChar(first.text.charCodeAt(0));
}

function endsInside(last: Words, after: Words | undefined, name: MarkName): boolean {
  const inner = last.marks.slice(last.marks.indexOf(name) + 1);
  const isOther = inner.some((mark) => !has(after, mark) && name === 'del');
  return !last.isCode && !isOther && isWordChar(last.text.charCodeAt(last.text.length - 1));
}

/** Whether what comes before ends in a letter right there, and not in signs of its own. */
function endsOnWord(before: Words | undefined, words: Words): boolean {
  if (before === undefined || before.link !== words.link || before.isCode) return false;
  return isWordChar(before.text.charCodeAt(before.text.length - 1));
}

function startsOnWord(after: Words | undefined, words: Words): boolean {
  if (after === undefined || after.link !== words.link || after.isCode) return false;
  return isWordChar(after.text.charCodeAt(0));
}
