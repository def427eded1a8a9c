import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../src/cli/explain.ts';
import { clipRuns, type Run, widthOf, wrapRuns } from '../../src/cli/wrap.ts';
import {
  type Article,
  createPipeline,
  defineCleaner,
  drop,
  extractArticle,
  part,
  repair,
} from '../../src/index.ts';

const PROSE = 'They met on Friday in the old town hall, and they will meet again next week.';

const lines = (article: Article, columns: number, clip = false): string[] =>
  stripVTControlCharacters(explainArticle(article, { color: true, columns, clip }))
    .split('\n')
    .slice(0, -1);

describe('explainArticle', () => {
  const article = extractArticle(`${PROSE}\n\nBack to top ↑\n\nGo to top\n\n${PROSE}`);

  it('sets paragraphs apart and puts reasons at the right', () => {
    const reason = 'footer-chrome back-to-top/back-to-top-phrase';
    expect(lines(article, 80)).toEqual([
      `  ${PROSE}`,
      '',
      `- Back to top ↑${reason.padStart(80 - 15)}`,
      `- Go to top${reason.padStart(80 - 11)}`,
      '',
      `  ${PROSE}`,
    ]);
  });

  it('keeps to the width, whatever it is', () => {
    for (const columns of [40, 57, 80, 110]) {
      for (const line of lines(article, columns)) {
        if (!line.includes('footer-chrome')) expect(line.length).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('shows what a part was and what it has become', () => {
    const cleaner = defineCleaner({
      name: 'parts',
      reasons: ['seen'],
      *inspect({ blocks: [block] }) {
        if (!block) return;
        yield drop(part(block, 0, 5), { kind: 'custom', reason: 'seen' });
        yield repair(part(block, 8, 10), ' ', { kind: 'inline-tag', reason: 'seen' });
      },
    });
    const parts = createPipeline({ cleaners: [cleaner] })('They met__on Friday.');
    const shown = explainArticle(parts, { color: true, columns: 80 });
    expect(shown).toContain('\u001b[9mThey \u001b[29m');
    expect(stripVTControlCharacters(shown)).toMatch(/^~ They met__␣on Friday\. {2,}custom parts/);
  });

  it('clips removed lines on demand', () => {
    const cleaner = defineCleaner({
      name: 'all',
      reasons: ['seen'],
      *inspect({ blocks: [block] }) {
        if (block) yield drop(block, { kind: 'custom', reason: 'seen' });
      },
    });
    // Without a full stop it is no prose, of which only so much may go.
    const all = createPipeline({ cleaners: [cleaner] })(PROSE.slice(0, -1));
    expect(lines(all, 60, true)).toEqual([
      '- They met on Friday in the old town hall,…  custom all/seen',
    ]);
    expect(lines(all, 60)).toHaveLength(2);
  });
});

describe('wrapRuns', () => {
  const plain = (text: string): Run => ({ text, style: 'plain' });
  const gone = (text: string): Run => ({ text, style: 'gone' });

  it('breaks at spaces only, within a word of several runs never', () => {
    const rows = wrapRuns([plain('aa bb'), gone('cc'), plain('dd ee')], 6);
    expect(rows.map((row) => row.map(({ text }) => text).join(''))).toEqual(['aa', 'bbccdd', 'ee']);
  });

  it('loses nothing but spaces', () => {
    const text = 'a  b   c dddddddddddd e';
    const rows = wrapRuns([plain(text)], 4);
    const back = rows.map((row) => row.map((run) => run.text).join('')).join(' ');
    expect(back.replace(/ +/g, ' ')).toBe(text.replace(/ +/g, ' '));
  });

  it('counts two columns for a CJK character', () => {
    expect(widthOf('東京 a')).toBe(6);
    expect(clipRuns([plain('東京で'), gone('会議')], 7)).toEqual([plain('東京で'), gone('…')]);
  });
});
