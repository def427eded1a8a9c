import { fillLevels, LEVELS } from './context-levels.ts';
import { fillHeadings, fillRank, fillRun, fillSpan } from './context-runs.ts';
import { fillTopic } from './context-topic.ts';
import type { Lines } from './lines.ts';
import type { Matrix } from './matrix.ts';
import { NOTHING, type Opinions, PRIOR, readOpinions } from './opinions.ts';
import type { Tree } from './tree.ts';

const SHIFTS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const WINDOWS: readonly (readonly [from: number, to: number])[] = [
  [-3, 4],
  [-10, 11],
  [-30, 31],
  [-5, 0],
  [1, 6],
  [-20, 0],
  [1, 21],
];

/** The names of the columns that a first opinion of all blocks gives. */
export const contextColumns: readonly string[] = /* @__PURE__ */ nameColumns();

function nameColumns(): string[] {
  return [
    'p',
    ...SHIFTS.map((shift) => `p@${shift}`),
    ...WINDOWS.map(([from, to]) => `p[${from},${to})`),
    'pageMean',
    'pageWords',
    'pageMost',
    'before',
    'after',
    'group',
    'heading',
    'nextHeading',
    'underHeading',
    'mainRun',
    'fromMainRun',
    'span',
    'fromSpan',
    'spanMean',
    'rank',
    'bound',
    'topic',
    'topicKnown',
    ...Array.from({ length: LEVELS }, (_, level) => [`up${level}:p`, `up${level}:share`]).flat(),
  ];
}

/** Writes into the last columns what a first opinion says of the blocks around each. */
export function addContext(
  { matrix, groups, lines }: Contextual,
  scores: Float32Array,
  tree: Tree | undefined,
): void {
  const opinions = readOpinions(scores, lines.words);
  let offset = matrix.width - contextColumns.length;
  offset = fillNear(opinions, matrix, offset);
  offset = fillPage(opinions, matrix, offset);
  offset = fillGroups(opinions, groups, matrix, offset);
  offset = fillHeadings(opinions, lines.level, matrix, offset);
  offset = fillRun(opinions, matrix, offset);
  offset = fillSpan(opinions, matrix, offset);
  offset = fillRank(opinions, matrix, offset);
  offset = fillTopic(opinions, lines.lexis, matrix, offset);
  fillLevels(opinions, tree, matrix, offset);
}

/** What the second opinion needs of the first one's features. */
export interface Contextual {
  /** With room for `contextColumns`. */
  readonly matrix: Matrix;
  readonly lines: Lines;
  /** Blocks of one kind have one number. */
  readonly groups: Int32Array;
}

function fillNear(
  { scores, sumWeights, sumChances }: Opinions,
  matrix: Matrix,
  offset: number,
): number {
  const { rows, width, values } = matrix;
  for (let row = 0; row < rows; row += 1) {
    let at = row * width + offset;
    values[at++] = scores[row] as number;
    for (const shift of SHIFTS) values[at++] = scores[row + shift] ?? NOTHING;
    for (const [from, to] of WINDOWS) {
      const start = Math.min(rows, Math.max(0, row + from));
      const end = Math.min(rows, Math.max(0, row + to));
      const chance = (sumChances[end] as number) - (sumChances[start] as number);
      const weight = (sumWeights[end] as number) - (sumWeights[start] as number);
      values[at++] = (chance + PRIOR) / (weight + 1);
    }
  }
  return offset + 1 + SHIFTS.length + WINDOWS.length;
}

function fillPage(
  { chances, sumWeights, sumChances }: Opinions,
  matrix: Matrix,
  offset: number,
): number {
  const { rows, width, values } = matrix;
  const all = sumChances[rows] as number;
  const mean = all / Math.max(1, sumWeights[rows] as number);
  let most = 0;
  for (const chance of chances) most = Math.max(most, chance);
  for (let row = 0; row < rows; row += 1) {
    const at = row * width + offset;
    values[at] = mean;
    values[at + 1] = Math.log1p(all);
    values[at + 2] = most;
    values[at + 3] = (sumChances[row] as number) / all;
    values[at + 4] = 1 - (sumChances[row + 1] as number) / all;
  }
  return offset + 5;
}

/** The mean of a group without a block itself. */
function fillGroups(
  { chances, weights }: Opinions,
  groups: Int32Array,
  { rows, width, values }: Matrix,
  offset: number,
): number {
  const sums = new Float64Array(rows + 1);
  const all = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const group = groups[row] as number;
    sums[group] = (sums[group] as number) + (weights[row] as number) * (chances[row] as number);
    all[group] = (all[group] as number) + (weights[row] as number);
  }
  for (let row = 0; row < rows; row += 1) {
    const group = groups[row] as number;
    const weight = weights[row] as number;
    const others = (sums[group] as number) - weight * (chances[row] as number);
    values[row * width + offset] = (others + PRIOR) / ((all[group] as number) - weight + 1);
  }
  return offset + 1;
}
