import type { Removal } from '../src/text.ts';

/** List, heading and quotation marks at the start of a line. Example: `## Notes`. */
const LINE_MARKS = /^[#>*•\-\s]+/;

/** The lines of a text in a comparable form, with how often each occurs, and the text around them. */
export interface LineIndex {
  readonly lines: ReadonlyMap<string, number>;
  readonly joined: string;
}

/** A line of a removal, or the part of a line that a removal covers. */
export interface Piece {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Indexes the lines of a text; white space, case, line marks and quote style do not count. */
export function indexLines(text: string): LineIndex {
  const lines = new Map<string, number>();
  const normal: string[] = [];
  for (const raw of text.split('\n')) {
    const line = normalizeLine(raw);
    if (line === '') continue;
    lines.set(line, (lines.get(line) ?? 0) + 1);
    normal.push(line);
  }
  return { lines, joined: ` ${normal.join(' \n ')} ` };
}

/** How often a piece stands in the text: as a line, or within one when it is a part of a line. */
export function occurrences(index: LineIndex, piece: Piece): number {
  if (piece.isWhole) return index.lines.get(piece.text) ?? 0;
  let count = 0;
  let at = index.joined.indexOf(piece.text);
  while (at !== -1) {
    const end = at + piece.text.length;
    if (isEdge(index.joined, at) && isEdge(index.joined, end)) count += 1;
    at = index.joined.indexOf(piece.text, end);
  }
  return count;
}

/** The comparable lines of a removal, blank ones left out. */
export function piecesOf(source: string, removal: Removal): Piece[] {
  const lines = removal.text.split('\n');
  const last = lines.length - 1;
  const before = source.slice(source.lastIndexOf('\n', removal.start - 1) + 1, removal.start);
  const lineEnd = source.indexOf('\n', removal.end);
  const after = source.slice(removal.end, lineEnd === -1 ? source.length : lineEnd);
  const startsLine = removal.start === 0 || before.trim() === '';
  const endsLine = removal.text.endsWith('\n') || after.trim() === '';
  const pieces: Piece[] = [];
  for (const [at, line] of lines.entries()) {
    const text = normalizeLine(line);
    if (text === '') continue;
    pieces.push({ text, isWhole: (at > 0 || startsLine) && (at < last || endsLine) });
  }
  return pieces;
}

function normalizeLine(line: string): string {
  return line
    .replace(LINE_MARKS, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function isEdge(text: string, at: number): boolean {
  const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
  return !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)));
}
