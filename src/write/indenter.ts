import type { Block } from '../core/block.ts';

/** An open item of a list: where it and its text start in the source, and how far it was moved. */
interface Item {
  readonly start: number;
  readonly text: number;
  readonly shift: number;
}

/** Indents the blocks of lists where what they belong to may be gone. */
export interface Indenter {
  /** The white space that a block keeps of its own; `bullet` is the length of an item's mark. */
  keep(block: Block, indent: string, bullet: number): string;
  /** Whether the last block stands within a list. */
  isOpen(): boolean;
}

/** Indented further than this a block is code. */
const MAX_INDENT = 3;
const TAB_STOP = 4;

/** An indenter at the start of a text. */
export function createIndenter(): Indenter {
  const items: Item[] = [];
  return {
    isOpen: () => items.length > 0,
    keep({ kind }, indent, bullet) {
      const isItem = bullet > 0;
      const width = widthOf(indent);
      let shift = 0;
      for (let last = items.at(-1); last !== undefined; last = items.at(-1)) {
        ({ shift } = last);
        if (isItem ? last.start < width : last.text <= width) break;
        items.pop();
        if (isItem && last.start === width) break;
        shift = 0;
      }
      const outer = items.at(-1)?.text ?? 0;
      const isCode = width - Math.max(outer, shift) > MAX_INDENT && kind !== 'code';
      if (isCode && width - outer > MAX_INDENT) shift += width - Math.max(outer, shift);
      if (isItem) items.push({ start: width, text: width + bullet, shift });
      return shift === 0 ? indent : ' '.repeat(Math.max(0, width - shift));
    },
  };
}

function widthOf(indent: string): number {
  return indent.length + (TAB_STOP - 1) * (indent.split('\t').length - 1);
}
