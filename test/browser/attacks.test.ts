import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { ATTACKS, MARKDOWN_ATTACKS } from '../write/attacks.ts';
import { outputsOf } from '../write/outputs.ts';
import { findChromium } from './chromium.ts';
import { judge, type Verdict } from './judge.ts';

const chromium = findChromium();
const isRequired = Boolean(process.env['CI']);
if (chromium === undefined && !isRequired) {
  console.warn(
    'Chromium is not installed, so what we write is not shown to it: apt-get install chromium',
  );
}

const all = [...ATTACKS, ...MARKDOWN_ATTACKS];

describe.skipIf(chromium === undefined && !isRequired)('in Chromium', () => {
  test('is there', () => {
    expect(chromium, 'CI needs Chromium: apt-get install chromium').toBeDefined();
  });

  test('attacks are seen where they are left as they are', async () => {
    const verdicts = await judge(
      chromium as string,
      ATTACKS.map(({ html }) => html),
    );
    const seen = new Map(ATTACKS.map(({ name }, at) => [name, verdicts[at] as Verdict]));
    expect(seen.get('error of an image')).toEqual({ isChanged: true, hasRun: true });
    expect(seen.get('link with a tab')).toEqual({ isChanged: true, hasRun: true });
    expect(seen.get('click on a paragraph')?.hasRun).toBe(true);
    expect(seen.get('script')?.hasRun).toBe(true);
    // The others work only on what puts them together anew, or in browsers of long ago.
    const harmful = [...seen.values()].filter(({ isChanged, hasRun }) => isChanged || hasRun);
    expect(harmful.length).toBeGreaterThanOrEqual(140);
  }, 600_000);

  test('no attack runs in what we write, and DOMPurify finds nothing to take out', async () => {
    const written = all.flatMap(({ name, html }) =>
      outputsOf(html).map(({ what, kind, output }) => ({
        name: `${name}: ${what}`,
        kind,
        html: kind === 'html' ? output : (marked.parse(output, { async: false }) as string),
      })),
    );
    const pieces = [...new Set(written.map(({ html }) => html))];
    const verdicts = await judge(chromium as string, pieces);
    const verdictOf = new Map(pieces.map((piece, at) => [piece, verdicts[at] as Verdict]));
    const unsafe = written.filter(({ html, kind }) => {
      const { isChanged, hasRun } = verdictOf.get(html) as Verdict;
      // What others make of Markdown may be more than DOMPurify lets pass: tags in addresses.
      return hasRun || (kind === 'html' && isChanged);
    });
    expect(unsafe).toEqual([]);
  }, 600_000);
});
