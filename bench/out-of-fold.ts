import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { formatTable } from './table.ts';

/** Mean word scores of the pages of one type. */
interface PageFigures {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What `npm run train` measured with models that had not seen the pages. */
export interface OutOfFold {
  /** SHA-256 of the weights that were written with it. */
  readonly weights: string;
  readonly model: Readonly<Record<string, PageFigures>>;
}

const REPORT = new URL('../training/report.json', import.meta.url);
const WEIGHTS = new URL('../src/models/html-weights.data.ts', import.meta.url);

/** The figures of the model for HTML. */
export function readOutOfFold(): OutOfFold {
  return (JSON.parse(readFileSync(REPORT, 'utf8')) as { html: OutOfFold }).html;
}

/** Whether the figures are those of the weights in use. */
export function isOfWeights({ weights }: OutOfFold): boolean {
  return createHash('sha256').update(readFileSync(WEIGHTS)).digest('hex') === weights;
}

/** The figures by page type. */
export function outOfFoldTable({ model }: OutOfFold): string {
  const rows = Object.entries(model).map(([type, { pages, precision, recall, f1 }]) => [
    type,
    String(pages),
    precision.toFixed(3),
    recall.toFixed(3),
    f1.toFixed(3),
  ]);
  return formatTable(['out of fold', 'number', 'precision', 'recall', 'F1'], rows);
}
