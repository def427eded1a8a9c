import { addTo } from '../core/add-to.ts';
import type { Block } from '../core/block.ts';
import { charClass, DIGIT, isWordChar, LOWER } from '../core/char.ts';
import type { View } from '../core/view.ts';
import { cutsProse, MAX_APART, MIN_PROSE_LENGTH } from './cut-prose.ts';
import type { EdgeSign } from './page-edges.ts';

/** Fewer numbers in a row may be anything. */
const MIN_NUMBERS = 3;

/** At least this share of pages ends inside a sentence; those of numbered sections never do. */
const MIN_CUT_SHARE = 1 / 4;

/** No head or foot of a page is longer. */
const MAX_LENGTH = 120;

const NONE: ReadonlyMap<Block, EdgeSign> = /* @__PURE__ */ new Map();

interface Numbered {
  readonly block: Block;
  readonly number: number;
}

/** `3` `- 3 -` `12 The Harbour Review` `The Harbour Review | 12` */
const AT_START = /^[^\p{L}\d]{0,3}(\d{1,4})(?!\d)(.*)$/u;
const AT_END = /^(.*\D)(\d{1,4})[^\p{L}\d]{0,3}$/u;
/** The rest of `3 of 9`, `3/9`: browsers print that, and date their pages. */
const TOTAL = /^\p{L}{0,4}\d{1,4}$/u;

/**
 * Finds page numbers in a text that shows no other sign of its pages, and the lines beside them that
 * return: numbers that rise by one from line to line with the same words, and cut sentences.
 */
export function findPageNumbers(view: View): ReadonlyMap<Block, EdgeSign> {
  if (!hasCutAtNumber(view)) return NONE;
  const found = linesWithNumbers(view);
  if (found.length < MIN_NUMBERS) return NONE;
  const members = new Map<Block, EdgeSign>();
  for (const [rest, group] of byWords(view, found)) {
    for (const run of risingRuns(group)) {
      if (!endsPages(view, run)) continue;
      for (const { block } of run) members.set(block, rest === '' ? 'page-number' : 'running-line');
    }
  }
  addNeighbours(view, [...members.keys()], members);
  return members;
}

/** Whether a line with a number cuts a sentence, which few texts have: seen from the rest of that. */
function hasCutAtNumber(view: View): boolean {
  const { doc, blocks } = view;
  for (let at = 1; at < blocks.length; at += 1) {
    if (!startsInSentence(view, blocks[at] as Block)) continue;
    for (let above = at - 1; above >= 0 && above >= at - MAX_APART; above -= 1) {
      const line = blocks[above] as Block;
      if (line.end - line.start > MAX_LENGTH) break;
      if (hasDigitAtEdge(doc.source, line.start, line.end) && cutsProse(view, line)) return true;
    }
  }
  return false;
}

/** Whether a paragraph starts with a small letter, as one that a page's end cuts does. */
function startsInSentence(view: View, block: Block): boolean {
  const { length, first } = view.measures(block);
  const { text, kind } = block;
  if (length < MIN_PROSE_LENGTH || kind !== 'paragraph') return false;
  if (isWordChar(first)) return charClass(first) === LOWER;
  let at = 0;
  while (at < text.length && !isWordChar(text.charCodeAt(at))) at += 1;
  return at < text.length && charClass(text.charCodeAt(at)) === LOWER;
}

/** Short lines with a digit at their start or end, which most texts have too few of. */
function linesWithNumbers({ doc, blocks }: View): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const { start, end, kind } = block;
    if (end - start > MAX_LENGTH || kind === 'code' || kind === 'table' || kind === 'rule')
      continue;
    if (hasDigitAtEdge(doc.source, start, end)) found.push(block);
  }
  return found;
}

/** Lines that begin or end with a number, by the rest of them. */
function byWords(view: View, lines: readonly Block[]): ReadonlyMap<string, Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const block of lines) {
    if (view.measures(block).good) continue;
    const found = readNumbered(view.doc.source.slice(block.start, block.end));
    if (found === null) continue;
    const [, number = '', rest = ''] = found;
    const key = rest.replace(/[^\p{L}\d]/gu, '').toLowerCase();
    if (TOTAL.test(key)) continue;
    addTo(groups, key, { block, number: Number(number) });
  }
  return groups;
}

function readNumbered(text: string): readonly string[] | null {
  const first = AT_START.exec(text);
  if (first !== null) return first;
  const last = AT_END.exec(text);
  return last && [last[0], last[2] ?? '', last[1] ?? ''];
}

/** "- 3 -" has its digit three characters in. */
const MAX_SIGNS = 3;

function hasDigitAtEdge(source: string, start: number, end: number): boolean {
  const reach = Math.min(MAX_SIGNS + 1, end - start);
  for (let at = 0; at < reach; at += 1) {
    if (charClass(source.charCodeAt(start + at)) === DIGIT) return true;
    if (charClass(source.charCodeAt(end - 1 - at)) === DIGIT) return true;
  }
  return false;
}

function* risingRuns(group: readonly Numbered[]): Generator<readonly Numbered[]> {
  let run: Numbered[] = [];
  for (const line of group) {
    if (run.length > 0 && line.number !== (run.at(-1)?.number ?? 0) + 1) {
      if (run.length >= MIN_NUMBERS) yield run;
      run = [];
    }
    run.push(line);
  }
  if (run.length >= MIN_NUMBERS) yield run;
}

/** Whether enough of the lines stand inside a sentence. */
function endsPages(view: View, run: readonly Numbered[]): boolean {
  const cut = run.filter(({ block }) => cutsProse(view, block));
  return cut.length > 0 && cut.length >= MIN_CUT_SHARE * (run.length - 1);
}

/** Adds lines that return beside the numbers. */
function addNeighbours(view: View, numbers: readonly Block[], members: Map<Block, EdgeSign>): void {
  const near = new Map<string, Set<Block>>();
  for (const block of numbers) {
    for (const other of [view.previous(block), view.next(block)]) {
      if (other === undefined || members.has(other)) continue;
      if (other.text.length > MAX_LENGTH || view.measures(other).terminal) continue;
      const known = near.get(other.text) ?? new Set();
      near.set(other.text, known.add(other));
    }
  }
  for (const blocks of near.values()) {
    if (blocks.size < 2 || 3 * blocks.size < numbers.length) continue;
    for (const block of blocks) members.set(block, 'running-line');
  }
}
