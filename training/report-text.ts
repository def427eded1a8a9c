import { markdownTable } from '../scripts/readme/table.ts';
import type { Ablation } from './ablations.ts';
import type { PageFigures, Reliability } from './figures.ts';

type ByType = Readonly<Record<string, PageFigures>>;

interface Calibration {
  readonly error: number;
  readonly table: readonly Reliability[];
}

interface Harmed {
  readonly texts: number;
  readonly words: number;
  readonly over1: number;
  readonly over10: number;
}

interface TextFigures {
  readonly scraped: readonly {
    readonly file: string;
    readonly raw: number;
    readonly f1: number;
    readonly gain: number;
    readonly recallGain: number;
  }[];
  readonly gold: Harmed;
  readonly goldOfArticles?: Harmed;
}

/** What `report.json` holds. */
export interface Report {
  readonly html?: {
    readonly model: ByType;
    readonly segments: { readonly model: { readonly f1: number } | null };
    readonly reliability: Calibration;
    readonly ablations: readonly Ablation[];
  };
  readonly text?: { readonly model: TextFigures; readonly reliability: Calibration };
}

/** The report to read. */
export function reportText({ html, text }: Report): string {
  const parts = [
    '# What the model reaches',
    'Written by `npm run train`; how it is done, from what data and under which licences says [README.md](README.md). **All figures are out of fold**: each page is cleaned by a model that was trained without any page of its domain, in five folds of WCXB dev; the seed is 1.',
  ];
  if (html !== undefined) parts.push(...htmlParts(html));
  if (text !== undefined) parts.push(...textParts(text));
  return `${parts.join('\n\n')}\n`;
}

function htmlParts({
  model,
  segments,
  reliability,
  ablations,
}: NonNullable<Report['html']>): string[] {
  const types = Object.entries(model).map(([type, { pages, precision, recall, f1 }]) => [
    type,
    String(pages),
    precision.toFixed(3),
    recall.toFixed(3),
    f1.toFixed(3),
  ]);
  const parts = [
    '## Pages of HTML',
    'The whole pipeline, `balanced` with `classify`: word precision, recall and F1 of the body.',
    markdownTable(['pages', 'number', 'precision', 'recall', 'F1'], types),
    'What each part adds, by blocks and before anything is lifted or guarded:',
    markdownTable(
      ['blocks chosen by', 'F1 of all', 'F1 of articles'],
      ablations.map(({ name, all, articles }) => [name, all.toFixed(4), articles.toFixed(4)]),
    ),
    ...calibrationParts(reliability),
  ];
  if (segments.model !== null) {
    parts.push(
      `On Trafilatura's evaluation pages (mostly German; none was trained on) the F1 of hand-picked segments is ${segments.model.f1.toFixed(3)}.`,
    );
  }
  return parts;
}

function textParts({ model, reliability }: NonNullable<Report['text']>): string[] {
  const harm = ([name, figures]: readonly [string, Harmed]): string[] => [
    name,
    String(figures.texts),
    percent(figures.words),
    percent(figures.over1),
    percent(figures.over10),
  ];
  const golds: [string, Harmed][] = [['all', model.gold]];
  if (model.goldOfArticles !== undefined) golds.unshift(['articles', model.goldOfArticles]);
  return [
    '## Text and Markdown',
    'The text pipeline with `classify` added. Scraped text of article pages, word F1 before and after:',
    markdownTable(
      ['text of', 'raw F1', 'F1', 'gain', 'gain of recall'],
      model.scraped.map(({ file, raw, f1, gain, recallGain }) => [
        file,
        raw.toFixed(4),
        f1.toFixed(4),
        signed(gain),
        signed(recallGain),
      ]),
    ),
    'Harm: clean bodies, cleaned.',
    markdownTable(
      ['gold', 'texts', 'words kept', 'lose over 1 %', 'lose over 10 %'],
      golds.map(harm),
    ),
    ...calibrationParts(reliability),
  ];
}

function calibrationParts({ error, table }: Calibration): string[] {
  return [
    `How often blocks are gold that were said to be so (expected calibration error ${error.toFixed(3)}):`,
    markdownTable(
      ['blocks', 'said', 'gold'],
      table.map(({ blocks, said, gold }) => [String(blocks), said.toFixed(3), gold.toFixed(3)]),
    ),
  ];
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
