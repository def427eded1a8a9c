import type { Doc } from '../core/doc.ts';
import type { Container } from '../core/layout.ts';
import { escapeHtml, imageHtml, inlineHtml, noteId } from './html-inlines.ts';
import { outlineOf } from './outline.ts';
import type { Placed } from './placed.ts';
import type { Row, TableUnit, Unit } from './units.ts';

/** A body that is being written. */
interface Page {
  readonly base: string | undefined;
  html: string;
  /** The containers that are open, the outermost first. */
  readonly open: Container[];
  /** What was written last: the start of an item, or words that stand in one without a paragraph. */
  last: 'item' | 'words' | undefined;
}

/**
 * Writes the kept blocks as HTML, from its parts alone: nothing of the source goes in but escaped text, and
 * addresses that were taken apart and put together again.
 *
 * Elements: `p`, `h1` to `h6`, `ul`, `ol`, `li`, `blockquote`, `pre`, `code`, `table`, `thead`,
 * `tbody`, `tr`, `th`, `td`, `img`, `hr`, `br`, `a`, `strong`, `em`, `del`, `ins`, `mark`, `sub`,
 * `sup`. Attributes: `href` (`http`, `https`, `mailto`, `tel` or relative), `src` (`http`, `https`
 * or relative), `alt`, `start`, `class="language-…"` and `id="note-…"`.
 */
export function writeHtml(doc: Doc, placed: readonly Placed[]): string {
  const { units, base } = outlineOf(doc, placed);
  const page: Page = { base, html: '', open: [], last: undefined };
  for (const unit of units) {
    enter(page, unit.within);
    const isBare = page.last === 'item' && unit.kind === 'text' && unit.level === 0;
    add(page, isBare ? inlineHtml(unit.inlines, base) : written(unit, base), isBare);
    page.last = isBare ? 'words' : undefined;
  }
  enter(page, undefined);
  return page.html;
}

function add(page: Page, html: string, isGlued = false): void {
  page.html += page.html === '' || isGlued ? html : `\n${html}`;
}

/** Ends and starts containers until a unit stands where it belongs. */
function enter(page: Page, within: Container | undefined): void {
  const path: Container[] = [];
  for (let at = within; at !== undefined; at = at.parent) path.push(at);
  path.reverse();
  const { open } = page;
  let common = 0;
  while (common < path.length && open[common] === path[common]) common += 1;
  while (open.length > common) {
    const { kind } = open.pop() as Container;
    add(page, CLOSING[kind], kind === 'item' && page.last !== undefined);
    page.last = undefined;
  }
  for (const container of path.slice(common)) {
    open.push(container);
    add(page, opening(container));
    page.last = container.kind === 'item' ? 'item' : undefined;
  }
}

const CLOSING: { readonly [Kind in Container['kind']]: string } = {
  quote: '</blockquote>',
  bullets: '</ul>',
  numbers: '</ol>',
  item: '</li>',
};

function opening({ kind, number, note }: Container): string {
  if (kind === 'quote') return '<blockquote>';
  if (kind === 'bullets') return '<ul>';
  if (kind === 'numbers') return number === 1 ? '<ol>' : `<ol start="${number}">`;
  return note === undefined ? '<li>' : `<li id="${escapeHtml(noteId(note))}">`;
}

function written(unit: Unit, base: string | undefined): string {
  switch (unit.kind) {
    case 'text': {
      const tag = unit.level > 0 ? `h${unit.level}` : 'p';
      return `<${tag}>${inlineHtml(unit.inlines, base)}</${tag}>`;
    }
    case 'code': {
      const name = unit.language === '' ? '' : ` class="language-${escapeHtml(unit.language)}"`;
      return `<pre><code${name}>${escapeHtml(unit.text)}</code></pre>`;
    }
    case 'picture':
      return `<p>${imageHtml(unit, base)}</p>`;
    case 'table':
      return tableHtml(unit, base);
    default:
      return '<hr>';
  }
}

function tableHtml({ rows, columns }: TableUnit, base: string | undefined): string {
  const isBody = ({ cells }: Row): boolean => cells.some(({ isHead }) => !isHead);
  const first = rows.findIndex(isBody);
  const heads = first === -1 ? rows.length : first;
  const lines = (part: readonly Row[]): string =>
    part.map((row) => `${rowHtml(row, columns, base)}\n`).join('');
  const head = heads === 0 ? '' : `<thead>\n${lines(rows.slice(0, heads))}</thead>\n`;
  const body = heads === rows.length ? '' : `<tbody>\n${lines(rows.slice(heads))}</tbody>\n`;
  return `<table>\n${head}${body}</table>`;
}

function rowHtml({ cells }: Row, columns: number, base: string | undefined): string {
  let html = '';
  for (let at = 0; at < columns; at += 1) {
    const cell = cells[at];
    const tag = cell?.isHead ? 'th' : 'td';
    html += `<${tag}>${inlineHtml(cell?.inlines ?? [], base).trim()}</${tag}>`;
  }
  return `<tr>${html}</tr>`;
}
