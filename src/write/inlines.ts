import type { Block, Style, StyledSpan } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import type { BlockPlace, Picture, PlacedLink } from '../core/layout.ts';
import { eachKept, type Placed } from './placed.ts';

/** A part of a line of a body. */
export type Inline = InlineText | InlinePicture | { readonly kind: 'break' };

/** Words that are set off in the same ways. */
export interface InlineText {
  readonly kind: 'text';
  readonly text: string;
  /** From the outside in; absent where there are none. */
  readonly styles?: readonly Style[];
  readonly link?: PlacedLink | undefined;
}

export interface InlinePicture {
  readonly kind: 'picture';
  readonly url: string;
  readonly alt: string;
}

/** From the outside in, so that styles that cross can be written. */
const ORDER: readonly Style[] = ['del', 'ins', 'mark', 'strong', 'em', 'sub', 'sup', 'code'];

/** A stretch of a text that is set off in the same ways throughout. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly styles: readonly Style[];
  readonly link: PlacedLink | undefined;
}

/** The parts of what is kept of a block. */
export function readInlines(
  { block, cuts }: Placed,
  place: BlockPlace,
  pictures: readonly Picture[],
): Inline[] {
  const inlines: Inline[] = [];
  const stretches = stretchesOf(block, place, pictures);
  let next = 0;
  let shown = 0;
  const showUpTo = (offset: number): void => {
    for (; shown < pictures.length && (pictures[shown] as Picture).at <= offset; shown += 1) {
      const { url, alt, at } = pictures[shown] as Picture;
      // Of the white space on both sides of an image the text has one space, and none at its ends.
      const space: Inline[] = isApart(block.text, at) ? [{ kind: 'text', text: ' ' }] : [];
      const isEnd = at >= block.text.length;
      inlines.push(...(isEnd ? space : []), { kind: 'picture', url, alt }, ...(isEnd ? [] : space));
    }
  };
  eachKept(block.text, cuts, {
    copy(from, to) {
      // What was mended at the end of a text may have been trimmed.
      const end = Math.min(to, block.text.length);
      for (let at = from; at < end; ) {
        while ((stretches[next] as Stretch).end <= at) next += 1;
        const stretch = stretches[next] as Stretch;
        const { styles, link } = stretch;
        showUpTo(at);
        const last = Math.min(end, stretch.end);
        inlines.push({ kind: 'text', text: block.text.slice(at, last), styles, link });
        at = last;
      }
    },
    insert(text) {
      const { styles, link } = stretches[next] ?? { styles: [], link: undefined };
      inlines.push({ kind: 'text', text, styles, link });
    },
  });
  showUpTo(Number.POSITIVE_INFINITY);
  return inlines;
}

function isApart(text: string, at: number): boolean {
  return at > 0 && (at >= text.length || isSpace(text.charCodeAt(at - 1)));
}

/** The stretches of a text, without gaps; none where it is empty. */
function stretchesOf(
  { text }: Block,
  { styles, links }: BlockPlace,
  pictures: readonly Picture[],
): Stretch[] {
  const end = text.length;
  if (styles.length + links.length + pictures.length === 0) {
    return [{ start: 0, end, styles: [], link: undefined }];
  }
  const edges = new Set([0, end]);
  for (const span of [...styles, ...links]) edges.add(span.start).add(span.end);
  for (const { at } of pictures) edges.add(at);
  const sorted = [...edges].sort((a, b) => a - b);
  const stylesAt = createSweep(styles);
  const linkAt = createSearch(links);
  const stretches: Stretch[] = [];
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    const [start = 0, last = 0] = sorted.slice(at, at + 2);
    stretches.push({ start, end: last, styles: stylesAt(start), link: linkAt(start) });
  }
  return stretches;
}

/** Tells the styles at offsets that come in order. */
function createSweep(spans: readonly StyledSpan[]): (offset: number) => readonly Style[] {
  const starts = [...spans].sort((a, b) => a.start - b.start);
  const ends = [...spans].sort((a, b) => a.end - b.end);
  const open = new Map<Style, number>();
  let started = 0;
  let ended = 0;
  const count = ({ style }: StyledSpan, by: number): void => {
    open.set(style, (open.get(style) ?? 0) + by);
  };
  return (offset) => {
    for (; started < starts.length && (starts[started] as StyledSpan).start <= offset; started += 1)
      count(starts[started] as StyledSpan, 1);
    for (; ended < ends.length && (ends[ended] as StyledSpan).end <= offset; ended += 1)
      count(ends[ended] as StyledSpan, -1);
    return open.size === 0 ? [] : ORDER.filter((style) => (open.get(style) ?? 0) > 0);
  };
}

/** Tells the link at offsets that come in order; of two that overlap, the first. */
function createSearch(links: readonly PlacedLink[]): (offset: number) => PlacedLink | undefined {
  const sorted = [...links].sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while (next < sorted.length && (sorted[next] as PlacedLink).end <= offset) next += 1;
    const link = sorted[next];
    return link !== undefined && link.start <= offset ? link : undefined;
  };
}

/** A row of columns: `|---|---|` */
const DELIMITERS = /^[\s|:-]+$/;

/** The cells of a row that is written in one line; none in a line between head and rows. */
export function splitCells(inlines: readonly Inline[]): Inline[][] {
  const cells: Inline[][] = [[]];
  const words = inlines.map((inline) => (inline.kind === 'text' ? inline.text : 'x')).join('');
  if (DELIMITERS.test(words)) return [];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      cells.at(-1)?.push(inline);
      continue;
    }
    for (const [at, text] of inline.text.split('|').entries()) {
      if (at > 0) cells.push([]);
      if (text !== '') cells.at(-1)?.push({ ...inline, text });
    }
  }
  if (isEmpty(cells[0])) cells.shift();
  if (cells.length > 1 && isEmpty(cells.at(-1))) cells.pop();
  return cells;
}

function isEmpty(cell: readonly Inline[] = []): boolean {
  return cell.every((inline) => inline.kind === 'text' && inline.text.trim() === '');
}
