import type { BlockKind } from '../core/block.ts';
import { keepContainers, openContainers } from './markdown-containers.ts';
import { htmlBlockAt } from './markdown-html.ts';
import { addRow, closeLeaf, isText, type Leaf, openLeaf, type Scan } from './markdown-leaves.ts';
import {
  CODE_INDENT,
  closesFence,
  createLine,
  fenceAt,
  headingLevel,
  isBlank,
  isThematicBreak,
  type Line,
  skipBlanks,
  underlineLevel,
} from './markdown-marks.ts';
import { isTableRow, startTable } from './markdown-tables.ts';

/** A longer text over a line of hyphens is a paragraph before a rule. */
const MAX_UNDERLINED = 300;

/** Reads one line, without its line break. */
export function readLine(scan: Scan, start: number, end: number): void {
  const line = createLine(scan.source, start, end);
  keepContainers(scan, line);
  const isWithin = line.kept === scan.containers.length;
  if (isWithin && scan.leaf !== undefined && goesOn(scan, scan.leaf, line)) return;
  if (line.at >= line.textEnd) {
    endText(scan, line);
    return;
  }
  openContainers(scan, line);
  if (line.at >= line.textEnd) return;
  const open = isWithin && !line.opened ? scan.leaf : undefined;
  const text = !line.opened && scan.leaf !== undefined && isText(scan.leaf) ? scan.leaf : undefined;
  if (line.indent >= CODE_INDENT && text === undefined) addIndented(scan, line, open);
  else if (line.indent >= CODE_INDENT || !startLeaf(scan, line, open)) {
    // A line of a text may lack the marks of the containers around it.
    if (text !== undefined) addRow(scan, text, line.at, end);
    else startText(scan, line);
  }
}

/** Whether a line belongs to an open fence or HTML block, whatever stands in it. */
function goesOn(scan: Scan, leaf: Leaf, line: Line): boolean {
  if (leaf.fence !== undefined) {
    addFenced(scan, leaf, leaf.fence, line);
    return true;
  }
  if (leaf.kind !== 'html' && leaf.kind !== 'hidden') return false;
  const { source, at, textEnd, end } = line;
  if (leaf.until === undefined && at >= textEnd) return false;
  addRow(scan, leaf, at, end);
  if (leaf.until !== undefined && source.slice(at, end).includes(leaf.until)) closeLeaf(scan);
  return true;
}

function addFenced(scan: Scan, leaf: Leaf, fence: NonNullable<Leaf['fence']>, line: Line): void {
  const { at, column } = line;
  if (skipBlanks(line) < CODE_INDENT && closesFence(line, fence)) {
    leaf.end = line.textEnd;
    leaf.lastLine = scan.line;
    closeLeaf(scan);
    return;
  }
  line.at = at;
  line.column = column;
  skipBlanks(line, column + leaf.indent);
  addRow(scan, leaf, line.at, line.end);
}

/** A blank line ends texts and quotations; indented code may go on behind it. */
function endText(scan: Scan, { kept }: Line): void {
  const { leaf, containers } = scan;
  if (kept < containers.length || (leaf !== undefined && leaf.kind !== 'code')) closeLeaf(scan);
  containers.length = kept;
}

/** Starts, or ends with its underline, whatever is no text; tells whether it did. */
function startLeaf(scan: Scan, line: Line, open: Leaf | undefined): boolean {
  const text = open !== undefined && isText(open) ? open : undefined;
  const level = headingLevel(line);
  if (level > 0) {
    addHeading(scan, line, level);
    return true;
  }
  const fence = fenceAt(line);
  if (fence !== undefined && scan.isClosed(line, fence)) {
    leave(scan, line);
    openLeaf(scan, line, 'code', { fence, indent: line.indent });
    return true;
  }
  if (text !== undefined && underline(scan, text, line)) return true;
  if (isThematicBreak(line)) {
    leave(scan, line);
    addRow(scan, openLeaf(scan, line, 'rule'), line.at, line.textEnd);
    closeLeaf(scan);
    return true;
  }
  if (addHtml(scan, line)) return true;
  if (text !== undefined && startTable(scan, text, line)) return true;
  if (open?.kind !== 'table' || !isTableRow(line)) return false;
  addRow(scan, openLeaf(scan, line, 'table'), line.at, line.textEnd);
  return true;
}

/** Leaves the containers that do not go on in a line. */
function leave(scan: Scan, line: Line): void {
  closeLeaf(scan);
  if (!line.opened) scan.containers.length = line.kept;
}

function addHeading(scan: Scan, line: Line, level: number): void {
  const { source, textEnd } = line;
  leave(scan, line);
  line.at += level;
  skipBlanks(line);
  const leaf = openLeaf(scan, line, 'heading', { level });
  let end = textEnd;
  while (end > line.at && source.charCodeAt(end - 1) === 0x23) end -= 1;
  const closes = end <= line.at || isBlank(source.charCodeAt(end - 1));
  addRow(scan, leaf, line.at, closes ? end : textEnd);
  leaf.end = textEnd;
  closeLeaf(scan);
}

/** Makes a text over a line of `=` or `-` a heading. */
function underline(scan: Scan, text: Leaf, line: Line): boolean {
  const level = underlineLevel(line);
  if (level === 0 || text.end - text.text > MAX_UNDERLINED) return false;
  text.level = level;
  text.kind = 'heading';
  text.end = line.textEnd;
  text.lastLine = scan.line;
  closeLeaf(scan);
  return true;
}

function addHtml(scan: Scan, line: Line): boolean {
  const { source, at, textEnd } = line;
  const html = htmlBlockAt(source, at, textEnd);
  if (html === undefined) return false;
  const { until, hidden } = html;
  leave(scan, line);
  addRow(scan, openLeaf(scan, line, hidden ? 'hidden' : 'html', { until }), at, textEnd);
  if (until !== undefined && source.slice(at + 1, textEnd).includes(until)) closeLeaf(scan);
  return true;
}

function addIndented(scan: Scan, line: Line, open: Leaf | undefined): void {
  let leaf = open?.kind === 'code' ? open : undefined;
  if (leaf === undefined) {
    leave(scan, line);
    leaf = openLeaf(scan, line, 'code');
  }
  for (let at = leaf.lastLine + 1; leaf.rows.length > 0 && at < scan.line; at += 1) {
    leaf.rows.push(leaf.end, leaf.end);
  }
  // What is indented further keeps the rest of its indentation.
  let start = line.at;
  const { source, indent } = line;
  while (line.at - start < indent - CODE_INDENT && source.charAt(start - 1) === ' ') start -= 1;
  addRow(scan, leaf, start, line.end);
}

function startText(scan: Scan, line: Line): void {
  leave(scan, line);
  const isQuoted = scan.containers.some(({ kind }) => kind === 'quote');
  const kind: BlockKind = line.item ? 'list-item' : isQuoted ? 'quote' : 'paragraph';
  addRow(scan, openLeaf(scan, line, kind), line.at, line.end);
}
