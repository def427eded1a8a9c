import type { Doc } from '../core/doc.ts';
import type { Container } from '../core/layout.ts';
import { fenced } from './fenced.ts';
import { withoutSettings, writeMarkdown } from './markdown.ts';
import { imageMarkdown, inlineMarkdown } from './markdown-inlines.ts';
import { outlineOf } from './outline.ts';
import type { Placed } from './placed.ts';
import type { Outline, Row, TableUnit, Unit } from './units.ts';

/** A body that is being written. */
interface Page {
  readonly base: string | undefined;
  readonly parts: string[];
  /** The containers that are open, the outermost first, and what stands before their lines. */
  readonly open: { readonly container: Container; readonly indent: string }[];
  /** The number of the last item of each list. */
  readonly numbers: Map<Container, number>;
}

/** Writes the kept blocks of text, Markdown or a page as Markdown. */
export function writePageMarkdown(doc: Doc, placed: readonly Placed[], body: string): string {
  if (doc.format !== 'html') return writeMarkdown(doc, placed, body);
  return withoutSettings(writePage(outlineOf(doc, placed)));
}

function writePage({ units, base }: Outline): string {
  const page: Page = { base, parts: [], open: [], numbers: new Map() };
  for (const unit of units) {
    const written = unitMarkdown(unit, base);
    if (written === '') continue;
    const first = enter(page, unit);
    const indent = page.open.map((found) => found.indent).join('');
    const lines = written.split('\n');
    page.parts.push(first, lines[0] as string);
    for (const line of lines.slice(1)) {
      page.parts.push('\n', line === '' ? indent.trimEnd() : indent + line);
    }
  }
  return page.parts.join('');
}

/** Ends and starts containers until a unit stands where it belongs; returns what stands before it. */
function enter(page: Page, { within, isTight }: Unit): string {
  const path: Container[] = [];
  for (let at = within; at !== undefined; at = at.parent) path.push(at);
  path.reverse();
  const { open, parts } = page;
  let common = 0;
  while (common < path.length && open[common]?.container === path[common]) common += 1;
  const isListed = common > 0 && isItemNext(path[common]);
  open.length = common;
  const outer = open.map(({ indent }) => indent).join('');
  let marks = '';
  for (const container of path.slice(common)) {
    const { kind } = container;
    const mark = kind === 'quote' ? '> ' : kind === 'item' ? bulletOf(page, container) : '';
    open.push({ container, indent: kind === 'quote' ? mark : ' '.repeat(indentOf(mark)) });
    marks += mark;
  }
  if (parts.length === 0) return marks;
  const gap = isTight && isListed ? '\n' : `\n${outer.trimEnd()}\n`;
  return gap + outer + marks;
}

/** Whether a container is a further item of a list, or the first of one that can follow a text. */
function isItemNext(container: Container | undefined): boolean {
  const { kind, number } = container ?? { kind: 'quote', number: 0 };
  return kind === 'item' || kind === 'bullets' || (kind === 'numbers' && number === 1);
}

/** A footnote goes on where indented by four. */
const NOTE_INDENT = 4;

function indentOf(mark: string): number {
  return mark.startsWith('[') ? NOTE_INDENT : mark.length;
}

function bulletOf({ numbers }: Page, { parent, note }: Container): string {
  if (note !== undefined) return `[^${note}]: `;
  if (parent?.kind !== 'numbers') return '- ';
  const number = (numbers.get(parent) ?? parent.number - 1) + 1;
  numbers.set(parent, number);
  return `${number}. `;
}

function unitMarkdown(unit: Unit, base: string | undefined): string {
  switch (unit.kind) {
    case 'text': {
      if (unit.level === 0) return inlineMarkdown(unit.inlines, base, 'block');
      const words = inlineMarkdown(unit.inlines, base, 'line');
      return words === '' ? '' : `${'#'.repeat(unit.level)} ${words}`;
    }
    case 'code':
      return fenced(unit.text.replace(/\r\n?/g, '\n'), unit.language);
    case 'picture':
      return imageMarkdown(unit, base);
    case 'table':
      return tableMarkdown(unit, base);
    default:
      return '***';
  }
}

function tableMarkdown({ rows, columns }: TableUnit, base: string | undefined): string {
  const lines = rows.map((row) => rowMarkdown(row, columns, base));
  lines.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return lines.join('\n');
}

function rowMarkdown({ cells }: Row, columns: number, base: string | undefined): string {
  let line = '|';
  for (let at = 0; at < columns; at += 1) {
    line += ` ${inlineMarkdown(cells[at]?.inlines ?? [], base, 'cell')} |`;
  }
  return line;
}
