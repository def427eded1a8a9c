import type { Harm } from './harm.ts';
import { excerpt, formatTable, heading, percent } from './table.ts';

/** Texts, and characters of a removal, shown under `--worst`. */
const WORST = 10;
const SHOWN = 100;

/** What cleaning took from clean texts, one row a page type. */
export function harmTable(harm: Readonly<Record<string, Harm>>): string {
  const rows = Object.entries(harm).map(([type, { texts, words, over1, over10, untouched }]) => [
    type,
    String(texts),
    percent(words),
    percent(over1),
    percent(over10),
    percent(untouched),
  ]);
  return formatTable(
    ['page type', 'texts', 'words kept', 'lose > 1 %', 'lose > 10 %', 'untouched'],
    rows,
  );
}

/** The texts that lost most, with what they lost. */
export function worstTexts(label: string, harm: Harm | undefined): string {
  if (harm === undefined || harm.worst.length === 0) return '';
  const lines = harm.worst
    .slice(0, WORST)
    .flatMap(({ id, kept, removals }) => [
      `${id}: ${percent(kept)} of the words kept`,
      ...removals.map((removal) => `    ${excerpt(removal, SHOWN)}`),
    ]);
  return heading(`Worst of ${label}`, lines.join('\n'));
}

/** What cleaning took from the articles of each language, and from all of them. */
export function languageTable(byLanguage: Readonly<Record<string, Harm>>, all: Harm): string {
  const row = (name: string, { texts, words, over1, untouched }: Harm): string[] => [
    name,
    String(texts),
    percent(words),
    percent(over1),
    percent(untouched),
  ];
  const rows = Object.entries(byLanguage).map(([language, harm]) => row(language, harm));
  return formatTable(
    ['language', 'texts', 'words kept', 'lose > 1 %', 'untouched'],
    [...rows, row('all', all)],
  );
}
