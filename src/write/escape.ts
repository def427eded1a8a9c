import { isSpace, isWordChar } from '../core/char.ts';
import { entityAt } from '../core/entities.ts';

/** Signs that may need a backslash somewhere in a line. */
const SIGNS = /[\\`*_\]<&~]/g;

/** `# `, `> `, `- `, `+ ` */
const LINE_START = /^(?:#{1,6}(?=\s|$)|>|[-*+•▪◦‣●○■](?=\s|$))/;
/** A fence, a rule, the underline of a heading, a label with its target. */
const LINE = /^(?:~~~|=+\s*$|-[-\s]*$|\[(?:[^\]\\\n]|\\[^\n]){1,999}\]:)/;
/** `1.` and `1)`, whose sign takes the backslash. */
const NUMBER_START = /^\d{1,9}(?=[.)](?:\s|$))/;

/** Text as Markdown that reads the same, with as few backslashes as that takes. */
export function escapeText(text: string): string {
  return escapeLine(escapeSigns(text));
}

function escapeSigns(text: string): string {
  return text.replace(SIGNS, (sign, at: number) =>
    isMark(text, sign, at) ? escapeSign(sign) : sign,
  );
}

/** A line of Markdown that starts no other block, whatever its first signs are. */
export function escapeLine(markdown: string): string {
  return LINE.test(markdown) ? `\\${markdown}` : escapeStart(markdown);
}

/** Behind an address a backslash is read as a part of it, and the tag behind that as a tag. */
function escapeSign(sign: string): string {
  return sign === '<' ? '&lt;' : `\\${sign}`;
}

/** Signs that may need a backslash in words between marks. */
const WORD_SIGNS = /[\\`*_[\]<&~!]/g;

/** Words within a line that marks may stand around, within a link or before one. */
export function escapeWords(text: string, isLinked: boolean, beforeLink: boolean): string {
  return text.replace(WORD_SIGNS, (sign, at: number) => {
    const isLast = at === text.length - 1;
    const isEdge = at === 0 || isLast;
    let escapes: boolean;
    if (sign === '[') escapes = isLinked || text.charAt(at + 1) === '^';
    else if (sign === '!') escapes = isLast && beforeLink;
    else if (sign === ']') escapes = isLinked || isMark(text, sign, at);
    else escapes = (isEdge && '\\*_~'.includes(sign)) || isMark(text, sign, at);
    return escapes ? escapeSign(sign) : sign;
  });
}

/** Markdown that starts no list, heading or quotation, whatever its first signs are. */
export function escapeStart(markdown: string): string {
  const first = markdown.charCodeAt(0);
  // Bullets of no ASCII take no backslash.
  if (first > 0x7f && LINE_START.test(markdown)) return `&#${first};${markdown.slice(1)}`;
  if (LINE_START.test(markdown)) return `\\${markdown}`;
  const number = NUMBER_START.exec(markdown)?.[0].length ?? 0;
  return number === 0 ? markdown : `${markdown.slice(0, number)}\\${markdown.slice(number)}`;
}

/** Whether a sign would be read as a mark where it stands. */
function isMark(text: string, sign: string, at: number): boolean {
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  const after = at + 1 === text.length ? 0x20 : text.charCodeAt(at + 1);
  switch (sign) {
    case '\\':
      return after > 0x20 && after < 0x7f && !isWordChar(after);
    case ']':
      return after === 0x28;
    case '<':
      return isWordChar(after) || after === 0x2f || after === 0x21 || after === 0x3f;
    case '&':
      return entityAt(text, at) !== undefined;
    case '~':
      return before === 0x7e || after === 0x7e;
    case '_':
      if (isWordChar(before) && isWordChar(after)) return false;
      return at === 0 || !(isSpace(before) && isSpace(after));
    case '*':
      return at === 0 || !(isSpace(before) && isSpace(after));
    default:
      return true;
  }
}
