import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { firstCode, openingOf, type Passage, stretches } from './stretches.ts';

/** Fewer turns are a list of facts. On WCXB dev's whole pages four of five lines found are gold. */
const MIN_TURNS = 5;

/** Between two turns of one speaker lie those of others, and paragraphs. */
const MAX_GAP = 8;

const MAX_LABEL_WORDS = 4;
const MAX_LABEL_LENGTH = 40;

/** "Q: ", "The Evening Ledger: ", "LA PRÉSIDENTE : ", "[00:12] Noor: ". */
const LABEL = /^(?:\[[\d:.]{4,8}\]\s)?(\p{L}[^:：?!]{0,39}?)\s?[:：](?:\s|$)/u;
/** "— Why?", "――朝は何時に始まりますか。" */
const DASHES: readonly number[] = [0x2014, 0x2015];
const ASKED = /[?？؟;]["'”’»)\]]{0,2}$|か。$/;

/** Interviews and transcripts: lines that start with one of a few names, or with a dash. */
export function findTurns(blocks: readonly Block[], view: View): Passage[] {
  const named = new Map<string, Block[]>();
  const dashed: Block[] = [];
  for (const block of blocks) {
    if (DASHES.includes(firstCode(block))) dashed.push(block);
    const label = labelOf(view, block);
    const turns = label === undefined ? undefined : named.get(label);
    if (turns !== undefined) turns.push(block);
    else if (label !== undefined) named.set(label, [block]);
  }
  const speakers = [...named.values()].filter((turns) => turns.length > 1).flat();
  speakers.sort((a, b) => a.index - b.index);
  return [speakers, dashed].flatMap((turns) =>
    stretches(turns, MAX_GAP)
      .filter((lines) => lines.length >= MIN_TURNS && isTalk(view, lines))
      .map((lines): Passage => ({ genre: 'interview', lines })),
  );
}

/** The name before the colon at the start of a line. */
function labelOf(view: View, block: Block): string | undefined {
  const { kind, text } = block;
  if (kind !== 'paragraph' && kind !== 'quote') return undefined;
  if (!hasEarly(text, ':') && !hasEarly(text, '：')) return undefined;
  const label = LABEL.exec(openingOf(view.doc, block))?.[1];
  if (label === undefined || label.split(/\s/).length > MAX_LABEL_WORDS) return undefined;
  if (label.charAt(0) !== label.charAt(0).toUpperCase()) return undefined;
  return label;
}

function hasEarly(text: string, sign: string): boolean {
  const at = text.indexOf(sign);
  return at > 0 && at <= MAX_LABEL_LENGTH + '[00:00:00] '.length;
}

/** Whether lines are spoken: half of them are closed sentences, and something is asked. */
function isTalk(view: View, lines: readonly Block[]): boolean {
  const closed = lines.filter((line) => view.measures(line).terminal).length;
  if (2 * closed < lines.length) return false;
  const first = (lines[0] as Block).index;
  const last = (lines.at(-1) as Block).index;
  // The interviewer's questions may stand without a label.
  return view.doc.blocks
    .slice(Math.max(0, first - 1), last + 1)
    .some(({ text }) => ASKED.test(text));
}
