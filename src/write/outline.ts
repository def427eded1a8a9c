import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { BlockPlace, PageLayout, Picture } from '../core/layout.ts';
import { type Inline, readInlines, splitCells } from './inlines.ts';
import type { Placed } from './placed.ts';
import { readAddress } from './tame.ts';
import { layOutText } from './text-layout.ts';
import type { Outline, Row, TableUnit, TextUnit, Unit, UnitBase } from './units.ts';

/** A body while its units are being found. */
interface Draft {
  readonly doc: Doc;
  readonly layout: PageLayout;
  readonly units: Unit[];
  /** How many pictures are in. */
  pictures: number;
}

/** Finds the units of a body. */
export function outlineOf(doc: Doc, placed: readonly Placed[]): Outline {
  const layOut = doc.layOut ?? layOutText;
  const layout = layOut(
    doc,
    placed.map(({ block }) => block),
  );
  const draft: Draft = { doc, layout, units: [], pictures: 0 };
  for (const place of placed) addBlock(draft, place);
  return { units: draft.units, base: layout.base };
}

const NOWHERE: BlockPlace = {
  within: undefined,
  cell: undefined,
  styles: [],
  links: [],
  language: '',
};

function addBlock(draft: Draft, placed: Placed): void {
  const { layout, units } = draft;
  const { block, between, isJoint } = placed;
  const place = layout.places.get(block.index) ?? NOWHERE;
  const isText = !isCell(draft.doc, block, place) && block.kind !== 'code';
  const pictures = picturesOf(draft, block);
  // Cells and what a joint makes one sentence hold their images themselves.
  const isOwn = isText && !isJoint;
  const standsOf = ({ stands }: Picture): Picture['stands'] =>
    (stands === 'before' ? isOwn : isText) ? stands : 'in';
  const before = pictures.filter((picture) => standsOf(picture) === 'before');
  const behind = pictures.filter((picture) => standsOf(picture) === 'behind');
  const inside = pictures.filter((picture) => standsOf(picture) === 'in');
  for (const picture of before) units.push(pictureUnit(picture));
  const inlines = readInlines(placed, place, inside);
  const last = units.at(-1);
  const goesOn = isJoint || (between === '\n' && isLine(block) && before.length === 0);
  if (isText && goesOn && last?.kind === 'text' && (isJoint || isSameLine(last, place))) {
    last.inlines.push(isJoint ? { kind: 'text', text: between } : { kind: 'break' }, ...inlines);
  } else addUnit(draft, placed, place, inlines);
  for (const picture of behind) units.push(pictureUnit(picture));
}

function pictureUnit({ url, alt, within }: Picture): Unit {
  return { kind: 'picture', url, alt, within, isTight: false };
}

/** Tables of HTML without a cell lay out a page; text and Markdown have a block for each row. */
function isCell({ format }: Doc, { kind }: Block, { cell }: BlockPlace): boolean {
  return cell !== undefined || (kind === 'table' && format !== 'html');
}

function isLine({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'quote';
}

function isSameLine(last: Unit & TextUnit, { within }: BlockPlace): boolean {
  return last.level === 0 && last.within === within;
}

function addUnit(draft: Draft, placed: Placed, place: BlockPlace, inlines: Inline[]): void {
  const { units } = draft;
  const { block, between } = placed;
  const { within, language } = place;
  const base = { within, isTight: between === '\n' };
  if (isCell(draft.doc, block, place)) addCells(units, base, place, inlines);
  else if (block.kind === 'code') {
    units.push({ ...base, kind: 'code', language, text: codeOf(draft.doc, inlines) });
  } else if (block.kind === 'rule') units.push({ ...base, kind: 'rule' });
  else if (block.kind === 'image') addImages(units, base, block);
  else units.push({ ...base, kind: 'text', level: levelOf(draft.doc, block), inlines });
}

/** The images of a line of Markdown that holds nothing else. */
function addImages(units: Unit[], base: UnitBase, { text, links = [] }: Block): void {
  for (const { start, end, url, image } of links) {
    if (image)
      units.push({
        ...base,
        kind: 'picture',
        url: readAddress(url),
        alt: text.slice(start, end).replace(/[<>]+/g, ' '),
      });
  }
}

function addCells(units: Unit[], base: UnitBase, { cell }: BlockPlace, inlines: Inline[]): void {
  const last = units.at(-1);
  const isSame = last?.kind === 'table' && last.table === cell?.table;
  const unit: Unit & TableUnit = isSame
    ? last
    : { ...base, kind: 'table', rows: [], columns: 0, table: cell?.table };
  if (!isSame) units.push(unit);
  if (cell === undefined) {
    const cells = splitCells(inlines).map((own) => ({
      isHead: unit.rows.length === 0,
      inlines: own,
    }));
    if (cells.length === 0) return;
    unit.rows.push({ number: unit.rows.length, cells });
    unit.columns = Math.max(unit.columns, cells.length);
    return;
  }
  unit.columns = cell.table.columns;
  let row = unit.rows.at(-1);
  if (row?.number !== cell.row) {
    row = { number: cell.row, cells: [] };
    unit.rows.push(row);
  }
  while (row.cells.length <= cell.column) row.cells.push({ isHead: false, inlines: [] });
  const own = row.cells[cell.column] as Row['cells'][number];
  if (own.inlines.length > 0) own.inlines.push({ kind: 'break' });
  own.inlines.push(...inlines);
  own.isHead = cell.isHead;
}

/** The pictures of a block that are not in yet. */
function picturesOf(draft: Draft, block: Block): readonly Picture[] {
  const { pictures } = draft.layout;
  const from = draft.pictures;
  while (pictures[draft.pictures]?.block === block) draft.pictures += 1;
  return pictures.slice(from, draft.pictures);
}

function levelOf({ source, format }: Doc, { kind, level, start, mark }: Block): number {
  if (kind !== 'heading') return 0;
  if (level !== undefined || format !== 'text') return level ?? 2;
  return source.slice(start, start + mark).trim().length;
}

/** In a plain text fences are a part of the code. */
function codeOf({ format }: Doc, inlines: readonly Inline[]): string {
  const text = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  if (format !== 'text') return text;
  return text.replace(/^[^\n]*\n/, '').replace(/\n[^\n]*$/, '');
}
