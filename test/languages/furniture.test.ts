import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/text.ts';
import { SENTENCES } from './sentences.ts';

/** Lines of one language: what goes at the head, inside and below an article, and what stays. */
interface Sheet {
  readonly lang: string;
  readonly head: readonly string[];
  readonly heading: readonly string[];
  readonly goes: readonly string[];
  readonly stays: readonly string[];
}

const MIN_LINES = 6;

function readSheets(): Sheet[] {
  const file = new URL('./furniture.cases.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .split(/^# /m)
    .filter((section) => section !== '')
    .map((section) => {
      const [lang = '', ...lines] = section.trim().split('\n');
      const of = (sign: string): string[] =>
        lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
      return { lang, head: of('^'), heading: of('='), goes: of('-'), stays: of('+') };
    });
}

/** Prose, sentences that resemble furniture, prose, and below it what is furniture. */
function documentOf({ lang, head, heading, goes, stays }: Sheet): string {
  const prose = SENTENCES[lang] ?? '';
  const list = heading.flatMap((line) => [line, headlineOf(lang, 0), headlineOf(lang, 1)]);
  const lines = [prose, ...stays, ...list, ...goes];
  return [...head, ...lines].join('\n\n');
}

/** The start of a sentence, as a headline of another story. */
function headlineOf(lang: string, part: 0 | 1): string {
  const words = (SENTENCES[lang] ?? '').replace(/[,.،。，、।]/g, '');
  const half = words.includes(' ')
    ? words
        .split(' ')
        .slice(6 * part, 6 * part + 6)
        .join(' ')
    : words.slice(10 * part, 10 * part + 10);
  return half.charAt(0).toUpperCase() + half.slice(1);
}

describe.each(readSheets())('$lang', (sheet) => {
  const text = documentOf(sheet);

  it('has lines enough', () => {
    const { head, heading, goes, stays } = sheet;
    expect([...head, ...heading, ...goes, ...stays].length).toBeGreaterThanOrEqual(MIN_LINES);
    expect(stays.length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['as written', (line: string) => line],
    ['with its accents apart', (line: string) => line.normalize('NFD')],
  ])('loses its furniture and nothing else, %s', (_, spell) => {
    const article = extractArticle(spell(text));
    expect(article.lang).toBe(sheet.lang);
    const left = article.body.split('\n\n').map((line) => line.normalize('NFC'));
    const prose = SENTENCES[sheet.lang] ?? '';
    const expected = [prose, ...sheet.stays];
    expect(left).toEqual(expected.map((line) => line.normalize('NFC')));
  });
});
