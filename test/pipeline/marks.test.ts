import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Cleaner,
  createPipeline,
  drop,
  isBodycopyError,
  join,
  keep,
  lift,
  type Mark,
  part,
  repair,
  restore,
} from '../../src/text.ts';

const PROSE = 'The harbour of Port Ellis reopened on Monday after the storm that had closed it.';
const TEXT = `${PROSE} Share this.\n\nOne\nTwo\n\n${PROSE}`;

const FOUND = { kind: 'custom', reason: 'test' } as const;

/** A cleaner of the given marks. */
function marking(name: string, marks: (blocks: readonly Block[]) => Iterable<Mark>): Cleaner {
  return { name, reasons: ['test'], sees: 'all', inspect: (view) => marks(view.blocks) };
}

const run = (...cleaners: Cleaner[]) => createPipeline({ cleaners })(TEXT);

describe('marks', () => {
  it('take parts, ranges and blocks out, and leave no gap behind', () => {
    const article = run(
      marking('a', ([first, one, two]) => [
        drop(part(first as Block, PROSE.length, PROSE.length + 12), FOUND),
        drop([one as Block, two as Block], FOUND),
      ]),
    );
    expect(article.body).toBe(`${PROSE}\n\n${PROSE}`);
    expect(article.removals.map(({ text }) => text)).toEqual([' Share this.', 'One', 'Two']);
    expect(restore(article)).toBe(TEXT);
  });

  it('take out parts of a word, and leave the gap behind it', () => {
    const text = 'The harbour of Port Ellis reopened on Monday.1[2] Nobody came, as they say.';
    const at = text.indexOf('1');
    const cleaner = marking('a', ([first]) => [
      drop(part(first as Block, at, at + 1), FOUND),
      drop(part(first as Block, at + 1, at + 4), FOUND),
    ]);
    const article = createPipeline({ cleaners: [cleaner] })(text);
    expect(article.body).toBe(text.replace('1[2]', ''));
    expect(restore(article)).toBe(text);
  });

  it('fill fields from the first block of a range that is still in', () => {
    const article = run(
      marking('a', ([, one]) => [drop(one as Block, FOUND)]),
      marking('b', ([, one, two]) => [
        lift(
          [one as Block, two as Block],
          { captions: ['Two'] },
          { ...FOUND, kind: 'photo-caption' },
        ),
      ]),
    );
    expect(article.captions).toEqual(['Two']);
  });

  it('take back parts of a block that is kept', () => {
    const article = run(
      marking('a', ([first]) => [drop(part(first as Block, 0, 3), FOUND)]),
      marking('b', ([first]) => [keep(first as Block, { reason: 'test', firm: true })]),
    );
    expect(article.removals).toEqual([]);
    const keptBy = { cleaner: 'b', reason: 'test' };
    expect(article.annotations).toMatchObject([{ because: 'protected', keptBy }]);
  });

  it('join blocks only once what stands between them is gone', () => {
    const joint = (blocks: readonly Block[]): Mark =>
      join(
        blocks[0] as Block,
        blocks[3] as Block,
        { cut: 0, to: ' ' },
        {
          kind: 'broken-sentence',
          reason: 'test',
        },
      );
    expect(run(marking('a', (blocks) => [joint(blocks)])).repairs).toEqual([]);
    const article = run(
      marking('a', ([, one, two]) => [drop([one as Block, two as Block], FOUND)]),
      marking('b', (blocks) => [joint(blocks)]),
    );
    expect(article.body).toBe(`${PROSE} Share this. ${PROSE}`);
    expect(article.repairs).toMatchObject([{ to: ' ', joins: [0, 1] }]);
    expect(restore(article)).toBe(TEXT);
  });

  const other = { index: 0, start: 0, end: 3, text: 'abc', kind: 'paragraph', mark: 0, gap: 0 };

  it.each<[string, (first: Block, last: Block) => Mark, RegExp]>([
    ['past the end', (first) => drop(part(first, 90, 500), FOUND), /to `500` of 92/],
    ['before the start', (first) => drop(part(first, -20, 5), FOUND), /from `-20`/],
    ['backwards', (first) => drop(part(first, 15, 5), FOUND), /from `15` to `5`/],
    ['of nothing', (first) => drop(part(first, 5, 5), FOUND), /from `5` to `5`/],
    ['from no number', (first) => drop(part(first, Number.NaN, 5), FOUND), /`NaN`/],
    ['of another text', () => drop(other as Block, FOUND), /block of the text/],
    ['of a range turned round', (first, last) => drop([last, first], FOUND), /later one/],
    ['of an unknown kind', (first) => drop(first, { ...FOUND, kind: 'pol' as 'poll' }), /`poll`/],
    ['for an undeclared reason', (first) => drop(first, { ...FOUND, reason: 'tset' }), /`test`/],
    ['too sure', (first) => drop(first, { ...FOUND, confidence: 2 }), /not `2`/],
    [
      'that repairs past the end',
      (first) => repair(part(first, 90, 99), '', { kind: 'inline-tag', reason: 'test' }),
      /to `99`/,
    ],
  ])('are refused %s', (_, make, message) => {
    const cleaner = marking('a', (blocks) => [make(blocks[0] as Block, blocks[3] as Block)]);
    let caught: unknown;
    try {
      run(cleaner);
    } catch (error) {
      caught = error;
    }
    expect(isBodycopyError(caught) && caught.code).toBe('ERR_CLEANER_FAILED');
    expect(String((caught as Error).cause)).toMatch(message);
  });
});
