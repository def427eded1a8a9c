import type { View } from '../core/view.ts';

/** What there is to read in a source: all of a text, and the blocks of a page without its markup. */
export function readingText(view: View): string {
  return view.doc.elements === undefined ? view.doc.source : view.once(joinBlocks);
}

function joinBlocks({ doc }: View): string {
  return doc.blocks.map(({ text }) => text).join('\n');
}
