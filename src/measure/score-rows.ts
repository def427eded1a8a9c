import type { Block } from '../core/block.ts';
import { charClass, DIGIT, SPACE } from '../core/char.ts';
import type { View } from '../core/view.ts';
import { type Section, stretches } from './sections.ts';

const MIN_ROWS = 4;
const MAX_GAP = 1;
const MAX_LENGTH = 160;

/** The share of digits and bars in a row. */
const MIN_SHARE = 0.5;
const MIN_DIGITS = 2;
const BAR = 0x7c;

/** Tables and scores: rows of which half is digits and bars. */
export function findScoreRows(view: View): Section[] {
  const rows = view.doc.blocks.filter((block) => block.kind === 'table' || isRow(view, block));
  return stretches(rows, MAX_GAP)
    .filter((lines) => lines.length >= MIN_ROWS)
    .map((lines): Section => ({ genre: 'score-rows', lines }));
}

function isRow(view: View, block: Block): boolean {
  const { text } = block;
  if (text.length > MAX_LENGTH || view.measures(block).digits < MIN_DIGITS) return false;
  let filled = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const found = charClass(code);
    if (found === SPACE) continue;
    signs += 1;
    if (found === DIGIT || code === BAR) filled += 1;
  }
  return filled >= MIN_SHARE * signs;
}
