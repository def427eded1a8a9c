import { CJK, charClass } from '../core/char.ts';

/** Characters that are shown in one style. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'gone' | 'new';
}

/** The columns that a text takes on a terminal: two for each CJK character. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charClass(char.charCodeAt(0)) === CJK ? 2 : 1;
  return width;
}

/** Breaks runs into rows at spaces; a longer word has a row of its own. */
export function wrapRuns(runs: readonly Run[], width: number): Run[][] {
  const rows: Run[][] = [];
  let row: Run[] = [];
  let used = 0;
  // A word may be put together from several runs.
  let space: Run | undefined;
  let word: Run[] = [];
  const endWord = (): void => {
    const size = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    if (row.length > 0 && used + (space ? 1 : 0) + size > width) {
      rows.push(row);
      row = [];
      used = 0;
    } else if (space) {
      append(row, space);
      used += 1;
    }
    for (const run of word) append(row, run);
    used += size;
    word = [];
  };
  for (const { text, style } of runs) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) {
        endWord();
        space = { text: ' ', style };
      }
      if (part !== '') word.push({ text: part, style });
    }
  }
  endWord();
  rows.push(row);
  return rows;
}

/** Adds a run to a row, as part of the last one where that looks the same. */
function append(row: Run[], run: Run): void {
  const last = row.at(-1);
  if (last?.style === run.style) row[row.length - 1] = { ...run, text: last.text + run.text };
  else row.push(run);
}

/** Cuts runs off at a width, with an ellipsis where something is lost. */
export function clipRuns(runs: readonly Run[], width: number): Run[] {
  const all = runs.reduce((sum, { text }) => sum + widthOf(text), 0);
  if (all <= width) return [...runs];
  const clipped: Run[] = [];
  let left = width - 1;
  for (const { text, style } of runs) {
    let kept = '';
    for (const char of text) {
      left -= widthOf(char);
      if (left < 0) break;
      kept += char;
    }
    clipped.push({ text: left < 0 ? `${kept.trimEnd()}…` : kept, style });
    if (left < 0) break;
  }
  return clipped;
}
