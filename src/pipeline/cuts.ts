import type { Removal, Repair } from '../core/article.ts';
import { type Block, sourceOffset } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { JoinMark, RepairMark } from '../core/mark.ts';
import { bySpan, type Span } from '../core/span.ts';
import type { Cut, Selection } from '../write/body.ts';
import { DEFAULT_CONFIDENCE, type Entry, type Ledger, type Mend } from './ledger.ts';

/** What is taken out of kept blocks, and how kept blocks are joined. */
export interface Settled extends Selection {
  /** The removals that stand, in source order and without overlaps. */
  readonly removals: readonly Removal[];
  readonly repairs: readonly Repair[];
}

/** Settles which removals, repairs and joints stand where they meet. */
export function settleCuts(doc: Doc, ledger: Ledger): Settled {
  const cuts = new Map<number, Cut[]>();
  const joints = new Map<number, string>();
  const entries = standing(ledger);
  const removals = entries.map((entry) => removal(doc, entry));
  const byBlock = new Map(entries.map((entry, index) => [entry.block.index, index]));
  const repairs: Repair[] = [];

  /** Claims a range of a block, unless it overlaps one that is claimed. */
  const claim = (block: Block, cut: Cut): boolean => {
    if (ledger.out[block.index] !== undefined) return false;
    const known = cuts.get(block.index) ?? [];
    const after = known.findLastIndex(({ start }) => start < cut.end);
    const before = known[after];
    if (before !== undefined && (before.end > cut.start || isSame(before, cut))) return false;
    known.splice(after + 1, 0, cut);
    cuts.set(block.index, known);
    return true;
  };

  for (const { block, start, end, whole } of entries) {
    if (!whole) claim(block, { start, end, to: undefined });
  }
  for (const mend of ledger.repairs) {
    const found = repairOf(doc, mend);
    if (claim(mend.mark.target.block, found)) repairs.push(found);
  }
  for (const { mark, cleaner } of ledger.joins) {
    const joins = removedBetween(ledger, byBlock, mark);
    if (joins.length === 0 || joints.has(mark.right.index)) continue;
    const { end } = mark.left;
    const span = { start: end - mark.cut, end };
    if (mark.cut > 0 && !claim(mark.left, { ...span, to: '' })) continue;
    joints.set(mark.right.index, mark.to);
    repairs.push({ ...account(doc, span, mark.to, { mark, cleaner }), joins });
  }
  return { removals, repairs: repairs.sort(bySpan), out: ledger.out, cuts, joints };
}

/** The entries that stand, in source order, each clear of the one before. */
function standing(ledger: Ledger): Entry[] {
  const sorted = ledger.entries.filter(
    (entry) => entry.because === undefined && (entry.whole || !ledger.out[entry.block.index]),
  );
  sorted.sort(bySpan);
  let end = 0;
  return sorted.filter((entry) => {
    if (entry.start < end) return false;
    ({ end } = entry);
    return true;
  });
}

/** The positions of all removals between two blocks; none where something between them stays. */
function removedBetween(
  ledger: Ledger,
  byBlock: ReadonlyMap<number, number>,
  { left, right }: JoinMark,
): number[] {
  if (ledger.out[left.index] ?? ledger.out[right.index]) return [];
  const found: number[] = [];
  for (let index = left.index + 1; index < right.index; index += 1) {
    if (ledger.out[index] === undefined) return [];
    found.push(byBlock.get(index) as number);
  }
  return found;
}

function removal({ source }: Doc, entry: Entry): Removal {
  const { mark, start, end, cleaner, confidence, action } = entry;
  return {
    start,
    end,
    text: source.slice(start, end),
    kind: mark.kind,
    cleaner,
    reason: mark.reason,
    evidence: mark.evidence ?? {},
    confidence,
    action: action === 'lift' ? 'lift' : 'drop',
  };
}

function repairOf(doc: Doc, mend: Mend<RepairMark>): Repair {
  const { block, start, end } = mend.mark.target;
  const from = sourceOffset(block, start);
  const to = end > start ? sourceOffset(block, end - 1) + 1 : from;
  return account(doc, { start: from, end: to }, mend.mark.to, mend);
}

function account(
  { source }: Doc,
  { start, end }: Span,
  to: string,
  { mark, cleaner }: Mend<RepairMark | JoinMark>,
): Repair {
  return {
    start,
    end,
    from: source.slice(start, end),
    to,
    kind: mark.kind,
    cleaner,
    reason: mark.reason,
    evidence: mark.evidence ?? {},
    confidence: mark.confidence ?? DEFAULT_CONFIDENCE,
  };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
