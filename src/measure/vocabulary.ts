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
    homeWords: [...gather((lexicon) => lexicon.homeWords)],
    weekdays: gather((lexicon) => lexicon.weekdays),
    relativeDays: gather((lexicon) => lexicon.relativeDays),
    dateWords: {
      published: gather((lexicon) => lexicon.dateWords.published),
      updated: gather((lexicon) => lexicon.dateWords.updated),
      around: gather((lexicon) => lexicon.dateWords.around),
      ordinals: gather((lexicon) => lexicon.dateWords.ordinals),
      units: gather((lexicon) => lexicon.dateWords.units),
      ago: gather((lexicon) => lexicon.dateWords.ago),
    },
    functionWords: gather((lexicon) => lexicon.functionWords),
    abbreviations: gather((lexicon) => lexicon.abbreviations),
    closingAbbreviations: gather((lexicon) => lexicon.closingAbbreviations),
    bylineWords: gather((lexicon) => lexicon.bylineWords),
    placeWords: gather((lexicon) => lexicon.placeWords),
    roleWords: gather((lexicon) => lexicon.roleWords),
    bioVerbs: gather((lexicon) => lexicon.bioVerbs),
    creditWords: gather((lexicon) => lexicon.creditWords),
    outletWords: gather((lexicon) => lexicon.outletWords),
  };
}
