import { charClass, DIGIT } from '../core/char.ts';
import { wordSet } from '../core/word-set.ts';
import { readStamp, type Stamp, type Token, tokensOf } from './stamps.ts';

/** "3 of 4" on a line. */
export interface PageCounter {
  readonly page: number;
  /** 0 where the line does not tell. */
  readonly total: number;
  /** How it is written: "Page 3 of 4", "3 of 4", "3/4", "Page 3", "- 3 -". */
  readonly form: 'labelled' | 'words' | 'slash' | 'page' | 'dashes';
}

/** What a line says if it is the head or foot of a printed page. */
export interface PageLine {
  readonly counter: PageCounter | undefined;
  readonly stamp: Stamp | undefined;
  /** What else is on the line: a title, an address. */
  readonly rest: string;
}

// The words that browsers and office programs print in their users' languages, which need not be
// that of the text (Firefox's `printui` strings, word processors' page fields).
const BETWEEN = /* @__PURE__ */ wordSet(
  'of von sur de di из van av af iz z od din / от з / का trong dari',
);
const LABELS = /* @__PURE__ */ wordSet(
  'page pg p seite s página pagina pág pag стр страница сторінка strona str stránka sida side sivu oldal sayfa halaman trang σελίδα',
);
/** Signs that set the parts of a line apart. */
const DIVIDERS = new Set(['|', '-', '–', '—', '•', '·', '*', '~']);
const DASHES = new Set(['-', '–', '—', '~']);

const NUMBER = /^\d{1,4}$/;
/** `3/4` */
const SLASHED = /^(\d{1,4})\/(\d{1,4})$/;

/** No printed page's head or foot is longer. */
export const MAX_PAGE_LINE = 200;
/** "3/4" */
const MIN_PAGE_LINE = 3;

/** Whether a range may hold a counter or a stamp at its start or end; most prose does not. */
export function mayBePageLine(source: string, start: number, end: number): boolean {
  if (end - start > MAX_PAGE_LINE || end - start < MIN_PAGE_LINE) return false;
  if (charClass(source.charCodeAt(start)) === DIGIT) return true;
  const last = source.charAt(end - 1);
  if (charClass(last.charCodeAt(0)) === DIGIT) return true;
  // The end of "AM", or of "- 3 -".
  return 'mM-–—.'.includes(last) && 'aApP. \u00a0'.includes(source.charAt(end - 2));
}

/** What every counter and stamp has: `3/4` `3 / 4` `3 of 4` `05/14/22` `Page 3` `- 3 -` */
const PARTS =
  /\d\s?\/\s?\d|\d\s{1,3}\S{1,6}\s{1,3}\d|\d[.-]\d{1,2}[.-]\d|^\p{L}{2,9}\.?\s\d{1,4}$|^[-–—~]\s{0,3}\d/u;

/** Reads a line as head or foot of a printed page. */
export function readPageLine(text: string): PageLine | undefined {
  if (!PARTS.test(text)) return undefined;
  const tokens = tokensOf(text);
  let counter: PageCounter | undefined;
  let stamp: Stamp | undefined;
  const rest: string[] = [];
  let runs = 0;
  let inRun = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const found = stamp === undefined ? readStamp(tokens, at) : undefined;
    const counted = counter === undefined && !found ? readCounter(tokens, at) : undefined;
    if (found) stamp = found;
    if (counted) ({ counter } = counted);
    const taken = found?.tokens ?? counted?.tokens ?? 0;
    if (taken === 0 && !DIVIDERS.has(token.text)) {
      rest.push(token.text);
      if (!inRun) runs += 1;
    }
    inRun = taken === 0;
    at += Math.max(1, taken);
  }
  if ((counter ?? stamp) === undefined || runs > 1) return undefined;
  return { counter, stamp, rest: rest.join(' ') };
}

interface Counted {
  readonly counter: PageCounter;
  readonly tokens: number;
}

/** The counter that starts at a token. */
export function readCounter(tokens: readonly Token[], at: number): Counted | undefined {
  const first = tokens[at]?.text ?? '';
  const labelled = LABELS.has(first.replace('.', '').toLowerCase());
  const from = labelled ? at + 1 : at;
  const number = tokens[from]?.text ?? '';
  const slashed = SLASHED.exec(number);
  if (slashed) {
    return counted(slashed[1], slashed[2], labelled ? 'labelled' : 'slash', from + 1 - at);
  }
  if (DASHES.has(first) && tokens.length === 3 && at === 0 && tokens[2]?.text === first) {
    return counted(tokens[1]?.text, '0', 'dashes', 3);
  }
  if (!NUMBER.test(number)) return undefined;
  const between = tokens[from + 1]?.text.toLowerCase() ?? '';
  const total = tokens[from + 2]?.text ?? '';
  if (BETWEEN.has(between) && NUMBER.test(total)) {
    const form = between === '/' ? 'slash' : 'words';
    return counted(number, total, labelled ? 'labelled' : form, from + 3 - at);
  }
  if (!labelled || at > 0 || tokens.length > 2) return undefined;
  return first.length > 2 ? counted(number, '0', 'page', 2) : undefined;
}

function counted(
  written: string | undefined,
  of: string | undefined,
  form: PageCounter['form'],
  tokens: number,
): Counted | undefined {
  const page = Number(written);
  const total = Number(of);
  const known = form !== 'page' && form !== 'dashes';
  if (!(page >= 1) || (known && (page > total || total < 2))) return undefined;
  return { counter: { page, total, form }, tokens };
}

const ADDRESS = /^(?:https?:\/\/|www\.|file:\/\/|about:|data:)\S{1,2000}$/i;

/** Whether a text is an address, or ends in one, as page heads do. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
