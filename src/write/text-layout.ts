import type { Block } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { BlockPlace, Container, PageLayout } from '../core/layout.ts';
import { readAddress } from './tame.ts';

/** An open container, and the column that its text starts at. */
interface Open {
  readonly container: Container;
  readonly column: number;
}

/** What the marks before a text say: a quotation, or an item and the columns of its mark and text. */
interface Mark {
  readonly kind: 'quote' | 'item';
  readonly start: number;
  readonly text: number;
  /** Of a numbered item. */
  readonly number: number | undefined;
}

const TAB_STOP = 4;
/** What more than so many stand around is taken for text. */
const MAX_CONTAINERS = 32;

/** Says how the blocks of text and Markdown lie in lists and quotations, by the marks before them. */
export function layOutText(doc: Doc, kept: readonly Block[]): PageLayout {
  const places = new Map<number, BlockPlace>();
  let open: Open[] = [];
  for (const block of kept) {
    open = enter(open, block, marksOf(doc, block));
    const links = (block.links ?? []).filter(({ image }) => !image);
    places.set(block.index, {
      within: open.at(-1)?.container,
      cell: undefined,
      styles: block.styles ?? [],
      links: links.map(({ start, end, url }) => ({
        start,
        end,
        url: addressOf(doc, url),
        note: undefined,
      })),
      language: block.kind === 'code' ? languageOf(doc, block) : '',
    });
  }
  return { places, pictures: [], base: doc.url };
}

const MARK = /[^\S\n]+|>|(\d{1,9})[.)]|[-*+–•·▪◦‣●○■]|\S/g;
const TASK = /\[[ xX]\][ \t]+$/;

/** The marks on the line of a block before its text, and the column that the text starts at. */
function marksOf({ source }: Doc, block: Block): { marks: Mark[]; column: number } {
  const end = block.start + block.mark;
  let from = block.start;
  while (from > 0 && !'\n\r\f\v'.includes(source.charAt(from - 1)) && end - from < 200) from -= 1;
  const prefix = source.slice(from, end).replace(TASK, '');
  const marks: Mark[] = [];
  let column = 0;
  for (const [mark, number] of prefix.matchAll(MARK)) {
    if (marks.length >= MAX_CONTAINERS) break;
    const last = marks.at(-1);
    if (mark.trim() === '') {
      for (const char of mark) column += char === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
      continue;
    }
    // A heading has a mark of its own, and words before a meant line break are none.
    if (mark !== '>' && !/^[-*+–•·▪◦‣●○■\d]/.test(mark)) break;
    if (last?.kind === 'item' && last.text === column) break;
    const start = column;
    column += mark.length;
    const kind = mark === '>' ? 'quote' : 'item';
    marks.push({
      kind,
      start,
      text: column + 1,
      number: number === undefined ? undefined : Number(number),
    });
  }
  return { marks, column };
}

/** What is open at a block, given what was open before it. */
function enter(
  before: readonly Open[],
  { kind }: Block,
  { marks, column }: { readonly marks: readonly Mark[]; readonly column: number },
): Open[] {
  const open: Open[] = [];
  let at = 0;
  let next = 0;
  for (; at < before.length; at += 1) {
    const { container, column: text } = before[at] as Open;
    const mark = marks[next];
    if (container.kind === 'quote') {
      if (mark?.kind !== 'quote') break;
      next += 1;
    } else if ((mark?.start ?? column) < text) break;
    open.push(before[at] as Open);
  }
  const sibling = before[at]?.container;
  for (const [index, mark] of marks.slice(next).entries()) {
    const parent = open.at(-1)?.container;
    const listKind = mark.number === undefined ? 'bullets' : 'numbers';
    const known = index === 0 && sibling?.kind === 'item' ? sibling.parent : undefined;
    const isNext = known?.kind === listKind && known.parent === parent;
    open.push(
      mark.kind === 'quote'
        ? { container: contain('quote', parent), column: 0 }
        : {
            container: contain('item', isNext ? known : contain(listKind, parent, mark.number)),
            column: mark.text,
          },
    );
  }
  return kind === 'heading' && marks.length === 0 ? [] : open;
}

function contain(kind: Container['kind'], parent: Container | undefined, number = 1): Container {
  const depth = parent === undefined ? 0 : parent.depth + 1;
  return { kind, parent, depth, number, note: undefined };
}

/** Only Markdown has backslashes and references in addresses. */
function addressOf({ format }: Doc, url: string): string {
  return format === 'markdown' ? readAddress(url) : url;
}

const LANGUAGE = /^(?:`{3,}|~{3,})[ \t]*([\w+#.-]{1,30})/;

function languageOf({ source }: Doc, { start }: Block): string {
  return LANGUAGE.exec(source.slice(start, start + 200))?.[1]?.toLowerCase() ?? '';
}
