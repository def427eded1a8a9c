import { closeLeaf, isText, type Scan } from './markdown-leaves.ts';
import {
  CODE_INDENT,
  isThematicBreak,
  itemMark,
  type Line,
  noteMark,
  skipBlanks,
  taskMark,
} from './markdown-marks.ts';

/** Deeper containers are text: no article has them, and each costs a look at every line. */
const MAX_DEPTH = 32;

/** Moves past the marks of the containers that go on in a line. */
export function keepContainers({ containers }: Scan, line: Line): void {
  for (const { kind, column } of containers) {
    const { at, column: from } = line;
    const indent = skipBlanks(line, kind === 'item' ? column : undefined);
    const goesOn =
      kind === 'item'
        ? line.column >= column || line.at === line.end
        : indent < CODE_INDENT && isQuoteMark(line);
    if (!goesOn) {
      line.at = at;
      line.column = from;
      return;
    }
    if (kind === 'quote') passQuoteMark(line);
    line.kept += 1;
  }
}

/** Opens the quotations, items and notes that start in a line. */
export function openContainers(scan: Scan, line: Line): void {
  line.indent = skipBlanks(line);
  while (scan.containers.length < MAX_DEPTH && line.indent < CODE_INDENT) {
    const isQuote = isQuoteMark(line);
    const mark = isQuote ? 0 : listMark(line, isWithinText(scan, line));
    if (!isQuote && mark === 0) return;
    if (!line.opened) {
      closeLeaf(scan);
      scan.containers.length = line.kept;
    }
    line.opened = true;
    line.item = !isQuote;
    if (isQuote) {
      passQuoteMark(line);
      scan.containers.push({ kind: 'quote', column: 0 });
      line.indent = skipBlanks(line);
    } else openItem(scan, line, mark);
  }
}

function isWithinText({ containers, leaf }: Scan, { opened, kept }: Line): boolean {
  return !opened && kept === containers.length && leaf !== undefined && isText(leaf);
}

function isQuoteMark({ source, at, end }: Line): boolean {
  return at < end && source.charCodeAt(at) === 0x3e;
}

function passQuoteMark(line: Line): void {
  line.at += 1;
  line.column += 1;
  skipBlanks(line, line.column + 1);
}

/** The length of the mark of an item or note; within a text only sure ones count. */
function listMark(line: Line, inText: boolean): number {
  const note = noteMark(line);
  if (note > 0) return note;
  const mark = itemMark(line);
  if (mark === 0 || isThematicBreak(line)) return 0;
  if (!inText) return mark;
  const { source, at, textEnd } = line;
  const code = source.charCodeAt(at);
  const isNumber = code >= 0x30 && code <= 0x39;
  const isFirst = code === 0x31 && mark === 2;
  return at + mark >= textEnd || (isNumber && !isFirst) ? 0 : mark;
}

function openItem(scan: Scan, line: Line, mark: number): void {
  const isNote = line.source.charCodeAt(line.at) === 0x5b;
  const start = line.column;
  line.at += mark;
  line.column += mark;
  const spaces = skipBlanks(line);
  const isEmpty = line.at >= line.textEnd;
  // More than four spaces are the indentation of code, but for the first.
  const isCode = spaces > CODE_INDENT && !isEmpty;
  const inner = isEmpty || isCode ? 1 : spaces;
  scan.containers.push({
    kind: 'item',
    column: isNote ? start + CODE_INDENT : start + mark + inner,
  });
  line.indent = isCode ? spaces - 1 : 0;
  line.item = !isNote;
  if (!isNote) line.at += taskMark(line);
}
