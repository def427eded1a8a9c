import { CJK, charClass, isSpace, isWordChar } from '../core/char.ts';
import { entityAt } from '../core/entities.ts';
import { closeBracket, createBrackets, openBracket } from './inline-brackets.ts';
import { type Delimiters, pairSigns, readSigns } from './inline-emphasis.ts';
import { addRun, createScanner, flushText, type Run, type Scanner } from './inline-runs.ts';
import type { References } from './link-target.ts';
import { autolinkAt, tagAt } from './markdown-html.ts';

/** What of a content is Markdown: all of it, or entities and tags only, as in HTML. */
export type Syntax = 'markdown' | 'html';

const LINE_FEED = 0x0a;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;
const LESS = 0x3c;
const AMPERSAND = 0x26;

const MARKDOWN_SIGNS = /* @__PURE__ */ signTable('\n\\`*_~[]!<&');
const HTML_SIGNS = /* @__PURE__ */ signTable('\n<&');

/** What searches for an end have found, so that none is made twice. */
interface Searched {
  /** Where the last run of so many backticks stands, as far as is known. */
  readonly ticks: Map<number, number>;
  /** Whether `ticks` is known for all of the content. */
  allTicks: boolean;
  /** Whether no comment ends any more. */
  noComment: boolean;
}

/** Reads the lines of a block, joined by line feeds, into runs. */
export function readInline(content: string, references: References, syntax: Syntax): Run[] {
  const scanner = createScanner(content);
  const brackets = createBrackets(references);
  const delimiters: Delimiters = { last: undefined };
  const searched: Searched = { ticks: new Map(), allTicks: false, noComment: false };
  const signs = syntax === 'html' ? HTML_SIGNS : MARKDOWN_SIGNS;
  while (scanner.at < content.length) {
    const code = content.charCodeAt(scanner.at);
    if (code > 0x7f || signs[code] === 0) {
      scanner.at += 1;
      continue;
    }
    if (code === LINE_FEED) endLine(scanner, scanner.at);
    else if (code === BACKSLASH) readEscape(scanner);
    else if (code === BACKTICK) readCode(scanner, searched);
    else if (code === LESS) readAngle(scanner, searched);
    else if (code === AMPERSAND) readEntity(scanner);
    else if (code === 0x5d) closeBracket(scanner, brackets, delimiters);
    else if (code === 0x5b) openBracket(scanner, brackets, delimiters);
    else if (code !== 0x21) readSigns(scanner, delimiters);
    else if (content.charCodeAt(scanner.at + 1) === 0x5b) {
      openBracket(scanner, brackets, delimiters);
    } else scanner.at += 1;
  }
  flushText(scanner, content.length);
  pairSigns(delimiters, undefined);
  return scanner.runs;
}

function signTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x80);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** A line's end: a space, nothing between CJK characters, a break after two spaces. */
function endLine(scanner: Scanner, at: number): void {
  const { content } = scanner;
  let start = at;
  while (start > scanner.from && isSpace(content.charCodeAt(start - 1))) start -= 1;
  const isHard = at - start >= 2 && content.charCodeAt(at - 1) === 0x20;
  const before = start > 0 && charClass(content.charCodeAt(start - 1)) === CJK;
  const after = at + 1 < content.length && charClass(content.charCodeAt(at + 1)) === CJK;
  addRun(scanner, isHard ? 'line' : 'space', start, at + 1, before && after ? '' : ' ');
}

function readEscape(scanner: Scanner): void {
  const { content, at } = scanner;
  const code = content.charCodeAt(at + 1);
  if (code === LINE_FEED) addRun(scanner, 'line', at, at + 2);
  else if (code > 0x20 && code < 0x7f && !isWordChar(code)) {
    addRun(scanner, 'mark', at, at + 1);
    scanner.at = at + 2;
  } else scanner.at = at + 1;
}

/** A code span: from backticks to as many backticks. */
function readCode(scanner: Scanner, searched: Searched): void {
  const { content, at } = scanner;
  const start = runEnd(content, at);
  const length = start - at;
  scanner.at = start;
  const { ticks } = searched;
  if (searched.allTicks && (ticks.get(length) ?? -1) < start) return;
  let close = content.indexOf('`', start);
  while (close !== -1) {
    const end = runEnd(content, close);
    ticks.set(end - close, Math.max(close, ticks.get(end - close) ?? -1));
    if (end - close === length) {
      addCode(scanner, at, start, close, end);
      return;
    }
    close = content.indexOf('`', end);
  }
  searched.allTicks = true;
}

function runEnd(content: string, at: number): number {
  let end = at;
  while (end < content.length && content.charCodeAt(end) === BACKTICK) end += 1;
  return end;
}

function addCode(scanner: Scanner, open: number, start: number, close: number, end: number): void {
  const { content } = scanner;
  const padded =
    close - start > 2 &&
    isPadding(content.charCodeAt(start)) &&
    isPadding(content.charCodeAt(close - 1));
  addRun(scanner, 'mark', open, padded ? start + 1 : start, '`');
  const last = padded ? close - 1 : close;
  for (let at = content.indexOf('\n', scanner.from); at !== -1 && at < last; ) {
    addRun(scanner, 'space', at, at + 1, ' ');
    at = content.indexOf('\n', at + 1);
  }
  addRun(scanner, 'mark', last, end, '`');
}

function isPadding(code: number): boolean {
  return code === 0x20 || code === LINE_FEED;
}

/** `<…>`: an address, a comment or a tag. */
function readAngle(scanner: Scanner, searched: Searched): void {
  const { content, at } = scanner;
  scanner.at = at + 1;
  if (content.startsWith('<!--', at)) {
    const end = searched.noComment ? -1 : content.indexOf('-->', at + 4);
    searched.noComment = end === -1;
    if (end !== -1) addRun(scanner, 'mark', at, end + 3);
    return;
  }
  const url = autolinkAt(content, at);
  if (url !== undefined) {
    addRun(scanner, 'open', at, at + 1).target = { url, image: false };
    addRun(scanner, 'close', at + 1 + url.length, at + 2 + url.length);
    return;
  }
  readTag(scanner, at);
}

/** A tag is a mark; that of a link or an image says more. */
function readTag(scanner: Scanner, at: number): void {
  const tag = tagAt(scanner.content, at);
  if (tag === undefined) return;
  const { name, closes, end, url } = tag;
  if (name === 'br') addRun(scanner, 'line', at, end);
  else if (name === 'img') {
    addRun(scanner, 'open', at, end).target = { url: url ?? '', image: true };
    const run = addRun(scanner, 'char', end, end, tag.alt ?? '');
    addRun(scanner, 'close', run.end, run.end);
  } else if (name !== 'a') addRun(scanner, 'mark', at, end);
  else if (closes) addRun(scanner, 'close', at, end);
  else if (url !== undefined) addRun(scanner, 'open', at, end).target = { url, image: false };
  else addRun(scanner, 'mark', at, end);
}

function readEntity(scanner: Scanner): void {
  const { content, at } = scanner;
  const entity = entityAt(content, at);
  if (entity === undefined) scanner.at = at + 1;
  else addRun(scanner, 'char', at, at + entity.length, entity.to);
}
