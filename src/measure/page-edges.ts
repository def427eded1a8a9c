import { addTo } from '../core/add-to.ts';
import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { cutsProse } from './cut-prose.ts';
import { keyOf, PLAIN_NUMBER } from './page-keys.ts';
import { looksLikeProgram } from './programs.ts';

/** The heads and feet of a text's pages. */
export interface PageEdges {
  /** The blocks, each with what shows that it is one. */
  readonly members: ReadonlyMap<Block, EdgeSign>;
  /** The title of the text, where it is what returns. */
  readonly title: Block | undefined;
}

const NO_EDGES: PageEdges = { members: /* @__PURE__ */ new Map(), title: undefined };

/** What shows that a line is the head or foot of a page. */
export type EdgeSign = 'page-number' | 'running-line' | 'page-rule';

/** The blocks of a page that may be its head or foot, at either end. */
const MAX_EDGE = 3;

/** No head or foot of a page is longer. */
const MAX_LENGTH = 120;

/** Of two pages, both must bear a line; of many, every third, as heads of left and right differ. */
const MIN_TIMES = 2;
const MIN_SHARE = 1 / 3;

/** Before the first form feed or rule, or behind the last, or between two. */
interface Page {
  readonly top: readonly Block[];
  readonly bottom: readonly Block[];
  /** Whether it holds a paragraph, whole or in part. */
  readonly prose: boolean;
}

/** A line that may stand on many pages: where, and with which numbers. */
interface Line {
  readonly block: Block;
  readonly page: number;
  readonly number: number;
}

/** Finds the lines that return at the ends of pages, up to a number that rises. */
export function findPageEdges(view: View): PageEdges {
  const starts = pageStarts(view);
  if (starts.length === 0) return NO_EDGES;
  const members = new Map<Block, EdgeSign>();
  const pages = pagesOf(view, starts);
  if (2 * pages.filter(({ prose }) => prose).length < pages.length)
    return { members, title: undefined };
  const groups = new Map<string, Line[]>();
  for (const [page, { top, bottom }] of pages.entries()) {
    for (const block of new Set([...top, ...bottom])) {
      const { key, number } = keyOf(view, block);
      addTo(groups, key, { block, page, number });
    }
  }
  let title: Block | undefined;
  const running = [...groups].filter(([key, group]) => isRunning(key, group, pages.length));
  if (
    !isPaged(
      view,
      running.map(([, group]) => group),
    )
  )
    return { members, title };
  for (const [key, group] of running) {
    const below = withoutTitle(view, group);
    if (below.length < group.length) title = group[0]?.block;
    for (const { block } of below) {
      members.set(block, PLAIN_NUMBER.test(key) ? 'page-number' : 'running-line');
    }
  }
  if (members.size > 0) addRules(view, members);
  else addCuttingRules(view, members);
  return { members, title };
}

/** Whether form feeds, numbers that count or a cut sentence show that the ends are those of pages. */
function isPaged(view: View, running: readonly (readonly Line[])[]): boolean {
  if (view.doc.source.includes('\f')) return true;
  const counts = running.some(([first, next]) => first?.number !== next?.number);
  return (
    counts || running.length === 0 || running.flat().some(({ block }) => cutsProse(view, block))
  );
}

/** The first block of each page but the first one. */
function pageStarts({ doc, blocks }: View): number[] {
  const starts: number[] = [];
  let feed = doc.source.indexOf('\f');
  const hasFeeds = feed !== -1;
  for (let at = 0; at < blocks.length; at += 1) {
    const { start, kind } = blocks[at] as Block;
    if (feed !== -1 && feed < start) {
      if (at > 0) starts.push(at);
      feed = doc.source.indexOf('\f', start);
    } else if (!hasFeeds && kind === 'rule' && at > 0) starts.push(at + 1);
  }
  return starts;
}

function pagesOf(view: View, starts: readonly number[]): Page[] {
  const { blocks } = view;
  return [0, ...starts].map((from, page) => {
    const to = starts[page] ?? blocks.length;
    const top: Block[] = [];
    const bottom: Block[] = [];
    for (let at = from; at < to && top.length < MAX_EDGE; at += 1) {
      if (!mayBeEdge(view, blocks[at])) break;
      top.push(blocks[at] as Block);
    }
    for (let at = to - 1; at >= from && bottom.length < MAX_EDGE; at -= 1) {
      const block = blocks[at];
      if (block?.kind === 'rule') continue;
      if (!mayBeEdge(view, block)) break;
      bottom.push(block as Block);
    }
    return { top, bottom, prose: blocks.slice(from, to).some((block) => isProse(view, block)) };
  });
}

/** Fewer words may be a heading, or a line of a program. */
const MIN_PROSE_WORDS = 12;

function isProse(view: View, block: Block): boolean {
  const { words } = view.measures(block);
  return words >= MIN_PROSE_WORDS && block.kind !== 'code' && !looksLikeProgram(block.text);
}

function mayBeEdge(view: View, block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'code' || block.kind === 'table') return false;
  return block.kind !== 'rule' && block.text.length <= MAX_LENGTH && !view.measures(block).good;
}

/** Whether a line returns on enough pages, and counts them where it is a number. */
function isRunning(key: string, group: readonly Line[], pages: number): boolean {
  const on = new Set(group.map(({ page }) => page)).size;
  if (on < MIN_TIMES || on < MIN_SHARE * pages) return false;
  const [first] = group;
  if (first === undefined || group.length > on + 1) return false;
  const counts = group.every((line) => line.number - first.number === line.page - first.page);
  // A year or a volume that returns is no number of a page, but part of the line.
  const fixed = group.every((line) => line.number === first.number);
  return counts || (fixed && !PLAIN_NUMBER.test(key));
}

/** The lines of a group without the title of the text, which stands over it alone. */
function withoutTitle(view: View, group: readonly Line[]): readonly Line[] {
  const [first] = group;
  if (first === undefined || first.page > 0 || first.number >= 0) return group;
  const next = view.next(first.block);
  const isFoot = next === undefined || next.index > first.block.index + 1;
  const above = view.previous(first.block);
  if (isFoot || (above !== undefined && view.measures(above).good)) return group;
  const isHead = next !== undefined && mayBeEdge(view, next) && !view.measures(next).terminal;
  return isHead ? group : group.slice(1);
}

/** Adds all rules of a text of whose rules more than half cut a sentence. */
function addCuttingRules(view: View, members: Map<Block, EdgeSign>): void {
  const rules = view.blocks.filter(({ kind }) => kind === 'rule');
  const cutting = rules.filter((rule) => cutsProse(view, rule));
  if (2 * cutting.length <= rules.length) return;
  for (const rule of rules) members.set(rule, 'page-rule');
}

/** Adds the rules that part pages: those beside a head or foot. */
function addRules({ doc, blocks }: View, members: Map<Block, EdgeSign>): void {
  for (const block of blocks) {
    if (block.kind !== 'rule') continue;
    const beside = [doc.blocks[block.index - 1], doc.blocks[block.index + 1]];
    if (beside.some((other) => other !== undefined && members.has(other))) {
      members.set(block, 'page-rule');
    }
  }
}
