import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import { escapeText, escapeWords } from './escape.ts';
import { type Cut, eachKept, type Placed } from './placed.ts';
import { isTame } from './tame.ts';

const PARAGRAPH = '\n\n';

/** A list item that is open: how far it is indented in the source and its text in Markdown. */
interface Item {
  readonly indent: number;
  readonly text: number;
}

/** Writes the body of a plain text as Markdown. */
export function writeText(doc: Doc, placed: readonly Placed[]): string {
  const parts: string[] = [];
  const items: Item[] = [];
  let before: Block | undefined;
  let hasColumns = false;
  for (const [at, place] of placed.entries()) {
    const { block, isJoint, cuts } = place;
    const text = keptText(block, cuts);
    if (isJoint) {
      parts.push(place.between, escapeText(text));
      continue;
    }
    const isRow = block.kind === 'table' && before?.kind === 'table';
    if (before !== undefined) parts.push(separator(place, before));
    if (block.kind !== 'list-item') items.length = 0;
    parts.push(markOf(doc, block, items), written(block, text));
    if (block.kind === 'table' && !isRow)
      hasColumns = isColumns(nextRow(block, placed[at + 1]?.block));
    if (block.kind === 'table' && !isRow && !hasColumns) parts.push('\n', columnsOf(text));
    before = block;
  }
  return parts.join('');
}

/** The text of a block without what was cut from it. */
export function keptText({ text }: Block, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return text;
  let kept = '';
  eachKept(text, cuts, {
    copy: (start, end) => {
      kept += text.slice(start, end);
    },
    insert: (to) => {
      kept += to;
    },
  });
  return kept;
}

/** Lines of one list or table stay together; lines of a verse end in a meant break. */
function separator({ block, between }: Placed, before: Block): string {
  if (between !== '\n') return PARAGRAPH;
  const { kind } = block;
  if (kind !== before.kind) return PARAGRAPH;
  if (kind === 'list-item' || kind === 'table') return between;
  return kind === 'paragraph' ? '\\\n' : PARAGRAPH;
}

function written({ kind }: Block, text: string): string {
  if (kind === 'code') return text;
  if (kind === 'table') return isTame(text) ? text : escapeWords(text, true, false);
  if (kind !== 'rule') return escapeText(text);
  return /^[-*_]/.test(text) ? text.replace(/-/g, '*') : '***';
}

const BULLET = /[-*+]|\d{1,3}[.)]/;

/** The mark of a block's line, as Markdown has it. */
function markOf({ source }: Doc, block: Block, items: Item[]): string {
  const mark = source.slice(block.start, block.start + block.mark);
  if (block.kind === 'heading') return `${mark.trim()} `;
  if (block.kind === 'quote') return '> ';
  if (block.kind !== 'list-item') return '';
  const indent = mark.length - mark.trimStart().length;
  while (items.length > 0 && (items.at(-1) as Item).indent >= indent) items.pop();
  const outer = items.at(-1)?.text ?? 0;
  const bullet = BULLET.exec(mark)?.[0] ?? '-';
  items.push({ indent, text: outer + bullet.length + 1 });
  return `${' '.repeat(outer)}${bullet} `;
}

/** The row of a table behind its first one. */
function nextRow({ index }: Block, next: Block | undefined): Block | undefined {
  return next?.kind === 'table' && next.index === index + 1 ? next : undefined;
}

const COLUMNS = /^[\s|:-]+$/;

function isColumns(row: Block | undefined): boolean {
  return row?.text.includes('-') === true && COLUMNS.test(row.text);
}

/** The line that makes the row above it the head of a table. */
function columnsOf(row: string): string {
  const cells = row.split('|').length - (row.startsWith('|') ? 1 : 0) - (row.endsWith('|') ? 1 : 0);
  return `|${'---|'.repeat(Math.max(1, cells))}`;
}
