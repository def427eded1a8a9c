import type { Because, Fields, Keeper, Warning } from '../core/article.ts';
import { type Block, type Part, sourceEnd, sourceOffset } from '../core/block.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Doc } from '../core/doc.ts';
import type { Action, Kind } from '../core/kind.ts';
import type { DropMark, JoinMark, KeepMark, Mark, RepairMark, Target } from '../core/mark.ts';
import type { Ruling } from '../core/view.ts';

/** A mark on one block, and what became of it. */
export interface Entry extends Ruling {
  readonly mark: DropMark;
  readonly block: Block;
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  /** Whether it covers its block. */
  readonly whole: boolean;
  readonly action: Action;
  readonly confidence: number;
  /** What the mark found out, on the first entry of a mark only. */
  readonly fields: Partial<Fields> | undefined;
  /** Why the text stays although it was marked; `undefined` where it goes. */
  because: Because | undefined;
  /** What protects it, where that is why it stays. */
  keptBy: Keeper | undefined;
}

/** A repair or a joint, and the cleaner that asked for it. */
export interface Mend<Kind extends RepairMark | JoinMark> {
  readonly mark: Kind;
  readonly cleaner: string;
}

/** How marks are ruled on. */
export interface Rules {
  readonly actions: Readonly<Record<Kind, Action>>;
  readonly minConfidence: number;
}

/** What has been marked so far. Every ruling stays on record, also the overruled ones. */
export interface Ledger {
  readonly entries: readonly Entry[];
  readonly repairs: readonly Mend<RepairMark>[];
  readonly joins: readonly Mend<JoinMark>[];
  readonly warnings: readonly Warning[];
  /** The standing entry that takes out a whole block, by block. */
  readonly out: readonly (Entry | undefined)[];
  /**
   * What a whole block was recognised as, by block. It is the same under every policy and
   * threshold, so that these decide what becomes of a kind and never what else is found.
   */
  readonly known: readonly (Entry | undefined)[];
  /** Counts the changes of `known`. */
  version: number;
  record(cleaner: Cleaner, mark: Mark): void;
  /** Puts the text of an entry back into the body. */
  takeBack(entry: Entry, because: Because): void;
}

/** For a mark that does not say how sure it is. */
export const DEFAULT_CONFIDENCE = 0.9;

/** What the ledger knows besides what it shows. */
interface Book {
  readonly doc: Doc;
  readonly rules: Rules;
  readonly ledger: Ledger;
  readonly entries: Entry[];
  readonly out: (Entry | undefined)[];
  readonly known: (Entry | undefined)[];
  /** Entries on parts, by block. */
  readonly parts: Map<number, Entry[]>;
  /** Blocks that nothing takes out, and what says so. */
  readonly firm: Map<number, Keeper>;
}

/** An empty ledger for a text. */
export function createLedger(doc: Doc, rules: Rules): Ledger {
  const entries: Entry[] = [];
  const repairs: Mend<RepairMark>[] = [];
  const joins: Mend<JoinMark>[] = [];
  const warnings: Warning[] = [];
  const out: (Entry | undefined)[] = new Array(doc.blocks.length);
  const known: (Entry | undefined)[] = new Array(doc.blocks.length);
  const ledger: Ledger = {
    entries,
    repairs,
    joins,
    warnings,
    out,
    known,
    version: 0,
    record(cleaner, mark) {
      if (mark.type === 'drop') recordDrop(book, cleaner.name, mark);
      else if (mark.type === 'keep') recordKeep(book, cleaner.name, mark);
      else if (mark.type === 'repair') repairs.push({ mark, cleaner: cleaner.name });
      else if (mark.type === 'warn') warnings.push({ code: mark.code, message: mark.message });
      else joins.push({ mark, cleaner: cleaner.name });
    },
    takeBack(entry, because) {
      entry.because = because;
      if (!entry.whole) return;
      out[entry.block.index] = undefined;
      if (because !== 'budget') known[entry.block.index] = undefined;
      ledger.version += 1;
    },
  };
  const book: Book = { doc, rules, ledger, entries, out, known, parts: new Map(), firm: new Map() };
  return ledger;
}

function recordDrop(book: Book, cleaner: string, mark: DropMark): void {
  const { doc, rules, ledger, known, parts } = book;
  const [first, last] = ends(mark.target);
  let { fields } = mark;
  for (let index = first; index <= last; index += 1) {
    if (known[index] !== undefined) continue;
    const entry = makeEntry(doc, rules, cleaner, mark, index, fields);
    fields = undefined;
    book.entries.push(entry);
    const keeper = book.firm.get(index);
    const because = whyKept(entry, rules, keeper !== undefined);
    entry.because = because;
    entry.keptBy = keeper;
    if (!entry.whole) {
      const others = parts.get(index);
      if (others === undefined) parts.set(index, [entry]);
      else others.push(entry);
    } else if (because !== 'protected') {
      known[index] = entry;
      if (because === undefined) book.out[index] = entry;
      ledger.version += 1;
    }
  }
}

function recordKeep(book: Book, cleaner: string, mark: KeepMark): void {
  const { ledger, known, parts, firm } = book;
  const keeper: Keeper = { cleaner, reason: mark.reason };
  const [first, last] = ends(mark.target);
  for (let index = first; index <= last; index += 1) {
    if (mark.firm && !firm.has(index)) firm.set(index, keeper);
    const entry = known[index];
    if (entry !== undefined) {
      ledger.takeBack(entry, 'protected');
      entry.keptBy = keeper;
    }
    for (const piece of parts.get(index) ?? []) {
      piece.because = 'protected';
      piece.keptBy = keeper;
    }
  }
}

/** Why marked text stays all the same, if it does. */
function whyKept(entry: Entry, rules: Rules, isFirm: boolean): Because | undefined {
  if (isFirm) return 'protected';
  if (entry.action === 'keep') return 'policy';
  return entry.confidence < rules.minConfidence ? 'confidence' : undefined;
}

function makeEntry(
  doc: Doc,
  rules: Rules,
  cleaner: string,
  mark: DropMark,
  index: number,
  fields: DropMark['fields'],
): Entry {
  const block = doc.blocks[index] as Block;
  const { target } = mark;
  const whole = !isPart(target) || (target.start === 0 && target.end === block.text.length);
  return {
    mark,
    kind: mark.kind,
    cleaner,
    block,
    start: whole ? block.start : sourceOffset(block, target.start),
    end: whole ? block.end : sourceEnd(block, target.end),
    whole,
    action: rules.actions[mark.kind],
    confidence: mark.confidence ?? DEFAULT_CONFIDENCE,
    fields,
    because: undefined,
    keptBy: undefined,
  };
}

/** The first and last block of a target. */
function ends(target: Target): readonly [number, number] {
  if (isPart(target)) return [target.block.index, target.block.index];
  if (isRange(target)) return [target[0].index, target[1].index];
  return [target.index, target.index];
}

/** Whether a target is a part of a block. */
export function isPart(target: Target): target is Part {
  return 'block' in target;
}

function isRange(target: Target): target is readonly [Block, Block] {
  return Array.isArray(target);
}
