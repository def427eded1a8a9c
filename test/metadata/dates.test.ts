import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/core/lexicon.ts';
import { en } from '../../src/lexicons/en.ts';
import { compileVocabulary } from '../../src/measure/vocabulary.ts';
import { type ParsedDate, parseDate } from '../../src/metadata/dates.ts';

/** Words of other languages, one list a month, as far as the tables below need them. */
const foreign: Lexicon = {
  ...en,
  months: [
    ['januar', 'janvier', 'stycznia', 'январь'],
    ['februar', 'février'],
    ['märz', 'mars', 'marzo', 'مارس'],
    ['avril', 'nisan', 'abril'],
    ['mai', 'mayo', 'maio', 'mayıs', 'мая', 'مايو', 'أيار', 'मई', 'május', 'maja', 'μαΐου'],
    ['juni', 'juin', 'giugno'],
    ['juli', 'juillet', 'luglio'],
    ['août', 'agosto', 'ağustos'],
    ['septembre', 'september'],
    ['ottobre', 'oktober', 'října'],
    ['november', 'noviembre'],
    ['dezember', 'décembre'],
  ],
  weekdays: ['samstag', 'samedi', 'السبت', 'сб', '土曜日'],
  relativeDays: ['heute', 'hier', 'вчера'],
  dateWords: {
    published: ['veröffentlicht', 'publié', 'publicado', 'опубликовано', '公開日', 'نشر'],
    updated: ['aktualisiert', 'actualizado', '更新日', '更新', 'обновлено'],
    around: ['am', 'um', 'uhr', 'le', 'à', 'de', 'el', 'г', 'в', 'vào', 'ngày'],
    ordinals: ['er', 'º'],
    units: ['stunden', 'minuten', 'heures'],
    ago: ['vor'],
    otherMonths: [],
  },
};

const vocabulary = compileVocabulary([en, foreign]);
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
    ['Oct 22 2022', '2022-10-22'],
    ['22/10/2022', '2022-10-22'],
    ['14. Mai 2022', '2022-05-14'],
    ['Samstag, 14. Mai 2022', '2022-05-14'],
    ['le samedi 14 mai 2022', '2022-05-14'],
    ['1er avril 2022', '2022-04-01'],
    ['14 de mayo de 2022', '2022-05-14'],
    ['14 maio 2022', '2022-05-14'],
    ['14 мая 2022 г.', '2022-05-14'],
    ['14 Mayıs 2022', '2022-05-14'],
    ['14 maja 2022', '2022-05-14'],
    ['14 Μαΐου 2022', '2022-05-14'],
    ['السبت 14 مايو 2022', '2022-05-14'],
    ['14 مايو/أيار 2022', '2022-05-14'],
    ['١٤ مايو ٢٠٢٢', '2022-05-14'],
    ['१४ मई २०२२', '2022-05-14'],
    ['2022. május 14.', '2022-05-14'],
    ['2022年5月14日', '2022-05-14'],
    ['2022年05月14日 土曜日', '2022-05-14'],
    ['２０２２年５月１４日', '2022-05-14'],
    ['2022년 5월 14일', '2022-05-14'],
    ['ngày 14 tháng 5 năm 2022', '2022-05-14'],
    ['14 tháng 5, 2022', '2022-05-14'],
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
    ['Sat 14 May 2022 08.00 EDT', '2022-05-14T08:00-04:00'],
    ['May 14, 2022, 8:00 a.m. ET', '2022-05-14T08:00-04:00'],
    ['January 14, 2022, 8:00 a.m. ET', '2022-01-14T08:00-05:00'],
    ['Dec. 14, 2022, 1:24 PM EST', '2022-12-14T13:24-05:00'],
    ['14. Mai 2022, 10.03 CEST', '2022-05-14T10:03+02:00'],
    ['2022-05-14T10:03+0200', '2022-05-14T10:03+02:00'],
    ['2022-05-14 10:03:00 UTC', '2022-05-14T10:03:00Z'],
    ['May 14, 2022 10:03 (GMT)', '2022-05-14T10:03Z'],
    ['2022年5月14日 10時03分 JST', '2022-05-14T10:03+09:00'],
  ])('reads the time of %s, whose zone is certain', (text, iso) => {
    expect(parse(text)).toMatchObject({ iso, timed: true, residue: [] });
  });

  it.each([
    'October 22, 2022 at 10:03',
    'Oct 22, 2022, 10:03 a.m. EST',
    '10:03 October 22, 2022',
    '22 October 2022 10.03 BST',
    '22 Oct 2022, 10:15 IST',
    '22/10/2022 - 10:03',
    '22 October 2022 10h03',
    '22. Oktober 2022, 10:03 Uhr',
    '2022年10月22日10時3分',
    '2022년 10월 22일 10시 3분',
  ])('leaves the time of %s out, whose zone is not', (text) => {
    expect(parse(text)).toMatchObject({ iso: '2022-10-22', timed: true, residue: [] });
  });

  it('takes the month of an American zone for its summer time', () => {
    expect(parse('March 14, 2022, 8:00 a.m. ET').iso).toBe('2022-03-14');
    expect(parse('July 14, 2022, 8:00 a.m. PST').iso).toBe('2022-07-14');
  });

  it.each([
    ['05/06/22', 'day'],
    ['05/14/22, 10:03', 'day'],
    ['05/06/2022', 'day'],
    ['YESTERDAY', 'relative'],
    ['3 hours ago', 'relative'],
    ['1 hour, 5 minutes ago', 'relative'],
    ['October 22', 'part'],
    ['October 2022', 'part'],
    ['05.06.22', 'day'],
    ['5-6-2022', 'day'],
    ['heute', 'relative'],
    ['vor 3 Stunden', 'relative'],
    ['14 mai', 'part'],
    ['14 tháng 5', 'part'],
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
    ['Last updated on May 14, 2022', null, '2022-05-14'],
    ['Published: May 14, 2022 | Updated: May 16, 2022', '2022-05-14', '2022-05-16'],
    ['Updated: May 16, 2022. Published: May 14, 2022', '2022-05-14', '2022-05-16'],
    ['May 14, 2022 (updated May 16, 2022)', '2022-05-14', '2022-05-16'],
    ['Veröffentlicht am 14. Mai 2022, aktualisiert am 16. Mai 2022', '2022-05-14', '2022-05-16'],
    ['公開日 2022年5月14日 更新日 2022年5月16日', '2022-05-14', '2022-05-16'],
    ['Опубликовано 14 мая 2022', '2022-05-14', null],
    ['Updated 3 hours ago', null, null],
    ['May 14, 2022May 16, 2022', '2022-05-14', '2022-05-16'],
    ['Updated: 05/06/22', null, null],
  ])('tells publication and change of %s', (text, published, modified) => {
    const { iso, label, modified: changed } = parse(text);
    expect([label === 'updated' ? null : iso, changed]).toEqual([published, modified]);
  });

  it('says where the dates of a line stand', () => {
    const line = 'By Jane Doe • Updated May 14, 2022 at 10:03 | 16.05.2022';
    const parts = parse(line).spans.map(({ start, end }) => line.slice(start, end));
    expect(parts).toEqual(['May 14, 2022', '10:03', '16.05.2022']);
  });

  it.each([
    ['October 3–5, 2022', ['october', '3', '5', '2022']],
    ['Since October 22, 2022', ['since']],
    ['31 February 2022', ['31']],
    ['Version 1.2.3', ['version', '1', '2', '3']],
    ['May', ['may']],
    ['$22 October 2022', ['$']],
    ['10.03', ['10', '03']],
    ['22/10', ['22', '10']],
    ['Windows 10.2022', ['windows', '10', '2022']],
    ['١٤٠١ مهر ٢١', ['1401', 'مهر', '21']],
    ['平成21年3月31日', ['平成', '21', '年', '3', '月', '31', '日']],
  ])('says what else is in %s', (text, residue) => {
    expect(parse(text).residue).toEqual(residue);
  });
});
