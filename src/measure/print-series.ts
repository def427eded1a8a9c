import { addTo } from '../core/add-to.ts';
import type { View } from '../core/view.ts';
import { isAddress } from './page-lines.ts';
import { isConsecutive, isRising } from './page-order.ts';
import type { PrintLine } from './print-lines.ts';
import { cutsSentence, headTexts, isBetweenProse } from './print-places.ts';
import { isSameStamp, type Stamp } from './stamps.ts';

/** What the heads and feet of one print of a text have in common. */
export interface PrintSeries {
  /** The lines that belong to it, each with what shows that. */
  readonly members: ReadonlyMap<PrintLine, PrintSign>;
  /** The stamps that the print bears; two where a minute passed. */
  readonly stamps: readonly Stamp[];
  /** The numbers of pages it counts. */
  readonly totals: ReadonlySet<number>;
}

/** What shows that a line is the head or foot of a page. */
export type PrintSign = 'page-series' | 'page-stamp' | 'page-counter';

/** Two bare counters may be anything; three in order are pages, or images. */
const MIN_BARE = 3;

/** How many blocks apart a page's counter and its stamp may stand. */
const MAX_APART = 2;

/** Finds the heads and feet of printed pages by what they share from page to page. */
export function findPrintSeries(view: View, lines: readonly PrintLine[]): PrintSeries {
  const usable = withKnownRest(view, lines);
  const members = new Map<PrintLine, PrintSign>();
  const stamps = new Map<string, Stamp>();
  for (const line of sureStamps(view, usable)) {
    members.set(line, line.counter === undefined ? 'page-stamp' : 'page-series');
    if (line.stamp) stamps.set(`${line.stamp.day} ${line.stamp.minute}`, line.stamp);
  }
  const totals = new Set<number>();
  const search: Search = { view, lines: usable, sure: besideMembers(usable, members) };
  for (const [total, group] of byTotal(usable)) {
    const series = total === 0 ? barePages(search, group) : counted(search, group);
    for (const line of series) {
      if (total > 0) totals.add(total);
      members.set(line, series.length > 1 || line.stamp ? 'page-series' : 'page-counter');
    }
  }
  return { members, stamps: [...stamps.values()], totals };
}

interface Search {
  readonly view: View;
  readonly lines: readonly PrintLine[];
  /** Lines that bear a known stamp, or stand beside one that does. */
  readonly sure: ReadonlySet<PrintLine>;
}

function besideMembers(
  lines: readonly PrintLine[],
  members: ReadonlyMap<PrintLine, PrintSign>,
): Set<PrintLine> {
  const sure = new Set(members.keys());
  for (const [at, line] of lines.entries()) {
    if (line.counter === undefined || line.stamp !== undefined) continue;
    const near = [lines[at - 1], lines[at + 1]].some(
      (other) =>
        other !== undefined &&
        members.has(other) &&
        other.counter === undefined &&
        Math.abs(other.block.index - line.block.index) <= 1,
    );
    if (near) sure.add(line);
  }
  return sure;
}

/** Lines that hold nothing but counter and stamp, an address, or what another line repeats. */
function withKnownRest(view: View, lines: readonly PrintLine[]): PrintLine[] {
  const counts = countsOf(lines, ({ rest }) => rest);
  const titles = headTexts(view);
  return lines.filter(({ rest }) => {
    if (rest === '' || isAddress(rest)) return true;
    return (counts.get(rest) ?? 0) > 1 || titles.has(rest);
  });
}

function countsOf<Key>(
  lines: readonly PrintLine[],
  keyOf: (line: PrintLine) => Key,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return counts;
}

/**
 * Lines with a stamp that only a print has: beside a counter, or the same on several pages.
 *
 * Stamps of posts and updates differ by more than a minute.
 */
function sureStamps(view: View, lines: readonly PrintLine[]): readonly PrintLine[] {
  const stamped = lines.filter(({ stamp }) => stamp !== undefined);
  if (stamped.length === 0) return stamped;
  const totals = countsOf(lines, ({ counter }) => counter?.total ?? 0);
  const known = new Set<string>();
  for (const [at, { block, counter, stamp }] of lines.entries()) {
    if (stamp === undefined) continue;
    const isBeside = (other: PrintLine | undefined): boolean =>
      other?.counter !== undefined &&
      other.stamp === undefined &&
      other.counter.total > 0 &&
      (totals.get(other.counter.total) ?? 0) > 1 &&
      Math.abs(other.block.index - block.index) <= MAX_APART;
    if (counter !== undefined || isBeside(lines[at - 1]) || isBeside(lines[at + 1])) {
      known.add(`${stamp.day} ${stamp.minute}`);
    }
  }
  if (known.size === 0) return repeatedStamps(view, stamped, lines);
  return stamped.filter(({ stamp }) => isKnown(known, stamp as Stamp));
}

/** Whether a set of stamps by spelling holds this one, give or take a minute. */
function isKnown(known: ReadonlySet<string>, { day, minute }: Stamp): boolean {
  return [minute - 1, minute, minute + 1].some((at) => known.has(`${day} ${at}`));
}

/** All stamps of a text if they are one and the same, with prose between them. */
function repeatedStamps(
  view: View,
  stamped: readonly PrintLine[],
  lines: readonly PrintLine[],
): readonly PrintLine[] {
  const [first] = stamped;
  if (first?.stamp === undefined || stamped.length < 2) return [];
  const { stamp } = first;
  if (!stamped.every((line) => isSameStamp(stamp, line.stamp as Stamp))) return [];
  const inner = stamped.filter(({ block }) => view.zone(block) === 'body');
  if (inner.length === 0) return [];
  return inner.every((line) => isBetweenProse(view, line, lines)) ? stamped : [];
}

function byTotal(lines: readonly PrintLine[]): Map<number, PrintLine[]> {
  const groups = new Map<number, PrintLine[]>();
  for (const line of lines) {
    if (line.counter === undefined) continue;
    addTo(groups, line.counter.total, line);
  }
  return groups;
}

/** The lines of one total that count the pages of a print. */
function counted(
  { view, lines, sure: known }: Search,
  group: readonly PrintLine[],
): readonly PrintLine[] {
  const rests = countsOf(group, ({ rest }) => rest);
  const titles = headTexts(view);
  const sure = group.filter((line) => {
    if (known.has(line) || line.counter?.form === 'labelled') return true;
    const { rest } = line;
    return (rests.get(rest) ?? 0) > 1 && (isAddress(rest) || titles.has(rest));
  });
  if (sure.length > 0) return isRising(sure, 0) ? fitting(group, sure) : sure;
  if (group.length < MIN_BARE || !isRising(group, 1)) return [];
  const upper = group.filter(({ block }) => view.zone(block) !== 'tail');
  const inner = upper.filter(({ block }) => view.zone(block) === 'body').length;
  const among = upper.filter((line) => isBetweenProse(view, line, lines)).length;
  // Ratings are written "3/4": all must stand as a page's foot does, and one cut a sentence.
  if (group.some(({ counter }) => counter?.form === 'slash')) {
    return among >= MIN_BARE && among === upper.length && cutsSentence(view, upper) ? group : [];
  }
  return among > 0 && 2 * among >= inner ? group : [];
}

/** The lines of the same form whose page lies between those of the sure lines around them. */
function fitting(group: readonly PrintLine[], sure: readonly PrintLine[]): readonly PrintLine[] {
  const isSure = new Set(sure);
  const forms = new Set(sure.map(({ counter }) => counter?.form));
  let before = 0;
  let next = 0;
  return group.filter((line) => {
    const page = line.counter?.page ?? 0;
    if (isSure.has(line)) {
      before = page;
      next += 1;
      return true;
    }
    const after = sure[next]?.counter?.page ?? Infinity;
    if (page <= before || page >= after || !forms.has(line.counter?.form)) return false;
    before = page;
    return true;
  });
}

/** "Page 3" and "- 3 -", in a row of at least three with prose around each. */
function barePages({ view, lines }: Search, group: readonly PrintLine[]): readonly PrintLine[] {
  if (group.length < MIN_BARE || !isConsecutive(group)) return [];
  const inner = group.filter(({ block }) => view.zone(block) !== 'tail');
  const among = inner.every((line) => isBetweenProse(view, line, lines));
  return inner.length >= MIN_BARE - 1 && among ? group : [];
}
