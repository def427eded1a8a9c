import { readFileSync, writeFileSync } from 'node:fs';
import { readModel } from './models.ts';
import { FOLDS } from './pages.ts';

const [folder = 'training/data', ...names] = process.argv.slice(2);

for (const name of names as ('html' | 'text')[]) {
  const { first, second, names: elements, words } = readModel(folder, name, FOLDS);
  const fields = { first, second, ...(name === 'html' && { names: elements }), words };
  const lines = Object.entries(fields).map(
    ([field, value]) => `  ${field}:\n    ${JSON.stringify(value)},\n`,
  );
  const code = `/** Written by \`npm run train\`; see training/REPORT.md. */\nexport const ${name}Weights = {\n${lines.join('')}} as const;\n`;
  writeFileSync(new URL(`../src/models/${name}-weights.data.ts`, import.meta.url), code);
  const fixtures = { first: fixtureOf(name), second: fixtureOf(`${name}2`) };
  const path = new URL(`../test/models/${name}-scores.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(fixtures)}\n`);
}

/** Rows of features, and what the trainer's own trees make of them. */
function fixtureOf(stage: string): unknown {
  const file = readFileSync(`${folder}/${stage}-models.json`, 'utf8');
  return (JSON.parse(file) as { fixture: unknown }).fixture;
}
