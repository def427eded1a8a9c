import type { FieldCount } from './fields.ts';
import { excerpt, formatTable, percentOf } from './table.ts';

/** Mistakes of a field in one file, and characters of a value, shown under `--worst`. */
const WORST = 12;
const SHOWN = 60;

/** How often each field was read from the texts of each scraper, and rightly. */
export function fieldTable(counts: readonly FieldCount[]): string {
  if (counts.length === 0) return '';
  const rows = counts.map(({ file, field, gold, right, wrong, beyond }) => [
    file,
    field,
    ...[gold, right, wrong, beyond].map(String),
    percentOf(right, gold),
    percentOf(right, right + wrong),
  ]);
  return formatTable(
    ['file', 'field', 'in gold', 'right', 'wrong', 'beyond gold', 'recall', 'precision'],
    rows,
  );
}

/** Fields that say something else than the gold. */
export function fieldMistakes(counts: readonly FieldCount[]): string {
  return counts
    .filter(({ mistakes }) => mistakes.length > 0)
    .flatMap(({ file, field, mistakes }) => [
      `${file}, ${field}:`,
      ...mistakes
        .slice(0, WORST)
        .map(
          ({ id, found, gold }) => `    ${id} ${excerpt(found, SHOWN)} | ${excerpt(gold, SHOWN)}`,
        ),
    ])
    .join('\n');
}
