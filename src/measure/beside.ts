import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';

/** Whether a line stands by itself: no heading over a text, no step, no cell. */
export function isLoose({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'rule';
}

/** Whether the line above or below was taken out, or is a button as well. */
export function isBesideFurniture(view: View, block: Block): boolean {
  const { blocks } = view.doc;
  return [blocks[block.index - 1], blocks[block.index + 1]].some(
    (beside) => beside !== undefined && (isTakenOut(view, beside) || isButton(view, beside)),
  );
}

function isTakenOut(view: View, block: Block): boolean {
  const ruling = view.ruling(block);
  return ruling !== undefined && ruling.kind !== 'media-url' && ruling.kind !== 'date-stamp';
}

function isButton(view: View, block: Block): boolean {
  return (view.hit(block, 'interface') ?? view.hit(block, 'interface-word'))?.whole ?? false;
}
