import { describe, expect, it } from 'vitest';
import { en } from '../../src/lexicons/en.ts';
import { compileVocabulary } from '../../src/measure/vocabulary.ts';
import { type ParsedDate, parseDate } from '../../src/metadata/dates.ts';

const vocabulary = compileVocabulary([en]);
const parse = (text: string): ParsedDate => parseDate(text, vocabulary);

describe('parseDate', () => {
  it.each([
    ['October 22, 2022', '2022-10-22'],
    ['22 October 2022', '2022-10-22'],
    ['22nd of October, 2022', '2022-10-22'],
    ['Oct. 22, 2022', '2022-10-22'],
    ['Saturday, October 22, 2022', '2022-10-22'],
    ['22-Oct-2022', '2022-10-22'],
    ['2022-10-22', '2022-10-22'],
    ['2022/10/22', '2022-10-22'],
    ['22.10.2022', '2022-10-22'],
    ['10/22/2022', '2022-10-22'],
    ['06/06/2022', '2022-06-06'],
    ['February 29, 2024', '2024-02-29'],
  ])('reads %s', (text, iso) => {
    expect(parse(text)).toMatchObject({ iso, precision: 'day', residue: [] });
  });

  it.each([
    ['2022-10-22T10:03:00Z', '2022-10-22T10:03:00Z'],
    ['2022-10-22T10:03:00.123Z', '2022-10-22T10:03:00Z'],
    ['2022-10-22T10:03:00+05:30', '2022-10-22T10:03:00+05:30'],
    ['October 22, 2022, 10:03 pm UTC', '2022-10-22T22:03Z'],
    ['22 Oct 2022 12.30am GMT+2', '2022-10-22T00:30+02:00'],
    ['Fri, 1 Feb 2002 11:53:40 -0500', '2002-02-01T11:53:40-05:00'],
  ])('reads the time of %s, whose zone is certain', (text, iso) => {
    expect(parse(text)).toMatchObject({ iso, timed: true, residue: [] });
  });

  it.each(['October 22, 2022 at 10:03', 'Oct 22, 2022, 10:03 a.m. EST', '10:03 October 22, 2022'])(
    'leaves the time of %s out, whose zone is not',
    (text) => {
      expect(parse(text)).toMatchObject({ iso: '2022-10-22', timed: true, residue: [] });
    },
  );

  it.each([
    ['05/06/22', 'day'],
    ['05/14/22, 10:03', 'day'],
    ['05/06/2022', 'day'],
    ['YESTERDAY', 'relative'],
    ['3 hours ago', 'relative'],
    ['1 hour, 5 minutes ago', 'relative'],
    ['October 22', 'part'],
    ['October 2022', 'part'],
  ])('does not guess the day of %s', (text, precision) => {
    expect(parse(text)).toMatchObject({ iso: null, precision, residue: [] });
  });

  it('tells the day of publication from that of an update', () => {
    expect(parse('Updated: October 22, 2022')).toMatchObject({
      iso: '2022-10-22',
      label: 'updated',
    });
    expect(parse('Updated October 24, 2022 | Published October 22, 2022')).toMatchObject({
      iso: '2022-10-22',
      label: 'published',
      count: 2,
    });
  });

  it.each([
    ['October 3–5, 2022', ['october', '3', '5', '2022']],
    ['Since October 22, 2022', ['since']],
    ['31 February 2022', ['31']],
    ['Version 1.2.3', ['version', '1', '2', '3']],
    ['May', ['may']],
    ['$22 October 2022', ['$']],
  ])('says what else is in %s', (text, residue) => {
    expect(parse(text).residue).toEqual(residue);
  });
});
