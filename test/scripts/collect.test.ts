import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Collection, collectPatterns } from '../../scripts/regex/collect.ts';

const WORDS = `
export const WORD = String.raw\`\\p{L}+\`;
export const DATE = /^\\d{4}/u;
`;

const USES = `
import { DATE, WORD } from './words.ts';
const LIST = ['one', 'two'] as const;
export const patterns = [
  /plain\\/[/]x/gi,
  new RegExp('^literal$', 'i'),
  RegExp(\`^\${WORD}:\`, 'u'),
  new RegExp(DATE.source + '\\\\s'),
  new RegExp(\`(?:\${LIST.join('|')})\`),
];
export const fromData = (words: string[]) => new RegExp(words.join('|'));
`;

let folder: string;
let found: Collection;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bodycopy-'));
  writeFileSync(join(folder, 'words.ts'), WORDS);
  writeFileSync(join(folder, 'uses.ts'), USES);
  found = collectPatterns(folder, folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('collects literals, and what constants decide', () => {
  expect(found.patterns.map(({ source, flags }) => `/${source}/${flags}`)).toEqual([
    '/plain\\/[/]x/gi',
    '/^literal$/i',
    '/^\\p{L}+:/u',
    '/^\\d{4}\\s/',
    '/(?:one|two)/',
    '/^\\d{4}/u',
  ]);
});

test('names the place of a pattern', () => {
  expect(found.patterns[0]?.place).toBe('uses.ts:5');
});

test('tells where a pattern comes from data', () => {
  expect(found.unread).toEqual(['uses.ts:11']);
});
