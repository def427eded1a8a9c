import { readFileSync, writeFileSync } from 'node:fs';
import { wordScores } from './choices.ts';
import type { PageRow } from './view-pages.ts';

/** Pages on which a model that has not seen them does worse have defects in their gold, mostly. */
const MIN_F1 = 0.5;

const [folder = 'training/data', name = 'html'] = process.argv.slice(2);
const path = `${folder}/${name}-pages.json`;
const file = JSON.parse(readFileSync(path, 'utf8')) as { pages: PageRow[] };
const scores = wordScores(folder, name);
const pages = file.pages.map((page, at) => ({ ...page, use: (scores[at]?.f1 ?? 1) >= MIN_F1 }));
writeFileSync(path, JSON.stringify({ ...file, pages }));
const dropped = pages.filter(({ use }) => !use).length;
process.stdout.write(`${name}: ${dropped} of ${pages.length} pages are not trained on\n`);
