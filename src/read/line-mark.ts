import type { BlockKind } from '../core/block.ts';
import { isSpace } from '../core/char.ts';

/** What the first characters of a line say about its layout. */
export interface LineMark {
  readonly kind: BlockKind;
  /** How many characters the mark takes, white space after it included. */
  readonly length: number;
}

const NONE: LineMark = { kind: 'paragraph', length: 0 };
const RULE: LineMark = { kind: 'rule', length: 0 };
const TABLE: LineMark = { kind: 'table', length: 0 };

const HASH = 0x23;
const PIPE = 0x7c;
const QUOTE = 0x3e;
/** Hyphen, asterisk, plus, en dash, and the bullets that word processors and sites print. */
const BULLETS = '-*+–•·▪◦‣●○■';

/** The longest number of a numbered item: `999.` */
const MAX_NUMBER = 3;

/** The line mark of a source line without indentation. */
export function lineMark(source: string, start: number, end: number): LineMark {
  const code = source.charCodeAt(start);
  if (code >= 0x30 && code <= 0x39) return numbered(source, start, end);
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return NONE;
  if (code === HASH) return headed(source, start, end);
  if (code === PIPE) return source.indexOf('|', start + 1) < end ? TABLE : NONE;
  if (code === QUOTE) return marked('quote', source, start + 1, start, end);
  if (isRule(source, start, end)) return RULE;
  const bullet = start + 1 < end && BULLETS.includes(source.charAt(start));
  if (bullet && isSpace(source.charCodeAt(start + 1))) {
    return marked('list-item', source, start + 1, start, end);
  }
  return NONE;
}

/** `1. ` and `1) `. */
function numbered(source: string, start: number, end: number): LineMark {
  let at = start + 1;
  while (at < end && at - start < MAX_NUMBER && isDigit(source.charCodeAt(at))) at += 1;
  const sign = source.charAt(at);
  const closed = (sign === '.' || sign === ')') && at + 1 < end;
  return closed && isSpace(source.charCodeAt(at + 1))
    ? marked('list-item', source, at + 1, start, end)
    : NONE;
}

/** `# ` to `###### `. */
function headed(source: string, start: number, end: number): LineMark {
  let at = start + 1;
  while (at < end && at - start < 7 && source.charCodeAt(at) === HASH) at += 1;
  if (at - start > 6 || at >= end || !isSpace(source.charCodeAt(at))) return NONE;
  return marked('heading', source, at, start, end);
}

function marked(
  kind: BlockKind,
  source: string,
  from: number,
  start: number,
  end: number,
): LineMark {
  let at = from;
  while (at < end && isSpace(source.charCodeAt(at))) at += 1;
  return { kind, length: at - start };
}

/** `---`, `***`, `* * *`, `===`, `___`. */
function isRule(source: string, start: number, end: number): boolean {
  const sign = source.charCodeAt(start);
  if (end - start < 3 || !'-*_=–—'.includes(source.charAt(start))) return false;
  for (let at = start + 1; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code !== sign && !isSpace(code)) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
