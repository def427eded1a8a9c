import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { attributeOf, type Element } from '../core/element.ts';
import type { Cell } from '../core/layout.ts';

/** A cell, and the row and table around it. */
interface Seat {
  readonly cell: Element;
  readonly row: Element;
  readonly table: Element;
}

/** Wider tables are no tables of data, and cells go no further than this. */
const MAX_COLUMNS = 100;

/**
 * Finds the cells of blocks that stand in tables of data: with two rows and two columns, and with
 * nothing but short texts unless cells head their rows or columns. Other tables lay out a page.
 */
export function findCells(doc: Doc, kept: readonly Block[]): ReadonlyMap<Block, Cell> {
  const found = new Map<Block, Cell>();
  const tables = new Map<Element, { block: Block; seat: Seat }[]>();
  const loose = new Set<Element>();
  for (const block of kept) {
    const seat = seatOf(block.within, loose);
    if (seat === undefined) continue;
    const seated = tables.get(seat.table);
    if (seated === undefined) tables.set(seat.table, [{ block, seat }]);
    else seated.push({ block, seat });
  }
  if (tables.size === 0) return found;
  const grids = readGrids(doc, new Set(tables.keys()));
  for (const [table, seated] of tables) {
    const grid = grids.get(table);
    if (grid === undefined || loose.has(table) || !isData(seated, grid)) continue;
    const rows = new Map<Element, number>();
    const shared = { columns: grid.columns };
    for (const { block, seat } of seated) {
      const column = grid.columnOf.get(seat.cell) ?? 0;
      const isHead = seat.cell.tag === 'th';
      if (!rows.has(seat.row)) rows.set(seat.row, rows.size);
      found.set(block, { table: shared, row: rows.get(seat.row) ?? 0, column, isHead });
    }
  }
  return found;
}

/** The cell around a text; tables that hold another one with text are loose. */
function seatOf(within: Element | undefined, loose: Set<Element>): Seat | undefined {
  let cell: Element | undefined;
  let row: Element | undefined;
  let seat: Seat | undefined;
  let isFirst = true;
  for (let at = within; at !== undefined; at = at.parent) {
    const { tag } = at;
    if (tag === 'table') {
      if (!isFirst) loose.add(at);
      else if (cell !== undefined && row !== undefined) seat = { cell, row, table: at };
      isFirst = false;
    } else if (isFirst && (tag === 'td' || tag === 'th')) cell ??= at;
    else if (isFirst && tag === 'tr') row ??= at;
  }
  return seat;
}

function isData(seated: readonly { block: Block; seat: Seat }[], { columns }: Grid): boolean {
  if (columns < 2 || columns > MAX_COLUMNS) return false;
  const isHeaded = seated.some(({ seat }) => seat.cell.tag === 'th');
  const rows = new Map<Element, Element>();
  let isWide = false;
  for (const { block, seat } of seated) {
    const { kind } = block;
    if (kind !== 'table' && !(kind === 'paragraph' && isHeaded)) return false;
    const first = rows.get(seat.row);
    if (first === undefined) rows.set(seat.row, seat.cell);
    else if (first !== seat.cell) isWide = true;
  }
  return isWide && rows.size > 1;
}

/** The columns of a table. */
interface Grid {
  columns: number;
  readonly columnOf: Map<Element, number>;
  /** The row that is being read, how far, and how many rows the cells above reach down yet. */
  row: Element | undefined;
  at: number;
  readonly below: number[];
}

/** Counts columns of tables in one pass over all elements. */
function readGrids(
  { elements = [] }: Doc,
  tables: ReadonlySet<Element>,
): ReadonlyMap<Element, Grid> {
  const grids = new Map<Element, Grid>();
  const rowOf: (Element | undefined)[] = [];
  const tableOf: (Element | undefined)[] = [];
  for (const element of elements) {
    const { index, tag, parent } = element;
    const outer = parent && tableOf[parent.index];
    tableOf[index] = tag === 'table' ? element : outer;
    rowOf[index] =
      tag === 'tr' ? element : tag === 'table' ? undefined : parent && rowOf[parent.index];
    const row = rowOf[index];
    if ((tag !== 'td' && tag !== 'th') || row === undefined || outer === undefined) continue;
    if (!tables.has(outer)) continue;
    let grid = grids.get(outer);
    if (grid === undefined) {
      grid = { columns: 0, columnOf: new Map(), row: undefined, at: 0, below: [] };
      grids.set(outer, grid);
    }
    addCell(grid, row, element);
  }
  return grids;
}

function addCell(grid: Grid, row: Element, cell: Element): void {
  const { below } = grid;
  if (grid.row !== row) {
    // What reached down through the rest of the last row ends there, too.
    for (let at = grid.at; grid.row !== undefined && at < below.length; at += 1) sink(below, at);
    grid.row = row;
    grid.at = 0;
  }
  while ((below[grid.at] ?? 0) > 0) {
    sink(below, grid.at);
    grid.at += 1;
  }
  if (grid.at >= MAX_COLUMNS) grid.columns = MAX_COLUMNS + 1;
  else {
    grid.columnOf.set(cell, grid.at);
    const end = Math.min(MAX_COLUMNS, grid.at + spanOf(cell, 'colspan'));
    const rows = spanOf(cell, 'rowspan') - 1;
    for (; grid.at < end; grid.at += 1) below[grid.at] = rows;
    grid.columns = Math.max(grid.columns, grid.at);
  }
}

function sink(below: number[], at: number): void {
  if ((below[at] ?? 0) > 0) below[at] = (below[at] as number) - 1;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = attributeOf(cell, name) ?? '';
  return /^\d{1,3}$/.test(value) ? Math.max(1, Number(value)) : 1;
}
