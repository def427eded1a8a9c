import { readFileSync } from 'node:fs';
import type { WordScore } from '../bench/score.ts';
import { chooseBound } from '../src/models/decide.ts';
import { readRows } from './rows.ts';
import type { PageRow } from './view-pages.ts';

/** What is chosen of the blocks of a page. */
export interface Choice {
  /** Whose scores, out of fold, choose; all blocks where there are none. */
  readonly stage?: string;
  /** The cleaners whose word is final. */
  readonly obeyed: (cleaner: string) => boolean;
}

/** Nobody's word is final. */
const NONE = (): boolean => false;

/** Word scores of what is chosen, page by page, of a model's blocks. */
export function wordScores(
  folder: string,
  name: string,
  { stage, obeyed }: Choice = { stage: name, obeyed: NONE },
): (WordScore & { readonly type: string })[] {
  const { pages, cleaners } = JSON.parse(readFileSync(`${folder}/${name}-pages.json`, 'utf8')) as {
    pages: PageRow[];
    cleaners: string[];
  };
  const final = [false, ...cleaners.map(obeyed)];
  const read = (file: string): ((from: number, count: number) => Float32Array) =>
    readRows(`${folder}/${name}-${file}`, 1);
  const scores = readRows(`${folder}/${stage ?? name}-s.f32`, 1);
  const [words, ruled, tokens, gold] = [
    read('words.f32'),
    read('ruled.f32'),
    read('tokens.i32'),
    read('gold.i32'),
  ] as const;
  let [row, token, goldToken] = [0, 0, 0];
  return pages.map((page) => {
    const chances = scores(row, page.rows).map((score) => 1 / (1 + Math.exp(-score)));
    const counts = words(row, page.rows);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const bound = stage === undefined ? 0 : chooseBound({ chances, words: counts }, 'balanced');
    const by = ruled(row, page.rows);
    const known = new Int32Array(tokens(token, total).buffer);
    const chosen: number[] = [];
    let at = 0;
    for (const [block, count] of counts.entries()) {
      const isIn = (chances[block] as number) >= bound && !final[by[block] as number];
      if (isIn) {
        for (const id of known.subarray(at, at + count)) chosen.push(id);
      }
      at += count;
    }
    const wanted = new Int32Array(gold(goldToken, page.gold).buffer);
    row += page.rows;
    token += total;
    goldToken += page.gold;
    return { type: page.type, ...idScore(chosen, wanted) };
  });
}

function idScore(chosen: readonly number[], wanted: Int32Array): WordScore {
  const counts = new Map<number, number>();
  for (const id of wanted) counts.set(id, (counts.get(id) ?? 0) + 1);
  let shared = 0;
  for (const id of chosen) {
    const left = counts.get(id) ?? 0;
    if (left === 0) continue;
    shared += 1;
    counts.set(id, left - 1);
  }
  const precision = chosen.length === 0 ? 0 : shared / chosen.length;
  const recall = wanted.length === 0 ? 0 : shared / wanted.length;
  const f1 = shared === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
