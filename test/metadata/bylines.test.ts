import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../src/core/lexicon.ts';
import { ar } from '../../src/lexicons/ar.ts';
import { de } from '../../src/lexicons/de.ts';
import { en } from '../../src/lexicons/en.ts';
import { es } from '../../src/lexicons/es.ts';
import { fr } from '../../src/lexicons/fr.ts';
import { he } from '../../src/lexicons/he.ts';
import { hi } from '../../src/lexicons/hi.ts';
import { it } from '../../src/lexicons/it.ts';
import { ja } from '../../src/lexicons/ja.ts';
import { ko } from '../../src/lexicons/ko.ts';
import { nl } from '../../src/lexicons/nl.ts';
import { pl } from '../../src/lexicons/pl.ts';
import { pt } from '../../src/lexicons/pt.ts';
import { ru } from '../../src/lexicons/ru.ts';
import { sv } from '../../src/lexicons/sv.ts';
import { tr } from '../../src/lexicons/tr.ts';
import { zhHans } from '../../src/lexicons/zh-hans.ts';
import { compileVocabulary } from '../../src/measure/vocabulary.ts';
import { readSignature, type Signature } from '../../src/metadata/signature.ts';

const LEXICONS = { ar, de, es, fr, he, hi, it, ja, ko, nl, pl, pt, ru, sv, tr, zh: zhHans };

/** Reads a line of a text in one language, as the phrases of that and English are active. */
function read(lang: string, line: string): Signature | null {
  const own = LEXICONS[lang as keyof typeof LEXICONS] as Lexicon | undefined;
  return readSignature(line, compileVocabulary(own === undefined ? [en] : [own, en]));
}

describe('readSignature', () => {
  test.each([
    ['en', 'By Jane Doe', ['Jane Doe']],
    ['en', 'BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
    ['en', 'Written by Jane van der Doe, Staff Writer', ['Jane van der Doe']],
    [
      'en',
      'By Jane Doe in Berlin, John Roe in Paris and Ann Poe in Rome',
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    ['en', 'By Jane Doe for The Northern Herald', ['Jane Doe']],
    ['en', 'By Jane Doe. Contributing Writer', ['Jane Doe']],
    ['en', 'By J.D. Roe', ['J.D. Roe']],
    ['en', 'By John F. Doe Jr. and Wm. Roe', ['John F. Doe Jr', 'Wm. Roe']],
    ['en', 'ByJane Doe', ['Jane Doe']],
    ['en', 'By Jane Doe | jane.doe@example.org', ['Jane Doe']],
    ['en', 'By José Ortega y Gasset', ['José Ortega y Gasset']],
    ['de', 'Von Jana Doll und Max Roth, Berlin', ['Jana Doll', 'Max Roth']],
    ['de', 'Ein Beitrag von Jana Doll', ['Jana Doll']],
    ['fr', 'Par Jeanne Dupont et Luc de La Tour', ['Jeanne Dupont', 'Luc de La Tour']],
    ['fr', 'Par Jeanne Dupont, correspondant à Rome', ['Jeanne Dupont']],
    ['es', 'Por Ana María López y José Ruiz', ['Ana María López', 'José Ruiz']],
    ['es', 'Texto: Ana López en Madrid', ['Ana López']],
    ['pt', 'Por Ana Souza e João da Silva', ['Ana Souza', 'João da Silva']],
    ['it', 'di Carla Rossi e Marco De Luca', ['Carla Rossi', 'Marco De Luca']],
    ['it', 'A cura di Carla Rossi', ['Carla Rossi']],
    ['nl', 'Door Anna de Vries en Jan van Dam', ['Anna de Vries', 'Jan van Dam']],
    ['pl', 'Autor: Anna Nowak i Jan Lis', ['Anna Nowak', 'Jan Lis']],
    ['sv', 'Av Anna Berg och Per Lund i Malmö', ['Anna Berg', 'Per Lund']],
    ['tr', 'Yazar: Ayşe Demir ve Ali Kaya', ['Ayşe Demir', 'Ali Kaya']],
    ['ru', 'Автор: Анна Иванова и Пётр Петров', ['Анна Иванова', 'Пётр Петров']],
    ['ar', 'بقلم: محمد علي', ['محمد علي']],
    ['ar', 'كتب محمد علي وأحمد حسن', ['محمد علي', 'أحمد حسن']],
    ['ar', 'بقلم: محمد علي وليد حسن', ['محمد علي وليد حسن']],
    ['he', 'מאת דנה כהן', ['דנה כהן']],
    ['hi', 'लेखक: राम कुमार', ['राम कुमार']],
    ['ja', '文／山田太郎', ['山田太郎']],
    ['ja', '山田太郎記者 yamada@example.jp', ['山田太郎']],
    ['ko', '홍길동 기자 hong@example.kr', ['홍길동']],
    ['zh', '作者：张三、李四', ['张三', '李四']],
    ['zh', '本报记者 张三', ['张三']],
  ])('reads the people of %s: %s', (lang, line, authors) => {
    expect(read(lang, line)).toMatchObject({ labelled: true, byline: { authors } });
  });

  test.each([
    ['en', 'By Jane Doe • May 14, 2022 • 12', '2022-05-14', ['Jane Doe']],
    ['en', 'May 14, 2022 By Jane Doe', '2022-05-14', ['Jane Doe']],
    ['en', 'Posted by Jane Doe on Saturday, May 14, 2022', '2022-05-14', ['Jane Doe']],
    ['en', 'Posted on May 14, 2022 by jane', '2022-05-14', ['jane']],
    ['en', 'By JANE DOEPUBLISHED: MAY 14, 2022', '2022-05-14', ['JANE DOE']],
    ['en', 'Jane DoeMay 14, 2022', '2022-05-14', ['Jane Doe']],
    ['de', 'Von Jana Doll am 14. Mai 2022', '2022-05-14', ['Jana Doll']],
    ['es', 'Por Ana López, 14 de mayo de 2022', '2022-05-14', ['Ana López']],
    ['ru', 'Автор: Анна Иванова, 14 мая 2022 г.', '2022-05-14', ['Анна Иванова']],
    ['zh', '2022年5月14日 记者 张三', '2022-05-14', ['张三']],
  ])('reads the day beside the people of %s: %s', (lang, line, iso, authors) => {
    expect(read(lang, line)).toMatchObject({ date: { iso }, byline: { authors } });
  });

  test.each([
    ['en', 'By Reuters', ['Reuters'], []],
    ['en', 'By Jane Doe (AP)', ['AP'], ['Jane Doe']],
    ['de', 'Von Jana Doll, dpa', ['dpa'], ['Jana Doll']],
    ['zh', '记者 张三 新华社', ['新华社'], ['张三']],
  ])('tells agencies from people in %s: %s', (lang, line, agencies, authors) => {
    expect(read(lang, line)?.byline).toMatchObject({ agencies, authors });
  });

  test.each([
    ['en', 'By Audience'],
    ['en', 'By the Numbers'],
    ['en', 'By then Jane Doe had left'],
    ['en', 'Reviewed by Jane Doe on May 14, 2022'],
    ['en', 'Fact-checked by Jane Doe'],
    ['en', 'Photo by Jane Doe'],
    ['en', 'May 14, 2022'],
    ['en', 'May 14, 2022 in Smart Home'],
    ['en', 'By Jane Doe, who came to Berlin on May 14, 2022'],
    ['de', 'Von Berlin nach Paris'],
    ['fr', 'Par Toutatis !'],
    ['it', 'di notte'],
    ['ja', '文化'],
    ['ja', '新人記者'],
    ['ko', '신입 기자'],
    ['zh', '记者'],
  ])('finds no byline in %s: %s', (lang, line) => {
    expect(read(lang, line)).toBeNull();
  });
});
