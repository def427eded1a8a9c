import type { Lexicon } from '../core/lexicon.ts';
import type { Vocabulary } from '../core/view.ts';
import { foldWord } from './fold.ts';

/** Gathers the word lists of lexicons. */
export function compileVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const gather = (list: (lexicon: Lexicon) => readonly string[]): Set<string> =>
    new Set(lexicons.flatMap(list));
  // As written, and as dates are read: without accents.
  const gatherFolded = (list: (lexicon: Lexicon) => readonly string[]): Set<string> => {
    const words = gather(list);
    for (const word of [...words]) words.add(foldWord(word));
    return words;
  };
  return {
    months: monthsOf(lexicons),
    homeWords: [...gather((lexicon) => lexicon.homeWords)],
    weekdays: gatherFolded((lexicon) => lexicon.weekdays),
    relativeDays: gatherFolded((lexicon) => lexicon.relativeDays),
    dateWords: {
      published: gatherFolded((lexicon) => lexicon.dateWords.published),
      updated: gatherFolded((lexicon) => lexicon.dateWords.updated),
      around: gatherFolded((lexicon) => lexicon.dateWords.around),
      ordinals: gatherFolded((lexicon) => lexicon.dateWords.ordinals),
      units: gatherFolded((lexicon) => lexicon.dateWords.units),
      ago: gatherFolded((lexicon) => lexicon.dateWords.ago),
      otherMonths: gatherFolded((lexicon) => lexicon.dateWords.otherMonths),
    },
    dayFirst: lexicons.some((lexicon) => lexicon.dayFirst),
    functionWords: gather((lexicon) => lexicon.functionWords),
    abbreviations: gather((lexicon) => lexicon.abbreviations),
    closingAbbreviations: gather((lexicon) => lexicon.closingAbbreviations),
    bylineLabels: gather(({ phrases }) =>
      (phrases['byline-label'] ?? []).map((label) => label.replace('…', '').trim().toLowerCase()),
    ),
    bylineWords: gather((lexicon) => lexicon.bylineWords),
    linkWords: gather((lexicon) => lexicon.linkWords),
    nameParticles: gather((lexicon) => lexicon.nameParticles),
    placeWords: gather((lexicon) => lexicon.placeWords),
    roleWords: gather((lexicon) => lexicon.roleWords),
    bioVerbs: gather((lexicon) => lexicon.bioVerbs),
    creditWords: gather((lexicon) => lexicon.creditWords),
    outletWords: gather((lexicon) => lexicon.outletWords),
    kitchenUnits: gather((lexicon) => lexicon.kitchenUnits),
  };
}

/** Months by their names, as written and folded, from 1. */
function monthsOf(lexicons: readonly Lexicon[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const lexicon of lexicons) {
    for (const [index, spellings] of lexicon.months.entries()) {
      for (const spelling of spellings) {
        months.set(spelling, index + 1);
        months.set(foldWord(spelling), index + 1);
      }
    }
  }
  return months;
}
