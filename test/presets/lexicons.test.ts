import { describe, expect, it } from 'vitest';
import { BodycopyError, createPipeline, extractArticle, type OwnLexicons } from '../../src/text.ts';
import { SENTENCES } from '../languages/sentences.ts';

const GERMAN = SENTENCES['de'] as string;
const ENGLISH = SENTENCES['en'] as string;

const messageOf = (lexicon: unknown): string => {
  try {
    createPipeline({ lexicon: lexicon as OwnLexicons });
  } catch (error) {
    if (error instanceof BodycopyError && error.code === 'ERR_INVALID_OPTION') return error.message;
    throw error;
  }
  return '';
};

describe('hints', () => {
  const lineUnder = (...below: string[]): string =>
    extractArticle([GERMAN, `${GERMAN} Das sagte der Kapitän.`, ...below].join('\n\n')).body;

  it('are nothing by themselves', () => {
    expect(lineUnder('Nach oben')).toContain('Nach oben');
    expect(lineUnder('Nach oben', `${GERMAN} So endet es.`)).toContain('Nach oben');
  });

  it('count beside a phrase that is sure, and beside each other', () => {
    expect(lineUnder('Alle Rechte vorbehalten', 'Nach oben')).not.toContain('Nach oben');
    expect(lineUnder('Nach oben', 'Zum Seitenanfang')).not.toContain('Nach oben');
  });

  it('do not count beside a word of furniture in prose', () => {
    const prose = `Lesen Sie auch: so hieß das Blatt, und der Hafen war eine Woche lang zu, bis es ging.`;
    expect(lineUnder(prose, 'Nach oben')).toContain('Nach oben');
  });
});

describe('active languages', () => {
  const furniture = 'Alle Rechte vorbehalten';

  it.each(['de', 'de-AT', 'DE_de'])('are English and the one that is named: %s', (lang) => {
    const text = `${ENGLISH}\n\n${ENGLISH} It was over.\n\n${furniture}\n\nAll rights reserved`;
    expect(extractArticle(text).body).toContain(furniture);
    const article = extractArticle(text, { lang });
    expect(article.lang).toBe(lang);
    expect(article.body).not.toContain(furniture);
    expect(article.body).not.toContain('All rights reserved');
  });

  it.each([
    ['zh-CN', '版权所有', true],
    ['zh', '版权所有', true],
    ['zh-TW', '版權所有', true],
    ['zh-Hant-HK', '版權所有', true],
    ['zh-TW', '无断', false],
    ['xx', '版权所有', false],
  ])('go by language and script: %s', (lang, line, goes) => {
    const text = `${ENGLISH}\n\n${ENGLISH} It was over.\n\n${line}`;
    expect(extractArticle(text, { lang }).body.includes(line)).toBe(!goes);
  });
});

describe('the `lexicon` option', () => {
  it('adds phrases to a language', () => {
    const text = `${GERMAN}\n\n${GERMAN} Das sagte er.\n\nZurück zum Hafenbecken`;
    const own = createPipeline({
      lexicon: { de: { phrases: { 'back-to-top': ['zurück zum hafenbecken'] } } },
    });
    expect(extractArticle(text).body).toContain('Hafenbecken');
    expect(own(text).body).not.toContain('Hafenbecken');
    expect(own(`${text}\n\nAlle Rechte vorbehalten`).body).not.toContain('Rechte');
  });

  it('adds a language, which is guessed by its function words', () => {
    const text =
      'Havnen var lukket i en uge, og bådene kunne ikke sejle ud, før stormen var drevet over mod øst. Det er ikke sket i mange år, siger en af fiskerne til avisen i dag.';
    const own = createPipeline({
      lexicon: {
        da: {
          phrases: { 'back-to-top': ['til toppen af siden'] },
          functionWords:
            'og i en at det er den til af på som med for ikke var de der han et jeg men om havde har kunne før over mod'.split(
              ' ',
            ),
        },
      },
    });
    const article = own(`${text}\n\nTil toppen af siden`);
    expect(article.lang).toBe('da');
    expect(article.body).toBe(text);
  });

  it.each([
    [[], 'by language'],
    [{ de: 'Anzeige' }, '`lexicon.de` is an object'],
    [{ de: { phrase: {} } }, 'did you mean `phrases`?'],
    [{ de: { phrases: { 'also-raed': [] } } }, 'did you mean `also-read`?'],
    [{ de: { hints: { footr: [] } } }, 'did you mean `footer`?'],
    [{ de: { phrases: { footer: 'x' } } }, '`footer` of `lexicon.de` is a list of strings.'],
    [{ de: { phrases: { footer: [''] } } }, 'list of strings'],
    [{ de: { phrases: { footer: ['{x} oben'] } } }, 'starts with a word'],
    [{ de: { dateWords: { publishd: [] } } }, 'did you mean `published`?'],
    [{ de: { months: [['januar']] } }, 'twelve'],
    [{ de: { dayFirst: 'yes' } }, '`true` or `false`'],
  ])('refuses %j', (lexicon, words) => {
    expect(messageOf(lexicon)).toContain(words);
  });
});
