import { describe, expect, it } from 'vitest';
import { extractArticle, type PipelineOptions } from '../../src/text.ts';

const FIRST =
  'The harbour master has closed the northern basin until the end of the month, the city said.';
const SECOND =
  'The first ships were sent on to the southern basin, where the cranes had stood idle for weeks.';

function codesOf(lines: readonly string[], options?: PipelineOptions): string[] {
  return extractArticle(lines.join('\n\n'), options).warnings.map(({ code }) => code);
}

describe('blocked', () => {
  it.each([
    [['Just a moment...', 'Enable JavaScript and cookies to continue']],
    [['Access Denied', 'You don\'t have permission to access "http://harbour.example/" here.']],
    [['Harbour News', 'This content is not available in your region.']],
    [['We use cookies to improve your experience on our website.', 'Accept all', 'Reject all']],
  ])('is said of %j', (lines) => {
    expect(codesOf(lines)).toContain('blocked');
    expect(codesOf(lines, { policies: { 'bot-wall': 'keep', 'region-gate': 'keep' } })).toContain(
      'blocked',
    );
  });

  it('is not said of an article with a notice around it, nor of one about notices', () => {
    expect(codesOf(['Please enable JavaScript and reload the page.', FIRST])).toEqual([]);
    expect(codesOf([FIRST, 'Access denied', SECOND])).toEqual([]);
  });

  it('is not said of other lines without an article', () => {
    const lines = ['Please enable JavaScript.', 'Northern basin, closed', 'Southern basin, open'];
    expect(codesOf(lines)).not.toContain('blocked');
  });
});

describe('truncated', () => {
  it('is said where a paywall closes the text', () => {
    expect(codesOf([FIRST, SECOND, 'Subscribe to continue reading', 'Log in'])).toEqual([
      'truncated',
    ]);
  });

  it('is not said where the article goes on below the prompt', () => {
    expect(codesOf([FIRST, 'Subscribe to continue reading', SECOND])).toEqual([]);
  });
});
