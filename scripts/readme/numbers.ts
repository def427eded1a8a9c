import { type Results, readResults } from './results.ts';
import { markdownTable } from './table.ts';

/** The figures that were recorded last, with their date, corpus and commands. */
export function numbers(): string {
  const results = readResults();
  if (results === undefined) return 'Not recorded yet: see [`bench/README.md`](bench/README.md).';
  return [
    `Measured on ${results.date} with \`npm run bench:quality\` and \`npm run bench:speed\` on [WCXB](bench/README.md) dev, and on \`bench/own\`, 24 texts written for this repository.`,
    '**Harm.** Clean article bodies, cleaned: what share of their words is still there.',
    harmTable(results),
    `**Stability.** Cleaning a cleaned body changes nothing in ${percent(results.idempotence.share)} of ${results.idempotence.texts} texts. Of ${results.metamorphic.variants} variants of the seeds, with other names, dates, labels, line endings and order of furniture, ${percent(results.metamorphic.rate)} give the golden body to the letter.`,
    ...(results.extraction.length === 0
      ? []
      : [
          '**Scraped text.** The article pages as other extractors hand them on, before and after; word scores against gold.',
          extractionTable(results),
        ]),
    ...(results.speed
      ? [
          "**Speed.** CPU with the audit included, as a multiple of `text.split('\\n')` on the same texts in the same run.",
          speedTable(results.speed),
        ]
      : []),
  ].join('\n\n');
}

function harmTable({ harm }: Results): string {
  return markdownTable(
    ['page type', 'texts', 'words kept', 'lose over 1 %', 'lose over 10 %', 'untouched'],
    Object.entries(harm).map(([type, { texts, words, over1, over10, untouched }]) => [
      type,
      String(texts),
      ...[words, over1, over10, untouched].map(percent),
    ]),
  );
}

function extractionTable({ extraction }: Results): string {
  return markdownTable(
    ['text of', 'texts', 'precision', 'recall', 'F1'],
    extraction.map(({ file, texts, before, after }) => [
      file.replace(/^dev-|\.ndjson(?:\.gz)?$/g, ''),
      String(texts),
      change(before.precision, after.precision),
      change(before.recall, after.recall),
      change(before.f1, after.f1),
    ]),
  );
}

function speedTable(speed: NonNullable<Results['speed']>): string {
  return markdownTable(
    ['texts', 'cost', 'MB/s'],
    Object.entries(speed).map(([name, { ratio, cleanSpeed }]) => [
      name,
      `${ratio.toFixed(1)}×`,
      cleanSpeed.toFixed(0),
    ]),
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function change(before: number, after: number): string {
  return `${before.toFixed(3)} → ${after.toFixed(3)}`;
}
