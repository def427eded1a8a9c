import { findStart } from '../core/block.ts';
import { entityAt } from '../core/entities.ts';

/** A text that is put together from slices of the source, as the text of a block is by its `pieces`. */
export interface Mapped {
  readonly text: string;
  readonly pieces: readonly number[];
}

/** A source as it stands. */
export function mappedSource(source: string): Mapped {
  return { text: source, pieces: [0, 0, source.length] };
}

/** Where slices of a mapped text stand in the source; given and returned as `Block.pieces`. */
export function mapPieces({ pieces: outer }: Mapped, local: readonly number[]): number[] {
  const mapped: number[] = [];
  for (let at = 0; at < local.length; at += 3) {
    const offset = local[at] as number;
    const from = local[at + 1] as number;
    const to = local[at + 2] as number;
    if (from < to) mapSlice(outer, offset, from, to, mapped);
    else pushBound(mapped, offset, startIn(outer, 3 * findStart(outer, 3, from), from));
  }
  return mapped;
}

function mapSlice(
  outer: readonly number[],
  offset: number,
  from: number,
  to: number,
  mapped: number[],
): void {
  let piece = 3 * findStart(outer, 3, from);
  for (let at = from; at < to; ) {
    const first = outer[piece] as number;
    const start = outer[piece + 1] as number;
    const last = first + (outer[piece + 2] as number) - start;
    if (at < last) {
      const end = Math.min(to, last);
      mapped.push(offset + at - from, start + at - first, start + end - first);
      at = end;
    } else {
      // What stands between two slices has no character of its own in the source.
      if (at === from) pushBound(mapped, offset, outer[piece + 2] as number);
      at = Math.min(to, outer[piece + 3] ?? to);
      const end = outer[piece + 4] ?? (outer[piece + 2] as number);
      if (at === to) pushBound(mapped, offset + to - from, end);
    }
    if (at >= (outer[piece + 3] ?? to)) piece += 3;
  }
}

function pushBound(mapped: number[], offset: number, at: number): void {
  mapped.push(offset, at, at);
}

function startIn(outer: readonly number[], piece: number, offset: number): number {
  const from = (outer[piece + 1] as number) + offset - (outer[piece] as number);
  return Math.min(from, outer[piece + 2] as number);
}

/** What a sign of a text stands for, and how many characters it takes; `undefined` for itself. */
type Reading = (text: string, at: number) => { to: string; length: number } | undefined;

/** A range of a mapped text in which what starts with a sign reads as something else. */
function decode(outer: Mapped, start: number, end: number, sign: string, read: Reading): Mapped {
  // Cut out, so that a search for the next sign ends with the range.
  const range = outer.text.slice(start, end);
  const local: number[] = [];
  let text = '';
  let copied = 0;
  // What is read stands between two slices, of which an empty one takes the place.
  const copyTo = (to: number): void => {
    local.push(text.length, start + copied, start + to);
    text += range.slice(copied, to);
  };
  for (let at = range.indexOf(sign); at !== -1; ) {
    const found = read(range, at);
    if (found !== undefined) {
      copyTo(at);
      text += found.to;
      copied = at + found.length;
    }
    at = range.indexOf(sign, at + (found?.length ?? 1));
  }
  copyTo(range.length);
  return { text, pieces: isWhole(outer) ? local : mapPieces(outer, local) };
}

/** Whether offsets of a text are those of the source. */
function isWhole({ pieces }: Mapped): boolean {
  return pieces.length === 3 && pieces[1] === 0;
}

/** The value of a string of JSON or JavaScript, given the range between its quotation marks. */
export function decodeString(outer: Mapped, start: number, end: number): Mapped {
  return decode(outer, start, end, '\\', escapeAt);
}

/** A text with the characters that it writes as character references. */
export function decodeReferences(outer: Mapped): Mapped {
  return decode(outer, 0, outer.text.length, '&', entityAt);
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
};

const NUMBERED = /^\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/i;

function escapeAt(text: string, at: number): { to: string; length: number } {
  const sign = text.charAt(at + 1);
  const numbered = sign === 'u' || sign === 'x' ? NUMBERED.exec(text.slice(at, at + 6)) : null;
  if (numbered !== null) {
    const [whole, long, short] = numbered;
    return {
      to: String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
      length: whole.length,
    };
  }
  return { to: ESCAPES[sign] ?? sign, length: Math.min(2, text.length - at) };
}
