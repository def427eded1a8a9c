import { closeLeaf, type Leaf, type Scan } from './markdown-leaves.ts';
import { isBlank, type Line } from './markdown-marks.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** The row of hyphens and colons between the head of a table and its rows. */
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Makes the last line of a text the head of a table, where hyphens for each column follow. */
export function startTable(scan: Scan, text: Leaf, line: Line): boolean {
  const columns = countColumns(line);
  const [start = 0, end = 0] = text.rows.slice(-2);
  if (columns === 0 || tableCells(scan.source, start, end).length !== 2 * columns) return false;
  const isAll = text.rows.length === 2;
  const head: Leaf = {
    ...text,
    kind: 'table',
    start: isAll ? text.start : start,
    text: start,
    line: scan.line - 1,
    rows: [start, end],
    end: line.textEnd,
    lastLine: scan.line,
  };
  if (!isAll) {
    text.rows.length -= 2;
    text.end = text.rows.at(-1) as number;
    text.lastLine -= 1;
    closeLeaf(scan);
  }
  scan.leaf = head;
  return true;
}

/** Whether a line is a further row of a table. */
export function isTableRow({ source, at, end }: Line): boolean {
  const pipe = source.indexOf('|', at);
  return pipe !== -1 && pipe < end;
}

/** The number of columns that a line of hyphens gives to a table; 0 for any other line. */
function countColumns({ source, at, textEnd }: Line): number {
  const code = source.charCodeAt(at);
  if (code !== PIPE && code !== 0x2d && code !== 0x3a) return 0;
  const text = source.slice(at, textEnd);
  if (!text.includes('|') || !DELIMITER_ROW.test(text)) return 0;
  return text.split('|').filter((cell) => cell.trim() !== '').length;
}

/** The cells of a row of a table, as pairs of source offsets, white space left out. */
export function tableCells(source: string, start: number, end: number): number[] {
  const cells: number[] = [];
  let from = source.charCodeAt(start) === PIPE ? start + 1 : start;
  for (let at = from; at <= end; at += 1) {
    const code = at === end ? PIPE : source.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    if (code !== PIPE) continue;
    let first = from;
    let last = at;
    while (first < last && isBlank(source.charCodeAt(first))) first += 1;
    while (last > first && isBlank(source.charCodeAt(last - 1))) last -= 1;
    if (at < end || first < last) cells.push(first, last);
    from = at + 1;
  }
  return cells;
}
