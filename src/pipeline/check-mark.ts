import type { Block } from '../core/block.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Doc } from '../core/doc.ts';
import { DEFAULT_ACTIONS } from '../core/kind.ts';
import { assertKnown } from '../core/known.ts';
import type { Mark, Target } from '../core/mark.ts';
import { isPart } from './ledger.ts';

const KIND_NAMES: readonly string[] = /* @__PURE__ */ Object.keys(DEFAULT_ACTIONS);

/**
 * Checks what a cleaner says, so that no mark can break the account.
 *
 * @throws {RangeError} When a target is not of this text or not a range, or a confidence is none.
 * @throws {BodycopyError} When a kind or reason is unknown.
 */
export function assertMark(doc: Doc, cleaner: Cleaner, mark: Mark): void {
  assertKnown('ERR_CLEANER_FAILED', 'reason', mark.reason, cleaner.reasons);
  if (mark.type === 'warn') return;
  if (mark.type === 'join') {
    assertBlock(doc, mark.left);
    assertBlock(doc, mark.right);
    const fits = mark.left.index < mark.right.index && mark.cut >= 0;
    if (!fits || !(mark.cut <= mark.left.text.length)) {
      throw new RangeError('A join goes from one block to a later one, and cuts within the first.');
    }
  } else assertTarget(doc, mark.target, mark.type === 'repair');
  if (mark.type === 'drop' && !Object.hasOwn(DEFAULT_ACTIONS, mark.kind)) {
    assertKnown('ERR_UNKNOWN_KIND', 'kind', mark.kind, KIND_NAMES);
  }
  if (mark.type === 'keep') return;
  const { confidence = 1 } = mark;
  if (!(confidence >= 0 && confidence <= 1)) {
    throw new RangeError(`A confidence goes from 0 to 1, not \`${confidence}\`.`);
  }
}

function assertTarget(doc: Doc, target: Target, mayBeEmpty: boolean): void {
  if (!isPart(target)) {
    if ('index' in target) {
      assertBlock(doc, target);
      return;
    }
    const [first, last] = target;
    assertBlock(doc, first);
    assertBlock(doc, last);
    if (first.index > last.index) throw new RangeError('A range goes from a block to a later one.');
    return;
  }
  const { block, start, end } = target;
  assertBlock(doc, block);
  const whole = Number.isInteger(start) && Number.isInteger(end);
  const inside = start >= 0 && end <= block.text.length;
  if (!whole || !inside || start > end || (start === end && !mayBeEmpty)) {
    throw new RangeError(
      `A part goes from one offset of its block's text to a later one, not from \`${start}\` to \`${end}\` of ${block.text.length}.`,
    );
  }
}

function assertBlock(doc: Doc, block: Block): void {
  if (doc.blocks[block?.index] !== block) {
    throw new RangeError('A mark stands on a block of the text that the cleaner was shown.');
  }
}
