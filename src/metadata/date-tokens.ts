import { charClass, DIGIT, isSpace, isWordChar } from '../core/char.ts';

/** A run of letters, a run of digits, or one sign. */
export interface DateToken {
  readonly type: 'word' | 'number' | 'sign';
  /** Lower-case. */
  readonly text: string;
  /** What a number is worth, else -1. */
  readonly value: number;
  /** Whether it follows the token before without a space. */
  readonly glued: boolean;
}

/** Takes a line apart, so that "22nd" is a number and a word, and "10:03" two numbers and a sign. */
export function readDateTokens(line: string): DateToken[] {
  const text = line.toLowerCase();
  const tokens: DateToken[] = [];
  let glued = false;
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      glued = false;
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at);
    tokens.push(token(text.slice(at, end), glued));
    glued = true;
    at = end;
  }
  return tokens;
}

function token(text: string, glued: boolean): DateToken {
  if (isAsciiDigit(text)) return { type: 'number', text, value: Number(text), glued };
  const type = isWordChar(text.charCodeAt(0)) ? 'word' : 'sign';
  return { type, text, value: -1, glued };
}

function tokenEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (!isWordChar(code)) return start + 1;
  const digits = charClass(code) === DIGIT;
  let at = start + 1;
  while (at < text.length && isWordChar(text.charCodeAt(at))) {
    if ((charClass(text.charCodeAt(at)) === DIGIT) !== digits) break;
    at += 1;
  }
  return at;
}

function isAsciiDigit(text: string): boolean {
  return text.charAt(0) >= '0' && text.charAt(0) <= '9';
}
