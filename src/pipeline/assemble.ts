import type { Annotation, BareArticle, Warning } from '../core/article.ts';
import type { Block } from '../core/block.ts';
import { bySpan, type Span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import type { Survey } from '../measure/survey.ts';
import { writeBody } from '../write/body.ts';
import { placeBlocks } from '../write/placed.ts';
import { type Settled, settleCuts } from './cuts.ts';
import { readFields } from './fields.ts';
import type { Finish } from './lazy.ts';
import type { Entry, Ledger } from './ledger.ts';

/** What warnings are read off. */
export interface Outcome {
  /** Whether the guard had to take removals back. */
  readonly suspicious: boolean;
  readonly body: string;
  /** The last block of the body. */
  readonly last: Block | undefined;
  /** What was recognised. */
  readonly entries: readonly Entry[];
}

/** Finds what a user should know of a text before trusting its body. */
export type Warner = (survey: Survey, view: View, outcome: Outcome) => Warning[];

/** Turns a settled ledger into the article and its account. */
export function assemble<Made extends BareArticle>(
  survey: Survey,
  view: View,
  ledger: Ledger,
  settled: {
    readonly suspicious: boolean;
    readonly lang: string | null;
    readonly warn: Warner | undefined;
  },
  finish: Finish<Made>,
): Made {
  const { doc } = survey;
  const cuts = settleCuts(doc, ledger);
  const placed = placeBlocks(doc, cuts);
  const written = writeBody(doc, placed, gone(cuts));
  const record = readFields(doc, ledger.entries, settled.lang);
  const warnings = settled.warn?.(survey, view, {
    suspicious: settled.suspicious,
    body: written.body,
    last: placed.at(-1)?.block,
    entries: ledger.entries,
  });
  record.body = written.body;
  record.removals = cuts.removals;
  record.annotations = annotations(ledger);
  record.repairs = cuts.repairs;
  record.kept = written.kept;
  record.layout = written.layout;
  record.warnings = [...(doc.warnings ?? []), ...(warnings ?? []), ...ledger.warnings];
  record.length = doc.source.length;
  return finish(record, doc, placed);
}

function gone({ removals, repairs }: Settled): readonly Span[] {
  if (repairs.length === 0) return removals;
  return [...removals, ...repairs].sort(bySpan);
}

function annotations(ledger: Ledger): Annotation[] {
  const found: Annotation[] = [];
  for (const entry of ledger.entries) {
    const { mark, cleaner, start, end, confidence, because, keptBy } = entry;
    if (because === undefined) continue;
    const { kind, reason, evidence = {} } = mark;
    const note = { start, end, kind, cleaner, reason, evidence, confidence, because };
    found.push(keptBy === undefined ? note : { ...note, keptBy });
  }
  return found.sort(bySpan);
}
