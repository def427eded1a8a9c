import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { isDigitCode, openingOf, type Section, stretches } from './sections.ts';

/** Two numbers in a row are chance. On WCXB dev's whole pages 78 % of the lines found are gold. */
const MIN_ENTRIES = 3;

/** An entry has some paragraphs. */
const MAX_GAP = 12;

/** "## 3. The Lower Arcade", "**10.** Swim", "#4 Marrow", "1 Stir". */
const NUMBER = /^(?:#{1,6}\s)?\*{0,2}#?(\d{1,3})(?:[.):．、]|\s)/;
const MARKS = '#*';

/** Listicles and instructions: numbers that count up or down, with text between them. */
export function findNumberedEntries(view: View): Section[] {
  const runs: Block[][] = [];
  let before = 0;
  let step = 0;
  for (const block of view.doc.blocks) {
    const number = numberOf(view, block);
    if (number === undefined) continue;
    const run = runs.at(-1);
    const change = number - before;
    before = number;
    if (run !== undefined && (change === step || (run.length === 1 && Math.abs(change) === 1))) {
      step = change;
      run.push(block);
    } else {
      step = 0;
      runs.push([block]);
    }
  }
  return runs
    .flatMap((run) => stretches(run, MAX_GAP))
    .filter((lines) => lines.length >= MIN_ENTRIES && isTold(view, lines))
    .map((lines): Section => ({ genre: 'numbered-entries', lines }));
}

function numberOf({ doc }: View, block: Block): number | undefined {
  const sign = doc.source.charCodeAt(block.start);
  const mayCount = isDigitCode(sign) || block.mark > 0 || MARKS.includes(block.text.charAt(0));
  if (!mayCount) return undefined;
  const found = NUMBER.exec(openingOf(doc, block))?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Whether sentences follow most of the numbers, as they do not in lists of the most read. */
function isTold(view: View, lines: readonly Block[]): boolean {
  const told = lines.filter((line) => {
    const next = view.doc.blocks[line.index + 1];
    return view.measures(line).good || (next !== undefined && view.measures(next).terminal);
  });
  return 2 * told.length > lines.length;
}
