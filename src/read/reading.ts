import type { Link, StyledSpan } from '../core/block.ts';
import { isSpace } from '../core/char.ts';
import type { Span } from '../core/span.ts';
import type { Run, Target } from './inline-runs.ts';
import { createStyleReader } from './reading-styles.ts';

/** The reading text of a stretch of Markdown, and where it comes from. */
export interface Reading {
  text: string;
  /** As in `Block.pieces`. */
  pieces: number[];
  links: Link[];
  styles: StyledSpan[];
  /** Where characters stand that the source writes as something else. */
  readonly chars: number[];
  /** Source offsets between which it stands. */
  start: number;
  end: number;
}

/** How runs are read. */
export interface Manner {
  /** Whether the descriptions of images are part of the text. */
  readonly images: boolean;
  /** What a line's end is read as; `undefined` where a new reading starts at it. */
  readonly space: string | undefined;
  /** Whether a meant line's end starts a new reading. */
  readonly splits: boolean;
}

/** A link that is open, and where it starts in the text; in a hidden image nothing is read. */
interface OpenLink {
  readonly target: Target;
  start: number;
}

/** Joined lines, and where they stand: pairs of content offset and source offset. */
export interface Content {
  readonly text: string;
  readonly rows: readonly number[];
}

/** Reads runs: one reading, or more where line breaks are meant. */
export function readRuns(content: Content, runs: readonly Run[], manner: Manner): Reading[] {
  const locate = locator(content.rows);
  const readings: Reading[] = [createReading(locate(0))];
  const open: OpenLink[] = [];
  const signs = createStyleReader();
  let isCode = false;
  let hidden = 0;
  let reading = readings[0] as Reading;
  for (const run of runs) {
    const start = locate(run.start);
    const end = locate(run.end);
    const ends = run.kind === 'line' ? manner.splits : run.kind === 'space' && !manner.space;
    if (run.kind === 'open' && run.target !== undefined) {
      if (run.target.image && !manner.images) hidden += 1;
      open.push({ target: run.target, start: reading.text.length });
    } else if (run.kind === 'close') {
      const link = open.pop();
      if (link === undefined) continue;
      if (link.target.image && !manner.images) hidden -= 1;
      else addLink(reading, link);
    } else if (hidden > 0) {
      // The description of an image beside text is no part of it.
    } else if (ends && manner.splits) {
      for (const link of open) addLink(reading, link);
      signs.split(reading.styles, reading.text.length);
      reading.end = start;
      reading = createReading(end);
      readings.push(reading);
      for (const link of open) link.start = 0;
    } else if (run.kind === 'text') copyText(reading, content, run.start, run.end, start);
    else if (run.kind === 'signs') {
      const sign = content.text.charAt(run.start);
      const from = run.start + run.left;
      const to = run.end - run.right;
      if (run.left > 0) signs.close(reading.styles, sign, run.left, reading.text.length);
      if (from < to) copyText(reading, content, from, to, start + run.left);
      if (run.right > 0) signs.open(sign, run.right, reading.text.length);
    } else if (run.kind === 'mark' && run.to !== '') {
      if (isCode) signs.close(reading.styles, run.to, 1, reading.text.length);
      else signs.open(run.to, 1, reading.text.length);
      isCode = !isCode;
    } else if (run.kind === 'char') addChar(reading, run.to, start, end);
    else if (run.kind === 'space' || run.kind === 'line') addSpace(reading, run, manner);
  }
  reading.end = locate(content.text.length);
  for (const found of readings) finish(found);
  return readings;
}

/** Finds source offsets of content offsets that come in order. */
function locator(rows: readonly number[]): (offset: number) => number {
  let at = 0;
  return (offset) => {
    while ((rows[at + 2] ?? Number.POSITIVE_INFINITY) <= offset) at += 2;
    return (rows[at + 1] as number) + offset - (rows[at] as number);
  };
}

function createReading(start: number): Reading {
  return { text: '', pieces: [], links: [], styles: [], chars: [], start, end: start };
}

/** Copies text; of the two spaces around a mark one is enough. */
function copyText(
  reading: Reading,
  content: Content,
  from: number,
  to: number,
  source: number,
): void {
  const { pieces, text } = reading;
  let start = from;
  const isJoined = pieces.at(-1) === source && endsInPiece(reading);
  if (!isJoined && (text === '' || isSpace(text.charCodeAt(text.length - 1)))) {
    while (start < to && isSpace(content.text.charCodeAt(start))) start += 1;
  }
  if (start === to) return;
  const at = source + start - from;
  if (isJoined && start === from) pieces[pieces.length - 1] = source + to - from;
  else pieces.push(text.length, at, source + to - from);
  reading.text += content.text.slice(start, to);
}

function endsInPiece({ pieces, text }: Reading): boolean {
  const [offset = 0, start = 0, end = 0] = pieces.slice(-3);
  return offset + end - start === text.length;
}

/** Adds what a stretch of source stands for, between empty pieces that bound the stretch. */
function addChar(reading: Reading, to: string, start: number, end: number): void {
  if (to === '') return;
  const offset = reading.text.length;
  reading.text += to;
  reading.pieces.push(offset, start, start, offset + to.length, end, end);
  reading.chars.push(offset, offset + to.length);
}

function addSpace(reading: Reading, { kind, to }: Run, { space }: Manner): void {
  const { text } = reading;
  const written = kind === 'line' ? ' ' : space === ' ' ? to : (space ?? ' ');
  if (text === '' || (written === ' ' && isSpace(text.charCodeAt(text.length - 1)))) return;
  reading.text += written;
}

function addLink({ text, links }: Reading, { target, start }: OpenLink): void {
  const { url, image } = target;
  if (text.length === start && !image) return;
  links.push({ start, end: text.length, url, ...(image && { image: true }) });
}

/** Takes the white space off the end. */
function finish(reading: Reading): void {
  const { pieces, text } = reading;
  let length = text.length;
  while (length > 0 && isSpace(text.charCodeAt(length - 1))) length -= 1;
  if (length < text.length) {
    reading.text = text.slice(0, length);
    while ((pieces.at(-3) ?? -1) >= length && pieces.length > 3) pieces.length -= 3;
    const [offset = 0, start = 0, end = 0] = pieces.slice(-3);
    if (pieces.length > 0) pieces[pieces.length - 1] = Math.min(end, start + length - offset);
    const clamp = <Found extends Span>(span: Found): Found => ({
      ...span,
      start: Math.min(span.start, length),
      end: Math.min(span.end, length),
    });
    reading.links = reading.links.map(clamp);
    reading.styles = reading.styles.map(clamp);
  }
  if (reading.text.includes('://')) addAddresses(reading);
}

/** `https://example.org/a`, without the full stop behind it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]+/gi;
const AFTER_ADDRESS = '.,;:!?)\'"*_';

/** Adds the addresses that stand in the text itself. */
function addAddresses(reading: Reading): void {
  const { text, links } = reading;
  let known = 0;
  const found: Link[] = [];
  for (const { 0: written, index: start } of text.matchAll(ADDRESS)) {
    while (known < links.length && (links[known] as Link).end <= start) known += 1;
    let { length } = written;
    while (AFTER_ADDRESS.includes(written.charAt(length - 1))) length -= 1;
    const next = links[known];
    if (next !== undefined && next.start < start + length) continue;
    found.push({ start, end: start + length, url: written.slice(0, length) });
  }
  if (found.length > 0) reading.links = [...links, ...found].sort((a, b) => a.start - b.start);
}
