import { styleText } from 'node:util';
import type { Article } from '../index.ts';
import { findingsOf, visibleText, writeMarked } from '../write/marked.ts';
import { type MarkedLine, type MarkedPiece, markedLines } from '../write/marked-lines.ts';
import { clipRuns, type Run, widthOf, wrapRuns } from './wrap.ts';

/** How a document is explained. */
export interface ExplainOptions {
  /** Strike what was removed, instead of the marked form. */
  readonly color: boolean;
  /** The width of the terminal; 0 where there is none. */
  readonly columns?: number;
  /** One line for each removed block, however long it is. */
  readonly clip?: boolean;
}

/** The width of a terminal that does not say. */
const COLUMNS = 80;

/** Longer lines are hard to read, and short ones leave no room for reasons. */
const MIN_COLUMNS = 40;
const MAX_COLUMNS = 110;

/** Between a text and its reason. */
const GAP = 2;

/** Room for the sign before each line. */
const INDENT = '  ';

/** The least of a clipped text that is worth showing beside its reason. */
const MIN_CLIPPED = 16;

/** Shows an article with what was removed in its place, and why. */
export function explainArticle(article: Article, options: ExplainOptions): string {
  if (!options.color) return writeMarked(article);
  const columns = Math.min(Math.max(options.columns || COLUMNS, MIN_COLUMNS), MAX_COLUMNS);
  const width = columns - INDENT.length;
  let text = '';
  let wasGone = false;
  for (const [index, line] of markedLines(article).entries()) {
    const isGone = line.sign === '-' || line.sign === '^';
    // Paragraphs stand apart; furniture in a row stands close.
    if (index > 0 && !(isGone && wasGone)) text += '\n';
    text += explainLine(line, width, isGone && options.clip === true);
    wasGone = isGone;
  }
  return text;
}

type Format = Parameters<typeof styleText>[0];

const SIGN_FORMATS: { readonly [Sign in MarkedLine['sign']]: Format } = {
  '+': [],
  '=': 'yellow',
  '-': 'red',
  '^': 'cyan',
  '~': 'magenta',
  '.': 'gray',
};

/** Styles a text whatever the process's own output is; the caller has decided. */
export function paint(format: Format, text: string): string {
  return text === '' ? '' : styleText(format, text, { validateStream: false });
}

function explainLine(line: MarkedLine, width: number, clip: boolean): string {
  const label = findingsOf(line).join(', ');
  const room = width - widthOf(label) - GAP;
  const runs = line.pieces.flatMap(runsOf);
  const rows = clip ? [clipRuns(runs, room >= MIN_CLIPPED ? room : width)] : wrapRuns(runs, width);
  const printed = rows.map((row) => row.map(({ text, style }) => paintRun(style, text)).join(''));
  const sign = line.sign === '+' ? INDENT : `${paint(SIGN_FORMATS[line.sign], line.sign)} `;
  printed[0] = sign + (printed[0] ?? '');
  for (let row = 1; row < printed.length; row += 1) printed[row] = INDENT + printed[row];
  if (label === '') return `${printed.join('\n')}\n`;
  const last = (rows.at(-1) ?? []).reduce((sum, { text }) => sum + widthOf(text), 0);
  const reason = paint(SIGN_FORMATS[line.sign], label);
  const gap = ' '.repeat(Math.max(GAP, width - last - widthOf(label)));
  if (last + GAP + widthOf(label) <= width) return `${printed.join('\n')}${gap}${reason}\n`;
  const indent = ' '.repeat(Math.max(0, width - widthOf(label)));
  return `${printed.join('\n')}\n${INDENT}${indent}${reason}\n`;
}

function paintRun(style: Run['style'], text: string): string {
  if (style === 'gone') return paint(['dim', 'strikethrough'], text);
  if (style === 'new') return paint(['green', 'bold'], text);
  return text;
}

function runsOf(piece: MarkedPiece): Run[] {
  const text = visibleText(piece.text);
  if (piece.fate === 'kept' || piece.fate === 'mark') return [{ text, style: 'plain' }];
  if (piece.fate === 'removed') return [{ text, style: 'gone' }];
  const to = visibleText(piece.repair.to);
  // A space is all that some repairs write.
  const shown = to.trim() === '' ? to.replaceAll(' ', '␣') : to;
  return [
    { text, style: 'gone' },
    { text: shown, style: 'new' },
  ];
}
