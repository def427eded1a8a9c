import type { Matrix } from './matrix.ts';

/** Boosted trees, each as a list of nodes in preorder: a split, its left part, its right part. */
export interface Trees {
  /** Where each tree starts in the other lists. */
  readonly starts: Int32Array;
  /** The column a node asks for; -1 for a leaf. */
  readonly columns: Int16Array;
  /** Rows with a smaller number go left. Of a leaf: what it adds, in steps. */
  readonly numbers: Float32Array;
  /** The node of the right part. */
  readonly rights: Int32Array;
  /** The mean of the leaves below a node, in steps. */
  readonly means: Float32Array;
}

/** Leaves are whole numbers of such steps of log-odds, so that sums are exact. */
export const LEAF_STEPS = 64;

/** So many rows, and one tree, stay in the fastest cache together. */
const ROWS_AT_ONCE = 16;

/** The log-odds that trees give each row. */
export function scoreRows(trees: Trees, matrix: Matrix): Float32Array {
  const { rows } = matrix;
  const sums = new Float32Array(rows);
  for (let first = 0; first < rows; first += ROWS_AT_ONCE) {
    addSums(trees, matrix, first, Math.min(first + ROWS_AT_ONCE, rows), sums);
  }
  return sums.map((sum) => sum / LEAF_STEPS);
}

/** Adds what each tree says of some rows, which are whole numbers. */
function addSums(
  { starts, columns, numbers, rights }: Trees,
  { width, values }: Matrix,
  first: number,
  end: number,
  sums: Float32Array,
): void {
  for (let tree = 0; tree < starts.length; tree += 1) {
    const root = starts[tree] as number;
    for (let row = first; row < end; row += 1) {
      const at = row * width;
      let node = root;
      let column = columns[node] as number;
      while (column >= 0) {
        const left = (values[at + column] as number) < (numbers[node] as number);
        node = left ? node + 1 : (rights[node] as number);
        column = columns[node] as number;
      }
      sums[row] = (sums[row] as number) + (numbers[node] as number);
    }
  }
}

/**
 * Adds, by the topic of columns, what each asked column did to the score of a row: how far the mean
 * of the leaves that are left moves with each answer (Saabas' attribution).
 */
export function addInfluence(
  trees: Trees,
  matrix: Matrix,
  row: number,
  topics: Uint8Array,
  sums: number[],
): void {
  const { starts, columns, numbers, rights, means } = trees;
  const at = row * matrix.width;
  for (const start of starts) {
    let node = start;
    let column = columns[node] as number;
    while (column >= 0) {
      const left = (matrix.values[at + column] as number) < (numbers[node] as number);
      const below = left ? node + 1 : (rights[node] as number);
      const topic = topics[column] as number;
      sums[topic] = (sums[topic] as number) + (means[below] as number) - (means[node] as number);
      node = below;
      column = columns[node] as number;
    }
  }
}
