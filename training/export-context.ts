import { closeSync, copyFileSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import type { View } from '../src/core/view.ts';
import { addContext, contextColumns } from '../src/models/context.ts';
import { readLines } from '../src/models/lines.ts';
import { createMatrix } from '../src/models/matrix.ts';
import { textGroups } from '../src/models/text-features.ts';
import { readTree } from '../src/models/tree.ts';
import { readRows } from './rows.ts';
import { type PageRow, viewPages, viewTexts, writeFloats } from './view-pages.ts';

const [folder = 'training/data', name = 'html'] = process.argv.slice(2);
const { columns, pages } = JSON.parse(readFileSync(`${folder}/${name}-pages.json`, 'utf8')) as {
  columns: string[];
  pages: PageRow[];
};
const scores = readRows(`${folder}/${name}-s.f32`, 1);
const rows = readRows(`${folder}/${name}-x.f32`, columns.length);
const file = openSync(`${folder}/${name}2-x.f32`, 'w');
let from = 0;
let at = 0;
if (name === 'html') viewPages(add);
else viewTexts(add);
closeSync(file);
for (const part of ['y', 'words']) {
  copyFileSync(`${folder}/${name}-${part}.f32`, `${folder}/${name}2-${part}.f32`);
}
writeFileSync(
  `${folder}/${name}2-pages.json`,
  JSON.stringify({ columns: [...columns, ...contextColumns], pages }),
);

function add(view: View): void {
  const page = pages[at] as PageRow;
  at += 1;
  const lines = readLines(view);
  const tree = name === 'html' ? readTree(lines) : undefined;
  const groups = tree === undefined ? textGroups(lines) : tree.groups.ofBlock;
  const matrix = createMatrix(page.rows, columns.length + contextColumns.length);
  const own = rows(from, page.rows);
  for (let row = 0; row < page.rows; row += 1) {
    const features = own.subarray(row * columns.length, (row + 1) * columns.length);
    matrix.values.set(features, row * matrix.width);
  }
  addContext({ matrix, lines, groups }, scores(from, page.rows), tree);
  writeFloats(file, matrix.values);
  from += page.rows;
}
