import { type Block, makeBlock } from '../core/block.ts';
import type { Element } from '../core/element.ts';
import { readFragment } from './html.ts';
import { createScan } from './html-scan.ts';
import { type Mapped, mapPieces } from './mapped.ts';
import { openedJson } from './script-elements.ts';

/** Reads the value of a string in a script as HTML, in offsets of the value; adds its elements. */
export function readString(
  { text }: Mapped,
  element: Element,
  elements: Element[],
): readonly Block[] {
  const scan = createScan(text, elements);
  scan.stack.push(openedJson(element));
  scan.open.set(element.tag, 1);
  readFragment(scan, { start: element.start, end: element.tagEnd });
  return scan.blocks;
}

/** A block of the value of a string, at its place in the source. */
export function placeBlock(block: Block, value: Mapped, index: number): Block {
  const local = block.pieces ?? [0, block.start, block.end];
  const pieces = mapPieces(value, local);
  const start = pieces[1] as number;
  const end = pieces.at(-1) as number;
  const { text, kind, mark, gap, links, styles, level, within, flags, hidden } = block;
  const isPlain = pieces.length === 3 && text.length === end - start;
  return makeBlock(
    { index, start, end, text, kind, mark, gap },
    { pieces: isPlain ? undefined : pieces, links, styles, level, within, flags, hidden },
  );
}
