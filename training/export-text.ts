import { mkdirSync } from 'node:fs';
import { textColumns, textFeatures } from '../src/models/text-features.ts';
import { labelTexts } from './labels.ts';
import { foldsOf } from './pages.ts';
import { createTables } from './tables.ts';
import { viewTexts } from './view-pages.ts';

const [folder = 'training/data'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const folds = foldsOf(process.env['WCXB_DIR'] ?? '');
const tables = createTables(folder, 'text');
viewTexts((view, { id, type, view: made, gold, weight }) => {
  const { blocks } = view.doc;
  const labels =
    made === 'gold'
      ? new Float32Array(blocks.length).fill(1)
      : labelTexts(
          blocks.map(({ text }) => ({ text, hidden: false })),
          gold,
        );
  const place = folds.get(id) ?? { fold: 0, domain: '' };
  tables.add(view, textFeatures(view).matrix, labels, gold, {
    id,
    type,
    ...place,
    view: made,
    weight,
  });
});
tables.close(textColumns);
