import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Report, reportText } from './report-text.ts';

const [folder = 'training/data'] = process.argv.slice(2);
const path = new URL('./report.json', import.meta.url);
const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : {};
const fresh = Object.fromEntries(
  (['html', 'text'] as const).flatMap((name) => {
    const file = `${folder}/${name}-figures.json`;
    if (!existsSync(file)) return [];
    const weights = readFileSync(new URL(`../src/models/${name}-weights.data.ts`, import.meta.url));
    const digest = createHash('sha256').update(weights).digest('hex');
    return [[name, { weights: digest, ...JSON.parse(readFileSync(file, 'utf8')) }]];
  }),
);
const report: Report = { ...known, ...fresh };
writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(new URL('./REPORT.md', import.meta.url), reportText(report));
