import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run train -- [options]

  --only html|text   train one of the two models
  --folder FOLDER    where features, scores and fold models go (training/data)
  --help

WCXB_DIR and SCRAPED_TEXT_DIR say where the pages are; PYTHON names a Python with numpy and
xgboost 1.7 (/usr/bin/python3, as Debian's python3-xgboost installs it).
`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    folder: { type: 'string', default: 'training/data' },
    help: { type: 'boolean', default: false },
  },
});

/**
 * Trees of a stage, and how much each adds. Word F1 of pages of HTML by blocks is .8870 with 120 trees
 * of 0.1 in the second, .8893 so; that of whole pages as text is .939 either way.
 */
const FIRST = { html: ['180', '0.1'], text: ['150', '0.1'] } as const;
const SECOND = { html: ['220', '0.06'], text: ['120', '0.1'] } as const;

if (values.help) process.stdout.write(USAGE);
else for (const name of ['html', 'text'] as const) if ((values.only ?? name) === name) train(name);

function train(name: 'html' | 'text'): void {
  const { folder } = values;
  script(`export-${name}.ts`, folder);
  python('stage.py', folder, name, ...FIRST[name]);
  // Pages whose gold no model finds are left out of training, never of the figures.
  script('drop-pages.ts', folder, name);
  python('stage.py', folder, name, ...FIRST[name]);
  script('export-context.ts', folder, name);
  python('stage.py', folder, `${name}2`, ...SECOND[name]);
  script('write-weights.ts', folder, name);
  script(`evaluate-${name}.ts`, folder);
  script('write-report.ts', folder);
}

function script(file: string, ...args: string[]): void {
  run(process.execPath, ['--import', 'tsx', here(file), ...args]);
}

function python(file: string, ...args: string[]): void {
  run(process.env['PYTHON'] ?? '/usr/bin/python3', [here(file), ...args]);
}

function run(command: string, args: string[]): void {
  process.stdout.write(`> ${args.filter((arg) => !arg.startsWith('--')).join(' ')}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
