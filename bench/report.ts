import { KINDS } from '../src/text.ts';
import type { Census, Count } from './census.ts';
import type { Extraction } from './extraction.ts';
import type { Harm } from './harm.ts';
import type { Measurement } from './measurement.ts';
import type { WordScore } from './score.ts';
import { excerpt, formatTable, percent, percentOf } from './table.ts';

/** Texts shown under `--worst`. */
const WORST = 10;

/** Characters of a removal shown under `--worst`. */
const SHOWN = 100;

/** The whole report as plain text. */
export function formatReport(measurement: Measurement, withWorst: boolean): string {
  const { own, harm, idempotence, metamorphic, goldCensus, scrapedCensus } = measurement;
  const { article } = harm;
  const sections = [
    heading('Harm: clean bodies, cleaned', harmTable({ ...harm, own })),
    withWorst ? worstTexts('article', article) : '',
    withWorst ? worstTexts('own', own) : '',
    heading(
      'Stability',
      formatTable(
        ['measure', 'texts', 'unchanged'],
        [
          ['cleaning a cleaned body', String(idempotence.texts), percent(idempotence.share)],
          ['metamorphic variants', String(metamorphic.variants), percent(metamorphic.rate)],
        ],
      ),
    ),
    withWorst ? unstableTexts(measurement) : '',
    heading('Removals by cleaner', censusTable(scrapedCensus.cleaners, goldCensus.cleaners)),
    heading('Removals by kind', censusTable(scrapedCensus.kinds, goldCensus.kinds)),
    neverFired(scrapedCensus, goldCensus),
    withWorst ? lostLines(scrapedCensus) : '',
    heading('Repairs', repairTable(scrapedCensus, goldCensus)),
    heading('Scraped text, word F1 before and after', extractionTable(measurement.extraction)),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading(title: string, table: string): string {
  return table === '' ? '' : `${title}\n\n${table}`;
}

function harmTable(harm: Readonly<Record<string, Harm>>): string {
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

function worstTexts(label: string, harm: Harm | undefined): string {
  if (harm === undefined || harm.worst.length === 0) return '';
  const lines = harm.worst
    .slice(0, WORST)
    .flatMap(({ id, kept, removals }) => [
      `${id}: ${percent(kept)} of the words kept`,
      ...removals.map((removal) => `    ${excerpt(removal, SHOWN)}`),
    ]);
  return heading(`Worst of ${label}`, lines.join('\n'));
}

function unstableTexts({ idempotence, metamorphic }: Measurement): string {
  const lines = idempotence.unstable
    .slice(0, WORST)
    .map(({ id, change }) => `${id}: ${excerpt(change, SHOWN)}`);
  const rows = Object.entries(metamorphic.byTransformation).map(([name, { total, exact }]) => [
    name,
    String(total),
    percentOf(exact, total),
  ]);
  const sections = [
    heading('Bodies that change when cleaned again', lines.join('\n')),
    heading('Variants by transformation', formatTable(['transformation', 'texts', 'exact'], rows)),
    heading('Variants that failed', metamorphic.failures.slice(0, WORST).join('\n')),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function censusTable(
  scraped: Readonly<Record<string, Count>>,
  gold: Readonly<Record<string, Count>>,
): string {
  const names = [...new Set([...Object.keys(scraped), ...Object.keys(gold)])];
  if (names.length === 0) return '';
  const weight = (name: string): number => scraped[name]?.lines ?? 0;
  names.sort((a, b) => weight(b) - weight(a) || a.localeCompare(b));
  const rows = names.map((name) => [
    name,
    ...scrapedCells(scraped[name]),
    ...goldCells(gold[name]),
  ]);
  return formatTable(
    [
      'removed from scraped text',
      'removals',
      'texts',
      'lines',
      'words',
      'in gold',
      'keep-rate',
      'lost',
      'loss-rate',
      '| from gold: removals',
      'texts',
      'words',
    ],
    rows,
  );
}

function scrapedCells(count: Count | undefined): string[] {
  if (count === undefined) return Array.from({ length: 8 }, () => '–');
  const { removals, texts, lines, words, inGold, lost } = count;
  return [
    ...[removals, texts, lines, words, inGold].map(String),
    percentOf(inGold, lines),
    String(lost),
    percentOf(lost, lines),
  ];
}

function goldCells(count: Count | undefined): string[] {
  if (count === undefined) return ['–', '–', '–'];
  return [count.removals, count.texts, count.words].map(String);
}

function neverFired(...censuses: readonly Census[]): string {
  if (censuses.every((census) => Object.keys(census.kinds).length === 0)) return '';
  const silent = Object.keys(KINDS).filter((kind) =>
    censuses.every((census) => census.kinds[kind] === undefined),
  );
  return silent.length === 0 ? '' : `Kinds that removed nothing: ${silent.join(', ')}.`;
}

function lostLines(census: Census): string {
  const lines = Object.entries(census.reasons)
    .filter(([, { samples }]) => samples.length > 0)
    .sort(([, a], [, b]) => b.lost - a.lost)
    .flatMap(([reason, { lost, lines: all, samples }]) => [
      `${reason}: ${lost} of ${all} lines`,
      ...samples.map((sample) => `    ${excerpt(sample, SHOWN)}`),
    ]);
  return lines.length === 0 ? '' : heading('Gold lines lost, by reason', lines.join('\n'));
}

function repairTable(scraped: Census, gold: Census): string {
  const kinds = [...new Set([...Object.keys(scraped.repairs), ...Object.keys(gold.repairs)])];
  if (kinds.length === 0) return '';
  const cells = (census: Census, kind: string): string[] => {
    const { repairs = 0, texts = 0 } = census.repairs[kind] ?? {};
    return [String(repairs), String(texts)];
  };
  return formatTable(
    ['kind', 'in scraped text', 'texts', '| in gold', 'texts'],
    kinds.sort().map((kind) => [kind, ...cells(scraped, kind), ...cells(gold, kind)]),
  );
}

function extractionTable(extraction: readonly Extraction[]): string {
  if (extraction.length === 0) return '';
  const cells = ({ precision, recall, f1 }: WordScore): string[] =>
    [precision, recall, f1].map((value) => value.toFixed(4));
  return formatTable(
    ['file', 'texts', 'precision', 'recall', 'F1', '| precision', 'recall', 'F1', 'change'],
    extraction.map(({ file, texts, before, after }) => [
      file,
      String(texts),
      ...cells(before),
      ...cells(after),
      (after.f1 - before.f1).toFixed(4),
    ]),
  );
}
