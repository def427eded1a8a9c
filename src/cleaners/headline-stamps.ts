import type { Block } from '../core/block.ts';
import { type Cleaner, defineCleaner } from '../core/cleaner.ts';
import { type DropMark, lift } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { type ParsedDate, parseDate } from '../metadata/dates.ts';
import { readReadingTime } from '../metadata/reading-time.ts';
import { readSignature, signatureFields } from '../metadata/signature.ts';

/** Dates and names stand within so many lines of the headline, and so far above it. */
const MAX_BELOW = 12;
const MAX_ABOVE = 4;
/** One good paragraph below the headline may be its standfirst. */
const MAX_GOOD = 1;

const MAX_LENGTH = 120;
/** A line of one date may say so much else: "Essay · May 14, 2022"; more where a label names the date. */
const MAX_RESIDUE = 3;
const MAX_LABELLED_RESIDUE = 6;
/** More dates without a label are a list: deadlines, teasers. */
const MAX_BARE = 2;

type Reason = 'date-line' | 'byline-label' | 'label-over-name';

/**
 * When a page's article was published and who wrote it, in the lines beside its headline.
 *
 * They often stand in the header of the page, or apart from the element that holds the article, and
 * would go with those without having been read.
 *
 *     - <h1>Harbour reopens</h1> / <div>Published on May 14, 2022</div>
 *     + <h1>Harbour reopens</h1> / <p>The storm of May 14, 2022 had closed it.</p>
 */
export function headlineStamps(): Cleaner {
  return defineCleaner<Reason>({
    name: 'headline-stamps',
    reasons: ['date-line', 'byline-label', 'label-over-name'],
    *inspect(view) {
      const headline = headlineOf(view);
      if (headline === undefined) return;
      const marks = beside(view, headline).flatMap((block) => readLine(view, block) ?? []);
      const bare = marks.filter(isBare).length;
      yield* bare > MAX_BARE ? marks.filter((mark) => !isBare(mark)) : marks;
    },
  });
}

/** The heading that is the title of the page. */
function headlineOf(view: View): Block | undefined {
  const { elements, blocks, sources } = view.doc;
  if (elements === undefined) return undefined;
  const start = sources?.title?.[0]?.start;
  return (
    blocks.find((block) => block.level !== undefined && block.start === start) ??
    blocks.find(({ level }) => level === 1)
  );
}

/** The short lines around the headline, those below it first. */
function beside(view: View, { index }: Block): Block[] {
  const { blocks } = view.doc;
  const lines: Block[] = [];
  let good = 0;
  for (const block of blocks.slice(index + 1, index + 1 + MAX_BELOW)) {
    if (view.measures(block).good) good += 1;
    if (good > MAX_GOOD) break;
    lines.push(block);
  }
  lines.push(...blocks.slice(Math.max(0, index - MAX_ABOVE), index).reverse());
  return lines.filter((block) => view.has(block) && block.text.length <= MAX_LENGTH);
}

function readLine(view: View, block: Block): DropMark<Reason> | undefined {
  const { text } = block;
  const label = view.hit(block, 'byline-label');
  if (label?.start === 0) {
    if (label.whole) return nameBelow(view, block);
    const signature = readSignature(text, view.vocabulary);
    if (signature === null) return undefined;
    return lift(block, signatureFields(signature), { kind: 'byline', reason: 'byline-label' });
  }
  return view.measures(block).digits > 0 ? readDate(view, block) : undefined;
}

/** "Written by" over "Jane Doe". */
function nameBelow(view: View, label: Block): DropMark<Reason> | undefined {
  const block = view.next(label);
  const signature = block && readSignature(block.text, view.vocabulary);
  if (block === undefined || signature == null) return undefined;
  const fields = signatureFields(signature);
  return lift([label, block], fields, { kind: 'byline', reason: 'label-over-name' });
}

function readDate(view: View, block: Block): DropMark<Reason> | undefined {
  const { vocabulary } = view;
  const time = readReadingTime(view, block);
  const text = time?.rest ?? block.text;
  const date = parseDate(text, vocabulary);
  if (date.precision !== 'day' || !isStamp(date, text)) return undefined;
  const fields = {
    published: date.label === 'updated' ? null : date.iso,
    modified: date.modified,
    readingMinutes: time?.minutes ?? null,
  };
  return lift(block, fields, {
    kind: 'date-stamp',
    reason: 'date-line',
    evidence: { date: date.iso ?? 'uncertain', label: date.label ?? 'none' },
  });
}

/** Whether a line is a stamp: it names its date as one, or sets the little else that it says apart. */
function isStamp({ residue, label, count, twins, spans }: ParsedDate, text: string): boolean {
  if (label !== null) return residue.length <= MAX_LABELLED_RESIDUE;
  if (count > 1 && !twins) return false;
  if (residue.length === 0) return true;
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const isApart = /(?:^|[|·•,;–—/(-])\s?$/.test(text.slice(0, first));
  return (
    residue.length <= MAX_RESIDUE && isApart && /^\s?(?:$|[|·•,;–—/)-])/.test(text.slice(last))
  );
}

/** Whether nothing but its date says that a line is a stamp. */
function isBare({ kind, evidence }: DropMark<Reason>): boolean {
  return kind === 'date-stamp' && evidence?.['label'] === 'none';
}
