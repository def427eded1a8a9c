import type { Matrix } from './matrix.ts';

/** Copies columns of the blocks around each block beside its own. */
export interface Neighbours {
  readonly columns: readonly string[];
  fill(matrix: Matrix, offset: number): void;
}

/** What stands in place of a block before the first or after the last. */
const NOTHING = -3;

/** Copies of some columns, by name, from blocks at some distances. */
export function neighbours(
  known: readonly string[],
  wanted: readonly (readonly [column: string, distances: readonly number[]])[],
): Neighbours {
  const copies = wanted.flatMap(([column, distances]) => {
    const from = known.indexOf(column);
    return distances.map((distance) => ({ from, distance, name: `${column}@${distance}` }));
  });
  return {
    columns: copies.map(({ name }) => name),
    fill({ values, width, rows }, offset) {
      for (const [place, { from, distance }] of copies.entries()) {
        for (let row = 0; row < rows; row += 1) {
          const other = row + distance;
          const inside = other >= 0 && other < rows;
          values[row * width + offset + place] = inside
            ? (values[other * width + from] as number)
            : NOTHING;
        }
      }
    },
  };
}

/** Copies columns of the heading above each block beside its own. */
export interface FromHeading {
  readonly columns: readonly string[];
  fill(matrix: Matrix, level: Uint8Array, offset: number): void;
}

/** Copies of some columns, by name, from the heading above. */
export function fromHeading(known: readonly string[], wanted: readonly string[]): FromHeading {
  const from = wanted.map((column) => known.indexOf(column));
  return {
    columns: wanted.map((column) => `${column}@heading`),
    fill({ values, width, rows }, level, offset) {
      let heading = -1;
      for (let row = 0; row < rows; row += 1) {
        for (const [place, column] of from.entries()) {
          values[row * width + offset + place] =
            heading === -1 ? NOTHING : (values[heading * width + column] as number);
        }
        if (level[row] !== 0) heading = row;
      }
    },
  };
}
