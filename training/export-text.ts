import { mkdirSync, writeFileSync } from 'node:fs';
import { readLines } from '../src/models/lines.ts';
import { textColumns, textFeatures } from '../src/models/text-features.ts';
import { addWords, type Cut, type KeyStats, weighKeys } from './key-stats.ts';
import { labelTexts } from './labels.ts';
import { FOLDS, foldsOf } from './pages.ts';
import { createTables } from './tables.ts';
import { viewTexts } from './view-pages.ts';

const [folder = 'training/data'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const folds = foldsOf(process.env['WCXB_DIR'] ?? '');
const WORDS: Cut = { minDomains: 30, minWeight: 0.5, maxKeys: 2000 };
/** Views that show all of a page, one a page. */
const WHOLE: ReadonlySet<string> = new Set(['html-to-text', 'page']);
const stats: KeyStats = new Map();
const labels: Float32Array[] = [];
viewTexts((view, { id, view: made, gold }) => {
  const { blocks } = view.doc;
  const shares =
    made === 'gold'
      ? new Float32Array(blocks.length).fill(1)
      : labelTexts(
          blocks.map(({ text }) => ({ text, hidden: false })),
          gold,
        );
  labels.push(shares);
  const place = folds.get(id);
  if (place !== undefined && WHOLE.has(made)) addWords(stats, readLines(view), shares, place);
});
// What the words of a page weigh is learned from the other folds.
const words = Array.from({ length: FOLDS + 1 }, (_, fold) => weighKeys(stats, fold, WORDS));
const tables = createTables(folder, 'text');
let at = 0;
viewTexts((view, { id, type, view: made, gold, weight }) => {
  const place = folds.get(id) ?? { fold: 0, domain: '' };
  const { matrix } = textFeatures(view, words[place.fold] as (typeof words)[number]);
  tables.add(view, matrix, labels[at] as Float32Array, gold, {
    id,
    type,
    ...place,
    view: made,
    weight,
  });
  at += 1;
});
tables.close(textColumns);
const lists = words.map((weights) => Object.fromEntries(weights));
writeFileSync(`${folder}/text-words.json`, JSON.stringify(lists));
