import type { Fields, WarningCode } from './article.ts';
import type { Block, Part } from './block.ts';
import type { Kind } from './kind.ts';

/** What was seen, as small values a reader of the audit understands. */
export type Evidence = Readonly<Record<string, string | number | boolean>>;

/** What a mark stands on: a block, all blocks from one to another, or a part of one block. */
export type Target = Block | readonly [first: Block, last: Block] | Part;

/** Why a mark was made. */
export interface Finding<Reason extends string = string> {
  readonly kind: Kind;
  readonly reason: Reason;
  readonly evidence?: Evidence | undefined;
  /** From 0 to 1; 0.9 unless given. */
  readonly confidence?: number | undefined;
}

/** Why a repair was made. */
export interface RepairFinding<Reason extends string = string> {
  readonly kind: RepairKind;
  readonly reason: Reason;
  readonly evidence?: Evidence | undefined;
  /** From 0 to 1; 0.9 unless given. */
  readonly confidence?: number | undefined;
}

/** What a repair mends. */
export type RepairKind =
  | 'broken-sentence'
  | 'markdown-escape'
  | 'inline-tag'
  | 'entity'
  | 'hyphenation'
  | 'invisible-character'
  | 'ligature'
  | 'mojibake';

/** "This is not body"; the policy of its kind says what becomes of it. */
export interface DropMark<Reason extends string = string> extends Finding<Reason> {
  readonly type: 'drop';
  readonly target: Target;
  /** What the text gives away for the fields of the article. */
  readonly fields?: Partial<Fields> | undefined;
}

/** "This is body". */
export interface KeepMark<Reason extends string = string> {
  readonly type: 'keep';
  readonly target: Target;
  readonly reason: Reason;
  /** A firm keep is never overruled. */
  readonly firm: boolean;
}

/** "Read these characters as those". */
export interface RepairMark<Reason extends string = string> extends RepairFinding<Reason> {
  readonly type: 'repair';
  readonly target: Part;
  readonly to: string;
}

/** "These two blocks are one sentence, once what stands between them is gone". */
export interface JoinMark<Reason extends string = string> extends RepairFinding<Reason> {
  readonly type: 'join';
  readonly left: Block;
  readonly right: Block;
  /** How many characters at the end of `left` the joint replaces: 1 for a hyphen, else 0. */
  readonly cut: number;
  /** What stands at the joint: a space, or nothing after a hyphen and between CJK characters. */
  readonly to: string;
}

/** "I could not do what I am for". */
export interface WarnMark<Reason extends string = string> {
  readonly type: 'warn';
  readonly reason: Reason;
  readonly code: WarningCode;
  /** A sentence for the user. */
  readonly message: string;
}

/** What a cleaner may say about a text. */
export type Mark<Reason extends string = string> =
  | DropMark<Reason>
  | KeepMark<Reason>
  | RepairMark<Reason>
  | JoinMark<Reason>
  | WarnMark<Reason>;

/** Marks a target as furniture. */
export function drop<const Reason extends string>(
  target: Target,
  finding: Finding<Reason>,
): DropMark<Reason> {
  return dropMark(target, finding, undefined);
}

/** Marks a target as furniture that fills fields of the article. */
export function lift<const Reason extends string>(
  target: Target,
  fields: Partial<Fields>,
  finding: Finding<Reason>,
): DropMark<Reason> {
  return dropMark(target, finding, fields);
}

// Field by field: marks of any cleaner have one hidden class, so that reading them stays fast.
function dropMark<Reason extends string>(
  target: Target,
  { kind, reason, evidence, confidence }: Finding<Reason>,
  fields: Partial<Fields> | undefined,
): DropMark<Reason> {
  return { type: 'drop', target, kind, reason, evidence, confidence, fields };
}

/** Protects a target. */
export function keep<const Reason extends string>(
  target: Target,
  finding: { readonly reason: Reason; readonly firm?: boolean },
): KeepMark<Reason> {
  return { type: 'keep', target, reason: finding.reason, firm: finding.firm ?? false };
}

/** Replaces a part of a block. */
export function repair<const Reason extends string>(
  target: Part,
  to: string,
  finding: RepairFinding<Reason>,
): RepairMark<Reason> {
  return { type: 'repair', target, to, ...finding };
}

/** Joins two blocks with what stands between them gone. */
export function join<const Reason extends string>(
  left: Block,
  right: Block,
  joint: { readonly cut: number; readonly to: string },
  finding: RepairFinding<Reason>,
): JoinMark<Reason> {
  return { type: 'join', left, right, ...joint, ...finding };
}

/** Warns the user. */
export function warn<const Reason extends string>(
  code: WarningCode,
  message: string,
  finding: { readonly reason: Reason },
): WarnMark<Reason> {
  return { type: 'warn', code, message, reason: finding.reason };
}
