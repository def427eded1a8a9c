import type { Annotation, BareArticle, Fields, Warning } from '../core/article.ts';
import { bySpan, type Span } from '../core/span.ts';
import type { View } from '../core/view.ts';
import type { Survey } from '../measure/survey.ts';
import { writeBody } from '../write/body.ts';
import { placeBlocks } from '../write/placed.ts';
import { type Settled, settleCuts } from './cuts.ts';
import { readFields } from './fields.ts';
import type { Finish, Written } from './lazy.ts';
import type { Ledger } from './ledger.ts';
import { findWarnings } from './warnings.ts';

/** Turns a settled ledger into the article and its account. */
export function assemble<Made extends BareArticle>(
  survey: Survey,
  view: View,
  ledger: Ledger,
  settled: { readonly suspicious: boolean; readonly lang: string | null },
  finish: Finish<Made>,
): Made {
  const { doc } = survey;
  const cuts = settleCuts(doc, ledger);
  const placed = placeBlocks(doc, cuts);
  const written = writeBody(doc, placed, gone(cuts));
  const { fields, sources } = readFields(doc, ledger.entries, settled.lang);
  const warnings: Warning[] = findWarnings(survey, view, {
    suspicious: settled.suspicious,
    body: written.body,
    last: placed.at(-1)?.block,
    entries: ledger.entries,
  });
  const record = recordOf(fields, {
    sources,
    body: written.body,
    removals: cuts.removals,
    annotations: annotations(ledger),
    repairs: cuts.repairs,
    kept: written.kept,
    layout: written.layout,
    warnings: [...warnings, ...ledger.warnings],
    length: doc.source.length,
  });
  return finish(record, doc, placed);
}

/**
 * Field by field: V8 allocates what an object spread makes among the long-lived objects, where each
 * article keeps all its blocks alive until the next full collection.
 */
function recordOf(fields: Fields, account: Omit<Written, keyof Fields>): Written {
  return {
    title: fields.title,
    standfirst: fields.standfirst,
    description: fields.description,
    section: fields.section,
    byline: fields.byline,
    authors: fields.authors,
    dateline: fields.dateline,
    agencies: fields.agencies,
    published: fields.published,
    modified: fields.modified,
    readingMinutes: fields.readingMinutes,
    siteName: fields.siteName,
    canonicalUrl: fields.canonicalUrl,
    image: fields.image,
    pageType: fields.pageType,
    isAccessibleForFree: fields.isAccessibleForFree,
    lang: fields.lang,
    rights: fields.rights,
    embeds: fields.embeds,
    captions: fields.captions,
    credits: fields.credits,
    tags: fields.tags,
    bios: fields.bios,
    notes: fields.notes,
    sources: account.sources,
    body: account.body,
    removals: account.removals,
    annotations: account.annotations,
    repairs: account.repairs,
    kept: account.kept,
    layout: account.layout,
    warnings: account.warnings,
    length: account.length,
  };
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
