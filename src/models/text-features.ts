import type { View } from '../core/view.ts';
import { contextColumns } from './context.ts';
import { type Lines, readLines } from './lines.ts';
import { links } from './links.ts';
import { columnsOf, createMatrix, type Family, fillFamilies, type Matrix } from './matrix.ts';
import { fromHeading, neighbours } from './neighbours.ts';
import { phraseFamilies } from './phrase-families.ts';
import { position } from './position.ts';
import { repeats } from './repeats.ts';
import { rulings } from './rulings.ts';
import { shape } from './shape.ts';
import { textPage } from './text-page.ts';
import { topic } from './topic.ts';
import { type WordWeights, wordWeights } from './word-weights.ts';

const families: readonly Family<Lines>[] = [
  shape,
  phraseFamilies,
  links,
  position,
  repeats,
  rulings,
  textPage,
  topic,
];

const own: readonly string[] = /* @__PURE__ */ nameOwn();

function nameOwn(): string[] {
  return columnsOf([...families, wordWeights(new Map())]);
}

const beside = /* @__PURE__ */ neighbours(own, [
  ['words', [-3, -2, -1, 1, 2, 3]],
  ['functionWords', [-3, -2, -1, 1, 2, 3]],
  ['capitals', [-2, -1, 1, 2]],
  ['sentences', [-2, -1, 1, 2]],
  ['end', [-3, -2, -1, 1, 2, 3]],
  ['good', [-2, -1, 1, 2]],
  ['level', [-2, -1, 1, 2]],
  ['digits', [-1, 1]],
  ['months', [-1, 1]],
  ['copies', [-2, -1, 1, 2]],
  ['ruled', [-3, -2, -1, 1, 2, 3]],
  ['ruledKind', [-1, 1]],
  ['word:mean', [-2, -1, 1, 2]],
  ['word:least', [-1, 1]],
]);

const heading = /* @__PURE__ */ fromHeading(own, [
  'phrase:related',
  'phrase:comments',
  'phrase:sign-up',
  'ruled',
  'word:mean',
  'word:least',
]);

/** The names of the columns for text and Markdown. */
export const textColumns: readonly string[] = /* @__PURE__ */ columnsOf([
  { columns: own },
  beside,
  heading,
]);

/** Measures the lines of a text, and leaves room for `contextColumns`. */
export function textFeatures(
  view: View,
  words: WordWeights,
): { readonly matrix: Matrix; readonly lines: Lines } {
  const lines = readLines(view);
  const matrix = createMatrix(lines.blocks.length, textColumns.length + contextColumns.length);
  const offset = fillFamilies([...families, wordWeights(words)], lines, matrix, 0);
  beside.fill(matrix, offset);
  heading.fill(matrix, lines.level, offset + beside.columns.length);
  return { matrix, lines };
}

/** Blocks of one kind have one number: paragraphs, list items, headings of one rank. */
export function textGroups({ blocks, level }: Lines): Int32Array {
  return Int32Array.from(blocks, ({ kind, index }) => {
    if (kind === 'heading') return level[index] as number;
    return kind === 'paragraph' ? 0 : kind === 'list-item' ? 8 : 9;
  });
}
