import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { type Section, stretches } from './sections.ts';

const MIN_LINES = 3;
const MAX_GAP = 1;
const MAX_LENGTH = 120;

/** The last sign of a statement, and the first one of commands, comments and tags. */
const LAST = '{};)>';
const FIRST = '$#/<';

/** "});", "return x;", "const a = {", "$ npm test", "// 1 of 4", "<br/>". */
const CODE = /(?:[{};]|\)\s?;|\/>)$|^(?:[$#]\s\S|\/\/\s|<\/?[a-z])/;

/** Programs: fenced blocks, and lines that end as statements do. */
export function findCode(view: View): Section[] {
  const lines = view.doc.blocks.filter((block) => block.kind === 'code' || isStatement(block));
  return stretches(lines, MAX_GAP)
    .filter((run) => run.length >= MIN_LINES || run.some(({ kind }) => kind === 'code'))
    .map((run): Section => ({ genre: 'code', lines: run }));
}

function isStatement({ kind, text }: Block): boolean {
  if (text.length > MAX_LENGTH || kind !== 'paragraph') return false;
  if (!FIRST.includes(text.charAt(0)) && !LAST.includes(text.charAt(text.length - 1))) return false;
  return CODE.test(text);
}
