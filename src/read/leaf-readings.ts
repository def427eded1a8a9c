import type { BlockKind } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import { readInline, type Syntax } from './inline.ts';
import type { Run } from './inline-runs.ts';
import type { References } from './link-target.ts';
import { headingTagLevel } from './markdown-html.ts';
import { type Leaf, trimmedEnd } from './markdown-leaves.ts';
import { tableCells } from './markdown-tables.ts';
import { type Content, type Manner, type Reading, readRuns } from './reading.ts';

/** A reading and what its block is. */
export type LeafReading = Reading & {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
};

/** Reads a leaf; none where it holds nothing to read. */
export function leafReadings(
  source: string,
  references: References,
  leaf: Leaf,
  perLine: boolean,
): LeafReading[] {
  const { kind } = leaf;
  if (kind === 'hidden') return [];
  if (kind === 'code' || kind === 'rule') return codeReadings(source, leaf, kind);
  const splits = kind !== 'heading' && kind !== 'table';
  if (kind === 'html') {
    return tagLines(source, leaf.rows).flatMap((rows) => tagReadings(source, references, rows));
  }
  const rows = kind === 'table' ? rowCells(source, leaf) : leaf.rows;
  const space = kind === 'table' ? ' | ' : perLine && splits ? undefined : ' ';
  const how = { syntax: 'markdown', space, splits, end: leaf.end, level: leaf.level } as const;
  return inlineReadings(contentOf(source, rows), references, kind, how);
}

function tagReadings(
  source: string,
  references: References,
  rows: readonly number[],
): LeafReading[] {
  const end = rows.at(-1) as number;
  const level = headingTagLevel(source, rows[0] as number, end);
  const kind: BlockKind = level > 0 ? 'heading' : 'paragraph';
  const how = { syntax: 'html', space: ' ', splits: level === 0, end, level } as const;
  return inlineReadings(contentOf(source, rows), references, kind, how);
}

interface How extends Pick<Manner, 'space' | 'splits'> {
  readonly syntax: Syntax;
  /** Where the source of the last reading ends. */
  readonly end: number;
  readonly level: number;
}

function inlineReadings(
  content: Content,
  references: References,
  kind: BlockKind,
  { syntax, space, splits, end, level }: How,
): LeafReading[] {
  const runs = readInline(content.text, references, syntax);
  const images = holdsImagesOnly(content.text, runs);
  const readings = readRuns(content, runs, { images, space, splits });
  const last = readings.at(-1) as Reading;
  last.end = Math.max(last.end, end);
  const found: LeafReading[] = [];
  for (const reading of readings) {
    const before = found.at(-1);
    if (reading.text !== '' || (images && reading.links.length > 0)) {
      found.push({ ...reading, kind: images ? 'image' : kind, level });
    } else if (before !== undefined) {
      // What holds no text belongs to the text before it, whose marks it may close.
      before.end = reading.end;
    }
  }
  return found;
}

/** Whether there is an image in the runs, and no text but its description. */
function holdsImagesOnly(content: string, runs: readonly Run[]): boolean {
  let images = 0;
  const open: boolean[] = [];
  let within = 0;
  for (const { kind, target, start, end, left, right } of runs) {
    if (kind === 'open') {
      const image = target?.image === true;
      open.push(image);
      if (image) {
        images += 1;
        within += 1;
      }
    } else if (kind === 'close') {
      if (open.pop()) within -= 1;
    } else if (within > 0 || kind === 'mark' || kind === 'space' || kind === 'line') continue;
    else if (kind === 'char' || !isBlank(content, start + left, end - right)) return false;
  }
  return images > 0;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** The rows of a leaf as one text. */
function contentOf(source: string, rows: readonly number[]): Content {
  const [start = 0, end = start] = rows;
  if (rows.length <= 2) return { text: source.slice(start, end), rows: [0, start] };
  const map: number[] = [];
  const slices: string[] = [];
  let length = 0;
  for (let at = 0; at < rows.length; at += 2) {
    const slice = source.slice(rows[at], rows[at + 1]);
    map.push(length, rows[at] as number);
    slices.push(slice);
    length += slice.length + 1;
  }
  return { text: slices.join('\n'), rows: map };
}

/** Lines of HTML, those together that a tag goes over. */
function tagLines(source: string, rows: readonly number[]): number[][] {
  const groups: number[][] = [];
  let isOpen = false;
  for (let at = 0; at < rows.length; at += 2) {
    const [start = 0, end = 0] = rows.slice(at, at + 2);
    if (isOpen) groups.at(-1)?.push(start, end);
    else groups.push([start, end]);
    const line = source.slice(start, end);
    const open = line.lastIndexOf('<');
    const close = line.lastIndexOf('>');
    if (open !== -1 || close !== -1) isOpen = open > close;
  }
  return groups;
}

function rowCells(source: string, { rows }: Leaf): number[] {
  const [start = 0, end = 0] = rows;
  const cells = tableCells(source, start, trimmedEnd(source, start, end));
  while (cells.length > 2 && cells.at(-1) === cells.at(-2)) cells.length -= 2;
  return cells.length > 0 ? cells : [start, end];
}

/** Code with its indentation and blank lines; a fence is a mark of it. */
function codeReadings(source: string, leaf: Leaf, kind: 'code' | 'rule'): LeafReading[] {
  const { rows } = leaf;
  const pieces: number[] = [];
  const slices: string[] = [];
  let length = 0;
  let feeds = 0;
  for (let at = 0; at < rows.length; at += 2) {
    const start = rows[at] as number;
    const end = trimmedEnd(source, start, rows[at + 1] as number);
    if (slices.length > 0) feeds += 1;
    if (start === end) continue;
    slices.push('\n'.repeat(feeds), source.slice(start, end));
    length += feeds;
    pieces.push(length, start, end);
    length += end - start;
    feeds = 0;
  }
  if (length === 0) return [];
  const reading: LeafReading = {
    kind,
    level: 0,
    text: slices.join(''),
    pieces,
    links: [],
    styles: [],
    chars: [],
    start: leaf.start,
    end: leaf.end,
  };
  return [reading];
}
