import type { BareArticle } from '../core/article.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Doc } from '../core/doc.ts';
import { BodycopyError } from '../core/error.ts';
import type { Mark } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { surveyDoc } from '../measure/survey.ts';
import { assemble, type Warner } from './assemble.ts';
import { assertMark } from './check-mark.ts';
import { guardProse } from './guard.ts';
import type { Finish } from './lazy.ts';
import { createLedger, type Ledger, type Rules } from './ledger.ts';
import type { Speaker } from './speech.ts';
import { LedgerView, type Sight } from './view.ts';

/** Everything a pipeline needs, checked. */
export interface PipelinePlan {
  readonly cleaners: readonly Cleaner[];
  readonly rules: Rules;
  readonly speak: Speaker;
  readonly read: (source: unknown) => Doc;
  /** What it says of the whole text, besides what its reader and its cleaners say. */
  readonly warn?: Warner;
}

/** Compiles a plan into a function that cleans source after source and makes a record of each. */
export function buildPipeline<Made extends BareArticle>(
  plan: PipelinePlan,
  finish: Finish<Made>,
): (source: unknown) => Made {
  return (source) => {
    const doc = plan.read(source);
    const { lang, table, vocabulary } = plan.speak(doc);
    const survey = surveyDoc(doc, table);
    const ledger = createLedger(doc, plan.rules);
    for (const mark of doc.repairs ?? []) ledger.record(READER, mark);
    const sight: Sight = { doc, survey, vocabulary, ledger, memory: new Map() };
    const all = new LedgerView(sight, 'all');
    runCleaners(plan.cleaners, sight, all);
    const suspicious = guardProse(survey, ledger);
    return assemble(survey, all, ledger, { suspicious, lang, warn: plan.warn }, finish);
  };
}

/** Whose repairs those of the reader are. */
const READER: Cleaner = { name: 'markdown', reasons: ['character-reference'], inspect: () => [] };

function runCleaners(cleaners: readonly Cleaner[], sight: Sight, all: View): void {
  const rest = new LedgerView(sight, 'rest');
  const { hits } = sight.survey;
  for (const cleaner of cleaners) {
    const { phrases, sees } = cleaner;
    if (phrases?.every((phraseClass) => !hits.has(phraseClass))) continue;
    inspect(cleaner, sees === 'all' ? all : rest, sight.ledger);
  }
}

/** Records a cleaner's marks once it has made them all, so that it sees the text unchanged. */
function inspect(cleaner: Cleaner, view: View, ledger: Ledger): void {
  try {
    // Most cleaners find nothing in most texts.
    let marks: Mark[] | undefined;
    for (const mark of cleaner.inspect(view)) {
      if (marks === undefined) marks = [mark];
      else marks.push(mark);
    }
    if (marks === undefined) return;
    for (const mark of marks) {
      assertMark(view.doc, cleaner, mark);
      ledger.record(cleaner, mark);
    }
  } catch (cause) {
    throw new BodycopyError(
      'ERR_CLEANER_FAILED',
      `The cleaner \`${cleaner.name}\` threw; its cause says why.`,
      { cause },
    );
  }
}
