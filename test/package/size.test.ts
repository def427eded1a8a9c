import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { expect, test } from 'vitest';
import { ROOT } from './built.ts';

const KB = 1024;

/** The minified bundle of what a consumer imports from the built package. */
async function bundle(names: string): Promise<string> {
  const entry = join(tmpdir(), `bodycopy-size-${process.pid}.mjs`);
  writeFileSync(entry, `export ${names} from ${JSON.stringify(join(ROOT, 'dist/text.js'))};\n`);
  let code = '';
  await build({
    entry: [entry],
    config: false,
    silent: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      options.write = false;
    },
    esbuildPlugins: [
      {
        name: 'take-output',
        setup: ({ onEnd }) => {
          onEnd(({ outputFiles = [] }) => {
            code = outputFiles.map(({ text }) => text).join('');
          });
        },
      },
    ],
  });
  return code;
}

const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length / KB;

/** What the bundles may weigh, minified and gzipped; these only sink. The model for text takes 55 of all. */
const MAX_ALL_KB = 199;
const MAX_PRESETS_KB = 138;
const MAX_ONE_KB = 18.5;

test('everything with all languages stays small', async () => {
  expect(sizeOf(await bundle('*'))).toBeLessThanOrEqual(MAX_ALL_KB);
});

test('the presets bring no model', async () => {
  const code = await bundle('{ cleanArticle, createPipeline, extractArticle, presets }');
  expect(sizeOf(code)).toBeLessThanOrEqual(MAX_PRESETS_KB);
});

test('one cleaner and one language bring no others', async () => {
  const code = await bundle('{ alsoRead, barePipeline, de }');
  const phrases = ['lesen sie auch', 'lire aussi', 'also read this', 'og er det'];
  expect(phrases.filter((phrase) => code.includes(phrase))).toEqual(['lesen sie auch']);
  expect(sizeOf(code)).toBeLessThanOrEqual(MAX_ONE_KB);
});
