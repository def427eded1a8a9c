import { charClass, DIGIT, isSpace, isWordChar } from '../core/char.ts';

/** Backslashes of a text that Markdown wrote before a sign, as offsets of them. */
export interface Escapes {
  readonly at: readonly number[];
  /** Whether backslashes before letters or digits show a path, a formula or a program. */
  readonly foreign: boolean;
}

/** Prose has fewer escapes than one in so many characters; short lines may have two signs each. */
const MIN_CHARACTERS_PER_ESCAPE = 20;
const FREE_ESCAPES = 6;

/** Finds the backslashes that only Markdown can have put before a sign. */
export function findEscapes(text: string): Escapes {
  const at: number[] = [];
  let inCode = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (char === '`') inCode = !inCode;
    // A formula between dollar signs has escapes of its own; money has a digit behind its sign.
    else if (char === '$' && FORMULA_START.test(text.charAt(index + 1))) {
      return { at: [], foreign: true };
    }
    if (char !== '\\') continue;
    const code = text.charCodeAt(index + 1);
    if (isWordChar(code)) return { at: [], foreign: true };
    if (!inCode && isEscape(text, index)) at.push(index);
    index += 1;
  }
  const most = FREE_ESCAPES + text.length / MIN_CHARACTERS_PER_ESCAPE;
  return at.length > most ? { at: [], foreign: true } : { at, foreign: false };
}

/** `$x$` `$\alpha$` `$(a)$` */
const FORMULA_START = /[a-z\\(]/i;

/** Whether the sign after a backslash stands as prose has it, and programs and formulas do not. */
function isEscape(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 2);
  switch (text.charAt(at + 1)) {
    case '$':
      return isDigit(after) || (isDigit(before) && !isWordChar(after));
    case '%':
      return isDigit(before);
    case '#':
    case '@':
      return isWordChar(after) && !isWordChar(before);
    case '&':
      return isPlain(before) && isPlain(after);
    case "'":
      return isWordChar(before) && isWordChar(after);
    case '_':
    case '*':
    case '`':
    case '~':
      return isWordChar(before) !== isWordChar(after) || (isWordChar(before) && isWordChar(after));
    case '[':
      return isOpening(text, at);
    case ']':
      return isClosing(text, at);
    case '.':
      return isNumberAtStart(text, at) && isBlank(after);
    case '!':
      return isWordChar(before) && (isBlank(after) || text.charAt(at + 2) === '[');
    case '-':
    case '+':
    case '>':
      return at === 0 && isSpace(after);
    default:
      return false;
  }
}

function isDigit(code: number): boolean {
  return charClass(code) === DIGIT;
}

/** White space, or one of the text's ends. */
function isBlank(code: number): boolean {
  return Number.isNaN(code) || isSpace(code);
}

function isPlain(code: number): boolean {
  return isWordChar(code) || isBlank(code);
}

/** A longer insertion in brackets is not looked at. */
const MAX_BRACKETED = 200;
/** What insertions in a quotation do not hold, and formulas and programs do. */
const FORMULA = /[=^_{}+<>|\\]/;

/** Whether an escaped bracket opens an insertion: "\[They are\]". */
function isOpening(text: string, at: number): boolean {
  const inner = text.slice(at + 2, at + 2 + MAX_BRACKETED);
  const end = inner.indexOf(']');
  return end > 1 && inner.charAt(end - 1) === '\\' && isInsertion(inner.slice(0, end - 1));
}

/** Whether an escaped bracket closes one. */
function isClosing(text: string, at: number): boolean {
  const inner = text.slice(Math.max(0, at - MAX_BRACKETED), at);
  const start = inner.lastIndexOf('[');
  return start > 0 && inner.charAt(start - 1) === '\\' && isInsertion(inner.slice(start + 1));
}

function isInsertion(inner: string): boolean {
  return inner !== '' && !isSpace(inner.charCodeAt(0)) && !FORMULA.test(inner);
}

/** Whether only digits stand before an offset: "2022\. A year". */
function isNumberAtStart(text: string, at: number): boolean {
  if (at === 0 || at > 4) return false;
  for (let index = 0; index < at; index += 1) if (!isDigit(text.charCodeAt(index))) return false;
  return true;
}
