import { describe, expect, it } from 'vitest';
import {
  BodycopyError,
  type Cleaner,
  cleanArticle,
  createPipeline,
  defineCleaner,
  drop,
  dropLines,
  extractArticle,
  keep,
  type PipelineOptions,
  presets,
  after as putAfter,
  before as putBefore,
  replace,
  when,
  without,
} from '../../src/text.ts';

const PROSE = 'The harbour of Port Ellis reopened on Monday after the storm that had closed it.';
const MORE = 'The first grain ships are expected at the quay before the end of the month.';
const TEXT = `${PROSE}\n\nSponsored by Ellis Rope\n\n${MORE}\n\nBack to top`;

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    if (error instanceof BodycopyError) return [error.code, error.message];
    throw error;
  }
  return null;
};

describe('input', () => {
  it.each([
    [undefined, '`undefined`'],
    [null, '`null`'],
    [42, '`number`'],
    [['a'], 'an array'],
    [Promise.resolve('a'), 'a promise'],
  ])('refuses %s', (input, named) => {
    const [code, message] = codeOf(() => cleanArticle(input as unknown as string)) as [
      string,
      string,
    ];
    expect(code).toBe('ERR_INVALID_INPUT');
    expect(message).toContain(named);
  });

  it.each([
    '<!DOCTYPE html><html><body><p>Hello</p></body></html>',
    '\n\n<html lang="en"><head></head>',
    '<div><p>One</p><p>Two</p><ul><li>Three</li></ul></div>',
  ])('refuses a page of HTML: %j', (page) => {
    expect(codeOf(() => cleanArticle(page))).toMatchObject(['ERR_HTML_INPUT', /bodycopy/]);
  });

  it.each([
    'Write `<html>` at the top of the page.',
    '<b>Bold</b> words are no page.',
    'a < b and b > c',
  ])('reads text that names tags: %j', (text) => {
    expect(codeOf(() => cleanArticle(text))).toBeNull();
  });

  it.each(['', ' \n\t\n', '\ufeff'])('gives an empty body for %j', (text) => {
    const { body, warnings } = extractArticle(text);
    expect(body).toBe('');
    expect(warnings.map((warning) => warning.code)).toContain('empty');
  });

  it('warns of binary content and lone surrogates, and changes nothing', () => {
    for (const text of ['\u0089PNG\0\0\0\rIHDR', 'half \ud83d of a pair']) {
      const { body, warnings } = extractArticle(text);
      expect(body.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(warnings.map((warning) => warning.code)).toContain('garbled');
    }
  });
});

describe('options', () => {
  it.each<[PipelineOptions, string, string]>([
    [{ preset: 'balancd' as 'balanced' }, 'ERR_UNKNOWN_PRESET', 'did you mean `balanced`?'],
    [{ policies: { 'photo-captoin': 'keep' } as object }, 'ERR_UNKNOWN_KIND', '`photo-caption`?'],
    [{ policies: { title: 'remove' as 'drop' } }, 'ERR_INVALID_OPTION', 'drop, lift, keep'],
    [{ minConfidence: 2 }, 'ERR_INVALID_OPTION', 'from 0 to 1, not `2`'],
    [{ polices: {} } as object, 'ERR_INVALID_OPTION', 'did you mean `policies`?'],
    [{ cleaners: [{}] } as object, 'ERR_INVALID_OPTION', 'factory'],
    [{ cleaners: {} } as object, 'ERR_INVALID_OPTION', 'presets.balanced()'],
    [{ cleaners: [dropLines(/a/), dropLines(/b/)] }, 'ERR_DUPLICATE_CLEANER', '`drop-lines`'],
  ])('refuses %j', (options, code, words) => {
    const found = codeOf(() => createPipeline(options)) as [string, string];
    expect(found[0]).toBe(code);
    expect(found[1]).toContain(words);
  });

  it('keeps what a policy keeps, and annotates it', () => {
    const article = extractArticle(TEXT, { policies: { 'footer-chrome': 'keep' } });
    expect(article.body).toContain('Back to top');
    expect(article.annotations).toMatchObject([{ kind: 'footer-chrome', because: 'policy' }]);
  });

  it('annotates what is less sure than asked for', () => {
    const article = extractArticle(TEXT, { minConfidence: 1 });
    expect(article.body).toContain('Back to top');
    expect(article.annotations).toMatchObject([{ because: 'confidence' }]);
  });

  it('copies the language, or guesses it', () => {
    expect(extractArticle(TEXT, { lang: 'de-AT' }).lang).toBe('de-AT');
    expect(extractArticle(TEXT).lang).toBe('en');
    expect(extractArticle('Home').lang).toBeNull();
  });
});

describe('lists of cleaners', () => {
  const names = (list: readonly Cleaner[]): string[] => list.map((cleaner) => cleaner.name);
  const list = [dropLines(/a/, { name: 'a' }), dropLines(/b/, { name: 'b' })];
  const c = dropLines(/c/, { name: 'c' });

  it('are edited by name', () => {
    expect(names(without(list, 'a'))).toEqual(['b']);
    expect(names(replace(list, 'a', c))).toEqual(['c', 'b']);
    expect(names(putBefore(list, 'b', c))).toEqual(['a', 'c', 'b']);
    expect(names(putAfter(list, 'b', c))).toEqual(['a', 'b', 'c']);
    expect(names(list)).toEqual(['a', 'b']);
  });

  it.each([without, replace, putBefore, putAfter])('refuse unknown names', (edit) => {
    const found = codeOf(() => edit(presets.balanced(), 'back-to-tops', c)) as [string, string];
    expect(found).toEqual([
      'ERR_UNKNOWN_CLEANER',
      'Unknown cleaner `back-to-tops`; did you mean `back-to-top`?',
    ]);
  });

  it('run a pattern of the user', () => {
    const cleaners = putAfter(presets.balanced(), 'back-to-top', dropLines(/^Sponsored by\b/g));
    const { body, removals } = createPipeline({ cleaners })(TEXT);
    expect(body).toBe(`${PROSE}\n\n${MORE}`);
    expect(removals[0]).toMatchObject({ kind: 'custom', cleaner: 'drop-lines', reason: 'pattern' });
  });

  it('run a cleaner only when asked', () => {
    const long = when((view) => view.blocks.length > 10, dropLines(/^Sponsored/));
    const short = when((view) => view.blocks.length < 10, dropLines(/^Sponsored/));
    expect(createPipeline({ cleaners: [long] })(TEXT).removals).toHaveLength(0);
    expect(createPipeline({ cleaners: [short] })(TEXT).removals).toHaveLength(1);
  });

  it('let a firm keep overrule what went before', () => {
    const guard = defineCleaner({
      name: 'guard',
      reasons: ['wanted'],
      sees: 'all',
      *inspect(view) {
        for (const block of view.blocks) {
          if (block.text.startsWith('Sponsored'))
            yield keep(block, { reason: 'wanted', firm: true });
        }
      },
    });
    const second = dropLines(/^Sponsored/, { name: 'second' });
    const article = createPipeline({ cleaners: [dropLines(/^Sponsored/), guard, second] })(TEXT);
    expect(article.body).toContain('Sponsored');
    expect(article.annotations.map(({ because }) => because)).toEqual(['protected', 'protected']);
    const keeper = { cleaner: 'guard', reason: 'wanted' };
    expect(article.annotations.map(({ keptBy }) => keptBy)).toEqual([keeper, keeper]);
  });

  it('name the cleaner that threw', () => {
    const broken = defineCleaner({
      name: 'broken',
      reasons: [],
      inspect: () => {
        throw new TypeError('oops');
      },
    });
    const [code, message] = codeOf(() => createPipeline({ cleaners: [broken] })('a')) as string[];
    expect([code, message]).toEqual(['ERR_CLEANER_FAILED', expect.stringContaining('`broken`')]);
  });

  it('take back the weakest removals when too much prose would go', () => {
    const greedy = defineCleaner({
      name: 'greedy',
      reasons: ['anything'],
      *inspect(view) {
        for (const block of view.blocks) {
          yield drop(block, { kind: 'custom', reason: 'anything', confidence: 0.6 });
        }
      },
    });
    const article = createPipeline({ cleaners: [greedy] })(Array(8).fill(PROSE).join('\n\n'));
    expect(article.body.split('\n\n')).toHaveLength(6);
    expect(article.annotations.every(({ because }) => because === 'budget')).toBe(true);
    expect(article.warnings).toMatchObject([{ code: 'suspicious' }]);
  });
});
