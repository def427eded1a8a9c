import type { Article } from '../core/article.ts';
import type { Cleaner } from '../core/cleaner.ts';
import type { Doc } from '../core/doc.ts';
import { BodycopyError } from '../core/error.ts';
import type { Mark } from '../core/mark.ts';
import type { View } from '../core/view.ts';
import { surveyDoc } from '../measure/survey.ts';
import { assemble } from './assemble.ts';
import { assertMark } from './check-mark.ts';
import { guardProse } from './guard.ts';
import { createLedger, type Ledger, type Rules } from './ledger.ts';
import type { Speaker } from './speech.ts';
import { createView, type LiveView, type Sight } from './view.ts';

/** Everything a pipeline needs, checked. */
export interface PipelinePlan {
  readonly cleaners: readonly Cleaner[];
  readonly rules: Rules;
  readonly speak: Speaker;
  readonly read: (source: unknown) => Doc;
}

/** Compiles a plan into a function that cleans source after source. */
export function buildPipeline(plan: PipelinePlan): (source: unknown) => Article {
  return (source) => {
    const doc = plan.read(source);
    const { lang, table, vocabulary } = plan.speak(doc);
    const survey = surveyDoc(doc, table);
    const ledger = createLedger(doc, plan.rules);
    for (const mark of doc.repairs ?? []) ledger.record(READER, mark);
    runCleaners(plan.cleaners, { doc, survey, vocabulary, ledger, memory: new Map() });
    const suspicious = guardProse(survey, ledger);
    return assemble(survey, ledger, { suspicious, lang });
  };
}

/** Whose repairs those of the reader are. */
const READER: Cleaner = { name: 'markdown', reasons: ['character-reference'], inspect: () => [] };

function runCleaners(cleaners: readonly Cleaner[], sight: Sight): void {
  const rest = createView(sight, 'rest');
  let all: LiveView | undefined;
  for (const cleaner of cleaners) {
    const { phrases, sees } = cleaner;
    if (phrases?.every((phraseClass) => !sight.survey.hits.has(phraseClass))) continue;
    if (sees === 'all') all ??= createView(sight, 'all');
    const live = sees === 'all' && all ? all : rest;
    live.refresh();
    inspect(cleaner, live.view, sight.ledger);
  }
}

/** Records a cleaner's marks once it has made them all, so that it sees the text unchanged. */
function inspect(cleaner: Cleaner, view: View, ledger: Ledger): void {
  try {
    const marks: Mark[] = [];
    for (const mark of cleaner.inspect(view)) marks.push(mark);
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
