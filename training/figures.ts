import { readFileSync } from 'node:fs';
import { mean, type WordScore } from '../bench/score.ts';
import { readRows } from './rows.ts';
import type { PageRow } from './view-pages.ts';

/** Mean word scores of some pages. */
export interface PageFigures extends WordScore {
  readonly pages: number;
}

/** One row of a reliability table. */
export interface Reliability {
  /** Blocks of this range of probability. */
  readonly blocks: number;
  /** Their mean probability, and the share of them that is gold. */
  readonly said: number;
  readonly gold: number;
}

/** Scores by page type, all pages first. */
export function byType(
  rows: readonly (WordScore & { readonly type: string })[],
): Record<string, PageFigures> {
  const types = ['all', ...[...new Set(rows.map(({ type }) => type))].sort()];
  return Object.fromEntries(
    types.map((type) => {
      const own = rows.filter((row) => type === 'all' || row.type === type);
      const share = (read: (row: WordScore) => number): number => round(mean(own.map(read)));
      return [
        type,
        {
          pages: own.length,
          precision: share(({ precision }) => precision),
          recall: share(({ recall }) => recall),
          f1: share(({ f1 }) => f1),
        },
      ];
    }),
  );
}

/** Four decimals, as no figure here is surer. */
export function round(value: number): number {
  return Math.round(1e4 * value) / 1e4;
}

const RANGES = 10;

/** How often blocks are gold that were said to be so with some probability, out of fold. */
export function reliabilityOf(
  folder: string,
  name: string,
): { readonly error: number; readonly table: Reliability[] } {
  const file = readFileSync(`${folder}/${name}2-pages.json`, 'utf8');
  const { pages } = JSON.parse(file) as { pages: PageRow[] };
  const rows = pages.reduce((sum, page) => sum + page.rows, 0);
  const scores = readRows(`${folder}/${name}2-s.f32`, 1)(0, rows);
  const labels = readRows(`${folder}/${name}-y.f32`, 1)(0, rows);
  const sums = Array.from({ length: RANGES }, () => ({ blocks: 0, said: 0, gold: 0 }));
  for (const [row, score] of scores.entries()) {
    const chance = 1 / (1 + Math.exp(-score));
    const sum = sums[Math.min(RANGES - 1, Math.floor(RANGES * chance))];
    if (sum === undefined) continue;
    sum.blocks += 1;
    sum.said += chance;
    sum.gold += (labels[row] as number) >= 0.5 ? 1 : 0;
  }
  const error = sums.reduce((sum, { said, gold }) => sum + Math.abs(said - gold) / rows, 0);
  const table = sums.map(({ blocks, said, gold }) => ({
    blocks,
    said: round(said / Math.max(1, blocks)),
    gold: round(gold / Math.max(1, blocks)),
  }));
  return { error: round(error), table };
}
