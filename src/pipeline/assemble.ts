import type { Annotation, Article, Warning } from '../core/article.ts';
import type { Survey } from '../measure/survey.ts';
import { type Piece, writeBody } from '../write/body.ts';
import { settleCuts } from './cuts.ts';
import { addFields, emptyFields } from './fields.ts';
import type { Ledger } from './ledger.ts';
import { findWarnings } from './warnings.ts';

/** Turns a settled ledger into the article and its account. */
export function assemble(
  survey: Survey,
  ledger: Ledger,
  settled: { readonly suspicious: boolean; readonly lang: string | null },
): Article {
  const { doc } = survey;
  const cuts = settleCuts(doc, ledger);
  const pieces: Piece[] = [];
  for (const block of doc.blocks) {
    if (ledger.out[block.index] !== undefined) continue;
    pieces.push({ block, cuts: cuts.of(block), joint: cuts.joint(block) });
  }
  const gone = cuts.repairs.length === 0 ? cuts.removals : merged(cuts);
  const written = writeBody(doc, pieces, gone);
  const fields = emptyFields();
  addFields(fields, ledger.entries);
  const last = pieces.at(-1)?.block;
  const warnings: Warning[] = findWarnings(survey, {
    suspicious: settled.suspicious,
    body: written.body,
    last,
  });
  return {
    ...fields,
    lang: settled.lang,
    body: written.body,
    removals: cuts.removals,
    annotations: annotations(ledger),
    repairs: cuts.repairs,
    kept: written.kept,
    layout: written.layout,
    warnings,
    length: doc.source.length,
  };
}

function merged({
  removals,
  repairs,
}: ReturnType<typeof settleCuts>): { start: number; end: number }[] {
  return [...removals, ...repairs].sort((a, b) => a.start - b.start || a.end - b.end);
}

function annotations(ledger: Ledger): Annotation[] {
  const found: Annotation[] = [];
  for (const { mark, cleaner, start, end, confidence, because } of ledger.entries) {
    if (because === undefined) continue;
    const { kind, reason, evidence = {} } = mark;
    found.push({ start, end, kind, cleaner, reason, evidence, confidence, because });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
