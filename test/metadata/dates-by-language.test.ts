import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../src/measure/vocabulary.ts';
import { parseDate } from '../../src/metadata/dates.ts';
import { LEXICONS } from '../../src/presets/lexicons.ts';

const [english] = LEXICONS;
const vocabularyOf = (lang: string) =>
  compileVocabulary(LEXICONS.filter((lexicon) => lexicon === english || lexicon.lang === lang));

/** A day as papers of each language write it: the 14th of May 2022, once with what stands around. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  ar: ['14 مايو 2022', '١٤ مايو ٢٠٢٢', 'نشر في: السبت 14 أيار 2022'],
  bn: ['১৪ মে ২০২২', 'প্রকাশিত: ১৪ মে ২০২২'],
  cs: ['14. května 2022', 'Publikováno: sobota 14. května 2022'],
  de: ['14. Mai 2022', 'Veröffentlicht am Samstag, 14. Mai 2022 um 10:03 Uhr', '14. MAI 2022'],
  el: ['14 Μαΐου 2022', 'Σάββατο, 14 Μαΐου 2022', '14 ΜΑΪΟΥ 2022'],
  en: ['14 May 2022', 'Published on Saturday, May 14, 2022'],
  es: ['14 de mayo de 2022', 'Publicado el sábado, 14 de mayo de 2022'],
  fa: ['14 مه 2022', '۱۴ مه ۲۰۲۲'],
  fr: ['14 mai 2022', 'Publié le samedi 14 mai 2022 à 10h03'],
  he: ['14 במאי 2022', 'פורסם: 14 במאי 2022'],
  hi: ['14 मई 2022', 'प्रकाशित: १४ मई २०२२'],
  id: ['14 Mei 2022', 'Diterbitkan pada Sabtu, 14 Mei 2022'],
  it: ['14 maggio 2022', 'Pubblicato il sabato 14 maggio 2022 alle 10:03'],
  ja: ['2022年5月14日', '公開日：2022年5月14日', '２０２２年５月１４日'],
  ko: ['2022년 5월 14일', '입력: 2022년 5월 14일'],
  nl: ['14 mei 2022', 'Gepubliceerd op zaterdag 14 mei 2022'],
  pl: ['14 maja 2022', 'Opublikowano: sobota, 14 maja 2022 r.'],
  pt: ['14 de maio de 2022', 'Publicado em 14 de maio de 2022 às 10h03'],
  ru: ['14 мая 2022 г.', 'Опубликовано: суббота, 14 мая 2022 года', '14 МАЯ 2022'],
  sv: ['14 maj 2022', 'Publicerad lördag 14 maj 2022'],
  tr: ['14 Mayıs 2022', 'Yayınlanma: 14 MAYIS 2022'],
  uk: ['14 травня 2022 р.', 'Опубліковано: субота, 14 травня 2022 року'],
  vi: ['ngày 14 tháng 5 năm 2022', '14 tháng 5, 2022'],
  'zh-Hans': ['2022年5月14日', '发布时间：2022年5月14日'],
  'zh-Hant': ['2022年5月14日', '發布時間：2022年5月14日'],
};

describe.each(Object.entries(DAYS))('dates in %s', (lang, days) => {
  const vocabulary = vocabularyOf(lang);

  it.each(days)('reads %s', (text) => {
    const expected = { precision: 'day', residue: [] };
    for (const form of ['NFC', 'NFD'] as const) {
      const found = parseDate(text.normalize(form), vocabulary);
      expect(found.iso?.slice(0, 10)).toBe('2022-05-14');
      expect(found).toMatchObject(expected);
    }
  });
});

describe('the order of numbers', () => {
  it.each(['de', 'fr', 'es', 'it', 'nl', 'pl', 'ru', 'tr', 'ar', 'vi'])(
    'is settled by %s',
    (lang) => {
      expect(parseDate('05/06/2022', vocabularyOf(lang)).iso).toBe('2022-06-05');
      expect(parseDate('05.06.22', vocabularyOf(lang)).iso).toBeNull();
    },
  );

  it.each(['en', 'ja', 'zh-Hans', 'sv'])('is anybody’s guess in %s', (lang) => {
    expect(parseDate('05/06/2022', vocabularyOf(lang))).toMatchObject({
      iso: null,
      precision: 'day',
    });
  });
});

describe('days that no calendar of ours knows', () => {
  it.each([
    ['de', 'Gestern'],
    ['fr', 'hier'],
    ['ru', 'вчера'],
    ['es', 'AYER'],
    ['el', 'ΧΘΕΣ'],
    ['de', 'vor 3 Stunden'],
    ['ru', '3 часа назад'],
  ])('stay unknown in %s: %s', (lang, text) => {
    const found = parseDate(text, vocabularyOf(lang));
    expect(found).toMatchObject({ iso: null, precision: 'relative', residue: [] });
  });

  it('are dates all the same in other calendars', () => {
    const found = parseDate('۲۴ اردیبهشت ۱۴۰۱', vocabularyOf('fa'));
    expect(found).toMatchObject({ iso: null, precision: 'day', residue: [] });
  });
});
