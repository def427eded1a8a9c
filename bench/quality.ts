import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Corpus, loadCorpus, reportAbsent } from './corpus.ts';
import { extract } from './extract.ts';
import { checkFloors, type Figures, raiseFloors, readFloors, writeFloors } from './floors.ts';
import { countTexts, figuresOf, measure } from './measurement.ts';
import { createProgress } from './progress.ts';
import { formatReport } from './report.ts';

const USAGE = `Usage: npm run bench:quality -- [options]

  --worst             show the worst texts, and gold lines that were lost
  --json FILE         write everything that was measured
  --gate              exit 1 when a figure is under its floor (bench/floors.json)
  --update            raise the floors to what was measured, pin the texts
  --allow-regression  let --update lower floors too
  --help
`;

const OPTIONS = {
  worst: { type: 'boolean', default: false },
  json: { type: 'string' },
  gate: { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
  'allow-regression': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const options = readOptions(args);
  if (options === null) return 2;
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const corpus = loadCorpus();
  reportAbsent(corpus);
  const progress = createProgress(countTexts(corpus) + 2);
  const measurement = measure(corpus, extract, progress);
  progress.done();
  const figures = figuresOf(measurement, corpus);
  process.stdout.write(formatReport(measurement, options.worst));
  if (options.json !== undefined) {
    const all = { digests: corpus.digests, figures, ...measurement };
    writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
  }
  if (options.update) return update(figures, corpus, options['allow-regression']);
  return options.gate ? gate(figures, corpus) : 0;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    if (values.gate && values.update) throw new Error('--gate and --update exclude each other.');
    if (values['allow-regression'] && !values.update) {
      throw new Error('--allow-regression goes with --update.');
    }
    return values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return null;
  }
}

function gate(figures: Figures, corpus: Corpus): number {
  const { checked, skipped, breaches } = checkFloors(readFloors(), figures, corpus.digests);
  if (skipped.length > 0) {
    process.stderr.write(`Not checked, for want of data: ${skipped.join(', ')}.\n`);
  }
  for (const breach of breaches) process.stderr.write(`Broken: ${breach}\n`);
  const held = breaches.length === 0 ? 'all hold' : `${breaches.length} broken`;
  process.stdout.write(`\nFloors checked: ${checked.join(', ')}; ${held}.\n`);
  return breaches.length === 0 ? 0 : 1;
}

function update(figures: Figures, corpus: Corpus, allowRegression: boolean): number {
  const raised = raiseFloors(readFloors(), figures, corpus.digests, allowRegression);
  if (raised.refused.length > 0) {
    for (const line of raised.refused) process.stderr.write(`Refused: ${line}\n`);
    process.stderr.write('Nothing was written; lowering a floor needs --allow-regression.\n');
    return 1;
  }
  writeFloors(raised.file);
  for (const line of raised.changed) process.stdout.write(`${line}\n`);
  process.stdout.write('bench/floors.json is written.\n');
  return 0;
}
