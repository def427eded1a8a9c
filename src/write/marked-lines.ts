import type { Annotation, BareArticle, KeptRange, Removal, Repair } from '../core/article.ts';
import { isSpace } from '../core/char.ts';
import { bySpan, type Span } from '../core/span.ts';

/** Characters of one line that share a fate. */
export type MarkedPiece =
  | { readonly fate: 'kept'; readonly text: string }
  | { readonly fate: 'mark'; readonly text: string }
  | { readonly fate: 'removed'; readonly text: string; readonly removal: Removal }
  | { readonly fate: 'repaired'; readonly text: string; readonly repair: Repair };

/**
 * What became of a line: `+` stays, `=` was recognised and stays, `-` is gone, `^` was lifted,
 * `~` lost or changed a part, `.` is Markdown without a text: settings, targets of links, fences.
 */
export type Sign = '+' | '=' | '-' | '^' | '~' | '.';

/** One block of the source and what became of it. */
export interface MarkedLine extends Span {
  readonly sign: Sign;
  readonly pieces: readonly MarkedPiece[];
  /** What was recognised in it and stays. */
  readonly annotations: readonly Annotation[];
}

/** The account of an article as one list of source ranges. */
type Range =
  | (KeptRange & { readonly fate: 'kept'; readonly text: string })
  | (Span & { readonly fate: 'layout'; readonly text: string })
  | (Removal & { readonly fate: 'removed' })
  | (Repair & { readonly fate: 'repaired'; readonly text: string });

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const LINE_BREAKS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Lists the blocks of the source of an article, in order, from its account alone. */
export function markedLines(article: BareArticle): MarkedLine[] {
  const ranges = rangesOf(article);
  const wraps = wrapsOf(article.body, ranges);
  const lines: MarkedLine[] = [];
  const annotations = article.annotations.values();
  let waiting = annotations.next();
  let pieces: MarkedPiece[] = [];
  let start = 0;
  const endLine = (end: number, next: number): void => {
    const found: Annotation[] = [];
    for (; !waiting.done && waiting.value.start < end; waiting = annotations.next()) {
      found.push(waiting.value);
    }
    const trimmed = trimPieces(pieces);
    if (trimmed.length > 0) {
      lines.push({ start, end, sign: signOf(trimmed, found), pieces: trimmed, annotations: found });
    }
    pieces = [];
    start = next;
  };
  for (const [index, range] of ranges.entries()) {
    if (range.fate === 'removed') {
      pieces.push({ fate: 'removed', text: oneLine(range.text), removal: range });
    } else if (range.fate === 'repaired') {
      pieces.push({ fate: 'repaired', text: oneLine(range.from), repair: range });
    } else if (wraps.has(index)) {
      pieces.push({ fate: 'kept', text: ' ' });
    } else {
      let at = 0;
      for (const found of range.text.matchAll(LINE_BREAKS)) {
        pieces.push(unchanged(range.fate, range.text.slice(at, found.index)));
        at = found.index + found[0].length;
        endLine(range.start + found.index, range.start + at);
      }
      pieces.push(unchanged(range.fate, range.text.slice(at)));
    }
  }
  endLine(article.length, article.length);
  return lines;
}

/** A piece of the body, or of layout that is a mark unless it is white space. */
function unchanged(fate: 'kept' | 'layout', text: string): MarkedPiece {
  return { fate: fate === 'kept' || isSpaces(text) ? 'kept' : 'mark', text };
}

function rangesOf({ body, kept, layout, removals, repairs }: BareArticle): Range[] {
  const ranges: Range[] = [
    ...kept.map((range) => {
      const text = body.slice(range.at, range.at + range.end - range.start);
      return { ...range, fate: 'kept' as const, text };
    }),
    ...layout.map((range) => ({ ...range, fate: 'layout' as const })),
    ...removals.map((removal) => ({ ...removal, fate: 'removed' as const })),
    ...repairs.map((repair) => ({ ...repair, fate: 'repaired' as const, text: repair.from })),
  ];
  return ranges.sort(bySpan);
}

/** The positions of layout that only wraps the lines of one block. */
function wrapsOf(body: string, ranges: readonly Range[]): ReadonlySet<number> {
  const wraps = new Set<number>();
  let before: KeptRange | undefined;
  let breaks: number[] = [];
  for (const [index, range] of ranges.entries()) {
    if (range.fate === 'kept') {
      const written = before && body.slice(before.at + before.end - before.start, range.at);
      if (written !== undefined && !LINE_BREAK.test(written)) {
        for (const found of breaks) wraps.add(found);
      }
      before = range;
      breaks = [];
    } else if (range.fate === 'repaired' && range.joins !== undefined) {
      // What follows is a joint over removed blocks, each of which has a line of its own.
      before = undefined;
    } else if (range.fate === 'layout' && range.text.match(LINE_BREAKS)?.length === 1) {
      breaks.push(index);
    }
  }
  return wraps;
}

function signOf(pieces: readonly MarkedPiece[], annotations: readonly Annotation[]): Sign {
  const removals = pieces.flatMap((piece) => (piece.fate === 'removed' ? [piece.removal] : []));
  const hasBody = pieces.some((piece) => piece.fate === 'repaired' || !isGone(piece));
  if (!hasBody && removals.length === 0) return '.';
  if (!hasBody) return removals.every(({ action }) => action === 'lift') ? '^' : '-';
  if (pieces.some(({ fate }) => fate === 'removed' || fate === 'repaired')) return '~';
  return annotations.length > 0 ? '=' : '+';
}

/** The pieces without white space at either end; none where nothing else is there. */
function trimPieces(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const first = pieces.findIndex((piece) => !isBlank(piece));
  const last = pieces.findLastIndex((piece) => !isBlank(piece));
  return pieces.slice(first, last + 1).flatMap((piece, index, { length }): MarkedPiece[] => {
    if (piece.fate !== 'kept' && piece.fate !== 'mark') return [piece];
    let { text } = piece;
    if (index === 0) text = text.trimStart();
    if (index === length - 1) text = text.trimEnd();
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** Whether nothing of a piece stands in the body. */
function isGone(piece: MarkedPiece): boolean {
  return piece.fate === 'removed' || piece.fate === 'mark' || isBlank(piece);
}

function isBlank({ fate, text }: MarkedPiece): boolean {
  return fate === 'kept' && isSpaces(text);
}

function isSpaces(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text.charCodeAt(at))) return false;
  }
  return true;
}

function oneLine(text: string): string {
  return LINE_BREAK.test(text) ? text.replace(/\s+/g, ' ') : text;
}
