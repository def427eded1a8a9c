import { KINDS } from '../src/text.ts';
import type { Census, Count } from './census.ts';
import type { Extraction } from './extraction.ts';
import { fieldMistakes, fieldTable } from './field-tables.ts';
import { furnishedTable } from './furnished.ts';
import { genreTable, touchedGenres } from './genres.ts';
import { harmTable, languageTable, worstTexts } from './harm-tables.ts';
import type { Measurement } from './measurement.ts';
import type { WordScore } from './score.ts';
import { segmentTable } from './segments.ts';
import { excerpt, formatTable, heading, percent, percentOf } from './table.ts';

/** Texts, and characters of a line, shown under `--worst`. */
const WORST = 10;
const SHOWN = 100;

/** The whole report as plain text. */
export function formatReport(measurement: Measurement, withWorst: boolean): string {
  const { own, languages, harm, idempotence, metamorphic, pdf, goldCensus, scrapedCensus } =
    measurement;
  const { article } = harm;
  const sections = [
    heading('Harm: clean bodies, cleaned', harmTable({ ...harm, own })),
    withWorst ? worstTexts('article', article) : '',
    withWorst ? worstTexts('own', own) : '',
    heading('Clean articles by language', languageTable(languages.byLanguage, languages.all)),
    withWorst ? worstTexts('languages', languages.all) : '',
    heading('Protected genres: clean articles, cleaned', genreTable(measurement.genres)),
    heading('Protected genres with furniture around', furnishedTable(measurement.furnished)),
    withWorst ? heading('Genres that were touched', touchedGenres(measurement.genres)) : '',
    heading(
      'Stability',
      formatTable(
        ['measure', 'texts', 'unchanged'],
        [
          ['cleaning a cleaned body', String(idempotence.texts), percent(idempotence.share)],
          ['metamorphic variants', String(metamorphic.variants), percent(metamorphic.rate)],
          ['PDF variants', String(pdf.variants), percent(pdf.rate)],
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
    heading(
      'Multilingual pages: wanted segments kept, unwanted segments removed, by language',
      segmentTable(measurement.segments),
    ),
    heading('Fields from scraped text', fieldTable(measurement.fields)),
    withWorst ? heading('Fields that differ from gold', fieldMistakes(measurement.fields)) : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function unstableTexts({ idempotence, metamorphic, pdf }: Measurement): string {
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
    heading('PDF variants that failed', pdf.failures.slice(0, WORST).join('\n')),
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
