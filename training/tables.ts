import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { View } from '../src/core/view.ts';
import { contextColumns } from '../src/models/context.ts';
import type { Matrix } from '../src/models/matrix.ts';
import { tokensOf } from './labels.ts';
import { type PageRow, writeFloats } from './view-pages.ts';

/** The files that the trainer reads. */
export interface Tables {
  add(
    view: View,
    matrix: Matrix,
    labels: Float32Array,
    gold: string,
    page: Omit<PageRow, 'rows' | 'gold'>,
  ): void;
  close(columns: readonly string[]): void;
}

/** Opens the files of one model in a folder. */
export function createTables(folder: string, name: 'html' | 'text'): Tables {
  const open = (file: string): number => openSync(`${folder}/${name}-${file}`, 'w');
  const files = {
    x: open('x.f32'),
    y: open('y.f32'),
    words: open('words.f32'),
    ruled: open('ruled.f32'),
    tokens: open('tokens.i32'),
    gold: open('gold.i32'),
  };
  const pages: PageRow[] = [];
  const cleaners: string[] = [];
  const ids = new Map<string, number>();
  return {
    add(view, matrix, labels, gold, page) {
      const { blocks } = view.doc;
      const tokens = blocks.map(({ text }) => tokenIds(ids, text));
      for (let row = 0; row < matrix.rows; row += 1) {
        const from = row * matrix.width;
        const to = from + matrix.width - contextColumns.length;
        writeFloats(files.x, matrix.values.subarray(from, to));
      }
      writeFloats(files.y, labels);
      writeFloats(
        files.words,
        Float32Array.from(tokens, ({ length }) => length),
      );
      const by = blocks.map((block) => numberOf(cleaners, view.ruling(block)?.cleaner));
      writeFloats(files.ruled, Float32Array.from(by));
      for (const list of tokens) writeFloats(files.tokens, list);
      const goldIds = tokenIds(ids, gold);
      writeFloats(files.gold, goldIds);
      pages.push({ ...page, rows: matrix.rows, gold: goldIds.length });
    },
    close(columns) {
      for (const file of Object.values(files)) closeSync(file);
      writeFileSync(`${folder}/${name}-pages.json`, JSON.stringify({ columns, cleaners, pages }));
      process.stdout.write(`${name}: ${pages.length} pages, ${columns.length} columns\n`);
    },
  };
}

function tokenIds(ids: Map<string, number>, text: string): Int32Array {
  return Int32Array.from(tokensOf(text), (token) => {
    const id = ids.get(token) ?? ids.size;
    ids.set(token, id);
    return id;
  });
}

/** 0 where no rule took a block, else the number of the cleaner that did. */
function numberOf(cleaners: string[], cleaner: string | undefined): number {
  if (cleaner === undefined) return 0;
  const known = cleaners.indexOf(cleaner);
  return known === -1 ? cleaners.push(cleaner) : known + 1;
}
