import type { Link, StyledSpan } from '../core/block.ts';
import { isSpace, isWordChar } from '../core/char.ts';
import type { Element } from '../core/element.ts';

/** The text of a block while it is being read, and where it comes from. */
export interface Draft {
  text: string;
  /** The slice of the source that was added last. */
  tail: string;
  /** As in `Block.pieces`. */
  pieces: number[];
  links: Link[];
  styles: StyledSpan[];
  /** The innermost element that holds all of the text, and how many elements are open with it. */
  within: Element | undefined;
  depth: number;
  /** What is true of all of the text. */
  flags: number;
  /** Parts of the text that the page does not show: pairs of offsets. */
  hidden: number[];
  /** Line breaks before it. */
  readonly gap: number;
  /** Whether its white space is kept. */
  readonly pre: boolean;
  /** White space that stands before the next character, if there is one. */
  space: boolean;
  /** Whether elements part the next character from the last that the layout parts as well. */
  parted: boolean;
  /** Whether a tag without characters of its own stands behind the last slice. */
  sealed: boolean;
}

/** Stands where a section of character data is marked: white space that nobody else writes. */
export const SECTION_MARK = '\f';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const FORM_FEED = 0x0c;

/** A draft of nothing. */
export function createDraft(gap: number, flags: number, pre: boolean): Draft {
  return {
    text: '',
    tail: '',
    pieces: [],
    links: [],
    styles: [],
    within: undefined,
    depth: 0,
    flags,
    hidden: [],
    gap,
    pre,
    space: false,
    parted: false,
    sealed: false,
  };
}

/** Whether HTML collapses a character with its like. */
export function isCollapsed(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/** Adds a range of the source as a browser shows it: runs of white space are one space. */
export function addSource(draft: Draft, source: string, start: number, end: number): void {
  if (draft.pre) {
    addCode(draft, source, start, end);
    return;
  }
  let at = start;
  while (at < end) {
    if (isCollapsed(source.charCodeAt(at))) {
      draft.space = true;
      at += 1;
      continue;
    }
    const from = at;
    at = wordsEnd(source, at, end);
    if (draft.text === '' && from < at) addFirst(draft, source, from, at);
    else addPiece(draft, source, from, at);
  }
}

function addCode(draft: Draft, source: string, start: number, end: number): void {
  let at = draft.text === '' ? codeStart(source, start, end) : start;
  while (at < end) {
    const mark = source.indexOf(SECTION_MARK, at);
    const to = mark === -1 || mark > end ? end : mark;
    if (at < to) addPiece(draft, source, at, to);
    at = to;
    while (at < end && source.charAt(at) === SECTION_MARK) at += 1;
  }
}

/** Where the first line that is not blank starts; `end` where all are. */
function codeStart(source: string, start: number, end: number): number {
  let line = start;
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) {
    const code = source.charCodeAt(at);
    at += 1;
    if (code === LINE_FEED || code === CARRIAGE_RETURN || code === FORM_FEED) line = at;
  }
  return at === end ? end : line;
}

/** Where words that single spaces part end. */
function wordsEnd(source: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (isCollapsed(code)) {
      if (code !== 0x20 || at + 1 >= end || isCollapsed(source.charCodeAt(at + 1))) return at;
    }
    at += 1;
  }
  return at;
}

/** The first characters of a text are no white space of any kind. */
function addFirst(draft: Draft, source: string, start: number, end: number): void {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at += 1;
  draft.space = false;
  if (at < end) addPiece(draft, source, at, end);
}

function addPiece(draft: Draft, source: string, start: number, end: number): void {
  const { pieces } = draft;
  if (draft.space || needsSpace(draft, source, start)) {
    if (draft.text !== '') draft.text += ' ';
    draft.space = false;
  } else if (
    !draft.sealed &&
    pieces.length > 0 &&
    pieces[pieces.length - 1] === start &&
    endsInPiece(draft)
  ) {
    pieces[pieces.length - 1] = end;
    draft.text += source.slice(start, end);
    return;
  }
  draft.parted = false;
  draft.sealed = false;
  pieces.push(draft.text.length, start, end);
  draft.tail = source.slice(start, end);
  draft.text += draft.tail;
}

function endsInPiece({ pieces, text }: Draft): boolean {
  const last = pieces.length - 3;
  const length = (pieces[last + 2] as number) - (pieces[last + 1] as number);
  return (pieces[last] as number) + length === text.length;
}

/** Words that only elements part, such as the links of a menu, are not one word. */
function needsSpace({ parted, tail: text }: Draft, source: string, start: number): boolean {
  if (!parted || text.length < 2 || start + 1 >= source.length) return false;
  return (
    isWordChar(text.charCodeAt(text.length - 1)) &&
    isWordChar(text.charCodeAt(text.length - 2)) &&
    isWordChar(source.charCodeAt(start)) &&
    isWordChar(source.charCodeAt(start + 1))
  );
}

/** Adds what a range of the source stands for, between empty pieces that bound the range. */
export function addCharacter(draft: Draft, to: string, start: number, end: number): void {
  const { pieces } = draft;
  if (draft.text === '' && isSpace(to.charCodeAt(0))) return;
  if (draft.space && draft.text !== '') draft.text += ' ';
  draft.space = false;
  draft.parted = false;
  const known = pieces.length - 3;
  // A reference to two characters comes in two.
  if (known >= 0 && pieces[known + 1] === end && pieces[known + 2] === end) {
    draft.text += to;
    pieces[known] = draft.text.length;
    return;
  }
  pieces.push(draft.text.length, start, start);
  draft.tail = to;
  draft.text += to;
  pieces.push(draft.text.length, end, end);
}
