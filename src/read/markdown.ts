import { type Block, makeBlock } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { type RepairMark, repair } from '../core/mark.ts';
import { readFrontMatter } from './front-matter.ts';
import { type LeafReading, leafReadings } from './leaf-readings.ts';
import { createFenceSearch } from './markdown-fences.ts';
import { closeLeaf, isText, type Leaf, type Scan } from './markdown-leaves.ts';
import { readLine } from './markdown-lines.ts';
import { isLineEnd } from './markdown-marks.ts';

/** No tool wraps lines beyond this column. */
const MAX_COLUMN = 132;

/** Reads Markdown into blocks whose text holds no marks of it. */
export function readMarkdown(source: string): Doc {
  const matter = readFrontMatter(source);
  const scan = scanLines(source, matter?.end ?? 0);
  const perLine = hasLinePerParagraph(scan.leaves);
  const blocks: Block[] = [];
  const repairs: RepairMark[] = [];
  let before: Leaf | undefined;
  for (const leaf of scan.leaves) {
    let isFirst = true;
    for (const found of leafReadings(source, scan.references, leaf, perLine)) {
      const lines = before === undefined ? leaf.line : leaf.line - before.lastLine;
      const gap = isFirst ? gapBetween(before, leaf, lines) : isApart(leaf, perLine) ? 2 : 1;
      const block = blockOf(source, leaf, found, blocks.length, { isFirst, gap });
      blocks.push(block);
      for (let at = 0; at < found.chars.length; at += 2) {
        repairs.push(readChar(block, found.chars[at] as number, found.chars[at + 1] as number));
      }
      isFirst = false;
      before = leaf;
    }
  }
  const { definitions } = scan;
  const convention = perLine ? 'line' : 'blank-line';
  const layout = { format: 'markdown', convention, wrap: 0 } as const;
  const { fields = {}, sources = {} } = matter ?? {};
  return { source, ...layout, blocks, fields, sources, repairs, definitions };
}

function scanLines(source: string, start: number): Scan {
  const scan: Scan = {
    source,
    containers: [],
    leaves: [],
    references: new Map(),
    definitions: [],
    isClosed: createFenceSearch(source),
    leaf: undefined,
    line: 0,
  };
  let from = start;
  while (from < source.length) {
    let end = from;
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end += 1;
    readLine(scan, from, end);
    scan.line += 1;
    from = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  closeLeaf(scan);
  return scan;
}

/**
 * Whether a source gives each paragraph a line, as some converters do against the rules of
 * Markdown: then its texts hold lines that no tool has wrapped, more than one of them on average.
 */
function hasLinePerParagraph(leaves: readonly Leaf[]): boolean {
  let long = 0;
  let texts = 0;
  for (const leaf of leaves) {
    if (!isText(leaf)) continue;
    const { rows } = leaf;
    let own = 0;
    for (let at = 0; at < rows.length; at += 2) {
      if ((rows[at + 1] as number) - (rows[at] as number) > MAX_COLUMN) own += 1;
    }
    long += own;
    if (own > 0) texts += 1;
  }
  return long > 2 * texts;
}

/** Markdown sets its blocks apart as blank lines do, but for the items of a list and the rows of a table. */
function gapBetween(before: Leaf | undefined, leaf: Leaf, lines: number): number {
  const isNext = before?.kind === leaf.kind;
  const isTight = isNext && (leaf.kind === 'list-item' || leaf.kind === 'table');
  return isTight || before === undefined ? lines : Math.max(2, lines);
}

/** Whether the lines of a leaf are paragraphs of their own, and no lines of one. */
function isApart({ kind }: Leaf, perLine: boolean): boolean {
  return perLine || kind === 'html';
}

function blockOf(
  source: string,
  leaf: Leaf,
  found: LeafReading,
  index: number,
  place: { readonly isFirst: boolean; readonly gap: number },
): Block {
  const { text, pieces, links, styles, level } = found;
  // What follows a meant line break in an item has no mark of its own.
  const kind = !place.isFirst && found.kind === 'list-item' ? 'paragraph' : found.kind;
  const isMarked = place.isFirst && kind !== 'code' && kind !== 'rule' && kind !== 'image';
  // The first line of indented code may be indented further than its block.
  const first = Math.min(leaf.start, pieces[1] ?? leaf.start);
  const start = place.isFirst ? first : found.start;
  const end = found.end;
  const mark = isMarked ? leaf.text - start : 0;
  const isSlice = start + mark + text.length === end && pieces.length === 3;
  const isPlain = isSlice && pieces[1] === start + mark && pieces[2] === end;
  const written = isPlain ? source.slice(start + mark, end) : text;
  return makeBlock(
    { index, start, end, text: written, kind, mark, gap: place.gap },
    {
      pieces: isPlain ? undefined : pieces,
      links: links.length > 0 ? links : undefined,
      styles: styles.length > 0 ? styles : undefined,
      level: level > 0 ? level : undefined,
    },
  );
}

function readChar(block: Block, start: number, end: number): RepairMark {
  const target = { block, start, end };
  return repair(target, block.text.slice(start, end), {
    kind: 'entity',
    reason: 'character-reference',
    confidence: 1,
  });
}
