import type { Block } from '../core/block.ts';
import type { View } from '../core/view.ts';
import { firstCode, openingOf, type Passage, stretches } from './stretches.ts';

/** Fewer turns are a list of facts. On WCXB dev's whole pages four of five lines found are gold. */
const MIN_TURNS = 5;

/** Between two turns of one speaker lie those of others, and paragraphs. */
const MAX_GAP = 8;

const MAX_LABEL_WORDS = 4;
/** Where the colon behind a label of forty characters and a time stands at the latest. */
const MAX_SIGN = 40 + '[00:00:00] '.length;

/** "Q: ", "The Evening Ledger: ", "LA PRÉSIDENTE : ", "[00:12] Noor: ". */
const LABEL = /^(?:\[[\d:.]{4,8}\]\s)?(\p{L}[^:：?!]{0,39}?)\s?[:：](?:\s|$)/u;
/** "— Why?", "――朝は何時に始まりますか。" */
const DASHES: readonly number[] = [0x2014, 0x2015];
const ASKED = /[?？؟;]["'”’»)\]]{0,2}$|か。$/;

/** Interviews and transcripts: lines that start with one of a few names, or with a dash. */
export function findTurns(blocks: readonly Block[], view: View): Passage[] {
  const labelled = blocks.filter((block) => hasLabelSign(block.text) && labelOf(view, block));
  const dashed = blocks.filter((block) => DASHES.includes(firstCode(block)));
  return [repeated(view, labelled), dashed].flatMap((turns) =>
    stretches(turns, MAX_GAP)
      .filter((lines) => lines.length >= MIN_TURNS && isTalk(view, lines))
      .map((lines): Passage => ({ genre: 'interview', lines })),
  );
}

/** The lines of those that speak more than once. */
function repeated(view: View, labelled: readonly Block[]): readonly Block[] {
  if (labelled.length < MIN_TURNS) return [];
  const counts = new Map<string | undefined, number>();
  const labels = labelled.map((block) => labelOf(view, block));
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return labelled.filter((_, at) => (counts.get(labels[at]) ?? 0) > 1);
}

/** Whether a colon stands where a label may end. */
function hasLabelSign(text: string): boolean {
  return text.lastIndexOf(':', MAX_SIGN) > 0 || text.lastIndexOf('：', MAX_SIGN) > 0;
}

/** The name before the colon at the start of a line. */
function labelOf(view: View, block: Block): string | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'quote') return undefined;
  const label = LABEL.exec(openingOf(view.doc, block))?.[1];
  if (label === undefined || label.split(/\s/).length > MAX_LABEL_WORDS) return undefined;
  return label.charAt(0) === label.charAt(0).toUpperCase() ? label : undefined;
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
