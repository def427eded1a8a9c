import type { BlockKind } from '../core/block.ts';
import type { Definition } from '../core/doc.ts';
import { readDefinitions } from './definitions.ts';
import type { FenceSearch } from './markdown-fences.ts';
import { type Fence, isBlank, type Line } from './markdown-marks.ts';

/** What a leaf of Markdown is read as; nothing in a `hidden` one is text. */
export type LeafKind = BlockKind | 'html' | 'hidden';

/** A block of Markdown that holds text and no other block. */
export interface Leaf {
  kind: LeafKind;
  /** Where it starts, the marks of its line included; the indentation, too, of a list item. */
  readonly start: number;
  /** Where its text starts. */
  readonly text: number;
  end: number;
  /** Numbers of its first and last line. */
  readonly line: number;
  lastLine: number;
  level: number;
  /** The text of its lines, as pairs of source offsets. */
  readonly rows: number[];
  /** Within an indentation that a fence took its code with. */
  readonly indent: number;
  readonly fence: Fence | undefined;
  /** What ends an HTML block, if not a blank line. */
  readonly until: string | undefined;
}

/** What stands around leaves: a quotation, or an item or a note whose text starts at a column. */
export interface Container {
  readonly kind: 'quote' | 'item';
  readonly column: number;
}

/** A source that is being read line by line. */
export interface Scan {
  readonly source: string;
  readonly containers: Container[];
  readonly leaves: Leaf[];
  /** Targets of links, by label. */
  readonly references: Map<string, string>;
  /** Where the definitions of links stand. */
  readonly definitions: Definition[];
  readonly isClosed: FenceSearch;
  /** The leaf that the next line may belong to. */
  leaf: Leaf | undefined;
  line: number;
}

/** Whether a leaf is text that goes on at the next line. */
export function isText({ kind }: Leaf): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

/** Makes what starts at a place of a line the open leaf. */
export function openLeaf(
  scan: Scan,
  line: Line,
  kind: LeafKind,
  more: Partial<Pick<Leaf, 'level' | 'indent' | 'fence' | 'until'>> = {},
): Leaf {
  closeLeaf(scan);
  const leaf: Leaf = {
    kind,
    // The indentation of a list item is part of its mark: it says how deep the item lies.
    start: line.item ? line.start : line.first,
    text: line.at,
    end: line.textEnd,
    line: scan.line,
    lastLine: scan.line,
    level: 0,
    rows: [],
    indent: 0,
    fence: undefined,
    until: undefined,
    ...more,
  };
  scan.leaf = leaf;
  return leaf;
}

/** Adds a line to a leaf. */
export function addRow(scan: Scan, leaf: Leaf, start: number, end: number): void {
  leaf.rows.push(start, end);
  leaf.end = trimmedEnd(scan.source, start, end);
  leaf.lastLine = scan.line;
}

/** Ends the open leaf, if there is one. */
export function closeLeaf(scan: Scan): void {
  const { leaf, source } = scan;
  scan.leaf = undefined;
  if (leaf === undefined) return;
  if (!isText(leaf) || source.charCodeAt(leaf.text) !== 0x5b) {
    scan.leaves.push(leaf);
    return;
  }
  const { rows, definitions } = readDefinitions(scan, leaf);
  // Definitions with a text right under them are part of its block.
  if (rows.length > 0) scan.leaves.push({ ...leaf, rows });
  else scan.definitions.push(...definitions);
}

/** The end of a range without white space at its end. */
export function trimmedEnd(source: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(source.charCodeAt(last - 1))) last -= 1;
  return last;
}
