import type { View } from '../core/view.ts';
import { ancestors } from './ancestors.ts';
import { bestElement } from './best-element.ts';
import { contextColumns } from './context.ts';
import { elementNames, type NameWeights } from './element-names.ts';
import type { Lines } from './lines.ts';
import { readLines } from './lines.ts';
import { links } from './links.ts';
import { columnsOf, createMatrix, type Family, fillFamilies, type Matrix } from './matrix.ts';
import { fromHeading, neighbours } from './neighbours.ts';
import { pageKind } from './page-kind.ts';
import { phraseFamilies } from './phrase-families.ts';
import { position } from './position.ts';
import { repeats } from './repeats.ts';
import { rulings } from './rulings.ts';
import { schemaText } from './schema-text.ts';
import { sections } from './sections.ts';
import { shape } from './shape.ts';
import { signatures } from './signatures.ts';
import { readTree, type Tree } from './tree.ts';
import { type WordWeights, wordWeights } from './word-weights.ts';

/** What is known of the blocks of a page, and how they belong together. */
export interface PageFeatures {
  readonly matrix: Matrix;
  readonly tree: Tree;
}

const ofLines: readonly Family<Lines>[] = [
  shape,
  phraseFamilies,
  links,
  position,
  repeats,
  rulings,
];
const ofTree: readonly Family<Tree>[] = [
  ancestors,
  sections,
  bestElement,
  signatures,
  pageKind,
  schemaText,
];

const own: readonly string[] = /* @__PURE__ */ nameOwn();

function nameOwn(): string[] {
  const learned = [elementNames(new Map()), wordWeights(new Map())];
  return [...columnsOf(ofLines), ...columnsOf(ofTree), ...columnsOf(learned)];
}

const beside = /* @__PURE__ */ neighbours(own, [
  ['words', [-3, -2, -1, 1, 2, 3]],
  ['linked', [-2, -1, 1, 2]],
  ['functionWords', [-2, -1, 1, 2]],
  ['end', [-1, 1]],
  ['level', [-2, -1, 1, 2]],
  ['tag', [-2, -1, 1, 2]],
  ['name0:sum', [-1, 1]],
  ['names:sum', [-2, -1, 1, 2]],
  ['word:mean', [-2, -1, 1, 2]],
  ['word:least', [-1, 1]],
  ['ruled', [-2, -1, 1, 2]],
]);

const heading = /* @__PURE__ */ fromHeading(own, [
  'phrase:related',
  'phrase:comments',
  'phrase:sign-up',
  'ruled',
  'names:sum',
  'word:mean',
  'word:least',
]);

/** The names of the columns for HTML. */
export const htmlColumns: readonly string[] = /* @__PURE__ */ columnsOf([
  { columns: own },
  beside,
  heading,
]);

/** What is learned of single names and words. */
export interface Vocabularies {
  readonly names: NameWeights;
  readonly words: WordWeights;
}

/** Measures the blocks of a page of HTML, and leaves room for `contextColumns`. */
export function htmlFeatures(view: View, { names, words }: Vocabularies): PageFeatures {
  const lines = readLines(view);
  const tree = readTree(lines);
  const matrix = createMatrix(lines.blocks.length, htmlColumns.length + contextColumns.length);
  let offset = fillFamilies(ofLines, lines, matrix, 0);
  offset = fillFamilies([...ofTree, elementNames(names)], tree, matrix, offset);
  offset = fillFamilies([wordWeights(words)], lines, matrix, offset);
  beside.fill(matrix, offset);
  heading.fill(matrix, lines.level, offset + beside.columns.length);
  return { matrix, tree };
}
