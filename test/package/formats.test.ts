import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askPackage, ENTRIES, ROOT, readSeeds } from './built.ts';

const seeds = readSeeds();
const CLEAN = `const answer = Object.values(${JSON.stringify(seeds)}).map((text) => entry.extractArticle(text));`;

describe.each(ENTRIES.filter((name) => name !== 'bodycopy/readability'))('%s', (name) => {
  test('gives the same articles as ESM and as CommonJS', () => {
    const articles = askPackage('module', name, CLEAN);
    expect(articles).toHaveLength(Object.keys(seeds).length);
    expect(askPackage('commonjs', name, CLEAN)).toEqual(articles);
  });
});

test('the two formats agree on whose error it is', () => {
  const code = `
    import { createRequire } from 'node:module';
    const other = createRequire(process.cwd() + '/')('bodycopy/text');
    let answer;
    try { other.cleanArticle(1); } catch (error) {
      answer = [error instanceof entry.BodycopyError, entry.isBodycopyError(error)];
    }`;
  expect(askPackage('module', 'bodycopy', code)).toEqual([false, true]);
});

test('the command prints the body', () => {
  const [text = ''] = Object.values(seeds);
  const output = execFileSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), '-'], {
    input: text,
    encoding: 'utf8',
  });
  const code = `const answer = entry.cleanArticle(${JSON.stringify(text)});`;
  expect(output.trimEnd()).toBe(askPackage('module', 'bodycopy', code));
});
