import { isSpace, isWordChar } from '../core/char.ts';
import { entityAt } from '../core/entities.ts';

/** Signs that may need a backslash somewhere in a line. */
const SIGNS = /[\\`*_\]<&~]/g;

/** `# `, `> `, `- `, `+ ` */
const LINE_START = /^(?:#{1,6}(?=\s|$)|>|[-*+•▪◦‣●○■](?=\s|$))/;
/** A fence, a rule, the underline of a heading, a label with its target. */
const LINE = /^(?:~~~|=+\s*$|-[-\s]*$|\[[^\]\n]{1,999}\]:)/;
/** `1.` and `1)`, whose sign takes the backslash. */
const NUMBER_START = /^\d{1,3}(?=[.)](?:\s|$))/;

/** Text as Markdown that reads the same, with as few backslashes as that takes. */
export function escapeText(text: string): string {
  const escaped = text.replace(SIGNS, (sign, at: number) =>
    isMark(text, sign, at) ? `\\${sign}` : sign,
  );
  return LINE.test(escaped) ? `\\${escaped}` : escapeStart(escaped);
}

/** Markdown that starts no list, heading or quotation, whatever its first signs are. */
export function escapeStart(markdown: string): string {
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
