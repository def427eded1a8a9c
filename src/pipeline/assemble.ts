import type { Annotation, Article, Warning } from '../core/article.ts';
import { bySpan, type Span } from '../core/span.ts';
import type { Survey } from '../measure/survey.ts';
import { writeBody } from '../write/body.ts';
import { placeBlocks } from '../write/placed.ts';
import { type Settled, settleCuts } from './cuts.ts';
import { readFields } from './fields.ts';
import { withMarkdown } from './lazy-markdown.ts';
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
  const placed = placeBlocks(doc, cuts);
  const written = writeBody(doc, placed, gone(cuts));
  const { fields, sources } = readFields(doc, ledger.entries);
  const warnings: Warning[] = findWarnings(survey, {
    suspicious: settled.suspicious,
    body: written.body,
    last: placed.at(-1)?.block,
    entries: ledger.entries,
  });
  // Field by field: V8 allocates what an object spread makes among the long-lived objects, where
  // each article keeps all its blocks alive until the next full collection.
  const article = {
    title: fields.title,
    standfirst: fields.standfirst,
    section: fields.section,
    byline: fields.byline,
    authors: fields.authors,
    dateline: fields.dateline,
    agencies: fields.agencies,
    published: fields.published,
    modified: fields.modified,
    readingMinutes: fields.readingMinutes,
    rights: fields.rights,
    embeds: fields.embeds,
    captions: fields.captions,
    credits: fields.credits,
    tags: fields.tags,
    bios: fields.bios,
    notes: fields.notes,
    sources,
    lang: settled.lang,
    body: written.body,
  };
  const account = {
    removals: cuts.removals,
    annotations: annotations(ledger),
    repairs: cuts.repairs,
    kept: written.kept,
    layout: written.layout,
    warnings,
    length: doc.source.length,
  };
  return withMarkdown(article, { doc, placed, body: written.body }, account);
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
