import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const LINES = readdirSync(new URL('../cleaners/', import.meta.url))
  .filter((name) => name.endsWith('.cases.txt'))
  .flatMap((name) =>
    readFileSync(new URL(`../cleaners/${name}`, import.meta.url), 'utf8').split('\n'),
  )
  .filter((line) => /^[-+~*] /.test(line))
  .map((line) =>
    line
      .slice(2)
      .replace(/ \| [a-z-]+$/, '')
      .replace(/\[\[|\]\]/g, '')
      .trimEnd(),
  );

const HOSTILE = [
  '\0\u0001\u001b[31m',
  '\ud800 lone \udfff',
  '\ufeff\u200b\u202e',
  '"\\$40\\*\\_',
  '<u>open <b>crossed</u></b> <br/>',
  '```\ncode \\* here',
  '3 of 4 05/14/22, 10:03',
  '4 of 4',
  '----',
  '| a | b |',
  '> > > quoted',
  '99999999999999999999 of 4',
  'donâ€™t Ã©t\u00c3\u00a0 Ã¢â‚¬â„¢ РџСЂРёРІРµС‚ â\u0080\u008d',
  '&nbsp;&amp;quot;&#8217;&#0;&lt;b',
  'ﬁn\u00adal\u200b\ue000\ufffd \u202aend\u0085of',
  'عاجل: اقرأ أيضا',
  '記事の続きを読む。',
];

const SEPARATORS = [
  '\n\n',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\n\n\n',
  '\f',
  '\u2028',
  ' ',
  '\r',
  '\n \t\n',
];

/** Texts put together from lines of the cases files, hostile pieces and random characters. */
export const documents: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...LINES) },
        { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
      ),
      fc.constantFrom(...SEPARATORS),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.flat().join(''));

/** Any string at all, lone surrogates included. */
export const strings: fc.Arbitrary<string> = fc.oneof(
  documents,
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);
