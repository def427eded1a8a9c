import type { Article } from '../core/article.ts';
import type { Cleaner } from '../core/cleaner.ts';
import { BodycopyError } from '../core/error.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { compilePhrases } from '../measure/phrases.ts';
import { surveyDoc } from '../measure/survey.ts';
import { compileVocabulary } from '../measure/vocabulary.ts';
import { assertText } from '../read/assert-text.ts';
import { readText } from '../read/text.ts';
import { assemble } from './assemble.ts';
import { addFields, emptyFields } from './fields.ts';
import { guardProse } from './guard.ts';
import { createLedger, type Ledger, type Rules } from './ledger.ts';
import { createView, type Sight } from './view.ts';

/** Everything a pipeline needs, checked. */
export interface PipelinePlan {
  readonly cleaners: readonly Cleaner[];
  readonly rules: Rules;
  readonly lexicons: readonly Lexicon[];
  readonly lang: string | null;
}

/** Compiles a plan into a function that cleans text after text. */
export function buildPipeline(plan: PipelinePlan): (text: string) => Article {
  const table = compilePhrases(plan.lexicons);
  const vocabulary = compileVocabulary(plan.lexicons);
  return (text) => {
    assertText(text);
    const doc = readText(text);
    const survey = surveyDoc(doc, table);
    const ledger = createLedger(doc, plan.rules);
    runCleaners(plan.cleaners, { doc, survey, vocabulary, ledger, fields: emptyFields() });
    const suspicious = guardProse(survey, ledger);
    return assemble(survey, ledger, { suspicious, lang: plan.lang });
  };
}

function runCleaners(cleaners: readonly Cleaner[], sight: Sight): void {
  const { ledger, fields } = sight;
  const rest = createView(sight, 'rest');
  const all = createView(sight, 'all');
  for (const cleaner of cleaners) {
    const recorded = ledger.entries.length;
    inspect(cleaner, cleaner.sees === 'all' ? all : rest, ledger);
    if (ledger.entries.length > recorded) addFields(fields, ledger.entries.slice(recorded));
  }
}

/** Records a cleaner's marks once it has made them all, so that it sees the text unchanged. */
function inspect(cleaner: Cleaner, view: Parameters<Cleaner['inspect']>[0], ledger: Ledger): void {
  try {
    for (const mark of [...cleaner.inspect(view)]) ledger.record(cleaner.name, mark);
  } catch (cause) {
    throw new BodycopyError(
      'ERR_CLEANER_FAILED',
      `The cleaner \`${cleaner.name}\` threw; its cause says why.`,
      { cause },
    );
  }
}
