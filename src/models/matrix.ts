/** Numbers of the blocks of a text, a row a block. */
export interface Matrix {
  readonly rows: number;
  /** Columns, and numbers a row. */
  readonly width: number;
  readonly values: Float32Array;
}

/** A matrix of noughts. */
export function createMatrix(rows: number, width: number): Matrix {
  return { rows, width, values: new Float32Array(rows * width) };
}

/** Columns that are read off a text together. */
export interface Family<Source> {
  readonly columns: readonly string[];
  /** Writes the columns of all rows, the first of them at `offset`. */
  fill(source: Source, matrix: Matrix, offset: number): void;
}

/** The names of all columns of some families, in order. */
export function columnsOf(families: readonly { readonly columns: readonly string[] }[]): string[] {
  return families.flatMap(({ columns }) => columns);
}

/** Writes the columns of families side by side, from a column on; tells where they end. */
export function fillFamilies<Source>(
  families: readonly Family<Source>[],
  source: Source,
  matrix: Matrix,
  from: number,
): number {
  let offset = from;
  for (const family of families) {
    family.fill(source, matrix, offset);
    offset += family.columns.length;
  }
  return offset;
}
