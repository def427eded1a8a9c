import { isSpace, isWordChar } from '../core/char.ts';
import type { Span } from '../core/span.ts';
import {
  addKey,
  addType,
  closeFrame,
  isTypeKey,
  type JsonFrame,
  MAX_DEPTH,
  makeFrame,
} from './json-frames.ts';

/** A string of JSON that was asked for: the range between its quotation marks. */
export interface JsonString extends Span {
  readonly frame: JsonFrame;
  /** The key of the string, or of the list that it stands in. */
  readonly key: string;
}

/** What is looked for, and how much of it. */
export interface JsonSearch {
  /** Whether strings under a key are asked for. */
  readonly wants: (key: string) => boolean;
  /** Whether reading ends with the first value, as where code follows. */
  readonly onlyFirst: boolean;
  readonly maxStrings: number;
}

/** Longer keys are data. */
const MAX_KEY = 60;

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** A text of JSON while it is read. */
interface Reading {
  readonly text: string;
  readonly end: number;
  readonly search: JsonSearch;
  readonly found: JsonString[];
  at: number;
  frame: JsonFrame | undefined;
  /** The key that waits for its value. */
  key: string;
  /** Open frames that are too deep to be read. */
  skipped: number;
}

/**
 * The strings under some keys in a range of JSON, or of JavaScript that writes it as its own literals.
 *
 * It asks for no more than brackets, keys and strings, so what is broken is read as far as it goes.
 */
export function findStrings(text: string, range: Span, search: JsonSearch): JsonString[] {
  const reading: Reading = {
    text,
    end: range.end,
    search,
    found: [],
    at: range.start,
    frame: undefined,
    key: '',
    skipped: 0,
  };
  while (reading.at < reading.end && reading.found.length < search.maxStrings) {
    if (readNext(reading) === 'end') break;
  }
  return reading.found;
}

function readNext(reading: Reading): 'end' | undefined {
  const { text, at } = reading;
  const code = text.charCodeAt(at);
  if (isQuote(text, at)) return readString(reading);
  reading.at = at + 1;
  if (code === OPEN_OBJECT || code === OPEN_LIST) open(reading, code === OPEN_LIST);
  else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
    close(reading);
    if (reading.frame === undefined && reading.search.onlyFirst) return 'end';
  } else if (code === COMMA) reading.key = '';
  else if (isName(code)) readName(reading, at);
  return undefined;
}

function open(reading: Reading, isList: boolean): void {
  const { frame: parent } = reading;
  if (parent !== undefined && (parent.depth >= MAX_DEPTH || reading.skipped > 0)) {
    reading.skipped += 1;
    return;
  }
  reading.frame = makeFrame(parent, keyIn(reading), isList);
  reading.key = '';
}

function close(reading: Reading): void {
  const { frame } = reading;
  if (reading.skipped > 0) reading.skipped -= 1;
  else if (frame !== undefined) {
    closeFrame(frame);
    reading.frame = frame.parent;
  }
  reading.key = '';
}

/** The key of the next value: in a list that of the list. */
function keyIn({ frame, key }: Reading): string {
  return frame?.isList ? frame.key : key;
}

function readString(reading: Reading): 'end' | undefined {
  const { text, end, search, frame } = reading;
  const start = reading.at + 1;
  const close = stringEnd(text, start, end);
  if (close === -1) return 'end';
  reading.at = close + 1;
  if (reading.skipped > 0) return undefined;
  if (frame !== undefined && !frame.isList && isKey(reading)) {
    setKey(reading, frame, start, close);
    return undefined;
  }
  const key = keyIn(reading);
  reading.key = '';
  if (frame === undefined) return search.onlyFirst ? 'end' : undefined;
  frame.strings += 1;
  if (isTypeKey(key)) addType(frame, text.slice(start, close));
  else if (search.wants(key)) reading.found.push({ start, end: close, frame, key });
  return undefined;
}

/** Whether a string starts at an offset. */
export function isQuote(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === QUOTE || code === APOSTROPHE;
}

/** Where the string ends whose first character stands at `start`; -1 where it does not end before `end`. */
export function stringEnd(text: string, start: number, end: number): number {
  const quote = text.charAt(start - 1);
  for (
    let at = text.indexOf(quote, start);
    at !== -1 && at < end;
    at = text.indexOf(quote, at + 1)
  ) {
    let slashes = 0;
    while (at - slashes > start && text.charAt(at - slashes - 1) === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

/** Whether a colon follows. */
function isKey(reading: Reading): boolean {
  const { text, end } = reading;
  let { at } = reading;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  if (at >= end || text.charCodeAt(at) !== COLON) return false;
  reading.at = at + 1;
  return true;
}

function setKey(reading: Reading, frame: JsonFrame, start: number, end: number): void {
  const key = end - start > MAX_KEY ? '' : reading.text.slice(start, end);
  reading.key = key;
  addKey(frame, key);
}

function isName(code: number): boolean {
  return code === 0x24 || code === 0x5f || isWordChar(code);
}

/** JavaScript has keys without quotation marks. */
function readName(reading: Reading, start: number): void {
  const { text, end, frame } = reading;
  let { at } = reading;
  while (at < end && isName(text.charCodeAt(at))) at += 1;
  reading.at = at;
  if (frame === undefined || frame.isList || reading.key !== '') return;
  if (isKey(reading)) setKey(reading, frame, start, at);
}
