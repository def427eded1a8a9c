import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createPipeline, dropSelector, keepSelector, presets, restore } from '../../src/index.ts';

const STORY =
  'The harbour opened again on Friday, two days after the storm had closed it to all ships.';
const PAGE = `<html><body><article>
<p>${STORY}</p>
<div class="box Promo" data-ad><p>Win a trip to the islands with our partners this week.</p></div>
<p>${STORY.replace('Friday', 'Monday')}</p>
<div id="follow-us"><ul class="share"><li><a href="/f">Share on Facebook</a><li><a href="/t">Share on Twitter</a></ul></div>
</article></body></html>`;

const body = (
  cleaners: ReturnType<typeof presets.zero>,
  source: Parameters<ReturnType<typeof createPipeline>>[0] = PAGE,
): string => createPipeline({ cleaners })(source).body;

describe('dropSelector', () => {
  test.each([
    '.promo, [data-ad]',
    '[data-ad]',
    'div.box',
    'article > div:first-of-type',
    'p + .box',
    'div:has(> p)',
    'div:contains("trip to the islands")',
    ':is(aside, .box)',
  ])('takes out what %s matches', (selector) => {
    const article = createPipeline({ cleaners: [dropSelector(selector)] })(PAGE);
    expect(article.body).not.toContain('Win a trip');
    expect(article.body).toContain(STORY);
    expect(article.removals).toMatchObject([
      {
        cleaner: 'drop-selector',
        kind: 'custom',
        reason: 'selector',
        evidence: { selector, tag: 'div' },
      },
    ]);
  });

  test('works on bytes and on trees', () => {
    const cleaners = [dropSelector('.box', { name: 'promos', kind: 'advert-label' })];
    const expected = body(cleaners);
    expect(body(cleaners, new TextEncoder().encode(PAGE))).toBe(expected);
    expect(body(cleaners, load(PAGE))).toBe(expected);
    expect(expected).not.toContain('Win a trip');
  });

  const MIXED = `<p>He read <sup class="ref">[<a href="#n">1</a>]</sup> the l<b>ett</b>er of <span data-ad="1">&amp; ours &amp;</span>, twice<i data-ad></i>.</p>
<ul><li>One <em>an<b data-ad>d t</b>wo</em><li data-ad>three</ul>
<p><b>Bold</b> to the <b data-ad>end</b></p><p><a data-ad>All</a></p><p>x <b data-ad>unclosed</p><p>rest</p>`;

  test.each([
    ['sup.ref', 'He read the letter of & ours &, twice.'],
    ['sup.ref a', 'He read [] the letter of & ours &, twice.'],
    ['p > [data-ad]', 'He read [1] the letter of , twice.'],
    ['p b', 'He read [1] the ler of & ours &, twice.'],
    ['p > sup, sup > a', 'He read the letter of & ours &, twice.'],
    ['p i, sup b, em', 'He read [1] the letter of & ours &, twice.'],
  ])('takes the words out of a paragraph that %s matches', (selector, expected) => {
    const cleaners = [dropSelector(selector)];
    for (const source of [`<body>${MIXED}`, load(MIXED)]) {
      const article = createPipeline({ cleaners, format: 'html' })(source);
      expect(article.body.split('\n\n')[0]).toBe(expected);
      for (const { start, end, at } of article.kept) {
        expect(restore(article).slice(start, end)).toBe(article.body.slice(at, at + end - start));
      }
      if (typeof source === 'string') expect(restore(article)).toBe(source);
    }
  });

  test('takes parts of items, whole blocks and what is left open', () => {
    const { body: text } = createPipeline({
      cleaners: [dropSelector('[data-ad]')],
      format: 'html',
    })(MIXED);
    expect(text.split(/\n+/).slice(1)).toEqual(['One anwo', 'Bold to the', 'x', 'rest']);
  });

  test('takes time that grows with the page only', () => {
    const page = `<p>${'a <b>b</b> &amp; '.repeat(10_000)}</p>${'<p><i>c</i> d</p>'.repeat(3_000)}`;
    const start = performance.now();
    const text = body([dropSelector('b, i')], `<!doctype html>${page}`);
    expect(text).not.toMatch(/[bc]/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('says nothing of text', () => {
    expect(body([dropSelector('*')], STORY)).toBe(STORY);
  });

  test('leaves near misses', () => {
    expect(body([dropSelector('.prom, #box, section, p:nth-child(9)')])).toBe(body([]));
  });

  test.each(['', 'p[', ':nope', '::before', 3 as unknown as string])('refuses %s', (selector) => {
    expect(() => dropSelector(selector)).toThrow('no CSS selector');
  });

  test('refuses a kind that is none', () => {
    expect(() => dropSelector('p', { kind: 'advert' as 'custom' })).toThrow('`advert`');
  });
});

describe('keepSelector', () => {
  test('keeps what others take out', () => {
    expect(body(presets.balanced())).not.toContain('Share on');
    const kept = body([keepSelector('#follow-us'), ...presets.balanced()]);
    expect(kept).toContain('Share on Facebook');
    expect(body([...presets.balanced(), keepSelector('#follow-us')])).toBe(kept);
  });
});
