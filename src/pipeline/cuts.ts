import type { Removal, Repair } from '../core/article.ts';
import { isVirtual, sourceEnd, sourceOffset } from '../core/block.ts';
import type { Doc } from '../core/doc.ts';
import type { JoinMark, RepairMark } from '../core/mark.ts';
import { bySpan, type Span } from '../core/span.ts';
import type { Selection } from '../write/placed.ts';
import { type Claim, type Cuts, claim, hasCut } from './claims.ts';
import { DEFAULT_CONFIDENCE, type Entry, isPart, type Ledger, type Mend } from './ledger.ts';

/** What is taken out of kept blocks, and how kept blocks are joined. */
export interface Settled extends Selection {
  /** The removals that stand, in source order and without overlaps. */
  readonly removals: readonly Removal[];
  readonly repairs: readonly Repair[];
}

/** Settles which removals, repairs and joints stand where they meet. */
export function settleCuts(doc: Doc, ledger: Ledger): Settled {
  const cuts: Cuts = new Map();
  const joints = new Map<number, string>();
  const entries = standing(ledger);
  const removals = entries.map((entry) => removal(doc, entry));
  claim(cuts, ledger, partClaims(entries));
  const repairs: Repair[] = [];
  for (const mends of byCleaner(ledger.repairs)) {
    for (const { mend } of claim(cuts, ledger, mends.map(mendClaim))) {
      repairs.push(repairOf(doc, mend));
    }
  }
  const byBlock =
    ledger.joins.length === 0
      ? NO_PLACES
      : new Map(entries.map((entry, index) => [entry.block.index, index]));
  for (const { mark, cleaner } of ledger.joins) {
    const joins = removedBetween(ledger, byBlock, mark);
    if (joins === undefined || joints.has(mark.right.index)) continue;
    const { left } = mark;
    const end = left.text.length;
    const cut = { start: end - mark.cut, end, to: '' };
    const claimed = mark.cut > 0 && claim(cuts, ledger, [{ block: left, cut }]).length > 0;
    // A repair that takes the same hyphen away does no harm to the joint.
    if (mark.cut > 0 && !claimed && !hasCut(cuts, left, cut)) continue;
    joints.set(mark.right.index, mark.to);
    const span = { start: claimed ? sourceOffset(left, cut.start) : left.end, end: left.end };
    repairs.push({ ...account(doc, span, mark.to, { mark, cleaner }), joins });
  }
  return { removals, repairs: repairs.sort(bySpan), out: ledger.out, cuts, joints };
}

const NO_PLACES: ReadonlyMap<number, number> = new Map();

function partClaims(entries: readonly Entry[]): Claim[] {
  const claims: Claim[] = [];
  for (const { block, mark, whole } of entries) {
    if (whole || !isPart(mark.target)) continue;
    const { start, end } = mark.target;
    claims.push({ block, cut: { start, end, to: undefined } });
  }
  return claims;
}

function mendClaim(mend: Mend<RepairMark>): Claim & { readonly mend: Mend<RepairMark> } {
  const { target, to } = mend.mark;
  const { block, start, end } = target;
  return { block, cut: { start, end, to }, mend };
}

/** The repairs of one cleaner after those of another, as they were made. */
function byCleaner(repairs: readonly Mend<RepairMark>[]): Mend<RepairMark>[][] {
  const groups: Mend<RepairMark>[][] = [];
  for (const mend of repairs) {
    const last = groups.at(-1);
    if (last?.[0]?.cleaner === mend.cleaner) last.push(mend);
    else groups.push([mend]);
  }
  return groups;
}

/** The entries that stand, in source order, each clear of the one before. */
function standing(ledger: Ledger): Entry[] {
  const sorted = ledger.out.filter((entry) => entry !== undefined);
  const blocks = sorted.length;
  for (const entry of ledger.entries) {
    if (entry.because !== undefined || entry.whole || ledger.out[entry.block.index]) continue;
    sorted.push(entry);
  }
  // Blocks are in order as they are, but for those of scripts.
  const last = sorted[blocks - 1];
  if (sorted.length > blocks || (last && isVirtual(last.block))) sorted.sort(bySpan);
  let end = 0;
  return sorted.filter((entry) => {
    if (entry.start < end) return false;
    ({ end } = entry);
    return true;
  });
}

/** The positions of all removals between two blocks; `undefined` where something there stays. */
function removedBetween(
  ledger: Ledger,
  byBlock: ReadonlyMap<number, number>,
  { left, right }: JoinMark,
): number[] | undefined {
  if (ledger.out[left.index] ?? ledger.out[right.index]) return undefined;
  const found: number[] = [];
  for (let index = left.index + 1; index < right.index; index += 1) {
    if (ledger.out[index] === undefined) return undefined;
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
  const to = end > start ? sourceEnd(block, end) : from;
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
