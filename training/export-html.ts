import { mkdirSync, writeFileSync } from 'node:fs';
import { htmlColumns, htmlFeatures } from '../src/models/html-features.ts';
import { readLines } from '../src/models/lines.ts';
import { readTree } from '../src/models/tree.ts';
import { addNames, addWords, type Cut, type KeyStats, weighKeys } from './key-stats.ts';
import { labelTexts } from './labels.ts';
import { FOLDS, foldsOf } from './pages.ts';
import { createTables } from './tables.ts';
import { viewPages } from './view-pages.ts';

const [folder = 'training/data'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const folds = foldsOf(process.env['WCXB_DIR'] ?? '');
const NAMES: Cut = { minDomains: 8, minWeight: 0.25, maxKeys: 4000 };
const WORDS: Cut = { minDomains: 20, minWeight: 0.4, maxKeys: 3500 };
const nameStats: KeyStats = new Map();
const wordStats: KeyStats = new Map();
const labels = new Map<string, Float32Array>();
viewPages((view, { id, text }) => {
  const texts = view.doc.blocks.map((block) => ({
    text: block.text,
    hidden: block.flags !== undefined,
  }));
  const shares = labelTexts(texts, text);
  labels.set(id, shares);
  const place = folds.get(id);
  if (place === undefined) return;
  const tree = readTree(readLines(view));
  addNames(nameStats, tree, shares, place);
  addWords(wordStats, tree.lines, shares, place);
});
// What the names and words of a page weigh is learned from the other folds.
const vocabularies = Array.from({ length: FOLDS + 1 }, (_, fold) => ({
  names: weighKeys(nameStats, fold, NAMES),
  words: weighKeys(wordStats, fold, WORDS),
}));
const tables = createTables(folder, 'html');
viewPages((view, { id, type, text }) => {
  const place = folds.get(id) ?? { fold: 0, domain: '' };
  const { matrix } = htmlFeatures(view, vocabularies[place.fold] as (typeof vocabularies)[number]);
  tables.add(view, matrix, labels.get(id) as Float32Array, text, { id, type, ...place });
});
tables.close(htmlColumns);
for (const kind of ['names', 'words'] as const) {
  const lists = vocabularies.map((weights) => Object.fromEntries(weights[kind]));
  writeFileSync(`${folder}/html-${kind}.json`, JSON.stringify(lists));
}
