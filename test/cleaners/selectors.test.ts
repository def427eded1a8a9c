import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { createPipeline, dropSelector, keepSelector, presets } from '../../src/index.ts';

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
