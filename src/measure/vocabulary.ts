import type { Lexicon } from '../core/lexicon.ts';
import type { Vocabulary } from '../core/view.ts';

/** Gathers the word lists of lexicons. */
export function compileVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const months = new Map<string, number>();
  for (const lexicon of lexicons) {
    for (const [index, spellings] of lexicon.months.entries()) {
      for (const spelling of spellings) months.set(spelling, index + 1);
    }
  }
  const gather = (list: (lexicon: Lexicon) => readonly string[]): Set<string> =>
    new Set(lexicons.flatMap(list));
  return {
    months,
    weekdays: gather((lexicon) => lexicon.weekdays),
    relativeDays: gather((lexicon) => lexicon.relativeDays),
    functionWords: gather((lexicon) => lexicon.functionWords),
    abbreviations: gather((lexicon) => lexicon.abbreviations),
    bylineWords: gather((lexicon) => lexicon.bylineWords),
    outletWords: gather((lexicon) => lexicon.outletWords),
  };
}
